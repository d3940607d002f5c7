import {
  inBoardOrder,
  periodInView,
  planInfo,
  STRAY_LANE,
  stepThrough,
  type Matches,
  type Post,
} from '../../plan';
import { useSession } from './session';
import { goToDay, say, showCursor, useView } from './view';
import { longDay } from './words';

/** Shows the next (1) or the previous (-1) post that was found, and leaves the focus where it is. */
export function goToHit(step: 1 | -1): void {
  const { found, lead } = useView.getState();
  if (!found) return;
  const hits = hitsInOrder(found);
  const post = stepThrough(hits, { post: lead, day: periodShown().first }, step);
  if (post) showHit(post, hits);
  else say('No post was found');
}

/** The place of the selected post among the hits, from 1; null until somebody steps through them. */
export function placeOfHit(found: Matches): number | null {
  const { lead } = useView.getState();
  if (lead === null || ordered?.found !== found || !found.ids.has(lead)) return null;
  return hitsInOrder(found).findIndex(({ id }) => id === lead) + 1;
}

/** How many hits are in the period in view or in the tray, and how many before and after it. */
export interface HitPlaces {
  readonly shown: number;
  readonly before: number;
  readonly after: number;
}

export function placesOfHits(found: Matches): HitPlaces {
  const posts = useSession.getState().plan.records.post;
  const { first, last } = periodShown();
  let [shown, before, after] = [0, 0, 0];
  for (const id of found.ids) {
    const day = posts.get(id)?.place.day ?? null;
    if (day === null || (first <= day && day <= last)) shown += 1;
    else if (day < first) before += 1;
    else after += 1;
  }
  return { shown, before, after };
}

interface Ordered {
  readonly found: Matches;
  readonly version: number;
  readonly hits: readonly Post[];
}

let ordered: Ordered | null = null;

/** Ordered when somebody steps through them: to order all hits at each key would take too long. */
function hitsInOrder(found: Matches): readonly Post[] {
  const { plan, version } = useSession.getState();
  if (ordered?.found !== found || ordered.version !== version) {
    ordered = { found, version, hits: inBoardOrder(plan, found.ids) };
  }
  return ordered.hits;
}

function showHit(post: Post, hits: readonly Post[]): void {
  const { day } = post.place;
  const { first, last } = periodShown();
  if (day === null) useView.setState({ trayOpen: true });
  else if (day < first || day > last) goToDay(day);
  showCursor({ department: post.department ?? STRAY_LANE.id, day, post: post.id });
  const where = day === null ? 'in the tray' : longDay(day);
  say(`${hits.indexOf(post) + 1} of ${hits.length}: ${post.title ?? 'Untitled'}, ${where}`);
}

function periodShown(): ReturnType<typeof periodInView> {
  const { zoom, around } = useView.getState();
  return periodInView(zoom, around, planInfo(useSession.getState().plan).firstDayOfWeek);
}
