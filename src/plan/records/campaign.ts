import type { Id } from '../ids';
import { COLOURS } from './colour';
import { day, line, mapOf, oneOfOr, parts, refs, text, type ValuesOf } from './field';

export const campaignFields = {
  name: line(120),
  colour: oneOfOr(COLOURS, 'olive'),
  firstDay: day,
  lastDay: day,
  /** Tease, launch, sustain, close, …: each with its first and last day, by the phase's id. */
  phases: mapOf(parts({ name: line(80), firstDay: day, lastDay: day })),
  departments: refs('department'),
  brief: text(20_000),
};

export type CampaignId = Id<'campaign'>;
export type Campaign = { readonly id: CampaignId } & ValuesOf<typeof campaignFields>;
