import type { ReadError } from '../preload/contract';

export type OtherKind = Extract<ReadError, { type: 'otherKind' }>['looksLike'];

/** What a file that is no text looks like by its first bytes; null for everything else. */
export function kindOfFile(bytes: Uint8Array): OtherKind | null {
  const start = Buffer.from(bytes.subarray(0, 64)).toString('latin1');
  const found = SIGNATURES.find(([signature]) => start.startsWith(signature));
  if (found) return found[1];
  if (start.startsWith('PK\x03\x04')) return isOfficeZip(start) ? 'office' : 'zip';
  return isUtf16(bytes) ? 'utf16' : null;
}

const SIGNATURES: readonly (readonly [start: string, kind: OtherKind])[] = [
  ['%PDF', 'pdf'],
  ['\xD0\xCF\x11\xE0', 'office'],
  ['SQLite format 3\0', 'database'],
  ['\x89PNG', 'image'],
  ['\xFF\xD8\xFF', 'image'],
  ['GIF8', 'image'],
  ['RIFF', 'image'],
  ['\xFF\xFE', 'utf16'],
  ['\xFE\xFF', 'utf16'],
];

/** Documents of Microsoft's and the open office formats are zip files; these names come first. */
function isOfficeZip(start: string): boolean {
  return /^.{30}(\[Content_Types\]|_rels\/|docProps\/|word\/|xl\/|ppt\/|mimetype)/s.test(start);
}

/** Text with every other byte zero, which is how UTF-16 without its mark starts. */
function isUtf16(bytes: Uint8Array): boolean {
  const [a, b, c, d] = bytes;
  const little = Boolean(a) && b === 0 && Boolean(c) && d === 0;
  const big = a === 0 && Boolean(b) && c === 0 && Boolean(d);
  return little || big;
}
