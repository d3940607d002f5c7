import { version } from '../../package.json';
import { emptySync, samplePlan, serializePlan, toDay } from '../plan';
import type { Command, Input } from './command';
import { dayFrom } from './days';
import { Refusal } from './refusal';
import { refuseExisting, writeFile } from './write-file';

const MOST_POSTS = 100_000;
const GREATEST_SEED = 2 ** 32 - 1;

export const sample: Command = {
  name: 'sample',
  summary: 'Makes a plan of made-up posts of any number, for trying things out',
  options: [
    { name: 'posts', value: 'N', help: 'How many posts; 500 unless given' },
    {
      name: 'seed',
      value: 'S',
      help: 'A number: the same one gives the same plan; 1 unless given',
    },
    { name: 'today', value: 'DAY', help: 'The day that the posts lie around; today unless given' },
    { name: 'force', value: null, help: 'Replace a file that exists' },
  ],
  run: async (input) => {
    const { file } = input;
    const posts = wholeNumber(input, 'posts', MOST_POSTS) ?? 500;
    const seed = wholeNumber(input, 'seed', GREATEST_SEED) ?? 1;
    const today = dayFrom(input, 'today') ?? toDay(new Date());
    await refuseExisting(file, input.isGiven('force'));
    const plan = samplePlan({ posts, seed, today });
    const text = serializePlan({ plan, sync: emptySync(), unknown: {} }, version);
    await writeFile(file, Buffer.from(text));
    return {
      text: `Made ${file}: ${posts} posts around ${today}, from seed ${seed}.\n`,
      json: { file, posts, seed, today },
    };
  },
};

function wholeNumber(input: Input, option: string, most: number): number | null {
  const text = input.value(option);
  if (text === null) return null;
  if (/^\d{1,10}$/.test(text) && Number(text) <= most) return Number(text);
  const message = `--${option}: ${text} is not a whole number from 0 to ${most}`;
  throw new Refusal({ type: 'badNumber' }, message, `Write --${option} 100, for example.`);
}
