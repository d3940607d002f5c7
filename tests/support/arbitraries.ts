import fc from 'fast-check';
import { emptySync, stampChange, type Edit, type Plan, type PlanDocument } from '../../src/plan';
import { FORBIDDEN_KEYS } from '../../src/plan/json';
import { fieldValue } from '../../src/plan/plan';
import {
  COLOURS,
  fieldsOf,
  NETWORKS,
  RECORD_TYPES,
  STATUSES,
  type AnyRecord,
  type RecordType,
} from '../../src/plan/records';
import type { Field } from '../../src/plan/records/field';
import { aPlan, aRecord } from './builders';

/** Text that has broken something somewhere: quotes, controls, other scripts, halves of characters. */
const nastyText: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '"',
      '\\',
      '\u0000',
      '\u2028',
      '\uFEFF',
      '\uD83D',
      '=1+1',
      '</script>',
      '__proto__',
      'A\u030A and \u00C5',
      'two\r\nlines',
      '',
    ),
  },
);

/** Whatever JSON can say, with the keys that a plan file refuses left out. */
export const anyJson: fc.Arbitrary<unknown> = fc
  .jsonValue({ maxDepth: 3, noUnicodeString: false })
  // -0 is written as 0.
  .map((value) => JSON.parse(JSON.stringify(value)) as unknown)
  .filter((value) => !holdsForbiddenKey(value));

/** Days all over the calendar, most of them near each other so that they meet. */
const someDay: fc.Arbitrary<string> = fc.constantFrom(
  '1970-01-01',
  '2024-02-29',
  '2026-03-02',
  '2026-03-03',
  '2026-03-29',
  '2100-12-31',
);

const someRank = fc.constantFrom('a0', 'a0V', 'a1', 'a1', 'a2', 'Zz');
const someKey = fc.constantFrom('k1', 'k2', 'toString', 'a/b', '7', 'é');

/** How many ids of each kind plans and edits choose from: few, so that they meet. */
const IDS = 4;

export function idsOf(type: RecordType): readonly string[] {
  return type === 'plan' ? ['plan-1'] : Array.from({ length: IDS }, (_, at) => `${type}-${at}`);
}

/** Single values; a field uses those that it takes. */
const CONSTANTS: readonly unknown[] = [
  null,
  true,
  false,
  ...[-1e9, -2.5, 0, 0.25, 1, 3, 10, 1234.5, 1e9],
  ...STATUSES,
  ...NETWORKS,
  ...COLOURS,
  ...['monday', 'sunday', 'saturday', 'blackout', 'embargo', 'crisis'],
  ...['open', 'accepted', 'done', 'declined', 'attract', 'consider', 'apply'],
  ...['dim', 'hide', 'week', 'month', 'quarter'],
  ...['UTC', 'Europe/Stockholm', 'Asia/Kolkata', '1970-01-01', '2026-03-02', '09:30', 'a0', 'a0V'],
];

/** Ways to make values; a field uses those of which it takes nearly all. */
const FAMILIES: readonly fc.Arbitrary<unknown>[] = [
  nastyText,
  sortedSetOf(nastyText),
  sortedSetOf(fc.constantFrom('campaigns', 'contactReasons', 'insights', 'keyMessages', 'roles')),
  sortedSetOf(fc.constantFrom(...STATUSES)),
  sortedSetOf(fc.constantFrom('campaigns', 'channels', 'departments', 'owners', 'tags')),
  recordWith({ day: fc.option(someDay), rank: someRank }),
  mapOf(nastyText),
  mapOf(fc.integer({ min: 0, max: 1_000 })),
  mapOf(
    recordWith({ name: nastyLine(), firstDay: fc.option(someDay), lastDay: fc.constant(null) }),
  ),
  mapOf(
    recordWith({
      file: nastyLine(),
      kind: fc.constantFrom('image', null),
      altText: nastyText,
      at: nastyLine(),
      later: anyJson,
    }),
  ),
  mapOf(
    recordWith({ text: nastyLine(), done: fc.boolean(), person: somePerson(), rank: someRank }),
  ),
  mapOf(
    recordWith({
      person: somePerson(),
      department: fc.constant(null),
      state: fc.constantFrom('asked', 'approved'),
      at: fc.constant('2026-03-02T10:00:00Z'),
    }),
  ),
  mapOf(recordWith({ person: somePerson(), text: nastyText, at: fc.constant(null) })),
];

