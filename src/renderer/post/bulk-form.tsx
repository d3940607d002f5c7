import { Copy, Inbox, Trash2, X } from 'lucide-react';
import { useEffect, useRef, type ReactNode } from 'react';
import { recordsOf, type FieldsOf, type Plan, type Post, type PostId } from '../../plan';
import { dispatch } from '../session/session';
import { selectedPosts } from '../session/selection';
import { useView } from '../session/view';
import { plural } from '../session/words';
import { Button } from '../ui/button';
import { MultiSelect, Select } from '../ui/select';
import styles from './bulk-form.module.css';
import { Row } from './fields';
import { channelOptions, departmentOptions, nameOptions, STATUS_OPTIONS } from './options';
import panel from './post-panel.module.css';
import { shareOf, type SharedSet } from './shared';
import { TagsField } from './tags-field';

export interface BulkActions {
  readonly remove: (ids: readonly PostId[]) => void;
  readonly duplicate: (ids: readonly PostId[]) => void;
  readonly sendToTray: (ids: readonly PostId[]) => void;
}

interface BulkFormProps {
  readonly plan: Plan;
  readonly actions: BulkActions;
  /** What closes the panel. */
  readonly close: ReactNode;
  readonly knownTags: readonly string[];
}

/** What several posts have in common, to change for all of them. Every change is one edit. */
export function BulkForm({ plan, actions, close, knownTags }: BulkFormProps): ReactNode {
  // Rendered with every change of the plan; the selection has to be followed here.
  useView((view) => view.selected);
  const posts = selectedPosts();
  const heading = useRef<HTMLHeadingElement>(null);
  const wantsFocus = useView((view) => view.panelWantsFocus);
  useEffect(() => {
    if (!wantsFocus) return;
    heading.current?.focus();
    useView.setState({ panelWantsFocus: false });
  }, [wantsFocus]);
  const ids = posts.map(({ id }) => id);
  return (
    <>
      <header className={panel.head}>
        <h2 ref={heading} tabIndex={-1} className={styles.count}>
          {plural(posts.length, 'post')}
        </h2>
        <span className={panel.push} />
        {close}
      </header>
      <div className={panel.body}>
        <BulkRows plan={plan} posts={posts} knownTags={knownTags} />
        <div className={styles.actions}>
          <Button look="line" onClick={run(actions.duplicate, ids)}>
            <Copy size={14} aria-hidden="true" /> Duplicate
          </Button>
          <Button look="line" onClick={run(actions.sendToTray, ids)}>
            <Inbox size={14} aria-hidden="true" /> To the tray
          </Button>
          <Button look="danger" onClick={run(actions.remove, ids)}>
            <Trash2 size={14} aria-hidden="true" /> Delete
          </Button>
        </div>
      </div>
    </>
  );
}

function run(action: (ids: readonly PostId[]) => void, ids: readonly PostId[]): () => void {
  return () => {
    action(ids);
  };
}

interface BulkRowsProps {
  readonly plan: Plan;
  readonly posts: readonly Post[];
  readonly knownTags: readonly string[];
}

