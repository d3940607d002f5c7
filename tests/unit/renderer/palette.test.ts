import { describe, expect, test } from 'vitest';
import type { PaletteItem } from '../../../src/renderer/palette/item';
import { scoreOf, wordsOf } from '../../../src/renderer/palette/match';
import { arrange } from '../../../src/renderer/palette/sections';

describe('words that were typed', () => {
  const fits = (typed: string, label: string, beside = '') =>
    scoreOf(wordsOf(typed), label, beside) !== null;

  test('fit the beginnings of words, in any order', () => {
    expect(fits('dup po', 'Duplicate post')).toBe(true);
    expect(fits('post dup', 'Duplicate post')).toBe(true);
    expect(fits('duplicates', 'Duplicate post')).toBe(false);
  });

  test('fit without accents and case', () => {
    expect(fits('ECOLE', 'Journée de l’école')).toBe(true);
    expect(fits('fête', 'Fete')).toBe(true);
  });

  test('fit by first letters, and letters from the starts of words', () => {
    expect(fits('gtd', 'Go to date…')).toBe(true);
    expect(fits('godat', 'Go to date…')).toBe(true);
    expect(fits('gte', 'Go to date…')).toBe(false);
  });

  test('fit what is said beside the label, when each is found somewhere', () => {
    expect(fits('zoom in', 'Larger text', 'zoom in bigger')).toBe(true);
    expect(fits('zoom out', 'Larger text', 'zoom in bigger')).toBe(false);
  });

  test('of signs alone fit nothing that is searched', () => {
    expect(wordsOf('((*+?[')).toEqual([]);
  });
});

describe('the list of the palette', () => {
  const newPost = anItem('New post', 'Posts');
  const newPlan = anItem('New plan…', 'Plan');
  const edit = { ...anItem('Edit post', 'Posts'), whyNot: 'Select a post first' };
  const undo = anItem('Undo', 'History');
  const items = [newPost, edit, undo, newPlan];

  test('begins with what was used last, and leaves out what cannot be chosen', () => {
    expect(arrange(items, '', ['New plan…', 'Edit post', 'gone'])).toEqual([
      { title: 'Used last', items: [newPlan] },
      { title: 'Posts', items: [newPost] },
      { title: 'History', items: [undo] },
    ]);
  });

  test('has the best first, and what cannot be chosen after all that can', () => {
    expect(arrange(items, 'p', [])).toEqual([
      { title: 'Posts', items: [newPost, edit] },
      { title: 'Plan', items: [newPlan] },
    ]);
    expect(arrange(items, 'post', []).map(({ title }) => title)).toEqual(['Posts']);
    expect(arrange(items, 'edit', [])).toEqual([{ title: 'Posts', items: [edit] }]);
  });

  test('prefers what was used before between equals', () => {
    expect(arrange(items, 'new', [])[0]?.items).toEqual([newPost]);
    expect(arrange(items, 'new', ['New plan…'])[0]?.items).toEqual([newPlan]);
  });

  test('prefers the whole label to the beginning of another, whatever was used before', () => {
    const save = anItem('Save', 'Plan');
    const saveAs = anItem('Save as…', 'Plan');
    expect(arrange([saveAs, save], 'save', ['Save as…'])[0]?.items).toEqual([save, saveAs]);
  });

  test('has answers whatever their words, and a date of digits before all', () => {
    const date = { ...anItem('Go to Monday 12 October', 'Date'), isAnswer: true };
    const twelve = anItem('12 oct', 'Posts');
    expect(arrange([twelve, date], '12.10.', []).map(({ title }) => title)).toEqual(['Date']);
    expect(arrange([twelve, date], '12 oct', [])[0]?.items).toEqual([date]);
    const march = anItem('March', 'Posts');
    expect(arrange([date, march], 'march', [])[0]?.items).toEqual([march]);
  });
});

function anItem(label: string, group: string): PaletteItem {
  return { id: label, label, group, run: () => undefined };
}
