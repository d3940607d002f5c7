import { isMainCommand, type Command, type WindowCommand } from '../../../preload/commands';
import { bridge } from '../../bridge';
import { CAMPAIGN_COMMANDS } from './campaigns';
import { DEPARTMENT_COMMANDS } from './departments';
import { FIND_COMMANDS } from './find';
import { GO_COMMANDS } from './go';
import { HELP_COMMANDS } from './help';
import { HISTORY_COMMANDS } from './history';
import { LANE_COMMANDS } from './lanes';
import { PLAN_COMMANDS } from './plan';
import { POST_COMMANDS } from './posts';
import { SELECT_COMMANDS } from './select';
import { WINDOW_COMMANDS } from './window';
import { ZOOM_COMMANDS } from './zoom';

/** What every command of the window does, by topic: the compiler lists what is missing. */
const FUNCTIONS: Readonly<Record<WindowCommand, () => void>> = {
  ...POST_COMMANDS,
  ...SELECT_COMMANDS,
  ...CAMPAIGN_COMMANDS,
  ...DEPARTMENT_COMMANDS,
  ...FIND_COMMANDS,
  ...HISTORY_COMMANDS,
  ...GO_COMMANDS,
  ...ZOOM_COMMANDS,
  ...LANE_COMMANDS,
  ...WINDOW_COMMANDS,
  ...PLAN_COMMANDS,
  ...HELP_COMMANDS,
};

/** Carries out a command, whoever asks: a menu, a button, a key or the palette. */
export function runCommand(command: Command): void {
  if (isMainCommand(command)) void bridge.request.commandRun(command);
  else FUNCTIONS[command]();
}
