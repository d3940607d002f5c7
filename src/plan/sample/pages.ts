import { addDays, type Day } from '../day';
import type { DepartmentId, FieldsOf, RecordId, RecordType } from '../records';

/** Adds one record to the plan that is being made, and says its id. */
export type Add = <T extends Exclude<RecordType, 'plan'>>(
  type: T,
  fields: Partial<FieldsOf<T>>,
) => RecordId<T>;

/** What a post may name of its department's own records: the fields that say so. */
export type PageLink = Partial<FieldsOf<'post'>>;

/** Adds what a department keeps beside its posts; departments in the order of a new plan. */
export const PAGES_BY_LANE: readonly ((
  add: Add,
  department: DepartmentId,
  today: Day,
) => readonly PageLink[])[] = [() => [], addInsights, addKeyMessages, addContactReasons, addRoles];

function addInsights(add: Add, department: DepartmentId, today: Day): readonly PageLink[] {
  return INSIGHTS.map(([topic, verbatim, importance, satisfaction], at) => {
    const day = addDays(today, -4 * (at + 1));
    const said = { department, topic, verbatim, day, importance, satisfaction, mentions: 9 + at };
    return { insights: [add('insight', { ...said, source: 'Replies', segment: 'Commuters' })] };
  });
}

function addKeyMessages(add: Add, department: DepartmentId): readonly PageLink[] {
  return KEY_MESSAGES.map(([name, proof]) => ({
    keyMessages: [add('keyMessage', { department, name, proof, readingGrade: 7 })],
  }));
}

function addContactReasons(add: Add, department: DepartmentId): readonly PageLink[] {
  return CONTACT_REASONS.map(([name, callsPerWeek, path]) => {
    const shares = { shareWithQuestion: 0.15, shareWhoWouldCall: 0.3, shareSettled: 0.6 };
    const answerLink = `https://skurholm.example/help/${path}`;
    const reason = { department, name, callsPerWeek, answerLink, expectedViewers: 3_000 };
    return { contactReasons: [add('contactReason', { ...reason, ...shares })] };
  });
}

function addRoles(add: Add, department: DepartmentId, today: Day): readonly PageLink[] {
  return ROLES.map(([name, location, days]) => {
    const closingDay = addDays(today, days);
    const counts = { openings: 2, clicks: 400, applications: 13, hires: 0, cost: 900 };
    return { roles: [add('role', { department, name, location, closingDay, ...counts })] };
  });
}

const INSIGHTS = [
  ['Lights', 'At dusk, in rain, I might as well be a lamp post that is switched off.', 9, 4],
  ['Gloves', 'The left one leaks by the thumb. I have started riding one-handed.', 8, 3],
  ['Child seat', 'She falls asleep at the second roundabout, every day.', 9, 5],
  ['Bags', 'Only my rucksack knows where the keys are.', 7, 5],
] as const;

const KEY_MESSAGES = [
  ['Light the junctions first', 'Six in ten close passes happened at eight junctions.'],
  ['One bike can be the second car', 'Seven in ten school runs went from car to bike.'],
  ['Mending beats replacing', 'Of 3,118 jackets, 2,806 went home mended.'],
] as const;

const CONTACT_REASONS = [
  ['Where is my order?', 310, 'order'],
  ['Battery does not wake', 190, 'battery'],
  ['My jacket lets water in', 120, 'wash'],
] as const;

const ROLES = [
  ['Bike mechanic', 'Österhamn', 26],
  ['Zweiradmechaniker (m/w/d)', 'Grünwerder', 40],
  ['Service lead', 'Brackhaven', 12],
] as const;
