import type { Time } from './day';
import type { FieldError } from './edit-fields';
import type {
  CampaignId,
  DepartmentId,
  FieldsOf,
  Place,
  PostId,
  RecordId,
  RecordType,
} from './records';

/** What a user can do to a plan. Each edit is one step of undo. */
export type Edit =
  | AddEdit
  | SetEdit
  | RemoveEdit
  | MovePostsEdit
  | CopyPostsEdit
  | ShiftCampaignEdit
  | ChangeSetEdit;

/** Adds one record; fields that are not given are 'not set'. */
export type AddEdit = {
  [T in RecordType]: {
    readonly type: 'add';
    readonly record: T;
    readonly id: RecordId<T>;
    readonly fields: Partial<FieldsOf<T>>;
  };
}[RecordType];

/** Sets the same fields of one or more records of a kind. */
export type SetEdit = {
  [T in RecordType]: {
    readonly type: 'set';
    readonly record: T;
    readonly ids: readonly RecordId<T>[];
    readonly fields: Partial<FieldsOf<T>>;
    /** Edits of one run, as typing in one field makes them, are one step of undo. */
    readonly run?: string;
  };
}[RecordType];

/** Removes records, and their names from the records that refer to them. */
export type RemoveEdit = {
  [T in RecordType]: {
    readonly type: 'remove';
    readonly record: T;
    readonly ids: readonly RecordId<T>[];
  };
}[RecordType];

export interface PostMove {
  readonly post: PostId;
  readonly department: DepartmentId;
  readonly place: Place;
  /** The time that it gets; where none is said it keeps its own. */
  readonly time?: Time | null;
}

/** Moves posts to other days, departments, the tray or back. The status stays. */
export interface MovePostsEdit {
  readonly type: 'movePosts';
  readonly moves: readonly PostMove[];
}

/** Copies posts; `as` is the id of the copy. */
export interface CopyPostsEdit {
  readonly type: 'copyPosts';
  readonly copies: readonly (PostMove & { readonly as: PostId })[];
}

/** Moves a campaign, its phases and, if they follow, its posts by some days: back when negative. */
export interface ShiftCampaignEdit {
  readonly type: 'shiftCampaign';
  readonly campaign: CampaignId;
  readonly days: number;
  readonly withPosts: boolean;
}

/** Adds elements to a set of each record (its tags, its channels) and takes others out of it. */
export type ChangeSetEdit = {
  [T in RecordType]: {
    readonly type: 'changeSet';
    readonly record: T;
    readonly ids: readonly RecordId<T>[];
    readonly field: keyof FieldsOf<T>;
    readonly add: readonly string[];
    readonly remove: readonly string[];
  };
}[RecordType];

export type EditError =
  | FieldError
  | { readonly type: 'recordExists'; readonly record: RecordType; readonly id: string }
  | { readonly type: 'badId'; readonly id: string }
  | { readonly type: 'departmentHasPosts'; readonly id: string; readonly posts: number }
  | { readonly type: 'planStays' }
  /** Something would come to lie before 1970 or after 2100. */
  | { readonly type: 'outsideCalendar' };

/** What an edit is, in parts that the screen puts into words ('Undo move of 3 posts'). */
export interface EditSummary {
  readonly action: 'add' | 'change' | 'remove' | 'move' | 'copy';
  readonly record: RecordType;
  readonly count: number;
}

export function summarizeEdit(edit: Edit): EditSummary {
  switch (edit.type) {
    case 'add':
      return { action: 'add', record: edit.record, count: 1 };
    case 'set':
    case 'changeSet':
      return { action: 'change', record: edit.record, count: edit.ids.length };
    case 'remove':
      return { action: 'remove', record: edit.record, count: edit.ids.length };
    case 'movePosts':
      return { action: 'move', record: 'post', count: edit.moves.length };
    case 'copyPosts':
      return { action: 'copy', record: 'post', count: edit.copies.length };
    case 'shiftCampaign':
      return { action: 'move', record: 'campaign', count: 1 };
  }
}
