import { useMemo } from 'react';
import {
  findRecord,
  keepRows,
  postOrder,
  recordsOf,
  rowsOf,
  type PostId,
  type PostOrder,
} from '../../plan';
import type { PlanChanged } from '../../preload/contract';
import { useSession } from '../session/session';
import { useList } from './state';

/** Names as the system's language orders them, and numbers in them by their size. */
const names = new Intl.Collator(undefined, { numeric: true }).compare;

/** Puts all rows in order. From then on they keep their places until they are sorted again. */
export function sortRows(): void {
  const posts = recordsOf(useSession.getState().plan, 'post');
  useList.setState({ rows: rowsOf(posts, order()) });
}

/** Rows below which posts stand that are about to be added. */
const places = new Map<PostId, PostId | null>();

/** Says where a new post shall stand, before its edit is made. */
export function standBelow(id: PostId, below: PostId | null): void {
  places.set(id, below);
}

/** Lets the rows follow a change that was made to the plan. */
export function followRows({ change }: PlanChanged): void {
  const { plan } = useSession.getState();
  const rows = keepRows(useList.getState().rows, change, {
    order: order(),
    postOf: (id) => findRecord(plan, 'post', id),
    below: (id) => places.get(id) ?? null,
  });
  useList.setState({ rows });
}

function order(): PostOrder {
  return postOrder(useSession.getState().plan, useList.getState().look.sort, names);
}

/** The posts that the list shows, from top to bottom. */
export function shownIds(): readonly PostId[] {
  return useList.getState().rows.ids;
}

export function useShownIds(): readonly PostId[] {
  return useList((list) => list.rows.ids);
}

/** A row of the list: a post, or the one that is being named. */
export type Row = PostId | null;

export function useRows(): readonly Row[] {
  const ids = useShownIds();
  const draft = useList((list) => list.draft);
  return useMemo(() => {
    if (!draft) return ids;
    const at = draft.below === null ? 0 : ids.indexOf(draft.below) + 1;
    return [...ids.slice(0, at), null, ...ids.slice(at)];
  }, [ids, draft]);
}