const SAMPLES = FAMILIES.map((family) => ({
  family,
  samples: fc.sample(family, { numRuns: 50, seed: 7 }),
}));

/** A value that a field takes; ids come from `idsOf`. */
function valueFor(field: Field<unknown>): fc.Arbitrary<unknown> {
  const target = RECORD_TYPES.find((type) => type === field.refersTo);
  if (target) {
    const id = fc.constantFrom(...idsOf(target));
    return field.elements === 'set' ? sortedSetOf(id) : fc.option(id);
  }
  const constants = CONSTANTS.filter((value) => field.accepts(value));
  // A family of which a field takes little would be drawn from without end.
  const families = SAMPLES.filter(
    ({ samples }) => samples.filter((one) => field.accepts(one)).length > samples.length / 2,
  ).map(({ family }) => family.filter((value) => field.accepts(value)));
  return fc.oneof(...(constants.length > 0 ? [fc.constantFrom(...constants)] : []), ...families);
}

/** Some or all fields of a kind of record. */
const fieldsByType = Object.fromEntries(
  RECORD_TYPES.map((type) => {
    const fields = Object.entries(fieldsOf(type)).map(([name, field]) => [name, valueFor(field)]);
    const model = Object.fromEntries(fields) as Record<string, fc.Arbitrary<unknown>>;
    return [type, fc.record(model, { requiredKeys: [], noNullPrototype: true })];
  }),
) as Readonly<Record<RecordType, fc.Arbitrary<Readonly<Record<string, unknown>>>>>;

/** What a newer app may have written into a record. */
const unknownFields = fc.dictionary(
  fc.constantFrom('later', 'x-team', '5', 'toString', 'zeta'),
  anyJson,
  { maxKeys: 2, noNullPrototype: true },
);

/** A record of one kind with some of its fields, and now and then fields that nobody knows. */
function recordOf(type: RecordType, id: string): fc.Arbitrary<AnyRecord> {
  return fc
    .tuple(fieldsByType[type], fc.oneof({ weight: 3, arbitrary: fc.constant({}) }, unknownFields))
    .map(([fields, unknown]) => ({ ...aRecord(type, { id, ...fields }), ...unknown }));
}

/** Plans with all kinds of record, in which every reference holds. */
export const anyPlan: fc.Arbitrary<Plan> = recordWith(
  Object.fromEntries(
    RECORD_TYPES.map((type) => [
      type,
      fc.tuple(
        ...idsOf(type).map((id) => (type === 'plan' ? recordOf(type, id) : rarely(type, id))),
      ),
    ]),
  ) as Record<RecordType, fc.Arbitrary<(AnyRecord | null)[]>>,
).map((lists) => {
  const present = Object.entries(lists).map(
    ([type, list]) => [type, list.filter((one) => one !== null)] as const,
  );
  const ids = new Set(present.flatMap(([, list]) => list.map((one) => one.id as string)));
  const whole = present.map(([type, list]) => [
    type,
    list.map((one) => withKnownIds(type as RecordType, one, ids)),
  ]);
  // Each list was made for its kind.
  return aPlan(Object.fromEntries(whole) as Parameters<typeof aPlan>[0]);
});

/** Documents: a plan, its stamps, and sections that this app does not know. */
export const anyDocument: fc.Arbitrary<PlanDocument> = fc
  .tuple(
    anyPlan,
    fc.dictionary(fc.constantFrom('future', 'x', 'toString', '12'), anyJson, {
      maxKeys: 2,
      noNullPrototype: true,
    }),
    fc.array(anyJson, { maxLength: 2 }),
    fc.dictionary(fc.constantFrom('post-0', 'toString'), anyJson, {
      maxKeys: 2,
      noNullPrototype: true,
    }),
  )
  .map(([plan, unknown, log, conflicts]) => {
    const sync = emptySync();
    const author = { id: 'actor-1', actor: { person: null, department: 'HR', device: 'å"' } };
    const added = RECORD_TYPES.flatMap((type) =>
      [...plan.records[type].values()].map((to) => ({ type, from: null, to })),
    );
    stampChange(sync, added, author, '2026-03-02T10:00:00Z');
    return {
      plan,
      sync: { ...sync, log, conflicts: new Map(Object.entries(conflicts)) },
      unknown,
    };
  });

