import { Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Campaign } from '../../plan';
import { askAboutCampaign, useCampaigns } from '../session/campaigns';
import { plural } from '../session/words';
import { classes } from '../ui/classes';
import headStyles from './board-head.module.css';
import { CampaignBar } from './campaign-bar';
import styles from './campaign-row.module.css';
import type { Column } from './geometry';
import type { PlacedSpan } from './spans';

/** How many rows of campaigns stand above the board until somebody asks for the rest. */
const FEW_ROWS = 3;

/** The rows that campaigns take; one at least, where new ones are made. */
export function rowsShown(campaigns: readonly PlacedSpan<Campaign>[], all: boolean): number {
  const rows = Math.max(1, ...campaigns.map(({ row }) => row + 1));
  return all ? rows : Math.min(FEW_ROWS, rows);
}

interface CampaignRowProps {
  readonly campaigns: readonly PlacedSpan<Campaign>[];
  readonly columns: readonly Column[];
  /** Counts the rows of the board's head, from 1. */
  readonly row: number;
}

/** The campaigns over the days that they span, in as many lines as keep them apart. */
export function CampaignRow({ campaigns, columns, row }: CampaignRowProps): ReactNode {
  const all = useCampaigns((view) => view.allRows);
  const rows = rowsShown(campaigns, all);
  return (
    <div
      className={styles.campaigns}
      role="row"
      aria-rowindex={row}
      style={{ height: `${rows * 1.5}rem` }}
    >
      <div className={classes(headStyles.corner, styles.corner)} role="rowheader">
        <span className={styles.title}>Campaigns</span>
        <button
          type="button"
          className={styles.add}
          title="Add a campaign"
          aria-label="Add a campaign"
          onClick={() => {
            askAboutCampaign({ type: 'add', posts: [] });
          }}
        >
          <Plus size={14} aria-hidden="true" />
        </button>
        <MoreButton beyond={campaigns.filter(({ row }) => row >= FEW_ROWS).length} all={all} />
      </div>
      {campaigns
        .filter((placed) => placed.row < rows)
        .map((placed) => (
          <CampaignBar key={placed.span.id} placed={placed} columns={columns} />
        ))}
    </div>
  );
}

interface MoreButtonProps {
  /** How many campaigns lie beyond the first rows. */
  readonly beyond: number;
  readonly all: boolean;
}

/** Opens the rows beyond the first few in place, and folds them again. */
function MoreButton({ beyond, all }: MoreButtonProps): ReactNode {
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
    >
      {all ? 'Show less' : `${beyond} more`}
    </button>
  );
}
