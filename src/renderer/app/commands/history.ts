import { redo, undo } from '../../session/session';
import { inField } from './in-field';

export const HISTORY_COMMANDS = {
  undo: (): void => {
    if (!inField('undo')) undo();
  },
  redo: (): void => {
    if (!inField('redo')) redo();
  },
};
