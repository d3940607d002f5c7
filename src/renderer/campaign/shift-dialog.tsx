import { useState, type ReactNode } from 'react';
import {
  canShift,
  newlyHeld,
  postsOnDays,
  shiftStretch,
  type Campaign,
  type Post,
} from '../../plan';
import { askAboutCampaign } from '../session/campaigns';
import { useSession } from '../session/session';
import { plural, stretchAndLength, stretchWords } from '../session/words';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { Field } from '../ui/field';
import { campaignName, shiftCampaign } from './actions';
import styles from './campaign-dialog.module.css';
import { barOf } from './focus';

interface ShiftProps {
  readonly campaign: Campaign;
  /** Null asks for them. */
  readonly days: number | null;
}

/** By how many days a campaign moves, and whether its posts follow. */
export function ShiftDialog({ campaign, days: given }: ShiftProps): ReactNode {
  const plan = useSession((session) => session.plan);
  const [text, setText] = useState('7');
  const [tried, setTried] = useState(false);
  const posts = postsOnDays(plan, campaign.id);
  const days = given ?? daysIn(text);
  const problem = problemOf(campaign, days);
  const close = (): void => {
    askAboutCampaign(null);
  };
  const run = (withPosts: boolean): void => {
    setTried(true);
    if (days === null || problem !== undefined) return;
    // The question stays until the answer is drawn: its bar then has the place where it was let go.
    void shiftCampaign(campaign, days, withPosts).then(close);
  };
  return (
    <Dialog
      title={titleOf(campaign, given)}
      onClose={close}
      finalFocus={() => barOf(campaign.id)}
      actions={<Actions posts={posts.length} focus={given !== null} onCancel={close} run={run} />}
    >
      {given === null ? (
        <Field label="Days" error={tried || text !== '' ? problem : undefined}>
          {({ id, describedBy }) => (
            <input
              id={id}
              type="number"
              step={1}
              aria-describedby={describedBy}
              data-first=""
              value={text}
              onFocus={(event) => {
                event.target.select();
              }}
              onChange={(event) => {
                setText(event.target.value);
              }}
              onKeyDown={(event) => {
                if (event.key !== 'Enter') return;
                event.preventDefault();
                run(true);
              }}
            />
          )}
        </Field>
      ) : null}
      {days === null || problem !== undefined ? null : (
        <Outcome campaign={campaign} days={days} posts={posts} />
      )}
    </Dialog>
  );
}

function titleOf(campaign: Campaign, days: number | null): string {
  if (days === null) return `Shift ${campaignName(campaign)}`;
  return `Move the campaign ${days < 0 ? 'back ' : ''}by ${plural(Math.abs(days), 'day')}?`;
}

interface ActionsProps {
  readonly posts: number;
  /** The answer that is most likely takes the focus. */
  readonly focus: boolean;
  readonly onCancel: () => void;
  readonly run: (withPosts: boolean) => void;
}

function Actions({ posts, focus, onCancel, run }: ActionsProps): ReactNode {
  return (
    <>
      <Button onClick={onCancel}>Cancel</Button>
      {posts === 0 ? null : (
        <Button
          look="line"
          onClick={() => {
            run(false);
          }}
        >
          Move only the campaign
        </Button>
      )}
      <Button
        look="primary"
        {...(focus ? { 'data-first': '' } : {})}
        onClick={() => {
          run(true);
        }}
      >
        {posts === 0 ? 'Move' : 'Move all'}
      </Button>
    </>
  );
}

interface OutcomeProps {
  readonly campaign: Campaign;
  readonly days: number;
  readonly posts: readonly Post[];
}

/** Where the campaign would lie, how many posts follow, and into which quiet periods they would fall. */
function Outcome({ campaign, days, posts }: OutcomeProps): ReactNode {
  const plan = useSession((session) => session.plan);
  const held = newlyHeld(plan, posts, days);
  const follow = posts.length === 1 ? '1 post follows' : `${posts.length} posts follow`;
  return (
    <div className={styles.outcome}>
      <p>New days: {stretchAndLength(shiftStretch(campaign, days))}.</p>
      {posts.length === 0 ? null : (
        <p>
          {follow} the campaign.
          {held.map(({ hold, posts: count }) => (
            <span key={hold.id}>
              {' '}
              {count} of them would fall into {hold.name ?? 'a hold'}, {stretchWords(hold)}.
            </span>
          ))}
        </p>
      )}
    </div>
  );
}

function daysIn(text: string): number | null {
  const days = Number(text);
  return text.trim() === '' || !Number.isInteger(days) ? null : days;
}

function problemOf(campaign: Campaign, days: number | null): string | undefined {
  if (days === null) return 'Type whole days, such as 7, or -3 to go back.';
  if (days === 0) return 'By 0 days nothing moves.';
  return canShift(campaign, days)
    ? undefined
    : 'That would lead beyond the calendar, which goes from 1970 to 2100.';
}
