import { findRecord, type Post, type PostId } from '../../plan';
import { useSession } from './session';
import { say, useView } from './view';
import { plural } from './words';

/**
 * The selected posts, and the lead: the one of them that the panel shows and that Shift extends
 * from. The lead is null exactly when nothing is selected.
 */
export function select(ids: Iterable<PostId>, lead?: PostId): void {
  const selected = new Set(ids);
  const last = [...selected].at(-1) ?? null;
  const keeps = lead !== undefined && selected.has(lead);
  useView.setState({ selected, lead: keeps ? lead : last });
}

export function clearSelection(): void {
  useView.setState({ selected: NOTHING, lead: null });
}

/** Takes a post into the selection, where it leads, or out of it. */
export function toggleSelected(id: PostId): void {
  const next = new Set(useView.getState().selected);
  if (next.delete(id)) select(next);
  else select([...next, id]);
  saySelected();
}

/**
 * Selects the run from the lead to a post, in the order in which the posts are shown; the lead
 * stays, so that the run can be made longer and shorter. Without a lead among them it is the post.
 */
export function extendSelection(ordered: readonly PostId[], to: PostId): void {
  const { lead } = useView.getState();
  const from = lead === null ? -1 : ordered.indexOf(lead);
  const end = ordered.indexOf(to);
  if (lead === null || from === -1 || end === -1) select([to]);
  else select(ordered.slice(Math.min(from, end), Math.max(from, end) + 1), lead);
  saySelected();
}

/** Tells how many posts are selected. */
export function saySelected(): void {
  const { size } = useView.getState().selected;
  say(size === 0 ? 'Nothing is selected.' : `${plural(size, 'post')} selected.`);
}

/** The selected posts that the plan still has, in the order in which they were selected. */
export function selectedPosts(): readonly Post[] {
  const { plan } = useSession.getState();
  return [...useView.getState().selected].flatMap((id) => findRecord(plan, 'post', id) ?? []);
}

/** Takes what the plan no longer has out of the selection; the panel closes with its post. */
export function forgetRemoved(): void {
  const { selected, lead, panel } = useView.getState();
  const there = selectedPosts();
  if (there.length === selected.size) return;
  select(
    there.map(({ id }) => id),
    lead ?? undefined,
  );
  if (there.length === 0 && panel === 'post') {
    useView.setState({ panel: 'closed', panelHasRoom: false });
  }
}

const NOTHING: ReadonlySet<PostId> = new Set();
