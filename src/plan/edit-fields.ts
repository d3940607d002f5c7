import { findUnfit, isPlainObject } from './json';
import type { Plan } from './plan';
import { fieldsOf, type RecordType } from './records';
import type { Field } from './records/field';
import { missingReference } from './references';
import { fail, ok, type Result } from './result';

/** Why a record cannot hold the fields that an edit gives. */
export type FieldError =
  | { readonly type: 'noSuchRecord'; readonly record: RecordType; readonly id: string }
  | { readonly type: 'noSuchField'; readonly record: RecordType; readonly field: string }
  | {
      readonly type: 'badValue';
      readonly record: RecordType;
      readonly field: string;
      readonly expected: string;
    };

/** The fields with their text cleaned and their sets in order, or the first that does not fit. */
export function checkFields(
  plan: Plan,
  type: RecordType,
  fields: object,
): Result<Readonly<Record<string, unknown>>, FieldError> {
  const table = fieldsOf(type);
  const checked: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(fields)) {
    const field = Object.hasOwn(table, name) ? table[name] : undefined;
    if (!field) return fail({ type: 'noSuchField', record: type, field: name });
    const taken = checkValue(field, value);
    if (!taken.ok) return fail({ type: 'badValue', record: type, field: name, ...taken.error });
    const missing = missingReference(plan, field, taken.value);
    if (missing) return fail({ type: 'noSuchRecord', ...missing });
    checked[name] = taken.value;
  }
  return ok(checked);
}

/** Text as a plan holds it: well-formed and in Unicode's composed form (NFC). */
export function cleanText(text: string): string {
  return text.replace(LONE_SURROGATES, '\uFFFD').normalize('NFC');
}

const LONE_SURROGATES = /\p{Surrogate}/gu;

function checkValue(
  field: Field<unknown>,
  value: unknown,
): Result<unknown, { readonly expected: string }> {
  // First of all that it is plain data and not too deep: what follows goes through all of it.
  const unfit = findUnfit(value);
  if (unfit) return fail({ expected: unfit.expected });
  const tidy = field.tidy(cleaned(value));
  return field.accepts(tidy) ? ok(tidy) : fail({ expected: field.expects });
}

/** A value with all its text cleaned, keys too. */
function cleaned(value: unknown): unknown {
  if (typeof value === 'string') return cleanText(value);
  if (Array.isArray(value)) return value.map(cleaned);
  if (!isPlainObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [cleanText(key), cleaned(inner)]),
  );
}
