import type { Id } from '../ids';
import { day, oneOfOr, ref, text, type ValuesOf } from './field';

/** One department asks another for something; it travels inside the plan file. */
export const requestFields = {
  from: ref('department'),
  to: ref('department'),
  post: ref('post'),
  text: text(10_000),
  dueDay: day,
  state: oneOfOr(['open', 'accepted', 'done', 'declined'], 'open'),
};

export type RequestId = Id<'request'>;
export type Request = { readonly id: RequestId } & ValuesOf<typeof requestFields>;
