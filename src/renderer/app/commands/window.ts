import { closePanel, isTrayOpen, moveCursor, useView } from '../../session/view';

export const WINDOW_COMMANDS = {
  toggleTray: (): void => {
    useView.setState((view) => ({ trayOpen: !isTrayOpen(view) }));
  },
  togglePanel,
};

function togglePanel(): void {
  const { panel, cursor } = useView.getState();
  if (panel === 'closed') useView.setState({ panel: 'post' });
  else closePanel();
  if (panel !== 'closed' && cursor) moveCursor(cursor);
}
