import type { Id } from '../ids';
import { line, ref, type ValuesOf } from './field';

export const personFields = {
  name: line(120),
  department: ref('department'),
};

export type PersonId = Id<'person'>;
export type Person = { readonly id: PersonId } & ValuesOf<typeof personFields>;
