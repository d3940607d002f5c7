import type { Path } from '../json';
import { walkJson } from './json-walk';

/** A place in a text as people count it: from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Where the text stops being JSON, and whether it looks cut off rather than wrong. */
export function findSyntaxError(text: string): Position & { readonly cutOff: boolean } {
  const written = withoutLostTail(text);
  const flaw = walkJson(written, () => {});
  const { offset, cutOff } = flaw ?? { offset: written.length, cutOff: true };
  return { ...positionAt(text, offset), cutOff };
}

/**
 * Where the value at a path (keys and indexes from the top) stands in a JSON text. A missing value
 * has no place of its own: its nearest parent shows where it belongs.
 */
export function locate(text: string, path: Path): Position {
  let found = 0;
  // Of a key that is there twice, the last counts: that is the one that was read.
  walkJson(text, (offset, at) => {
    if (at.length <= path.length && at.every((key, depth) => key === path[depth])) found = offset;
  });
  return positionAt(text, found);
}

/** A write that a power cut ended leaves zero bytes where text should be. */
function withoutLostTail(text: string): string {
  let end = text.length;
  while (end > 0 && '\0 \t\n\r'.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

function positionAt(text: string, offset: number): Position {
  let line = 1;
  let lineStart = 0;
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) {
    line += 1;
    lineStart = at + 1;
  }
  return { line, column: offset - lineStart + 1 };
}
