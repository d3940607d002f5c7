import { showBoard, showList } from '../../session/screen';
import { closePanel, isTrayOpen, moveCursor, useView } from '../../session/view';

export const WINDOW_COMMANDS = {
  showBoard,
  showList,
  toggleTray: (): void => {
    useView.setState((view) => ({ screen: 'board', trayOpen: !isTrayOpen(view) }));
  },
  togglePanel,
};

function togglePanel(): void {
  const { panel, cursor } = useView.getState();
  if (panel === 'closed') useView.setState({ panel: 'post' });
  else closePanel();
  if (panel !== 'closed' && cursor) moveCursor(cursor);
}
