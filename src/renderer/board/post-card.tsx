import { memo, type CSSProperties, type ReactNode } from 'react';
import { findRecord, networkCode, networkName, statusName, type Plan, type Post } from '../../plan';
import { useSession } from '../session/session';
import { useView } from '../session/view';
import { longDay } from '../session/words';
import { classes } from '../ui/classes';
import { StatusMark } from '../ui/status-mark';
import styles from './post-card.module.css';

interface PostCardProps {
  readonly post: Post;
  readonly look: 'tall' | 'line';
  /** Position and size; the layout's own object, so that an unmoved card does not render again. */
  readonly top?: number | undefined;
  readonly left?: number | undefined;
}

/** A post on the board or in the tray. What it does when clicked or dragged is the board's business. */
export const PostCard = memo(function PostCard({
  post,
  look,
  top,
  left,
}: PostCardProps): ReactNode {
  const selected = useView((view) => view.selected.has(post.id));
  const hasCursor = useView((view) => view.cursor?.post === post.id);
  const away = useView((view) => view.carried?.post === post.id);
  return (
    <div
      role="button"
      tabIndex={hasCursor ? 0 : -1}
      aria-label={useCardLabel(post)}
      aria-describedby="card-help"
      data-post={post.id}
      data-cursor={hasCursor ? '' : undefined}
      className={classes(styles.slot, look === 'line' && styles.lineSlot)}
      style={placeStyle(top, left)}
    >
      <CardFace post={post} look={look} selected={selected} away={away} />
    </div>
  );
});

interface CardFaceProps {
  readonly post: Post;
  readonly look: 'tall' | 'line';
  readonly selected?: boolean;
  readonly away?: boolean;
  readonly lifted?: boolean;
}

/** What a card looks like, wherever it is drawn. */
export function CardFace({ post, look, selected, away, lifted }: CardFaceProps): ReactNode {
  const colour = useColour(post);
  return (
    <div
      className={classes(
        styles.card,
        look === 'line' && styles.line,
        selected && styles.selected,
        away && styles.away,
        lifted && styles.lifted,
      )}
      data-status={post.status}
      data-colour={colour}
    >
      {look === 'line' ? <LineContent post={post} /> : <TallContent post={post} />}
    </div>
  );
}

function TallContent({ post }: { readonly post: Post }): ReactNode {
  return (
    <>
      <div className={styles.meta}>
        <StatusMark kind={post.status} />
        {post.time === null ? null : <time>{post.time}</time>}
        <ChannelCodes post={post} />
      </div>
      <Title post={post} />
    </>
  );
}

function LineContent({ post }: { readonly post: Post }): ReactNode {
  return (
    <>
      <StatusMark kind={post.status} />
      {post.time === null ? null : <time>{post.time}</time>}
      <Title post={post} />
    </>
  );
}

function Title({ post }: { readonly post: Post }): ReactNode {
  const title = titleOf(post);
  return (
    <div
      className={classes(styles.title, title === null && styles.untitled)}
      dir="auto"
      title={title ?? undefined}
    >
      {title ?? 'Untitled'}
    </div>
  );
}

const CODES_SHOWN = 3;

function ChannelCodes({ post }: { readonly post: Post }): ReactNode {
  const plan = useNamedPlan();
  const codes = networksOf(plan, post).map(networkCode);
  const shown = codes.slice(0, codes.length > CODES_SHOWN ? CODES_SHOWN - 1 : CODES_SHOWN);
  const rest = codes.length - shown.length;
  return (
    <span className={styles.channels} data-channels="">
      {[...shown, ...(rest > 0 ? [`+${rest}`] : [])].join(' ')}
    </span>
  );
}

/** The title, or the first words of the text. */
function titleOf(post: Post): string | null {
  if (post.title) return post.title;
  return post.text ? post.text.slice(0, 120) : null;
}

function useCardLabel(post: Post): string {
  const plan = useNamedPlan();
  const department = findRecord(plan, 'department', post.department);
  const when = post.place.day === null ? 'in the tray' : longDay(post.place.day);
  const networks = [...new Set(networksOf(plan, post).map(networkName))].join(' and ');
  return [
    titleOf(post) ?? 'Untitled',
    department?.name ?? 'no department',
    when,
    post.time,
    statusName(post.status),
    networks,
  ]
    .filter(Boolean)
    .join(', ');
}

function useColour(post: Post): string | undefined {
  return findRecord(useNamedPlan(), 'department', post.department)?.colour;
}

/** The plan, rendering again when a record that cards show by name or colour has changed. */
function useNamedPlan(): Plan {
  useSession((session) => session.names);
  return useSession((session) => session.plan);
}

function networksOf(plan: Plan, post: Post): readonly Parameters<typeof networkCode>[0][] {
  return post.channels.flatMap((id) => findRecord(plan, 'channel', id)?.network ?? []);
}

function placeStyle(top: number | undefined, left: number | undefined): CSSProperties | undefined {
  if (top === undefined && left === undefined) return undefined;
  return { transform: `translate(${left ?? 0}px, ${top ?? 0}px)` };
}
