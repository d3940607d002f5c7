import type { Id } from '../ids';
import { line, type ValuesOf } from './field';

/** Customers, candidates, press, employees, …: people that more than one department may talk to. */
export const audienceFields = {
  name: line(120),
};

export type AudienceId = Id<'audience'>;
export type Audience = { readonly id: AudienceId } & ValuesOf<typeof audienceFields>;
