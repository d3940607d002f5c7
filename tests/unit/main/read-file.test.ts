import { execFileSync } from 'node:child_process';
import { chmod, mkdir, readFile, truncate } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { PlanStore } from '../../../src/main/plan-store';
import { firstBadByte, readTextFile } from '../../../src/main/read-file';
import { faultyFiles } from './faulty-files';
import { isRoot, useFolder } from './folder';
import { planText, STORE } from './plans';

const folder = useFolder();

describe('a file that is no plan', () => {
  test('is named with the reason, and stays as it is', async () => {
    for (const [what, content, why] of BAD_FILES) {
      const file = await folder.write('bad.crosslane', content);
      const opened = await PlanStore.open(file, STORE);
      expect(opened, what).toMatchObject({
        ok: false,
        error: { type: 'cannotOpen', file: 'bad.crosslane', why },
      });
      expect(Buffer.compare(await readFile(file), Buffer.from(content)), what).toBe(0);
    }
    expect(await folder.names()).toEqual(['bad.crosslane']);
  });

  test('may be missing', async () => {
    expect(await why('none')).toEqual({ type: 'missing' });
    await folder.write('file', '');
    expect(await why('file/below')).toEqual({ type: 'missing' });
  });

  test('may be a folder', async () => {
    await mkdir(folder.at('plans.crosslane'));
    expect(await why('plans.crosslane')).toEqual({ type: 'notAFile' });
  });

  test.skipIf(process.platform === 'win32')('may be a pipe, which is not waited for', async () => {
    execFileSync('mkfifo', [folder.at('pipe.crosslane')]);
    expect(await why('pipe.crosslane')).toEqual({ type: 'notAFile' });
  });

  test('may be too large to be read at all', async () => {
    await folder.write('large', '');
    await truncate(folder.at('large'), 100 * 1024 * 1024 + 1);
    expect(await why('large')).toEqual({
      type: 'tooLarge',
      bytes: 104_857_601,
      limit: 104_857_600,
    });
  });

  test.skipIf(isRoot)('may be somebody else’s', async () => {
    await chmod(await folder.write('theirs', planText()), 0o000);
    expect(await why('theirs')).toEqual({ type: 'notReadable', code: 'EACCES' });
  });

  test('may lie on a disk that fails', async () => {
    const file = await folder.write('a.crosslane', planText());
    const watched = faultyFiles(null);
    await readTextFile(file, watched.files);
    const at = watched.calls.indexOf('handle.readFile');
    const { files } = faultyFiles({ at, code: 'EIO', how: 'before', lasts: 'once' });
    expect(await readTextFile(file, files)).toEqual({
      ok: false,
      error: { type: 'notReadable', code: 'EIO' },
    });
  });
});

test('a byte order mark is no part of the text', async () => {
  const file = await folder.write('a.crosslane', `\uFEFF${planText()}`);
  expect(await PlanStore.open(file, STORE)).toMatchObject({ ok: true });
});

test('the first bad byte is found', () => {
  expect(firstBadByte(Buffer.from('Grüße aus Österhamn 🌧'))).toBeNull();
  expect(firstBadByte(Buffer.from([0x61, 0xe9, 0x62]))).toBe(1);
  expect(firstBadByte(Buffer.from([0x61, 0xc3]))).toBe(1);
  expect(firstBadByte(Buffer.from([0xc3, 0xa9, 0xf0, 0x9f, 0x98]))).toBe(2);
  // Half of a pair, which UTF-8 must not hold.
  expect(firstBadByte(Buffer.from([0x61, 0x62, 0xed, 0xa0, 0x80]))).toBe(2);
});

const text = planText();

const BAD_FILES: readonly (readonly [what: string, content: string | Buffer, why: object])[] = [
  ['empty', '', { type: 'empty' }],
  ['blank', ' \n\n', { type: 'empty' }],
  ['zero-filled', Buffer.alloc(4096), { type: 'empty' }],
  ['cut off', text.slice(0, text.indexOf('First')), { type: 'notJson', cutOff: true }],
  ['no JSON', 'Dear all,\nhere is the plan.\n', { type: 'notJson', at: { line: 1, column: 1 } }],
  ['other JSON', '{"name":"crosslane","version":"1.0.0"}', { type: 'notAPlan' }],
  ['a list', '[1, 2, 3]', { type: 'notAPlan' }],
  ['later', text.replace('"format":1', '"format":2'), { type: 'planTooNew', format: 2 }],
  ['wrong shape', text.replace('"First"', '17'), { type: 'badContent' }],
  ['zip', Buffer.from('PK\x03\x04 and so on'), { type: 'otherKind', looksLike: 'zip' }],
  ['sheet', anOfficeFile(), { type: 'otherKind', looksLike: 'office' }],
  ['old sheet', Buffer.from('D0CF11E0A1B11AE1', 'hex'), { type: 'otherKind', looksLike: 'office' }],
  ['PDF', '%PDF-1.7\n', { type: 'otherKind', looksLike: 'pdf' }],
  ['picture', Buffer.from('89504E470D0A1A0A', 'hex'), { type: 'otherKind', looksLike: 'image' }],
  ['database', 'SQLite format 3\0…', { type: 'otherKind', looksLike: 'database' }],
  ['UTF-16', Buffer.from(`\uFEFF${text}`, 'utf16le'), { type: 'otherKind', looksLike: 'utf16' }],
  ['UTF-16, no mark', Buffer.from(text, 'utf16le'), { type: 'otherKind', looksLike: 'utf16' }],
  ['CP1252', Buffer.from('{"a": "Gr\xFCn"}', 'latin1'), { type: 'notUtf8', byte: 9 }],
];

function anOfficeFile(): Buffer {
  return Buffer.concat([Buffer.from('PK\x03\x04'), Buffer.alloc(26), Buffer.from('xl/book.xml')]);
}

async function why(name: string): Promise<unknown> {
  const opened = await PlanStore.open(folder.at(name), STORE);
  return opened.ok || opened.error.type !== 'cannotOpen' ? null : opened.error.why;
}
