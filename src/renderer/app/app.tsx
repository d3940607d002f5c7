import { useEffect, type DragEvent, type ReactNode } from 'react';
import { CSPProvider } from '@base-ui/react/csp-provider';
import { Board } from '../board/board';
import { duplicatePosts, removePosts, sendToTray } from '../board/post-actions';
import { laneHeadWidth } from '../board/geometry';
import type { SaveState } from '../../preload/contract';
import { bridge } from '../bridge';
import type { PostActions } from '../post/post-panel';
import { onRefusal } from '../session/refusals';
import { onChange, useSession } from '../session/session';
import { showToast, useView } from '../session/view';
import { part } from '../ui/part';
import { Toast } from '../ui/toast';
import styles from './app.module.css';
import { ask } from './ask';
import { followNeeds } from './commands/needs';
import { runCommand } from './commands/run';
import { StartPanel } from './start-panel';
import { tellError } from './tell-error';
import { TitleBar } from './title-bar';
import { Toolbar } from './toolbar';
import { useKeys } from './use-keys';
import { useWindowWidth } from './use-window-width';

const List = part(async () => (await import('../list/list')).List);
const PostPanel = part(async () => (await import('../post/post-panel')).PostPanel);
const SaveView = part(async () => (await import('../find/view-dialogs')).SaveView);
const RenameView = part(async () => (await import('../find/view-dialogs')).RenameView);
const FindStrip = part(async () => (await import('../find/find-strip')).FindStrip);
const ExportCsv = part(async () => (await import('../export/export-csv')).ExportCsv);
const Campaigns = part(async () => (await import('../campaign/campaigns')).Campaigns);
const DepartmentDialogs = part(
  async () => (await import('./department-dialogs')).DepartmentDialogs,
);
const GoToDate = part(async () => (await import('./go-to-date')).GoToDate);
const KeysDialog = part(async () => (await import('./keys-dialog')).KeysDialog);
const PaletteHost = part(async () => (await import('./palette/palette-host')).PaletteHost);
const PlaceMenu = part(async () => (await import('./place-menu')).PlaceMenu);
const RenamePlan = part(async () => (await import('./rename-plan')).RenamePlan);

/** The window: what is above the board, the board, what is beside it and what floats over it. */
export function App(): ReactNode {
  useKeys();
  useMain();
  useDrawn();
  const width = useWindowWidth();
  const panel = useView((view) => view.panel);
  const isSearching = useView((view) => view.found !== null);
  return (
    <CSPProvider disableStyleElements>
      <div role="presentation" className={styles.app} onDragOver={allowDrop} onDrop={openDrop}>
        <TitleBar />
        <div className={styles.body}>
          <main className={styles.work}>
            {width > 0 ? <Screen width={width} /> : null}
            {isSearching ? <FindStrip /> : null}
          </main>
          {panel === 'start' ? <StartPanel /> : null}
          {panel === 'post' ? <PostPanel actions={POST_ACTIONS} /> : null}
        </div>
        <Floating />
        <PlaceMenu />
      </div>
    </CSPProvider>
  );
}

const PANEL_WIDTH = 336;

/** The board or the list, and the bar above it. */
function Screen({ width }: { readonly width: number }): ReactNode {
  const screen = useView((view) => view.screen);
  const panelHasRoom = useView((view) => view.panelHasRoom);
  // The panel that a person opens covers days; only the first one was there before the columns.
  const room = width - (panelHasRoom ? PANEL_WIDTH : 0);
  if (screen === 'list') return <List room={room} onNewPost={() => runCommand('newPost')} />;
  return (
    <>
      <Toolbar />
      <Board room={room - laneHeadWidth()} />
    </>
  );
}

const POST_ACTIONS: PostActions = {
  remove: (ids) => void removePosts(ids),
  duplicate: (ids) => void duplicatePosts(ids),
  sendToTray: (ids) => void sendToTray(ids),
};

function Floating(): ReactNode {
  const dialog = useView((view) => view.dialog);
  const said = useView((view) => view.said);
  return (
    <>
      {dialog === 'exportCsv' ? <ExportCsv /> : null}
      {dialog === 'goToDate' ? <GoToDate /> : null}
      {dialog === 'keys' ? <KeysDialog /> : null}
      {dialog === 'palette' ? <PaletteHost /> : null}
      {dialog === 'renamePlan' ? <RenamePlan /> : null}
      {dialog === 'renameView' ? <RenameView /> : null}
      {dialog === 'saveView' ? <SaveView /> : null}
      <Campaigns />
      <DepartmentDialogs />
      <Toasts />
      <div className={styles.said} role="status" aria-live="assertive" data-said={said.at}>
        {said.text}
      </div>
    </>
  );
}

/** A message about what was done goes by itself; one about what went wrong stays. */
function Toasts(): ReactNode {
  const toast = useView((view) => view.toast);
  useEffect(() => {
    if (toast?.tone !== 'plain') return;
    const timer = setTimeout(() => {
      showToast(null);
    }, TOAST_TIME);
    return () => {
      clearTimeout(timer);
    };
  }, [toast]);
  return (
    <div className={styles.toasts}>
      {toast ? (
        <Toast
          {...toast}
          onClose={() => {
            showToast(null);
          }}
        />
      ) : null}
    </div>
  );
}

/** What main sends: menu items, and errors that nobody waits for. */
function useMain(): void {
  useEffect(() => {
    const stop = [
      bridge.on('menu:command', runCommand),
      bridge.on('window:settle', settleTyping),
      followNeeds((needs) => void bridge.request.menuState(needs)),
      bridge.on('app:problem', tellError),
      // What a message offers to undo must still be the last thing that was done.
      onChange(() => {
        if (useView.getState().toast?.tone === 'plain') showToast(null);
      }),
      onRefusal(tellError),
      followSaving(),
    ];
    return () => {
      stop.forEach((one) => {
        one();
      });
    };
  }, []);
}

/** A field makes its edit when it is left; the edit is on its way to main before the answer is. */
function settleTyping(): void {
  const field = document.activeElement;
  if (field instanceof HTMLElement && field.matches('input, textarea')) {
    field.blur();
    field.focus();
  }
  void bridge.request.windowSettled();
}

/** Not by a hook: the window would render as a whole with each edit. */
function followSaving(): () => void {
  tellFailure(useSession.getState().saving);
  return useSession.subscribe(({ saving }, before) => {
    if (saving !== before.saving) tellFailure(saving);
  });
}

function tellFailure(saving: SaveState): void {
  if (saving.type !== 'failed') return;
  const saveAs = {
    label: 'Save as…',
    run: () => {
      runCommand('saveAs');
    },
  };
  tellError(saving.error, saveAs);
}

const TOAST_TIME = 6_000;

/** Tells main that a plan stands on the screen. */
function useDrawn(): void {
  const opening = useSession((session) => session.opening);
  useEffect(() => {
    void bridge.request.windowDrawn();
  }, [opening]);
}

function allowDrop(event: DragEvent): void {
  event.preventDefault();
}

function openDrop(event: DragEvent): void {
  event.preventDefault();
  const file = event.dataTransfer.files[0];
  if (!file) return;
  void bridge.handleOfDrop(file).then((handle) => {
    if (handle) ask(() => bridge.request.planOpenDropped(handle));
  });
}
