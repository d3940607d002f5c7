import { markdownTable } from './markdown.mjs';
import { lookup } from './results.mjs';
import { ratio, short, times } from './statistics.mjs';

/** @typedef {import('./results.mjs').Result} Result */

/**
 * @typedef {object} Column
 * @property {string} name
 * @property {string} measure
 * @property {string} [floor] the contender that ratios are told against
 * @property {string} [step] the step that gives up for this column
 */

const COLUMNS = /** @type {readonly Column[]} */ ([
  { name: 'first paint, ms', measure: 'paint', floor: 'floor-react' },
  { name: 'next month, ms', measure: 'next', floor: 'floor-react' },
  { name: 'next: worst, ms', measure: 'nextWorst', step: 'next' },
  { name: 'previous, ms', measure: 'previous', floor: 'floor-react', step: 'next' },
  { name: 'scroll: > 50 ms, %', measure: 'scrollLong', step: 'scroll' },
  { name: 'scroll: worst, ms', measure: 'scrollWorst', step: 'scroll' },
  { name: 'drag: worst, ms', measure: 'dragWorst', step: 'drop' },
  { name: 'drop, ms', measure: 'drop', floor: 'floor-dom' },
  { name: 'undo, ms', measure: 'undo' },
  { name: 'heap, MB', measure: 'heap', floor: 'floor-react', step: 'paint' },
  { name: 'elements', measure: 'elements', floor: 'floor-react', step: 'paint' },
  { name: 'cards', measure: 'cards', step: 'paint' },
]);

/**
 * All contenders with all measures, a block of rows for each number of posts.
 * @param {readonly import('./entrants.mjs').Entrant[]} entrants
 * @param {readonly number[]} sizes
 * @param {readonly Result[]} results
 */
export function boardTable(entrants, sizes, results) {
  const found = lookup(results);
  const head = ['posts', 'contender', 'runs', 'gzip, KB', ...COLUMNS.map(({ name }) => name)];
  const rows = sizes.flatMap((posts) =>
    entrants
      .filter(({ isOnce }) => !isOnce)
      .map(({ name, gzipKB }) => {
        const runs = found.runs(name, posts).length;
        const cells = COLUMNS.map((column) => cell(found, name, posts, column));
        return [
          short(posts),
          name,
          String(runs),
          gzipKB === null ? '' : short(Math.round(gzipKB)),
          ...cells,
        ];
      }),
  );
  return markdownTable(head, rows, 2);
}

/**
 * @param {ReturnType<typeof lookup>} found
 * @param {string} contender
 * @param {number} posts
 * @param {Column} column
 */
function cell(found, contender, posts, { measure, floor, step = measure }) {
  const value = found.median(contender, posts, measure);
  if (value === null) return found.gaveUpAt(contender, posts, step) ? '> limit' : '';
  const against = floor === undefined ? null : found.median(floor, posts, measure);
  const factor = ratio(value, against);
  return short(value) + (factor === null ? '' : ` (${times(factor)})`);
}

const CASE_MEASURES = /** @type {const} */ ([
  ['start', 'ms'],
  ['ms', 'ms'],
  ['block', 'longest block, ms'],
  ['peak', 'peak above the data, MB'],
]);

/**
 * The cases of the files and of the start.
 * @param {readonly Result[]} results
 */
export function casesTable(results) {
  const found = lookup(results);
  const cases = new Map(results.map((one) => [`${one.contender} ${one.posts}`, one]));
  const rows = [...cases.values()].map(({ contender, posts }) => {
    const measured = CASE_MEASURES.flatMap(([measure, name]) => {
      const value = found.median(contender, posts, measure);
      return value === null ? [] : [`${short(value)} ${name}`];
    });
    const runs = found.runs(contender, posts).length;
    return [contender, posts === 0 ? '' : short(posts), String(runs), measured.join(', ')];
  });
  return markdownTable(['case', 'posts', 'runs', 'measured'], rows);
}
