import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { idFromBytes, isId } from '../../../src/plan';

describe('ids', () => {
  it('writes 16 bytes as base64url without padding', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 20 }), (bytes) => {
        expect(idFromBytes(bytes)).toBe(Buffer.from(bytes).toString('base64url'));
      }),
    );
  });

  it('makes an id of 16 bytes', () => {
    const id = idFromBytes(new Uint8Array(16).fill(255));
    expect([id.length, isId(id)]).toEqual([22, true]);
  });

  it.each(['abcdef', 'A-1_zZ', 'x'.repeat(64), 'toString'])('takes %s', (id) => {
    expect(isId(id)).toBe(true);
  });

  it.each([
    '',
    'short',
    'x'.repeat(65),
    'with space',
    'umläut',
    'line\nbreak',
    'abcdef\n',
    '__proto__',
    'constructor',
    'prototype',
    null,
    7,
    ['abcdef'],
  ])('refuses %j', (id) => {
    expect(isId(id)).toBe(false);
  });
});
