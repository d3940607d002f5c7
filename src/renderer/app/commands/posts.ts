import { statusName, type Offset, type PostId, type Status } from '../../../plan';
import { startNewPost } from '../../board/actions';
import { removeSelected, startDraft } from '../../list/actions';
import { pickUpPost } from '../../board/carry';
import { duplicatePosts, removePosts, sendToTray, shiftPosts } from '../../board/post-actions';
import { showBoard } from '../../session/screen';
import { dispatch } from '../../session/session';
import { openPost, say, useView } from '../../session/view';
import { plural } from '../../session/words';
import { shownDays } from './shown-days';

export const POST_COMMANDS = {
  newPost: (): void => {
    if (isList()) startDraft();
    else startNewPost(shownDays());
  },
  openPost: withOne(openPost),
  pickUpPost: (): void => {
    // It is carried over days and lanes.
    showBoard();
    withOne(pickUpPost)();
  },
  duplicatePost: withAll(duplicatePosts),
  sendToTray: withAll(sendToTray),
  deletePost: (): void => {
    if (isList()) void removeSelected();
    else withAll(removePosts)();
  },
  editSelected: (): void => {
    useView.setState({ panel: 'post', panelWantsFocus: true });
  },
  setIdea: setStatus('idea'),
  setDraft: setStatus('draft'),
  setInReview: setStatus('inReview'),
  setApproved: setStatus('approved'),
  setScheduled: setStatus('scheduled'),
  setPublished: setStatus('published'),
  moveDayLater: shift({ days: 1, lanes: 0 }),
  moveDayEarlier: shift({ days: -1, lanes: 0 }),
  moveWeekLater: shift({ days: 7, lanes: 0 }),
  moveWeekEarlier: shift({ days: -7, lanes: 0 }),
  moveLaneUp: shift({ days: 0, lanes: -1 }),
  moveLaneDown: shift({ days: 0, lanes: 1 }),
};

function setStatus(status: Status): () => void {
  return withAll(async (ids) => {
    const made = await dispatch({ type: 'set', record: 'post', ids, fields: { status } });
    if (made) say(`${plural(ids.length, 'post')}: ${statusName(status)}.`);
  });
}

function shift(offset: Offset): () => void {
  return withAll((ids) => shiftPosts(ids, offset));
}

/** The list goes by its rows, where the board goes by days. */
function isList(): boolean {
  return useView.getState().screen === 'list';
}

/** For what is done to one post: the one under the focus, else the one that leads the selection. */
function withOne(run: (id: PostId) => void): () => void {
  return () => {
    const post = focusedPost() ?? useView.getState().lead;
    if (post) run(post);
  };
}

/** For what is done to all that are selected; a card under the focus that is not counts by itself. */
function withAll(run: (ids: readonly PostId[]) => Promise<void>): () => void {
  return () => {
    const { selected } = useView.getState();
    const focused = focusedPost();
    const alone = focused !== null && !selected.has(focused) && selected.size <= 1;
    const ids = alone ? [focused] : [...selected];
    if (ids.length > 0) void run(ids);
  };
}

/** The focus may stand on a card that is not selected. */
function focusedPost(): PostId | null {
  const { cursor } = useView.getState();
  const focused = document.activeElement?.getAttribute('data-post');
  return cursor?.post === focused ? (cursor?.post ?? null) : null;
}
