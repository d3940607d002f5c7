import { offerDomBoard } from './dom-board';

// The floor: what is in sight and as much beside it as ours keeps.
offerDomBoard(160);
