import path from 'node:path';
import { fail, ok, type Result } from '../plan';

export interface PageFile {
  readonly path: string;
  readonly mimeType: string;
}

/** A status of HTTP: a malformed address, one that leads outside, or one of nothing. */
export type Refusal = 400 | 403 | 404;

/** The file that an address under `app://plan/` stands for, which always lies under `root`. */
export function findPageFile(root: string, address: string): Result<PageFile, Refusal> {
  const url = parseUrl(address);
  if (url === null) return fail(400);
  if (url.protocol !== 'app:' || url.host !== 'plan') return fail(404);
  const name = decode(url.pathname);
  if (name === null) return fail(400);
  // Joined behind a dot: a path that starts with a slash would leave the folder.
  const file = path.resolve(root, `.${name.endsWith('/') ? `${name}index.html` : name}`);
  if (!file.startsWith(root + path.sep)) return fail(403);
  const mimeType = MIME_TYPES.get(path.extname(file));
  return mimeType === undefined ? fail(404) : ok({ path: file, mimeType });
}

/** The only kinds of file that a page consists of. */
const MIME_TYPES: ReadonlyMap<string, string> = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.svg', 'image/svg+xml'],
  ['.png', 'image/png'],
  ['.woff2', 'font/woff2'],
]);

function parseUrl(address: string): URL | null {
  try {
    return new URL(address);
  } catch {
    return null;
  }
}

/** The path with its escapes resolved, or null when they are bad or mean more than a name. */
function decode(pathname: string): string | null {
  try {
    const name = decodeURIComponent(pathname);
    return /[\0\\:]/.test(name) ? null : name;
  } catch {
    return null;
  }
}
