import type { LaneWords } from './lane-words';
import type { Random } from './random';
import { EMOJI, NASTY_TEXTS, NASTY_TITLES, OTHER_LANGUAGES } from './rare-texts';

export function writeTitle(random: Random, words: LaneWords): string {
  if (random.chance(0.02)) return random.pick(NASTY_TITLES);
  return `${random.pick(words.topics)}: ${random.pick(words.angles)}`;
}

/** A few sentences; now and then another language, something nasty, something very long, nothing. */
export function writeText(random: Random, words: LaneWords): string | null {
  const kind = random.next();
  if (kind < 0.03) return null;
  if (kind < 0.05) return random.pick(NASTY_TEXTS);
  if (kind < 0.09) return random.pick(OTHER_LANGUAGES);
  if (kind < 0.1) return writeLong(random, words);
  return writeShort(random, words);
}

function writeShort(random: Random, words: LaneWords): string {
  const parts = [random.pick(words.openings), random.pick(words.details)];
  if (random.chance(0.7)) parts.push(random.pick(words.endings));
  if (random.chance(0.2)) parts.push(random.pick(EMOJI));
  if (random.chance(0.2)) parts.push(`#${random.pick(words.tags).replace('-', '')}`);
  return parts.join(random.chance(0.15) ? '\n\n' : ' ');
}

/** Longer than any network but LinkedIn and Facebook takes. */
function writeLong(random: Random, words: LaneWords): string {
  const paragraphs = Array.from({ length: 12 + random.below(20) }, () => writeShort(random, words));
  return paragraphs.join('\n\n');
}
