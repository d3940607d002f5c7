import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyFields, fieldsOf, makeRecord, RECORD_TYPES } from '../../../../src/plan/records';
import { fieldValue } from '../../../../src/plan/plan';
import {
  day,
  line,
  mapOf,
  numberBetween,
  parts,
  refs,
  someOf,
  text,
  words,
} from '../../../../src/plan/records/field';
import { anyPlan } from '../../../support/arbitraries';

const ALL_FIELDS = RECORD_TYPES.flatMap((type) =>
  Object.entries(fieldsOf(type)).map(([name, field]) => ({ type, name, field })),
);

describe('every field', () => {
  it.each(ALL_FIELDS)('takes what it holds when nothing is set ($type $name)', ({ field }) => {
    expect(field.accepts(field.empty)).toBe(true);
  });

  it('has a name that a file can hold, and that is not the id', () => {
    const odd = ALL_FIELDS.filter(({ name }) => name === 'id' || !/^[a-z][A-Za-z]*$/.test(name));
    expect(odd).toEqual([]);
  });

  it('refuses whatever is not its kind', () => {
    const strange = [undefined, NaN, Infinity, 1n, Symbol('x'), () => {}, new Date(0)];
    const taken = ALL_FIELDS.filter(({ field }) => strange.some((value) => field.accepts(value)));
    expect(taken.map(({ type, name }) => `${type} ${name}`)).toEqual([]);
  });

  it('is filled by the plans that properties are tried on', () => {
    const seen = new Set<string>();
    for (const plan of fc.sample(anyPlan, { numRuns: 200, seed: 3 })) {
      for (const { type, name, field } of ALL_FIELDS) {
        for (const record of plan.records[type].values()) {
          if (fieldValue(record, name) !== field.empty) seen.add(`${type} ${name}`);
        }
      }
    }
    const missing = ALL_FIELDS.map(({ type, name }) => `${type} ${name}`);
    expect(missing.filter((one) => !seen.has(one))).toEqual([]);
  });
});

describe('a record', () => {
  it('has all fields of its kind, in the order of the table', () => {
    for (const type of RECORD_TYPES) {
      const record = makeRecord(type, 'abcdef' as never, {});
      expect(Object.keys(record)).toEqual(['id', ...Object.keys(fieldsOf(type))]);
      expect(record).toEqual({ id: 'abcdef', ...emptyFields(type) });
    }
  });
});

describe('kinds of field', () => {
  it('count one line, and text, in characters of UTF-16', () => {
    expect([line(2).accepts('😀'), line(1).accepts('😀'), line(2).accepts(null)]).toEqual([
      true,
      false,
      true,
    ]);
    expect(['\n', '\r', '\u2028', '\u2029'].some((one) => line(9).accepts(one))).toBe(false);
    expect([text(3).accepts('a\nb'), text(2).accepts('a\nb')]).toEqual([true, false]);
  });

  it('hold numbers within their bounds', () => {
    const share = numberBetween(0, 1);
    expect([0, 0.5, 1, null].every((one) => share.accepts(one))).toBe(true);
    expect([-0.01, 1.01, '1', true, Infinity].some((one) => share.accepts(one))).toBe(false);
  });

  it('hold sets in order, each element once, and no more than 200', () => {
    const tags = words(60);
    expect([[], ['a', 'b'], ['B', 'a']].every((one) => tags.accepts(one))).toBe(true);
    expect([['b', 'a'], ['a', 'a'], [''], [null], 'a', {}].some((one) => tags.accepts(one))).toBe(
      false,
    );
    const many = Array.from({ length: 201 }, (_, at) => String(at)).sort();
    expect([tags.accepts(many), tags.accepts(many.slice(1))]).toEqual([false, true]);
    expect(refs('person').accepts(['__proto__'])).toBe(false);
    expect([someOf(['x', 'y']).accepts(['x']), someOf(['x', 'y']).accepts(['z'])]).toEqual([
      true,
      false,
    ]);
  });

  it('hold maps of what they hold, by names that are only data', () => {
    const days = mapOf(day);
    expect([{}, { a: '2026-03-02', toString: null }].every((one) => days.accepts(one))).toBe(true);
    const parsed: unknown = JSON.parse('{"__proto__":null}');
    const long = { ['k'.repeat(121)]: null };
    expect(
      [parsed, { '': null }, long, { a: 'soon' }, [], null].some((one) => days.accepts(one)),
    ).toBe(false);
    const many = Object.fromEntries(Array.from({ length: 2_001 }, (_, at) => [`k${at}`, null]));
    expect(days.accepts(many)).toBe(false);
  });

  it('hold all parts of a small value, and leave room for parts that came later', () => {
    const phase = parts({ name: line(9), first: day });
    expect(phase.empty).toEqual({ name: null, first: null });
    expect(phase.accepts({ name: 'Tease', first: '2026-03-02', later: 1 })).toBe(true);
    expect(
      [{ name: 'Tease' }, { name: 7, first: null }, null].some((one) => phase.accepts(one)),
    ).toBe(false);
  });
});
