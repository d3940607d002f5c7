import { Copy, Ellipsis, ExternalLink, Inbox, Trash2, X } from 'lucide-react';
import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import {
  findRecord,
  rankForSlot,
  recordsOf,
  type Day,
  type FieldsOf,
  type Plan,
  type Post,
} from '../../plan';
import { askAboutCampaign } from '../session/campaigns';
import { openLink } from '../session/link';
import { dispatch, useSession } from '../session/session';
import { closePanel, moveCursor, useView } from '../session/view';
import { shortcut } from '../session/shortcuts';
import { IconButton } from '../ui/button';
import { Menu } from '../ui/menu';
import { MultiSelect, Select } from '../ui/select';
import { AddChannel, AddPerson } from './add-dialogs';
import { BulkForm, type BulkActions } from './bulk-form';
import { DayField, LineField, Row, TextField, TimeField } from './fields';
import {
  channelOptions,
  departmentOptions,
  knownTags,
  nameOptions,
  STATUS_OPTIONS,
} from './options';
import styles from './post-panel.module.css';
import { TagsField } from './tags-field';

/** What the panel can do to its posts, given from outside because the board does the same. */
export type PostActions = BulkActions;

/** Everything of one post, or what several share, to read and to change. Every change is an edit at once. */
export function PostPanel({ actions }: { readonly actions: PostActions }): ReactNode {
  useSession((session) => session.version);
  const plan = useSession((session) => session.plan);
  const lead = useView((view) => view.lead);
  const many = useView((view) => view.selected.size > 1);
  const post = findRecord(plan, 'post', lead);
  return (
    <aside className={styles.panel} aria-label={many ? 'Selected posts' : 'Post'}>
      <div role="presentation" className={styles.content} onKeyDown={closeOnEscape}>
        {many ? (
          <BulkForm
            plan={plan}
            actions={actions}
            close={<CloseButton />}
            knownTags={knownTags(plan)}
          />
        ) : post ? (
          <PostForm key={post.id} post={post} plan={plan} actions={actions} />
        ) : (
          <NoPost />
        )}
      </div>
    </aside>
  );
}

function NoPost(): ReactNode {
  return (
    <>
      <header className={styles.head}>
        <span className={styles.push} />
        <CloseButton />
      </header>
      <p className={styles.none}>Choose a post on the board to see it here.</p>
    </>
  );
}

interface PostFormProps {
  readonly post: Post;
  readonly plan: Plan;
  readonly actions: PostActions;
}

function PostForm({ post, plan, actions }: PostFormProps): ReactNode {
  const title = useRef<HTMLTextAreaElement>(null);
  const wantsFocus = useView((view) => view.panelWantsFocus);
  useEffect(() => {
    if (!wantsFocus) return;
    title.current?.focus();
    // Behind what is there, where typing goes on.
    title.current?.setSelectionRange(title.current.value.length, title.current.value.length);
    useView.setState({ panelWantsFocus: false });
  }, [wantsFocus]);
  const set = (fields: Partial<FieldsOf<'post'>>, run?: string): void => {
    const edit = { type: 'set', record: 'post', ids: [post.id], fields } as const;
    void dispatch(run === undefined ? edit : { ...edit, run });
  };
  return (
    <>
      <header className={styles.head}>
        <Select
          label="Status"
          look="pill"
          options={STATUS_OPTIONS}
          value={post.status}
          onChange={(status) => {
            if (status) set({ status });
          }}
        />
        <span className={styles.push} />
        <MoreMenu post={post} actions={actions} />
        <CloseButton />
      </header>
      <div className={styles.body}>
        <TextField
          fieldRef={title}
          look="title"
          label="Title"
          value={post.title}
          placeholder="Untitled"
          max={500}
          onChange={(next, run) => {
            set({ title: next }, run);
          }}
        />
        <PostRows post={post} plan={plan} set={set} />
        <section className={styles.section}>
          <h3>Text</h3>
          <TextField
            look="text"
            label="Text"
            value={post.text}
            placeholder="What will be posted"
            max={100_000}
            onChange={(text, run) => {
              set({ text }, run);
            }}
          />
        </section>
        <section className={styles.section}>
          <h3>Notes</h3>
          <TextField
            look="text"
            label="Notes"
            value={post.notes}
            placeholder="For colleagues; never published"
            max={20_000}
            onChange={(notes, run) => {
              set({ notes }, run);
            }}
          />
        </section>
      </div>
    </>
  );
}

interface RowsProps {
  readonly post: Post;
  readonly plan: Plan;
  readonly set: (fields: Partial<FieldsOf<'post'>>, run?: string) => void;
}

