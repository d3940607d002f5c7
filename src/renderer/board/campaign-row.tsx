import { Plus } from 'lucide-react';
import { useMemo, type ReactNode } from 'react';
import { findRecord, type Campaign, type CampaignDays } from '../../plan';
import { askAboutCampaign, useCampaigns } from '../session/campaigns';
import { useSession } from '../session/session';
import { plural } from '../session/words';
import { classes } from '../ui/classes';
import headStyles from './board-head.module.css';
import { CampaignBar } from './campaign-bar';
import { onCornerKey } from './campaign-keys';
import { movedDays } from './campaign-move';
import styles from './campaign-row.module.css';
import { boxOf, type Box, type PlacedSpan, type SpanColumn } from './spans';
import { useCampaignRelease } from './use-campaign-release';

/** How many rows of campaigns stand above the board until somebody asks for the rest. */
const FEW_ROWS = 3;

/** The rows that campaigns take; one at least, where new ones are made. */
export function rowsShown(campaigns: readonly PlacedSpan<Campaign>[], all: boolean): number {
  const rows = Math.max(1, ...campaigns.map(({ row }) => row + 1));
  return all ? rows : Math.min(FEW_ROWS, rows);
}

interface CampaignRowProps {
  readonly campaigns: readonly PlacedSpan<Campaign>[];
  readonly columns: readonly SpanColumn[];
  /** Counts the rows of the board's head, from 1. */
  readonly row: number;
}

/** The campaigns over the days that they span, in as many lines as keep them apart. */
export function CampaignRow({ campaigns, columns, row }: CampaignRowProps): ReactNode {
  const all = useCampaigns((view) => view.allRows);
  const rows = rowsShown(campaigns, all);
  const bars = useBars(campaigns, columns);
  useCampaignRelease();
  return (
    <div
      className={styles.campaigns}
      role="row"
      aria-rowindex={row}
      style={{ height: `${rows * 1.5}rem` }}
    >
      <Corner beyond={campaigns.filter(({ row }) => row >= FEW_ROWS).length} all={all} />
      {bars
        .filter(({ line }) => line < rows)
        .map((bar) => (
          <CampaignBar key={bar.campaign.id} {...bar} columns={columns} />
        ))}
      <p id="campaign-help" hidden>
        Enter opens, Alt with an arrow moves it, Shift with an arrow moves its last day.
      </p>
    </div>
  );
}

interface Bar {
  readonly campaign: Campaign;
  readonly line: number;
  readonly box: Box;
  readonly moved: CampaignDays | null;
  readonly from: Box | null;
}

/** Every bar where it lies; the one on its way where it would lie, on its old line. */
function useBars(
  campaigns: readonly PlacedSpan<Campaign>[],
  columns: readonly SpanColumn[],
): readonly Bar[] {
  const move = useCampaigns((view) => view.move);
  const plan = useSession((session) => session.plan);
  // The same objects for as long as they lie there: a bar renders when its own place is another.
  const still = useMemo(() => campaigns.map(barOf), [campaigns]);
  const campaign = findRecord(plan, 'campaign', move?.campaign ?? null);
  if (!move || !campaign) return still;
  const own = still.find((bar) => bar.campaign.id === campaign.id);
  const moved = movedDays(campaign, move);
  const box = boxOf({ id: campaign.id, ...moved }, columns);
  const line = own?.line ?? 0;
  const bar = box ? [{ campaign, line, box, moved, from: own?.box ?? null }] : [];
  // In its old place among the others: an element that is put elsewhere loses focus and pointer.
  return own ? still.flatMap((one) => (one === own ? bar : [one])) : [...still, ...bar];
}

function barOf({ span, row, ...box }: PlacedSpan<Campaign>): Bar {
  return { campaign: span, line: row, box, moved: null, from: null };
}

interface CornerProps {
  /** How many campaigns lie beyond the first rows. */
  readonly beyond: number;
  readonly all: boolean;
}

function Corner({ beyond, all }: CornerProps): ReactNode {
  return (
    <div
      className={classes(headStyles.corner, styles.corner)}
      role="rowheader"
      aria-colindex={1}
      data-campaign-head=""
    >
      <span className={styles.title}>Campaigns</span>
      <button
        type="button"
        className={styles.add}
        title="New campaign"
        aria-label="New campaign"
        onClick={() => {
          askAboutCampaign({ type: 'add', posts: [] });
        }}
        onKeyDown={onCornerKey}
      >
        <Plus size={14} aria-hidden="true" />
      </button>
      <MoreButton beyond={beyond} all={all} />
    </div>
  );
}

/** Opens the rows beyond the first few in place, and folds them again. */
function MoreButton({ beyond, all }: CornerProps): ReactNode {
  if (beyond === 0) return null;
  return (
    <button
      type="button"
      className={styles.more}
      aria-expanded={all}
      title={all ? 'Show fewer campaigns' : `Show ${plural(beyond, 'more campaign')}`}
      onClick={() => {
        useCampaigns.setState({ allRows: !all });
      }}
      onKeyDown={onCornerKey}
    >
      {all ? 'Show less' : `${beyond} more`}
    </button>
  );
}