function BulkRows({ plan, posts, knownTags }: BulkRowsProps): ReactNode {
  const ids = posts.map(({ id }) => id);
  const tags = shareOf(posts, 'tags');
  return (
    <div className={panel.rows}>
      <Row label="Status">
        <Select
          label="Status"
          options={STATUS_OPTIONS}
          {...common(posts, 'status')}
          onChange={(status) => {
            if (status) set(ids, { status });
          }}
        />
      </Row>
      <Row label="Department">
        <Select
          label="Department"
          options={departmentOptions(plan)}
          {...common(posts, 'department')}
          onChange={(department) => {
            if (department) set(ids, { department });
          }}
        />
      </Row>
      <Row label="Owner">
        <Select
          label="Owner"
          none="Nobody"
          options={nameOptions(recordsOf(plan, 'person'))}
          {...common(posts, 'owner')}
          onChange={(owner) => {
            set(ids, { owner });
          }}
        />
      </Row>
      <Row label="Campaign">
        <Select
          label="Campaign"
          none="None"
          options={nameOptions(recordsOf(plan, 'campaign'))}
          {...common(posts, 'campaign')}
          onChange={(campaign) => {
            set(ids, { campaign });
          }}
        />
      </Row>
      <Row label="Objective">
        <Select
          label="Objective"
          none="None"
          options={nameOptions(recordsOf(plan, 'objective'))}
          {...common(posts, 'objective')}
          onChange={(objective) => {
            set(ids, { objective });
          }}
        />
      </Row>
      <ChannelsRow plan={plan} posts={posts} />
      <Row label="Tags">
        <TagsField
          tags={tags.all}
          known={knownTags}
          onChange={(next) => {
            changeSet(ids, 'tags', tags.all, next);
          }}
        />
      </Row>
      <SomeTags ids={ids} tags={tags} count={posts.length} />
    </div>
  );
}

function ChannelsRow({ plan, posts }: Omit<BulkRowsProps, 'knownTags'>): ReactNode {
  const ids = posts.map(({ id }) => id);
  const channels = shareOf(posts, 'channels');
  const options = channelOptions(plan).map((option) => {
    const some = channels.some.get(option.value);
    return some === undefined
      ? option
      : { ...option, label: `${option.label} (${some} of ${posts.length})` };
  });
  return (
    <Row label="Channels">
      <MultiSelect
        label="Channels"
        none={channels.some.size > 0 ? 'Mixed' : 'None yet'}
        options={options}
        values={options.map(({ value }) => value).filter((id) => channels.all.includes(id))}
        onChange={(next) => {
          changeSet(ids, 'channels', channels.all, next);
        }}
      />
    </Row>
  );
}

interface SomeTagsProps {
  readonly ids: readonly PostId[];
  readonly tags: SharedSet;
  readonly count: number;
}

/** The tags that only some of the posts have: a click gives one to all, the cross takes it from all. */
function SomeTags({ ids, tags, count }: SomeTagsProps): ReactNode {
  if (tags.some.size === 0) return null;
  return (
    <ul className={styles.some} aria-label="Tags of some of the posts">
      {[...tags.some].map(([tag, having]) => (
        <li key={tag}>
          <button
            type="button"
            title={`Give ${tag} to all`}
            onClick={() => {
              changeSet(ids, 'tags', [], [tag]);
            }}
          >
            {tag} <span>{`${having} of ${count}`}</span>
          </button>
          <button
            type="button"
            aria-label={`Take tag ${tag} from all`}
            onClick={() => {
              changeSet(ids, 'tags', [tag], []);
            }}
          >
            <X size={10} />
          </button>
        </li>
      ))}
    </ul>
  );
}

function set(ids: readonly PostId[], fields: Partial<FieldsOf<'post'>>): void {
  void dispatch({ type: 'set', record: 'post', ids, fields });
}

/** Brings what all posts have from one set to another; what only some have stays with them. */
function changeSet(
  ids: readonly PostId[],
  field: 'tags' | 'channels',
  from: readonly string[],
  to: readonly string[],
): void {
  const add = to.filter((element) => !from.includes(element));
  const remove = from.filter((element) => !to.includes(element));
  void dispatch({ type: 'changeSet', record: 'post', ids, field, add, remove });
}

/** The value of a field that all posts share; mixed where they do not. */
function common<F extends 'status' | 'department' | 'owner' | 'campaign' | 'objective'>(
  posts: readonly Post[],
  field: F,
): { readonly value: Post[F] | null; readonly mixed: boolean } {
  const first = posts[0]?.[field] ?? null;
  const mixed = posts.some((post) => post[field] !== first);
  return { value: mixed ? null : first, mixed };
}
