import type { ReactNode } from 'react';
import type { Campaign } from '../../plan';
import { openCampaign } from '../session/campaigns';
import { stretchAndLength } from '../session/words';
import { classes } from '../ui/classes';
import styles from './campaign-bar.module.css';
import type { Column } from './geometry';
import { placeSpans, type PlacedSpan } from './spans';

interface CampaignBarProps {
  readonly placed: PlacedSpan<Campaign>;
  readonly columns: readonly Column[];
}

/** A campaign over its days, with its phases. */
export function CampaignBar({ placed, columns }: CampaignBarProps): ReactNode {
  const { span: campaign, row, left, width, fromBefore, toAfter } = placed;
  const name = campaign.name ?? 'Unnamed campaign';
  const [first, ...later] = phasesInView(campaign, columns);
  return (
    // The board hears its keys.
    // eslint-disable-next-line jsx-a11y/click-events-have-key-events -- see above
    <div
      role="gridcell"
      tabIndex={-1}
      data-campaign={campaign.id}
      aria-label={`Campaign ${name}, ${stretchAndLength(campaign)}`}
      className={classes(
        styles.campaign,
        fromBefore && styles.fromBefore,
        toAfter && styles.toAfter,
      )}
      data-colour={campaign.colour}
      title={campaign.brief ? `${name}: ${campaign.brief}` : name}
      style={{
        left: `calc(var(--w-lane) + ${left}px)`,
        width,
        top: `${row * 1.5}rem`,
      }}
      onClick={() => {
        openCampaign(campaign.id);
      }}
    >
      {/* The name stays in sight while its campaign is, as far as its bar reaches. */}
      <span className={styles.campaignName}>
        <b>{name}</b>
        {first ? <span className={styles.firstPhase}>{first.name}</span> : null}
      </span>
      {later.map((phase) => (
        <span key={phase.id} className={styles.phase} style={{ left: phase.left - left }}>
          {phase.left - left < nameRoom(name, first) ? '' : phase.name}
        </span>
      ))}
    </div>
  );
}

/**
 * About what the name and the first phase take: at a quarter or a year a phase may begin under them,
 * and then shows its line alone.
 */
function nameRoom(name: string, first: PhaseLabel | undefined): number {
  const letters = name.length + (first?.name.length ?? 0);
  return 24 + letters * 6.5;
}

interface PhaseLabel {
  readonly id: string;
  readonly name: string;
  readonly left: number;
}

/** The phases of which a day is in view, in the order of their days. */
function phasesInView({ phases }: Campaign, columns: readonly Column[]): readonly PhaseLabel[] {
  const placed = Object.entries(phases).map(([id, phase]) => ({ id, ...phase }));
  return placeSpans(placed, columns).map(({ span, left }) => ({
    id: span.id,
    name: span.name ?? 'Phase',
    left,
  }));
}
