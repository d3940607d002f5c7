import type { Id } from '../ids';
import { day, line, numberBetween, ref, text, type ValuesOf } from './field';

const rating = numberBetween(1, 10);

/** What somebody said about the product, in their words. */
export const insightFields = {
  department: ref('department'),
  verbatim: text(10_000),
  source: line(500),
  day,
  topic: line(120),
  segment: line(120),
  severity: rating,
  mentions: numberBetween(0, 1_000_000_000),
  importance: rating,
  satisfaction: rating,
  post: ref('post'),
  decision: text(5_000),
  answeredOn: day,
};

export type InsightId = Id<'insight'>;
export type Insight = { readonly id: InsightId } & ValuesOf<typeof insightFields>;
