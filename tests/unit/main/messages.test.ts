import { describe, expect, test } from 'vitest';
import { allowLink } from '../../../src/main/link';
import { isSmallEnough } from '../../../src/main/message-size';

describe('a message from a window', () => {
  test('may be an edit of thousands of posts', () => {
    const moves = Array.from({ length: 20_000 }, (_, at) => ({ post: `post-${at}`, place: {} }));
    expect(isSmallEnough([{ type: 'movePosts', moves }])).toBe(true);
  });

  test('may be neither deep nor huge, nor hold more than data', () => {
    let deep: unknown = 'end';
    for (let at = 0; at < 40; at += 1) deep = [deep];
    const loop: unknown[] = [];
    loop.push(loop);
    const odd = [deep, loop, 'x'.repeat(50_000_001), new Map(), new Date(), Buffer.from('a')];
    for (const message of odd) expect(isSmallEnough([message])).toBe(false);
    expect(isSmallEnough([new Array(2_000_001).fill(0)])).toBe(false);
    expect(isSmallEnough([new Array(4_000_000_000)])).toBe(false);
  });
});

describe('a link in a plan', () => {
  test.each([
    ['https://example.org/a?b=c', 'example.org'],
    [' https://example.org', 'example.org'],
    ['https://xn--bcher-kva.example/', 'xn--bcher-kva.example'],
    ['HTTPS://EXAMPLE.ORG:8443/', 'example.org:8443'],
    ['mailto:anna@example.org?subject=Hello', 'anna@example.org'],
  ])('%s may be followed, and shows where to', (url, place) => {
    expect(allowLink(url)?.place).toBe(place);
  });

  test.each([
    'http://example.org',
    'https://user:secret@example.org',
    'https://',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'data:text/html,<p>',
    'smb://server/share',
    'ms-msdt:/id',
    'vscode://file/x',
    'C:\\Windows\\notepad.exe',
    '\\\\server\\share\\a.exe',
    '/etc/passwd',
    'app://plan/index.html',
    'mailto:anna@example.org?attach=/etc/passwd',
    'mailto:%ff@example.org',
    '',
  ])('%j is refused', (url) => {
    expect(allowLink(url)).toBeNull();
  });

  test('is passed on as it was understood, not as it was written', () => {
    expect(allowLink(' https://example.org\\a b')?.href).toBe('https://example.org/a%20b');
  });
});
