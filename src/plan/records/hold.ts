import type { Id } from '../ids';
import { day, line, oneOfOr, refs, text, time, type ValuesOf } from './field';

/** A stretch in which departments keep quiet; no department and no channel named means all of them. */
export const holdFields = {
  name: line(120),
  kind: oneOfOr(['blackout', 'embargo', 'crisis'], 'blackout'),
  firstDay: day,
  firstTime: time,
  lastDay: day,
  lastTime: time,
  departments: refs('department'),
  channels: refs('channel'),
  reason: text(5_000),
};

export type HoldId = Id<'hold'>;
export type Hold = { readonly id: HoldId } & ValuesOf<typeof holdFields>;
