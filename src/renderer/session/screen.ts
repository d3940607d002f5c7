import { findRecord } from '../../plan';
import { useSession } from './session';
import { standOn, useView } from './view';

/** Shows the board, with the post that is selected, or that the keyboard was on, in sight. */
export function showBoard(): void {
  const { screen, lead, cursor } = useView.getState();
  if (screen === 'board') return;
  const post = findRecord(useSession.getState().plan, 'post', lead ?? cursor?.post ?? null);
  useView.setState(({ around }) => ({ screen: 'board', around: post?.place.day ?? around }));
  if (post?.department) {
    standOn({ department: post.department, day: post.place.day, post: post.id });
  }
}

/** Shows the list; it takes the keyboard to the post that is selected. */
export function showList(): void {
  useView.setState({ screen: 'list', quickAdd: null });
}
