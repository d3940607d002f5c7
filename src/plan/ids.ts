import { FORBIDDEN_KEYS } from './json';

declare const kind: unique symbol;

/** A record's id: 128 random bits as text, so that ids made on two laptops never meet. */
export type Id<Kind extends string> = string & { readonly [kind]: Kind };

/** Mints a new id. Randomness comes in as an argument: the domain has none of its own. */
export type MintId = () => string;

const ID_PATTERN = /^[A-Za-z0-9_-]{6,64}$/;

export function isId(value: unknown): value is string {
  // Ids are keys in the file: what JavaScript takes for more than a key is none.
  return typeof value === 'string' && ID_PATTERN.test(value) && !FORBIDDEN_KEYS.has(value);
}

/** 22 letters, digits, `-` and `_` for 16 random bytes (base64url without padding). */
export function idFromBytes(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const [a = 0, b, c] = bytes.subarray(at, at + 3);
    text += letter(a >> 2) + letter(((a & 3) << 4) | ((b ?? 0) >> 4));
    if (b !== undefined) text += letter(((b & 15) << 2) | ((c ?? 0) >> 6));
    if (c !== undefined) text += letter(c & 63);
  }
  return text;
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

function letter(index: number): string {
  return LETTERS.charAt(index);
}
