import { audienceFields, type Audience } from './audience';
import { campaignFields, type Campaign } from './campaign';
import { channelFields, type Channel } from './channel';
import { contactReasonFields, type ContactReason } from './contact-reason';
import { departmentFields, type Department } from './department';
import type { FieldTable } from './field';
import { holdFields, type Hold } from './hold';
import { insightFields, type Insight } from './insight';
import { keyMessageFields, type KeyMessage } from './key-message';
import { noteFields, type Note } from './note';
import { objectiveFields, type Objective } from './objective';
import { personFields, type Person } from './person';
import { planFields, type PlanInfo } from './plan-info';
import { postFields, type Post } from './post';
import { requestFields, type Request } from './request';
import { roleFields, type Role } from './role';
import { viewFields, type SavedView } from './view';

/** Every kind of record with its type. */
export interface Records {
  readonly plan: PlanInfo;
  readonly department: Department;
  readonly person: Person;
  readonly channel: Channel;
  readonly audience: Audience;
  readonly campaign: Campaign;
  readonly objective: Objective;
  readonly post: Post;
  readonly hold: Hold;
  readonly note: Note;
  readonly request: Request;
  readonly insight: Insight;
  readonly contactReason: ContactReason;
  readonly role: Role;
  readonly keyMessage: KeyMessage;
  readonly view: SavedView;
}

export type RecordType = keyof Records;
export type AnyRecord = Records[RecordType];
export type RecordId<T extends RecordType> = Records[T]['id'];
/** The fields of a record, without its id. */
export type FieldsOf<T extends RecordType> = Omit<Records[T], 'id'>;

const FIELD_TABLES: Readonly<Record<RecordType, FieldTable>> = {
  plan: planFields,
  department: departmentFields,
  person: personFields,
  channel: channelFields,
  audience: audienceFields,
  campaign: campaignFields,
  objective: objectiveFields,
  post: postFields,
  hold: holdFields,
  note: noteFields,
  request: requestFields,
  insight: insightFields,
  contactReason: contactReasonFields,
  role: roleFields,
  keyMessage: keyMessageFields,
  view: viewFields,
};

/** All kinds of record in the order in which a plan file holds them. */
// The table above has exactly these keys.
export const RECORD_TYPES = Object.keys(FIELD_TABLES) as readonly RecordType[];

export function fieldsOf(type: RecordType): FieldTable {
  return FIELD_TABLES[type];
}

/** A whole record: the given fields, and 'not set' for the rest. */
export function makeRecord<T extends RecordType>(
  type: T,
  id: RecordId<T>,
  fields: Partial<FieldsOf<T>>,
): Records[T] {
  // Field by field the table's empty values have the types of the record's fields.
  return { id, ...emptyFields(type), ...fields } as unknown as Records[T];
}

const EMPTY_FIELDS = new Map<RecordType, Readonly<Record<string, unknown>>>();

/** The empty value of every field of a kind of record. */
export function emptyFields(type: RecordType): Readonly<Record<string, unknown>> {
  const known = EMPTY_FIELDS.get(type);
  if (known) return known;
  const made = Object.fromEntries(
    Object.entries(fieldsOf(type)).map(([name, field]) => [name, field.empty]),
  );
  EMPTY_FIELDS.set(type, made);
  return made;
}

export type { Audience, AudienceId } from './audience';
export type { Campaign, CampaignId } from './campaign';
export { NETWORKS, type Channel, type ChannelId, type Network } from './channel';
export { COLOURS } from './colour';
export type { ContactReason } from './contact-reason';
export type { Department, DepartmentId } from './department';
export type { Hold } from './hold';
export type { Insight } from './insight';
export type { KeyMessage } from './key-message';
export type { Note } from './note';
export type { Objective, ObjectiveId } from './objective';
export type { Person, PersonId } from './person';
export type { PlanId, PlanInfo } from './plan-info';
export { STATUSES, type Place, type Post, type PostId, type Status } from './post';
export type { Request } from './request';
export type { Role } from './role';
export type { SavedView, SavedViewId } from './view';
