/**
 * A table that is as easy to read before it is drawn as after.
 * @param {readonly string[]} head
 * @param {readonly (readonly string[])[]} rows
 * @param {number} [words] how many columns from the left are set flush left
 */
export function markdownTable(head, rows, words = head.length) {
  const widths = head.map((name, at) =>
    Math.max(3, name.length, ...rows.map((row) => (row[at] ?? '').length)),
  );
  /** @type {(text: string, width: number, at: number) => string} */
  const fit = (text, width, at) => (at < words ? text.padEnd(width) : text.padStart(width));
  /** @param {readonly string[]} row */
  const line = (row) =>
    `| ${widths.map((width, at) => fit(row[at] ?? '', width, at)).join(' | ')} |`;
  const rule = widths.map((width, at) =>
    at < words ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`,
  );
  return [line(head), `| ${rule.join(' | ')} |`, ...rows.map(line)].join('\n');
}
