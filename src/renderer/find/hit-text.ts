import { placeOfHit } from '../session/hits';
import { useSession } from '../session/session';
import { useView } from '../session/view';
import { plural } from '../session/words';

interface HitText {
  readonly count: string;
  readonly rest: string;
}

/** '12' and ' of 340 posts'; once somebody steps through them, '3 of 12' and ' hits'. */
export function useHitText(): HitText {
  const total = useSession(({ plan, version }) => (version > 0 ? plan.records.post.size : 0));
  const found = useView((view) => view.found);
  // For the place of the selected post among the hits, which is known once somebody goes to one.
  useView((view) => view.lead);
  useView((view) => view.revealRequest);
  if (!found) return { count: '', rest: '' };
  const place = placeOfHit(found);
  const hits = found.ids.size;
  return place === null
    ? { count: String(hits), rest: ` of ${plural(total, 'post')}` }
    : { count: `${place} of ${hits}`, rest: hits === 1 ? ' hit' : ' hits' };
}
