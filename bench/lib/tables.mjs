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
 * @param {readonly import('./board.mjs').Entrant[]} entrants
 * @param {readonly number[]} sizes
 * @param {readonly Result[]} results
 */
export function boardTable(entrants, sizes, results) {
  const found = lookup(results);
  const head = ['posts', 'contender', 'runs', 'gzip, KB', ...COLUMNS.map(({ name }) => name)];
  const rows = sizes.flatMap((posts) =>
    entrants.map(({ name, gzipKB }) => {
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
  return markdownTable(head, rows);
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

/**
 * @param {readonly string[]} head
 * @param {readonly (readonly string[])[]} rows
 */
function markdownTable(head, rows) {
  const widths = head.map((name, at) =>
    Math.max(name.length, ...rows.map((row) => (row[at] ?? '').length)),
  );
  /** @param {readonly string[]} row */
  const line = (row) =>
    `| ${row.map((text, at) => (at < 2 ? text.padEnd(widths[at] ?? 0) : text.padStart(widths[at] ?? 0))).join(' | ')} |`;
  const rule = `| ${widths.map((width, at) => (at < 2 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`;
  return [line(head), rule, ...rows.map(line)].join('\n');
}
