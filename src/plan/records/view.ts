import { ZOOMS } from '../board/view';
import type { Id } from '../ids';
import { FIRST_RANK, isRank, type Rank } from '../order';
import { line, oneOf, oneOfOr, plain, refs, someOf, words, type ValuesOf } from './field';
import { STATUSES } from './post';

/** The filters that posts without any value can be asked for. */
const WITHOUT = ['campaigns', 'channels', 'departments', 'objectives', 'owners', 'tags'] as const;

/** A search with its filters, under a name. A filter without values lets every post through. */
export const viewFields = {
  name: line(120),
  /** Its place among the views. */
  order: plain<Rank>(FIRST_RANK, 'a rank', isRank),
  text: line(500),
  departments: refs('department'),
  channels: refs('channel'),
  campaigns: refs('campaign'),
  objectives: refs('objective'),
  statuses: someOf(STATUSES),
  owners: refs('person'),
  tags: words(60),
  /** The filters that let posts through which have no value at all. */
  without: someOf(WITHOUT),
  /** What becomes of the posts that do not match. */
  rest: oneOfOr(['dim', 'hide'], 'dim'),
  /** The days to show; null leaves them as they are. */
  zoom: oneOf(ZOOMS),
};

export type SavedViewId = Id<'view'>;
export type SavedView = { readonly id: SavedViewId } & ValuesOf<typeof viewFields>;
