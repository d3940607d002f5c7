import type { Id } from '../ids';
import { day, line, ref, text, type ValuesOf } from './field';

/** A calendar note that is not a post; without a department it stands over all lanes. */
export const noteFields = {
  firstDay: day,
  lastDay: day,
  title: line(200),
  text: text(10_000),
  department: ref('department'),
};

export type NoteId = Id<'note'>;
export type Note = { readonly id: NoteId } & ValuesOf<typeof noteFields>;
