import { openDialog, useView } from '../../session/view';

export const HELP_COMMANDS = {
  /** Not over a dialog or a menu, which waits for an answer, nor with a post in hand. */
  openPalette: (): void => {
    const { dialog, carried } = useView.getState();
    const asked = document.activeElement?.closest('[role=dialog], [role=menu], [role=listbox]');
    if (dialog === null && carried === null && !asked) openDialog('palette');
  },
  showKeys: (): void => {
    openDialog('keys');
  },
};
