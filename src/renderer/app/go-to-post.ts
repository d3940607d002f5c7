import { findRecord, STRAY_LANE, type PostId } from '../../plan';
import { showDay } from '../board/use-focus';
import { select } from '../session/selection';
import { showBoard } from '../session/screen';
import { useSession } from '../session/session';
import { moveCursor, useView } from '../session/view';

/** Shows the day of a post, selects it, and puts the focus on its card. */
export function goToPost(id: PostId): void {
  const post = findRecord(useSession.getState().plan, 'post', id);
  if (!post) return;
  showBoard();
  showDay(post);
  if (post.place.day === null) useView.setState({ trayOpen: true });
  select([id]);
  const department = post.department ?? STRAY_LANE.id;
  moveCursor({ department, day: post.place.day, post: id });
}
