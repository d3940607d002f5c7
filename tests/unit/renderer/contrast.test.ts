import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { contrast, contrastPairs, uncheckedTokens } from '../../../scripts/lib/contrast.mjs';

const SRC = path.resolve(import.meta.dirname, '../../../src');
const TOKENS = path.join(SRC, 'renderer/ui/tokens.css');
const css = readFileSync(TOKENS, 'utf8');

test('contrast is counted as WCAG counts it', () => {
  expect(contrast('#ffffff', '#000000')).toBe(21);
  expect(contrast('#777777', '#777777')).toBe(1);
  // The grey that misses the 4.5 of text on white by a hair.
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});

describe('the tokens', () => {
  test('give text 4.5 and marks 3 on every ground they stand on, in both themes', () => {
    const low = contrastPairs(css).filter(({ ratio, bound }) => ratio < bound);
    expect(low).toEqual([]);
  });

  test('are all checked, or known to carry no meaning of their own', () => {
    expect(uncheckedTokens(css)).toEqual([]);
    expect(uncheckedTokens(`${css}\n--new: light-dark(#ffffff, #000000);`)).toEqual(['new']);
  });

  test('are the only colours of the stylesheets', () => {
    const others = stylesheets().filter((file) => file !== TOKENS);
    expect(others.length).toBeGreaterThan(10);
    expect(others.filter((file) => RAW_COLOUR.test(readFileSync(file, 'utf8')))).toEqual([]);
  });

  test('are what main shows before the page has drawn', () => {
    const [, light = '', dark = ''] = /--ground:\s*light-dark\((\S+), (\S+)\)/.exec(css) ?? [];
    const main = readFileSync(path.join(SRC, 'main/window.ts'), 'utf8');
    expect(main).toContain(`'${dark}' : '${light}'`);
  });
});

test('a pair that is too close is found', () => {
  const faint = css.replace(/--text-3: light-dark\(#[0-9a-f]{6}/, '--text-3: light-dark(#999999');
  const low = contrastPairs(faint).filter(({ ratio, bound }) => ratio < bound);
  expect(low).toContainEqual(expect.objectContaining({ ink: 'text-3', ground: 'card' }));
});

const RAW_COLOUR = /#[0-9a-f]{3,8}\b|\b(?:rgb|hsl|oklch)a?\(/i;

function stylesheets(): readonly string[] {
  const names = readdirSync(path.join(SRC, 'renderer'), { recursive: true, encoding: 'utf8' });
  return names
    .filter((name) => name.endsWith('.css'))
    .map((name) => path.join(SRC, 'renderer', name));
}
