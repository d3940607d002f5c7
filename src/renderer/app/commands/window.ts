import { closePanel, isTrayOpen, moveCursor, openDialog, useView } from '../../session/view';

export const WINDOW_COMMANDS = {
  toggleTray: (): void => {
    useView.setState((view) => ({ trayOpen: !isTrayOpen(view) }));
  },
  togglePanel,
  showKeys: (): void => {
    openDialog('keys');
  },
};

function togglePanel(): void {
  const { panel, cursor } = useView.getState();
  if (panel === 'closed') useView.setState({ panel: 'post' });
  else closePanel();
  if (panel !== 'closed' && cursor) moveCursor(cursor);
}
