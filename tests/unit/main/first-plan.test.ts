import { writeFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { FirstPlan } from '../../../src/main/first-plan';
import { useFolder } from './folder';

const folder = useFolder();

test('gives the text of the file to the window’s first question alone', async () => {
  const file = folder.at('spring.crosslane');
  await writeFile(file, 'not a plan, which main will say');
  const first = new FirstPlan(file, '0.1.0');
  const text = 'not a plan, which main will say';
  expect(await first.take()).toEqual({ text, fileName: 'spring.crosslane' });
  expect(first.given).toBe(text);
  await first.taken;
  expect(await first.take()).toBeNull();
});

test('gives nothing of a file that cannot be read, and keeps nobody waiting', async () => {
  const first = new FirstPlan(folder.at('gone.crosslane'), '0.1.0');
  expect(await first.take()).toBeNull();
  await first.taken;
  expect([first.given, await first.loaded]).toEqual([null, null]);
});
