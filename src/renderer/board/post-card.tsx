import { memo, type ReactNode } from 'react';
import { findRecord, networkCode, networkName, statusName, type Plan, type Post } from '../../plan';
import { useSession } from '../session/session';
import { useView, type View } from '../session/view';
import { longDay } from '../session/words';
import { classes } from '../ui/classes';
import styles from './post-card.module.css';

export type CardLook = 'tall' | 'line';

interface PostCardProps {
  readonly post: Post;
  readonly look: CardLook;
  /** From the top of its cell, in pixels. */
  readonly top?: number;
  /** A card outside its department's lane shows the colour itself. */
  readonly coloured?: boolean;
  /** The session's `names`: rises when something changed that cards show by name. */
  readonly names: number;
}

/**
 * A post on the board or in the tray. What it does when clicked or dragged is the board's business,
 * and so is whether it is selected or was found: see card-states.ts. Hundreds of them are drawn at
 * once, so each is few elements and follows one thing.
 */
export const PostCard = memo(function PostCard(props: PostCardProps): ReactNode {
  const { post, look, top, coloured } = props;
  const state = useView((view) => stateOf(view, post));
  const { plan } = useSession.getState();
  return (
    <div
      role="button"
      tabIndex={state & CURSOR ? 0 : -1}
      aria-label={cardLabel(plan, post)}
      aria-describedby="card-help"
      title={titleOf(post) ?? undefined}
      data-post={post.id}
      data-cursor={state & CURSOR ? '' : undefined}
      data-status={post.status}
      data-colour={coloured ? colourOf(plan, post) : undefined}
      className={classes(styles.card, styles[look], state & AWAY ? styles.away : undefined)}
      style={top === undefined ? undefined : { top }}
    >
      <CardContent plan={plan} post={post} look={look} />
    </div>
  );
});

const CURSOR = 1;
const AWAY = 2;

/** What the view says of a card, as one number: a card follows one subscription, not two. */
function stateOf({ cursor, carried }: View, { id }: Post): number {
  return (cursor?.post === id ? CURSOR : 0) | (carried?.posts.has(id) ? AWAY : 0);
}

interface LiftedCardProps {
  readonly post: Post;
  readonly look: CardLook;
}

/** A card in the air. */
export function LiftedCard({ post, look }: LiftedCardProps): ReactNode {
  const { plan } = useSession.getState();
  return (
    <div
      className={classes(styles.card, styles[look], styles.lifted)}
      data-status={post.status}
      data-colour={colourOf(plan, post)}
    >
      <CardContent plan={plan} post={post} look={look} />
    </div>
  );
}

interface CardContentProps extends LiftedCardProps {
  readonly plan: Plan;
}

/** The status is drawn by the card itself, before its first word; the title comes last. */
function CardContent({ plan, post, look }: CardContentProps): ReactNode {
  const title = titleOf(post);
  const Title = look === 'line' ? 'bdi' : 'div';
  return (
    <>
      {post.time === null ? null : <time>{post.time}</time>}
      {look === 'tall' ? <Channels plan={plan} post={post} /> : null}
      <Title className={classes(styles.title, title === null && styles.untitled)} dir="auto">
        {title ?? 'Untitled'}
      </Title>
    </>
  );
}

function Channels({ plan, post }: { readonly plan: Plan; readonly post: Post }): ReactNode {
  return (
    <span className={styles.channels} data-channels="">
      {channelCodes(plan, post)}
    </span>
  );
}

/** What the narrowest weekday has room for beside the time. */
const CODES_ROOM = 7;

/** 'in X ig'; 'ma +2' where three would touch the time. */
function channelCodes(plan: Plan, post: Post): string {
  const codes = networksOf(plan, post).map(networkCode);
  for (let shown = codes.length; shown > 1; shown -= 1) {
    const text = codesText(codes, shown);
    if (text.length <= CODES_ROOM) return text;
  }
  return codesText(codes, 1);
}

function codesText(codes: readonly string[], shown: number): string {
  const rest = codes.length - shown;
  return [...codes.slice(0, shown), ...(rest > 0 ? [`+${rest}`] : [])].join(' ');
}

/** The title, or the first words of the text. */
export function titleOf(post: Post): string | null {
  if (post.title) return post.title;
  return post.text ? post.text.slice(0, 120) : null;
}

function cardLabel(plan: Plan, post: Post): string {
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

function colourOf(plan: Plan, post: Post): string | undefined {
  return findRecord(plan, 'department', post.department)?.colour;
}

function networksOf(plan: Plan, post: Post): readonly Parameters<typeof networkCode>[0][] {
  return post.channels.flatMap((id) => findRecord(plan, 'channel', id)?.network ?? []);
}
