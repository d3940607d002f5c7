import type { PostId } from '../../../plan';
import { duplicatePost, removePost, sendToTray, startNewPost } from '../../board/actions';
import { pickUpPost } from '../../board/carry';
import { openPost, useView } from '../../session/view';
import { shownDays } from './shown-days';

export const POST_COMMANDS = {
  newPost: (): void => {
    startNewPost(shownDays());
  },
  openPost: withSelected(openPost),
  pickUpPost: withSelected(pickUpPost),
  duplicatePost: withSelected((id) => void duplicatePost(id)),
  sendToTray: withSelected((id) => void sendToTray(id)),
  deletePost: withSelected((id) => void removePost(id)),
};

function withSelected(run: (id: PostId) => void): () => void {
  return () => {
    const post = focusedPost() ?? useView.getState().lead;
    if (post) run(post);
  };
}

/** The focus may stand on a card that is not selected. */
function focusedPost(): PostId | null {
  const { cursor } = useView.getState();
  const focused = document.activeElement?.getAttribute('data-post');
  return cursor?.post === focused ? (cursor?.post ?? null) : null;
}
