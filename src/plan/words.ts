import type { EditSummary } from './edit';
import type { RecordType } from './records';

/** An edit in words that follow 'Undo' and 'Redo': 'move of 3 posts'. */
export function describeEdit({ action, record, count }: EditSummary): string {
  const [one, many] = RECORD_WORDS[record];
  const what = count === 1 ? one : `${count} ${many}`;
  return `${ACTION_WORDS[action]} ${what}`;
}

const ACTION_WORDS: Readonly<Record<EditSummary['action'], string>> = {
  add: 'adding of',
  change: 'change of',
  remove: 'removal of',
  move: 'move of',
  copy: 'copy of',
};

const RECORD_WORDS: Readonly<Record<RecordType, readonly [one: string, many: string]>> = {
  plan: ['the plan', 'plans'],
  department: ['a department', 'departments'],
  person: ['a person', 'people'],
  channel: ['a channel', 'channels'],
  audience: ['an audience', 'audiences'],
  campaign: ['a campaign', 'campaigns'],
  objective: ['an objective', 'objectives'],
  post: ['a post', 'posts'],
  hold: ['a hold', 'holds'],
  note: ['a note', 'notes'],
  request: ['a request', 'requests'],
  insight: ['an insight', 'insights'],
  contactReason: ['a contact reason', 'contact reasons'],
  role: ['a role', 'roles'],
  keyMessage: ['a key message', 'key messages'],
  view: ['a view', 'views'],
};