const someType = fc.constantFrom(...RECORD_TYPES);
const recordTypeAndFields = someType.chain((record) =>
  recordWith({ record: fc.constant(record), fields: fieldsByType[record] }),
);
const move = recordWith({
  post: fc.constantFrom(...idsOf('post')),
  department: fc.constantFrom(...idsOf('department')),
  place: recordWith({ day: fc.option(someDay), rank: someRank }),
});

/** Edits of all kinds on the ids of `idsOf`; some ask for what a plan has to refuse. */
export const anyEdit: fc.Arbitrary<Edit> = fc.oneof(
  recordTypeAndFields.chain(({ record, fields }) =>
    recordWith({
      type: fc.constant('add'),
      record: fc.constant(record),
      id: fc.constantFrom(...idsOf(record), `${record}-9`),
      fields: fc.constant(fields),
    }),
  ),
  recordTypeAndFields.chain(({ record, fields }) =>
    recordWith({
      type: fc.constant('set'),
      record: fc.constant(record),
      ids: fc.array(fc.constantFrom(...idsOf(record)), { minLength: 1, maxLength: 2 }),
      fields: fc.constant(fields),
    }),
  ),
  someType.chain((record) =>
    recordWith({
      type: fc.constant('remove'),
      record: fc.constant(record),
      ids: fc.array(fc.constantFrom(...idsOf(record)), { minLength: 1, maxLength: 2 }),
    }),
  ),
  recordWith({
    type: fc.constant('movePosts'),
    moves: fc.array(move, { minLength: 1, maxLength: 3 }),
  }),
  recordWith({
    type: fc.constant('copyPosts'),
    copies: fc
      .tuple(move, fc.constantFrom('copy-1', 'copy-2', 'post-3'))
      .map(([one, as]) => [{ ...one, as }]),
  }),
  recordWith({
    type: fc.constant('changeSet'),
    record: fc.constant('post'),
    ids: fc.array(fc.constantFrom(...idsOf('post')), { minLength: 1, maxLength: 3 }),
    field: fc.constantFrom('tags', 'title', 'toString'),
    add: fc.array(fc.constantFrom('rain', 'video', 'a\nb', ''), { maxLength: 2 }),
    remove: fc.array(fc.constantFrom('rain', 'film'), { maxLength: 2 }),
  }),
  recordWith({
    type: fc.constant('shiftCampaign'),
    campaign: fc.constantFrom(...idsOf('campaign')),
    days: fc.constantFrom(-20_000, -7, 0, 1, 30, 47_847),
    withPosts: fc.boolean(),
  }),
  // The shapes are those of the Edit union, with ids as plain text.
) as unknown as fc.Arbitrary<Edit>;

/** Objects like those that JSON makes, which have a prototype. */
function recordWith<T>(model: { [K in keyof T]: fc.Arbitrary<T[K]> }): fc.Arbitrary<T> {
  return fc.record(model, { noNullPrototype: true });
}

function rarely(type: RecordType, id: string): fc.Arbitrary<AnyRecord | null> {
  return fc.option(recordOf(type, id), { freq: 2 });
}

function withKnownIds(type: RecordType, record: AnyRecord, ids: ReadonlySet<string>): AnyRecord {
  const known = Object.entries(fieldsOf(type)).flatMap(([name, { refersTo }]) => {
    const value = fieldValue(record, name);
    if (refersTo === null) return [];
    // A field that names records holds one id or a list of them.
    const list = Array.isArray(value) ? (value as readonly string[]) : null;
    const one = typeof value === 'string' && ids.has(value) ? value : null;
    return [[name, list ? list.filter((id) => ids.has(id)) : one]];
  });
  // The same fields, with fewer references.
  return { ...record, ...Object.fromEntries(known) } as AnyRecord;
}

function sortedSetOf(element: fc.Arbitrary<string>): fc.Arbitrary<readonly string[]> {
  return fc.uniqueArray(element, { maxLength: 3 }).map((list) => list.sort());
}

function mapOf(value: fc.Arbitrary<unknown>): fc.Arbitrary<Readonly<Record<string, unknown>>> {
  return fc.dictionary(someKey, value, { maxKeys: 3, noNullPrototype: true });
}

function nastyLine(): fc.Arbitrary<string> {
  return nastyText.map((one) => one.replace(/[\r\n\u2028\u2029]/g, ' '));
}

function somePerson(): fc.Arbitrary<string | null> {
  return fc.option(fc.constantFrom(...idsOf('person')));
}

function holdsForbiddenKey(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).some(
    ([key, inner]) => FORBIDDEN_KEYS.has(key) || holdsForbiddenKey(inner),
  );
}
