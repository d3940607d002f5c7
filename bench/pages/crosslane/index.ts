import './bridge';

// Not before the bridge is there: whatever is split into files of its own runs before what imports it.
void import('./window');