function PostRows({ post, plan, set }: RowsProps): ReactNode {
  const [adding, setAdding] = useState<'channel' | 'person' | null>(null);
  const done = (): void => {
    setAdding(null);
  };
  return (
    <div className={styles.rows}>
      <Row label="Department">
        <Select
          label="Department"
          options={departmentOptions(plan)}
          value={post.department}
          onChange={(department) => {
            if (department) set({ department });
          }}
        />
      </Row>
      <Row label="When">
        <DayField
          label="Day"
          value={post.place.day}
          onChange={(day) => {
            void moveToDay(post, day);
          }}
        />
        <TimeField
          label="Time"
          value={post.time}
          onChange={(time) => {
            set({ time });
          }}
        />
      </Row>
      <Row label="Channels">
        <MultiSelect
          label="Channels"
          none="None yet"
          options={channelOptions(plan)}
          values={post.channels}
          onChange={(channels) => {
            set({ channels });
          }}
          add={{
            label: 'Add a channel…',
            run: () => {
              setAdding('channel');
            },
          }}
        />
      </Row>
      <Row label="Objective">
        <Select
          label="Objective"
          none="None"
          options={nameOptions(recordsOf(plan, 'objective'))}
          value={post.objective}
          onChange={(objective) => {
            set({ objective });
          }}
        />
      </Row>
      <Row label="Campaign">
        <Select
          label="Campaign"
          none="None"
          options={nameOptions(recordsOf(plan, 'campaign'))}
          value={post.campaign}
          onChange={(campaign) => {
            set({ campaign });
          }}
          add={{
            label: 'New campaign…',
            run: () => {
              askAboutCampaign({ type: 'add', posts: [post.id] });
            },
          }}
        />
      </Row>
      <Row label="Owner">
        <Select
          label="Owner"
          none="Nobody"
          options={nameOptions(recordsOf(plan, 'person'))}
          value={post.owner}
          onChange={(owner) => {
            set({ owner });
          }}
          add={{
            label: 'Add a person…',
            run: () => {
              setAdding('person');
            },
          }}
        />
      </Row>
      <Row label="Link">
        <LineField
          label="Link"
          value={post.link}
          placeholder="https://"
          max={2_048}
          onChange={(link, run) => {
            set({ link }, run);
          }}
        />
        {post.link ? <OpenLink url={post.link} /> : null}
      </Row>
      <Row label="Tags">
        <TagsField
          tags={post.tags}
          known={knownTags(plan)}
          onChange={(tags) => {
            set({ tags });
          }}
        />
      </Row>
      {adding === 'channel' ? <AddChannel post={post} onClose={done} /> : null}
      {adding === 'person' ? <AddPerson post={post} onClose={done} /> : null}
    </div>
  );
}

/** Main asks before it hands the address to the browser. */
function OpenLink({ url }: { readonly url: string }): ReactNode {
  return (
    <IconButton
      label="Open the link in the browser"
      onClick={() => {
        openLink(url);
      }}
    >
      <ExternalLink size={14} />
    </IconButton>
  );
}

function MoreMenu({
  post,
  actions,
}: {
  readonly post: Post;
  readonly actions: PostActions;
}): ReactNode {
  const inTray = post.place.day === null;
  return (
    <Menu
      align="end"
      trigger={
        <IconButton label="More for this post">
          <Ellipsis size={16} />
        </IconButton>
      }
      groups={[
        [
          {
            label: 'Duplicate',
            icon: <Copy size={14} />,
            keys: shortcut('duplicatePost'),
            onSelect: () => {
              actions.duplicate([post.id]);
            },
          },
          {
            label: 'Back to the tray',
            icon: <Inbox size={14} />,
            keys: shortcut('sendToTray'),
            disabled: inTray,
            onSelect: () => {
              actions.sendToTray([post.id]);
            },
          },
        ],
        [
          {
            label: 'Delete post',
            icon: <Trash2 size={14} />,
            keys: shortcut('deletePost'),
            danger: true,
            onSelect: () => {
              actions.remove([post.id]);
            },
          },
        ],
      ]}
    />
  );
}

function CloseButton(): ReactNode {
  return (
    <IconButton label="Close the panel" keys="Esc" onClick={leave}>
      <X size={16} />
    </IconButton>
  );
}

function closeOnEscape(event: KeyboardEvent): void {
  if (event.key !== 'Escape' || event.defaultPrevented) return;
  // One press closes one thing.
  event.preventDefault();
  leave();
}

/** Gives the focus back to the post's card. */
function leave(): void {
  const { cursor } = useView.getState();
  closePanel();
  if (cursor) moveCursor(cursor);
}

async function moveToDay(post: Post, day: Day | null): Promise<void> {
  const { cells } = useSession.getState();
  const { department } = post;
  if (department === null) return;
  const posts = day === null ? cells.tray() : cells.posts(department, day);
  const place = { day, rank: rankForSlot(posts, posts.length, post.id) };
  await dispatch({ type: 'movePosts', moves: [{ post: post.id, department, place }] });
}
