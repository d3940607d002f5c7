import { findRecord, type Post, type PostId } from '../../plan';
import { useSession } from './session';
import { useView } from './view';

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

/** The selected posts that the plan still has, in the order in which they were selected. */
function selectedPosts(): readonly Post[] {
  const { plan } = useSession.getState();
  return [...useView.getState().selected].flatMap((id) => findRecord(plan, 'post', id) ?? []);
}

/** Takes what the plan no longer has out of the selection; the panel closes with its post. */
export function forgetRemoved(): void {
  const { selected, panel } = useView.getState();
  const there = selectedPosts();
  if (there.length === selected.size) return;
  select(there.map(({ id }) => id));
  if (there.length === 0 && panel === 'post') {
    useView.setState({ panel: 'closed', panelHasRoom: false });
  }
}

const NOTHING: ReadonlySet<PostId> = new Set();
