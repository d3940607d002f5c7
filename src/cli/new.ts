import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { version } from '../../package.json';
import {
  cleanText,
  emptySync,
  fieldsOf,
  idFromBytes,
  isTimeZone,
  newPlan,
  serializePlan,
} from '../plan';
import { suggest } from './closest';
import type { Command, Input, Outcome } from './command';
import { Refusal } from './refusal';
import { refuseExisting, writeFile } from './write-file';

export const createPlan: Command = {
  name: 'new',
  summary: 'Makes a new plan with five departments',
  options: [
    { name: 'title', value: 'TITLE', help: "The plan's title; the file's name unless given" },
    { name: 'time-zone', value: 'ZONE', help: "As Europe/Stockholm; this machine's unless given" },
    { name: 'force', value: null, help: 'Replace a file that exists' },
  ],
  run: async (input) => {
    const { file } = input;
    const title = titleFrom(input);
    const timeZone = timeZoneFrom(input);
    await refuseExisting(file, input.isGiven('force'));
    const plan = newPlan({ title, timeZone, firstDayOfWeek: 'monday' }, mintId);
    const document = { plan, sync: emptySync(), unknown: {} };
    await writeFile(file, Buffer.from(serializePlan(document, version)));
    return outcome(file, title, timeZone);
  },
};

function titleFrom(input: Input): string {
  const title = cleanText(input.value('title') ?? path.parse(input.file).name);
  const field = fieldsOf('plan')['title'];
  if (field?.accepts(title)) return title;
  const message = `This title does not fit: expected is ${field?.expects ?? 'a title'}`;
  throw new Refusal({ type: 'badTitle' }, message, 'Give a shorter one with --title.');
}

function timeZoneFrom(input: Input): string {
  const zone = input.value('time-zone') ?? new Intl.DateTimeFormat().resolvedOptions().timeZone;
  if (isTimeZone(zone)) return zone;
  const otherwise = 'Zones are named by continent and city, as Europe/Stockholm.';
  const next = suggest(zone, Intl.supportedValuesOf('timeZone'), otherwise);
  throw new Refusal({ type: 'badTimeZone' }, `There is no time zone ${zone}`, next);
}

function mintId(): string {
  return idFromBytes(randomBytes(16));
}

function outcome(file: string, title: string, timeZone: string): Outcome {
  const text = `Made ${file}: plan "${title}", times in ${timeZone}.\n`;
  return { text, json: { file, title, timeZone } };
}
