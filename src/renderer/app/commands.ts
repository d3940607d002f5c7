import { daysInView, planInfo, stepView, type PostId, type Zoom } from '../../plan';
import type { Command, OpenError, Outcome, SaveError } from '../../preload/contract';
import type { Result } from '../../plan';
import { duplicatePost, removePost, startNewPost } from '../board/actions';
import { redo, undo, useSession } from '../session/session';
import {
  closePanel,
  goToDay,
  moveCursor,
  openDialog,
  openPost,
  showToast,
  useView,
  isTrayOpen,
} from '../session/view';
import { errorText } from './error-text';

/** What every command does, whoever asks: a menu, a button or a key. */
const COMMANDS: Readonly<Record<Command, () => void>> = {
  undo: () => {
    if (!inField('undo')) undo();
  },
  redo: () => {
    if (!inField('redo')) redo();
  },
  newPost: () => {
    startNewPost(shownDays());
  },
  openPost: withSelected(openPost),
  deletePost: withSelected((id) => void removePost(id)),
  duplicatePost: withSelected((id) => void duplicatePost(id)),
  exportCsv: () => {
    openDialog('exportCsv');
  },
  goToday: () => {
    goToDay(useSession.getState().today);
  },
  goToDate: () => {
    openDialog('goToDate');
  },
  goNext: () => {
    go(1);
  },
  goPrevious: () => {
    go(-1);
  },
  zoomWeek: () => {
    zoomTo('week');
  },
  zoomTwoWeeks: () => {
    zoomTo('twoWeeks');
  },
  zoomMonth: () => {
    zoomTo('month');
  },
  toggleTray: () => {
    useView.setState((view) => ({ trayOpen: !isTrayOpen(view) }));
  },
  togglePanel,
  showKeys: () => {
    openDialog('keys');
  },
};

export function runCommand(command: Command): void {
  COMMANDS[command]();
}

/** Keeps the day in view: the cursor's day when it is shown, else today, else the period's middle. */
export function zoomTo(zoom: Zoom): void {
  const days = shownDays();
  const { cursor, around } = useView.getState();
  const { today } = useSession.getState();
  const candidates = [cursor?.day, today, around];
  const kept = candidates.find((day) => day && days.includes(day)) ?? around;
  useView.setState({ zoom, around: kept, openLanes: new Set() });
}

/** Asks main for something to do with files, and shows the error when it fails. */
export function ask(request: () => Promise<Result<Outcome, OpenError | SaveError>>): void {
  void request().then((answer) => {
    if (!answer.ok) showToast({ text: errorText(answer.error), tone: 'bad' });
  });
}

/** In a field undo takes back typing, as everywhere; the browser keeps that history itself. */
function inField(command: 'undo' | 'redo'): boolean {
  const field = document.activeElement?.closest('input, textarea');
  // There is no other way to ask for it, and no browser plans to remove it.
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- see above
  return field instanceof HTMLElement && document.execCommand(command);
}

function go(step: 1 | -1): void {
  useView.setState(({ zoom, around }) => ({ around: stepView(zoom, around, step) }));
}

function togglePanel(): void {
  const { panel, cursor } = useView.getState();
  if (panel === 'closed') useView.setState({ panel: 'post' });
  else closePanel();
  if (panel !== 'closed' && cursor) moveCursor(cursor);
}

function shownDays(): ReturnType<typeof daysInView> {
  const { zoom, around } = useView.getState();
  return daysInView(zoom, around, planInfo(useSession.getState().plan).firstDayOfWeek);
}

function withSelected(run: (id: PostId) => void): () => void {
  return () => {
    const { lead } = useView.getState();
    if (lead) run(lead);
  };
}
