import { randomBytes } from 'node:crypto';
import os from 'node:os';
import type { Author } from '../plan';

/** A new author for one editing session, with 48 random bits as its id. */
export function newAuthor(): Author {
  const actor = { person: userName(), department: null, device: os.hostname() };
  return { id: randomBytes(6).toString('base64url'), actor };
}

function userName(): string | null {
  try {
    return os.userInfo().username;
  } catch {
    // An account without a name, as in some containers.
    return null;
  }
}
