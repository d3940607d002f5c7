import {
  isDay,
  isInside,
  type Campaign,
  type CampaignDays,
  type Day,
  type FieldsOf,
  type Stretch,
} from '../../plan';
import { stretchWords } from '../session/words';

/** What stands in a date field: `broken` when it is neither empty nor a day. */
export interface DraftDay {
  readonly day: Day | null;
  readonly broken: boolean;
}

export interface PhaseDraft {
  readonly id: string;
  readonly name: string;
  readonly firstDay: DraftDay;
  readonly lastDay: DraftDay;
}

/** A campaign while it is typed: it may be wrong, and says why. */
export interface CampaignDraft extends Pick<Campaign, 'colour' | 'departments'> {
  readonly name: string;
  readonly brief: string;
  readonly firstDay: DraftDay;
  readonly lastDay: DraftDay;
  readonly phases: readonly PhaseDraft[];
}

export function draftOf(campaign: Omit<Campaign, 'id'>): CampaignDraft {
  const { name, colour, departments, brief, phases } = campaign;
  return {
    ...{ colour, departments, name: name ?? '', brief: brief ?? '', ...draftDays(campaign) },
    phases: Object.entries(phases)
      .map(([id, phase]) => ({ id, name: phase.name ?? '', ...draftDays(phase) }))
      .sort(byDays),
  };
}

export function newPhase(id: string, { firstDay, lastDay }: CampaignDraft): PhaseDraft {
  return { id, name: '', firstDay, lastDay };
}

/** What a date field holds; the browser knows of a day that is half typed or does not exist. */
export function readDay(input: {
  readonly value: string;
  readonly validity: { readonly badInput: boolean };
}): DraftDay {
  const day = isDay(input.value) ? input.value : null;
  return { day, broken: input.validity.badInput || (day === null && input.value !== '') };
}

/** What keeps a draft from being taken, by field: 'name', 'lastDay', 'phase-1 firstDay'. */
export type Problems = ReadonlyMap<string, string>;

export function problemsOf(draft: CampaignDraft): Problems {
  const campaign = stretchOf(draft);
  return new Map([
    ...(draft.name.trim() === '' ? [['name', "Type the campaign's name."] as const] : []),
    ...dayProblems(draft, '', null),
    ...draft.phases.flatMap((phase) => phaseProblems(phase, campaign)),
  ]);
}

export function fieldsOfDraft(draft: CampaignDraft): FieldsOf<'campaign'> {
  const { name, colour, departments, brief, phases } = draft;
  const entries = phases.map((phase) => [
    phase.id,
    { name: phase.name.trim() || null, ...stretchOf(phase) },
  ]);
  return {
    ...{ name: name.trim(), colour, departments, brief: brief.trim() || null, ...stretchOf(draft) },
    // Each entry is a phase.
    phases: Object.fromEntries(entries) as CampaignDays['phases'],
  };
}

type Problem = readonly [field: string, words: string];

function phaseProblems(phase: PhaseDraft, campaign: Stretch): readonly Problem[] {
  const unnamed = phase.name.trim() === '';
  return [
    ...(unnamed ? [[`${phase.id} name`, "Type the phase's name."] as const] : []),
    ...dayProblems(phase, `${phase.id} `, campaign),
  ];
}

interface DraftDays {
  readonly firstDay: DraftDay;
  readonly lastDay: DraftDay;
}

/** The days must exist, come in their order and, for a phase, lie in its campaign. */
function dayProblems(
  draft: DraftDays,
  prefix: string,
  campaign: Stretch | null,
): readonly Problem[] {
  const broken = (['firstDay', 'lastDay'] as const).filter((end) => draft[end].broken);
  if (broken.length > 0) return broken.map((end) => [prefix + end, NO_DAY]);
  const { firstDay, lastDay } = stretchOf(draft);
  if (firstDay !== null && lastDay !== null && lastDay < firstDay) {
    return [[`${prefix}lastDay`, 'The last day comes before the first.']];
  }
  if (campaign === null || isInside({ firstDay, lastDay }, campaign)) return [];
  return [[`${prefix}lastDay`, `Keep it inside the campaign, ${stretchWords(campaign)}.`]];
}

const NO_DAY = 'Choose a day that exists, from 1970 to 2100.';

function draftDays({ firstDay, lastDay }: Stretch): DraftDays {
  return {
    firstDay: { day: firstDay, broken: false },
    lastDay: { day: lastDay, broken: false },
  };
}

function stretchOf({ firstDay, lastDay }: DraftDays): Stretch {
  return { firstDay: firstDay.day, lastDay: lastDay.day };
}

function byDays(a: PhaseDraft, b: PhaseDraft): number {
  const [first, second] = [a.firstDay.day ?? '', b.firstDay.day ?? ''];
  return first < second ? -1 : first > second ? 1 : a.id < b.id ? -1 : 1;
}
