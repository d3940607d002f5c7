import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '../../..');
const PAGES = [
  'README.md',
  'ARCHITECTURE.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  'docs/plan-file.md',
  ...readdirSync(path.join(ROOT, 'docs/decisions')).map((name) => `docs/decisions/${name}`),
];

describe.each(PAGES)('%s', (page) => {
  const text = readFileSync(path.join(ROOT, page), 'utf8');

  test('links to pages and headings that are there', () => {
    const broken = linksOf(text).filter((link) => !leadsSomewhere(page, link));
    expect(broken).toEqual([]);
  });

  test('names files of the project that are there', () => {
    const names = [...text.matchAll(/`((?:src|scripts|tests|resources)\/[\w./-]+)`/g)];
    const missing = names.map(([, name = '']) => name).filter((name) => !exists(name));
    expect(missing).toEqual([]);
  });
});

test('every decision is in the list of decisions', () => {
  const list = readFileSync(path.join(ROOT, 'docs/decisions/README.md'), 'utf8');
  const decisions = PAGES.filter((page) => /\/\d{4}-/.test(page)).map((page) =>
    path.basename(page),
  );
  expect(decisions.filter((name) => !list.includes(`(${name})`))).toEqual([]);
});

/** The targets of links, without those of the web. */
function linksOf(text: string): readonly string[] {
  const links = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => link);
  return links.filter((link) => !link.startsWith('https:'));
}

function leadsSomewhere(page: string, link: string): boolean {
  const [name = '', heading] = link.split('#');
  const target = name === '' ? page : path.join(path.dirname(page), name);
  if (!exists(target)) return false;
  return heading === undefined || headingsOf(target).includes(heading);
}

/** As GitHub makes anchors of headings. */
function headingsOf(page: string): readonly string[] {
  const text = readFileSync(path.join(ROOT, page), 'utf8');
  return [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

function exists(name: string): boolean {
  return existsSync(path.join(ROOT, name));
}
