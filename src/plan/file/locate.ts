import { findNodeAtLocation, parseTree, visit, type ParseErrorCode } from 'jsonc-parser';

/** A place in a text as people count it: from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Where the text stops being JSON, and whether it looks cut off rather than wrong. */
export function findSyntaxError(text: string): Position & { readonly cutOff: boolean } {
  const end = text.trimEnd().length;
  let first: { offset: number; length: number } | null = null;
  visit(text, {
    onError: (_code: ParseErrorCode, offset: number, length: number) => {
      first ??= { offset, length };
    },
  });
  // The visitor changes the variable, which the compiler cannot see.
  const found = first as { offset: number; length: number } | null;
  const offset = Math.min(found?.offset ?? end, end);
  const cutOff = found === null || found.offset + found.length >= end;
  return { ...positionAt(text, offset), cutOff };
}

/** Where the value at a path (keys and indexes from the top) stands in a JSON text. */
export function locate(text: string, path: readonly (string | number)[]): Position {
  const root = parseTree(text);
  // A missing value has no place of its own: its nearest parent shows where it belongs.
  for (let length = path.length; root && length > 0; length -= 1) {
    const node = findNodeAtLocation(root, path.slice(0, length));
    if (node) return positionAt(text, node.offset);
  }
  return { line: 1, column: 1 };
}

function positionAt(text: string, offset: number): Position {
  const before = text.slice(0, offset);
  const lineStart = before.lastIndexOf('\n') + 1;
  return { line: before.split('\n').length, column: offset - lineStart + 1 };
}
