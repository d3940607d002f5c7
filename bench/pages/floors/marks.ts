import type { BenchPost } from '../lib/posts';

/** What a mark has beside its circle, as ours has: nothing, or one more shape. */
export const MARK_PATHS: Readonly<Record<BenchPost['status'], string | null>> = {
  idea: null,
  draft: null,
  inReview: 'M6 2.6a3.4 3.4 0 0 1 0 6.8z',
  approved: 'M6 3.3a2.7 2.7 0 0 1 0 5.4a2.7 2.7 0 0 1 0-5.4z',
  scheduled: 'M6 3.1V6.2l2 1.3',
  published: 'm3.5 6.2 1.8 1.8 3.3-3.7',
};
