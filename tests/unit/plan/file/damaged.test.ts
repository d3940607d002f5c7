import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePlan, serializePlan } from '../../../../src/plan';
import { walkJson } from '../../../../src/plan/file/json-walk';

const TEXT = readFileSync('tests/fixtures/plans/version-1/everything.crosslane', 'utf8');
const BYTES = Buffer.from(TEXT);

describe('a file that was cut off', () => {
  const length = TEXT.trimEnd().length;
  const offsets = Array.from({ length: 60 }, (_, at) => 1 + Math.floor(((length - 2) * at) / 59));

  it('says so at its last line, wherever it was cut', () => {
    const found = offsets.map((offset) => parsePlan(TEXT.slice(0, offset)));
    const expected = offsets.map((offset) => ({
      type: 'notJson',
      cutOff: true,
      line: TEXT.slice(0, offset).trimEnd().split('\n').length,
    }));
    expect(
      found.map((parsed) => {
        if (parsed.ok || parsed.error.type !== 'notJson') return parsed;
        const { type, cutOff, at } = parsed.error;
        return { type, cutOff, line: at.line };
      }),
    ).toEqual(expected);
  });

  it('says so also when zero bytes fill the rest', () => {
    const found = offsets.map((offset) =>
      parsePlan(TEXT.slice(0, offset) + '\0'.repeat(length - offset)),
    );
    expect(found.every((parsed) => !parsed.ok && parsed.error.type === 'notJson')).toBe(true);
    expect(found.every((one) => !one.ok && one.error.type === 'notJson' && one.error.cutOff)).toBe(
      true,
    );
  });

  it('opens when only the last line break is gone', () => {
    expect(parsePlan(TEXT.trimEnd()).ok).toBe(true);
  });
});

describe('5,000 files with random damage', () => {
  const position = fc.nat(BYTES.length - 1);
  const damage = fc.oneof(
    fc.record({
      kind: fc.constant('set'),
      at: position,
      bytes: fc.uint8Array({ minLength: 1, maxLength: 3 }),
    }),
    fc.record({ kind: fc.constant('cut'), at: position, length: fc.integer({ min: 1, max: 400 }) }),
    fc.record({
      kind: fc.constant('double'),
      at: position,
      length: fc.integer({ min: 1, max: 400 }),
    }),
    fc.record({
      kind: fc.constant('insert'),
      at: position,
      text: fc.constantFrom(
        '"',
        '{',
        '}',
        '[',
        ']',
        ',',
        ':',
        'null',
        '1e400',
        '"__proto__":1,',
        '\\',
      ),
    }),
  );

  it('are refused with a place, or saved and opened again', () => {
    const kinds = new Map<string, number>();
    fc.assert(
      fc.property(fc.array(damage, { minLength: 1, maxLength: 3 }), (damages) => {
        const text = damages.reduce(applyDamage, BYTES).toString('utf8');
        const parsed = parsePlan(text);
        const kind = parsed.ok ? 'ok' : parsed.error.type;
        kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
        if (parsed.ok) {
          const saved = serializePlan(parsed.value, '0.1.0');
          const again = parsePlan(saved);
          expect(again.ok && serializePlan(again.value, '0.1.0')).toBe(saved);
        } else if (parsed.error.type === 'notJson' || parsed.error.type === 'badContent') {
          const { line, column } = parsed.error.at;
          const lines = text.split('\n');
          expect(line >= 1 && line <= lines.length).toBe(true);
          expect(column >= 1 && column <= (lines[line - 1] ?? '').length + 1).toBe(true);
        }
      }),
      { numRuns: 5_000, seed: 20_260_302 },
    );
    // The damage must reach the checks, not only the syntax.
    expect([...kinds.keys()]).toEqual(expect.arrayContaining(['ok', 'notJson', 'badContent']));
  });

  function applyDamage(bytes: Buffer, one: DamageOf<typeof damage>): Buffer {
    const at = Math.min(one.at, bytes.length);
    const [before, after] = [bytes.subarray(0, at), bytes.subarray(at)];
    if ('bytes' in one) return Buffer.concat([before, one.bytes, after.subarray(one.bytes.length)]);
    if ('text' in one) return Buffer.concat([before, Buffer.from(one.text), after]);
    if (one.kind === 'cut') return Buffer.concat([before, after.subarray(one.length)]);
    return Buffer.concat([before, after.subarray(0, one.length), after]);
  }
});

describe('the walk over a text', () => {
  const json = fc.json({ noUnicodeString: false });
  const nearlyJson = fc
    .tuple(
      json,
      fc.nat(),
      fc.constantFrom('', ',', '"', '}', ']', '\\', '0', '-', 'e', 't', '\n', '\0'),
    )
    .map(([text, at, piece]) => {
      const cut = at % (text.length + 1);
      return text.slice(0, cut) + piece + text.slice(cut + (at % 2));
    });

  it('finds a flaw exactly where JSON.parse does not take the text', () => {
    fc.assert(
      fc.property(fc.oneof(json, nearlyJson, fc.string()), (text) => {
        expect(walkJson(text, () => {}) === null).toBe(isJson(text));
      }),
      { numRuns: 5_000 },
    );
  });

  it('tells of every value, in order, with its path', () => {
    const text = '{"a": [1, {"b": null}], "c": "x", "": [[]]}';
    const seen: unknown[] = [];
    walkJson(text, (offset, path) => seen.push([text[offset], path.join('/')]));
    expect(seen).toEqual([
      ['{', ''],
      ['[', 'a'],
      ['1', 'a/0'],
      ['{', 'a/1'],
      ['n', 'a/1/b'],
      ['"', 'c'],
      ['[', ''],
      ['[', '/0'],
    ]);
  });

  function isJson(text: string): boolean {
    try {
      JSON.parse(text);
      return true;
    } catch {
      return false;
    }
  }
});

type DamageOf<A> = A extends fc.Arbitrary<infer T> ? T : never;
