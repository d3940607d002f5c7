import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  applyChange,
  applyEdit,
  parsePlan,
  putRecord,
  RECORD_TYPES,
  recordsOf,
  serializePlan,
  stampChange,
  type PlanDocument,
} from '../../../../src/plan';
import { anyDocument, anyEdit } from '../../../support/arbitraries';
import { aPlan, contentOf } from '../../../support/builders';

const APP = '0.1.0';
const AUTHOR = { id: 'actor-2', actor: { person: 'Anna', department: null, device: null } };

function opened(text: string): PlanDocument {
  const parsed = parsePlan(text);
  if (!parsed.ok) throw new Error(`${JSON.stringify(parsed.error)}\n${text}`);
  return parsed.value;
}

function plainly({ plan, sync, unknown }: PlanDocument): unknown {
  return { id: plan.id, records: contentOf(plan), sync, unknown };
}

describe('saving and opening', () => {
  it('gives back every record, stamp and unknown part of any plan', () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        expect(plainly(opened(serializePlan(document, APP)))).toEqual(plainly(document));
      }),
      { numRuns: 300 },
    );
  });

  it('gives the same text for what it has read as for what it had written', () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        const text = serializePlan(document, APP);
        expect(serializePlan(opened(text), APP)).toBe(text);
      }),
      { numRuns: 300 },
    );
  });

  it('gives the same text whatever order the records came in', () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        const text = serializePlan(document, APP);
        const turned = aPlan();
        for (const type of RECORD_TYPES) {
          const records = [...recordsOf(document.plan, type)].reverse();
          for (const record of records) putRecord(turned, type, record);
        }
        expect(serializePlan({ ...document, plan: turned }, APP)).toBe(text);
      }),
      { numRuns: 100 },
    );
  });

  it('changes only the lines of the edited records and of the sync block', () => {
    fc.assert(
      fc.property(anyDocument, anyEdit, (document, edit) => {
        const made = applyEdit(document.plan, edit);
        if (!made.ok) return;
        const ids = made.value.map(({ from, to }) => (to ?? from)?.id ?? '');
        const before = contentLines(serializePlan(document, APP));
        applyChange(document.plan, made.value);
        stampChange(document.sync, made.value, AUTHOR, '2026-03-02T10:00:00Z');
        const after = contentLines(serializePlan(document, APP));
        const changed = [...symmetricDifference(before, after)];
        expect(changed.filter((line) => !ids.some((id) => line.includes(`"id":"${id}"`)))).toEqual(
          [],
        );
      }),
      { numRuns: 300 },
    );
  });
});

/** The lines before the sync block, without the commas and brackets that depend on neighbours. */
function contentLines(text: string): ReadonlySet<string> {
  const content = text.slice(0, text.lastIndexOf('\n"sync": {'));
  const lines = content.split('\n').map((line) => line.replace(/,$/, ''));
  return new Set(lines.filter((line) => !/^("\w+": \[\]?|\])$/.test(line)));
}

function symmetricDifference(a: ReadonlySet<string>, b: ReadonlySet<string>): readonly string[] {
  return [...[...a].filter((one) => !b.has(one)), ...[...b].filter((one) => !a.has(one))];
}
