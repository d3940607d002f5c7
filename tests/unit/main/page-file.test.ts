import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { findPageFile } from '../../../src/main/page-file';

const ROOT = path.resolve('/app/out/renderer');

describe('the address of a page', () => {
  test('stands for a file of the built renderer', () => {
    expect(findPageFile(ROOT, 'app://plan/')).toEqual({
      ok: true,
      value: { path: path.join(ROOT, 'index.html'), mimeType: 'text/html; charset=utf-8' },
    });
    expect(findPageFile(ROOT, 'app://plan/assets/index-a%2Db.js?v=1#top')).toEqual({
      ok: true,
      value: {
        path: path.join(ROOT, 'assets/index-a-b.js'),
        mimeType: 'text/javascript; charset=utf-8',
      },
    });
  });

  test.each([
    ['app://plan/../secret.html', 404],
    ['app://plan/%2e%2e/secret.html', 404],
    ['app://plan/..%2f..%2fsecret.html', 403],
    ['app://plan/%2e%2e%2f%2e%2e%2f%2e%2e%2fetc%2fpasswd', 403],
    ['app://plan/..%5c..%5csecret.html', 400],
    ['app://plan/..%252f..%252fsecret.html', 404],
    ['app://plan//etc/passwd', 404],
    ['app://plan/c:%5cwindows%5cwin.ini', 400],
    ['app://plan/c:/windows/win.ini', 400],
    ['app://plan/index.html%00.png', 400],
    ['app://plan/%', 400],
    ['app://plan/%ff', 400],
    ['app://plan/%2e', 404],
    ['app://other/index.html', 404],
    ['app:///index.html', 404],
    ['app://plan:8080/index.html', 404],
    ['file:///etc/passwd', 404],
    ['https://plan/index.html', 404],
    ['app://plan/package.json', 404],
    ['app://plan/index.js.map', 404],
    ['app://plan/folder', 404],
    ['no address', 400],
  ])('%s leads nowhere', (address, status) => {
    const found = findPageFile(ROOT, address);
    // Some are normalised into harmless names below the root, where no such file is.
    if (found.ok) expect(found.value.path.startsWith(ROOT + path.sep)).toBe(true);
    else expect(found.error).toBe(status);
  });
});
