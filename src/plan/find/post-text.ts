import { networkName } from '../names';
import type { Plan } from '../plan';
import type { Post } from '../records';
import { fold } from './fold';

/** All text of a post, folded; its parts are apart, so that no words are found across them. */
export function foldedText(post: Post): string {
  const known = foldedTexts.get(post);
  if (known !== undefined) return known;
  const made = textsOf(post).map(fold).join(BETWEEN);
  foldedTexts.set(post, made);
  return made;
}

/**
 * The ids of all records with a term in their names that posts refer to. Whoever looks for
 * 'instagram' or 'Mara' finds the posts that go there, or that she owns.
 */
export function idsNamed(plan: Plan, term: string): ReadonlySet<string> {
  const ids = new Set<string>();
  eachName(plan, (record, name) => {
    if (foldedName(record, name).includes(term)) ids.add(record.id);
  });
  return ids;
}

/** Whether a post refers to one of these records. */
export function refersToOne(post: Post, ids: ReadonlySet<string>): boolean {
  if (ids.size === 0) return false;
  const { department, campaign, objective, owner, channels, audiences } = post;
  // Asked of every post at every keystroke: no list is made of the four.
  return (
    (department !== null && ids.has(department)) ||
    (campaign !== null && ids.has(campaign)) ||
    (objective !== null && ids.has(objective)) ||
    (owner !== null && ids.has(owner)) ||
    channels.some((id) => ids.has(id)) ||
    audiences.some((id) => ids.has(id))
  );
}

/** Records are immutable, so each is folded once: typing costs the search alone. */
const foldedTexts = new WeakMap<Post, string>();
const foldedNames = new WeakMap<object, string>();

/** Folded text has spaces in its place, and so has what is searched for. */
const BETWEEN = '\n';

function textsOf(post: Post): readonly string[] {
  const { title, text, link, notes, tags, media, checkList, comments, textByChannel } = post;
  const { utmSource, utmMedium, utmCampaign, utmTerm, utmContent } = post;
  return [
    ...[title, text, link, notes, utmSource, utmMedium, utmCampaign, utmTerm, utmContent],
    ...Object.values(textByChannel),
    ...tags,
    ...Object.values(media).flatMap(({ file, altText, at }) => [file, altText, at]),
    ...Object.values(checkList).map((item) => item.text),
    ...Object.values(comments).map((comment) => comment.text),
  ].filter((one) => one !== null);
}

interface Named {
  readonly id: string;
}

function eachName(plan: Plan, tell: (record: Named, name: string | null) => void): void {
  const { department, person, audience, campaign, channel, objective } = plan.records;
  for (const kind of [department, person, audience, campaign]) {
    for (const record of kind.values()) tell(record, record.name);
  }
  for (const one of channel.values()) tell(one, `${one.account ?? ''} ${networkName(one.network)}`);
  for (const one of objective.values()) tell(one, one.name ?? one.statement);
}

function foldedName(record: Named, name: string | null): string {
  const known = foldedNames.get(record);
  if (known !== undefined) return known;
  const made = fold(name ?? '');
  foldedNames.set(record, made);
  return made;
}
