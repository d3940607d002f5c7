import type { ReactNode } from 'react';
import {
  fail,
  readTime,
  type FieldsOf,
  type ListColumn,
  type Post,
  type Result,
  type Time,
} from '../../plan';
import { useSession } from '../session/session';
import { endEdit, type Then } from './actions';
import {
  channelChoices,
  departmentChoices,
  namedChoices,
  NONE,
  statusChoices,
  tagChoices,
} from './choices';
import { COLUMN_NAMES } from './columns';
import { DayEditor } from './day-editor';
import { setDay, setFields } from './edits';
import { LineEditor } from './line-editor';
import { PickEditor } from './pick-editor';
import { TextEditor } from './text-editor';
import { TypedEditor } from './typed-editor';

interface CellEditorProps {
  readonly post: Post;
  readonly column: ListColumn;
  /** What was typed to start it, which takes the place of the value. */
  readonly typed: string | null;
}

/** The editor for a column's kind of value. What it takes is one edit. */
export function CellEditor({ post, column, typed }: CellEditorProps): ReactNode {
  const { plan, today } = useSession.getState();
  const common = { label: COLUMN_NAMES[column], typed, onLeave: endEdit };
  switch (column) {
    case 'title':
      return <LineEditor {...textProps(post, column, typed)} max={500} />;
    case 'link':
      return <LineEditor {...textProps(post, column, typed)} max={2_048} />;
    case 'text':
      return <TextEditor {...textProps(post, column, typed)} max={100_000} />;
    case 'day':
      return (
        <DayEditor
          {...{ typed, today, day: post.place.day, onLeave: endEdit }}
          onTake={(day, then) => {
            setDay(post, day);
            endEdit(then);
          }}
        />
      );
    case 'time':
      return (
        <TypedEditor
          label={common.label}
          text={typed ?? post.time ?? ''}
          read={readTimeInWords}
          words={(time) => time ?? 'Any time'}
          onTake={(time, then) => {
            take(post, { time }, then);
          }}
          onLeave={endEdit}
        />
      );
    case 'status':
      return (
        <PickEditor
          {...common}
          choices={statusChoices()}
          chosen={[post.status]}
          onTake={([status], then) => {
            // The choices are statuses.
            take(post, { status: status as Post['status'] }, then);
          }}
        />
      );
    case 'department':
      return (
        <PickEditor
          {...common}
          choices={departmentChoices(plan)}
          chosen={post.department === null ? [] : [post.department]}
          onTake={([id], then) => {
            // The choices are departments.
            take(post, { department: (id ?? null) as Post['department'] }, then);
          }}
        />
      );
    case 'campaign':
    case 'objective':
    case 'owner':
      return (
        <PickEditor
          {...common}
          choices={namedChoices(
            plan,
            column === 'owner' ? 'person' : column,
            column === 'owner' ? 'Nobody' : 'None',
          )}
          chosen={[post[column] ?? NONE]}
          onTake={([id], then) => {
            take(post, { [column]: id === NONE ? null : id }, then);
          }}
        />
      );
    case 'channels':
      return (
        <PickEditor
          {...common}
          many
          choices={channelChoices(plan)}
          chosen={post.channels}
          onTake={(ids, then) => {
            // The choices are channels.
            take(post, { channels: sorted(ids) as Post['channels'] }, then);
          }}
        />
      );
    case 'tags':
      return (
        <PickEditor
          {...common}
          many
          makes
          choices={tagChoices(plan)}
          chosen={post.tags}
          onTake={(tags, then) => {
            take(post, { tags: sorted(tags) }, then);
          }}
        />
      );
  }
}

interface TextProps {
  readonly label: string;
  readonly text: string;
  readonly onTake: (text: string, then: Then) => void;
  readonly onLeave: (then: Then) => void;
}

function textProps(post: Post, column: 'title' | 'link' | 'text', typed: string | null): TextProps {
  return {
    label: COLUMN_NAMES[column],
    text: typed ?? post[column] ?? '',
    onTake: (text, then) => {
      take(post, { [column]: text.trim() === '' ? null : text }, then);
    },
    onLeave: endEdit,
  };
}

/** Makes the edit where it changes anything. */
function take(post: Post, fields: Partial<FieldsOf<'post'>>, then: Then): void {
  const changes = Object.entries(fields).some(
    ([name, value]) => JSON.stringify(value) !== JSON.stringify(post[name as keyof Post]),
  );
  if (changes) setFields(post, fields);
  endEdit(then);
}

function sorted(ids: readonly string[]): readonly string[] {
  return ids.toSorted();
}

function readTimeInWords(text: string): Result<Time | null, string> {
  const read = readTime(text);
  return read.ok ? read : fail(`“${text.trim()}” is no time. Type one like 9:30 or 5pm.`);
}
