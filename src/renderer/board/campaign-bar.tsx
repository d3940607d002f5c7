import { memo, useRef, type ReactNode } from 'react';
import type { Campaign, CampaignDays } from '../../plan';
import { openCampaign } from '../session/campaigns';
import { stretchAndLength, stretchWords } from '../session/words';
import { classes } from '../ui/classes';
import styles from './campaign-bar.module.css';
import { onBarKey } from './campaign-keys';
import { placeSpans, type Box, type SpanColumn } from './spans';
import { useBarDrag } from './use-bar-drag';
import { useFocusKept } from './use-focus-kept';

interface CampaignBarProps {
  readonly campaign: Campaign;
  readonly line: number;
  readonly box: Box;
  /** The days that it would have, while it is moved; its old place is `from`. */
  readonly moved: CampaignDays | null;
  readonly from: Box | null;
  readonly columns: readonly SpanColumn[];
}

/** A campaign over its days, with its phases. Its ends can be taken where they are in view. */
export const CampaignBar = memo(function CampaignBar(props: CampaignBarProps): ReactNode {
  const { campaign, line, box, moved, from, columns } = props;
  const bar = useRef<HTMLDivElement>(null);
  const { wasDrag, ...drag } = useBarDrag(campaign.id, columns);
  useFocusKept(bar);
  const name = campaign.name ?? 'Unnamed campaign';
  const top = `${line * 1.5}rem`;
  return (
    <>
      {from ? <div className={styles.ghost} style={{ ...across(from), top }} /> : null}
      <div
        ref={bar}
        role="gridcell"
        {...columnsOf(box, columns)}
        tabIndex={-1}
        data-campaign={campaign.id}
        data-line={line}
        aria-label={`Campaign ${name}, ${stretchAndLength(moved ?? campaign)}`}
        aria-describedby="campaign-help"
        className={classes(
          styles.campaign,
          moved && styles.lifted,
          box.fromBefore && styles.fromBefore,
          box.toAfter && styles.toAfter,
        )}
        data-colour={campaign.colour}
        title={campaign.brief ? `${name}: ${campaign.brief}` : name}
        style={{ ...across(box), top }}
        {...drag}
        onClick={() => {
          if (!wasDrag()) openCampaign(campaign.id);
        }}
        onKeyDown={(event) => {
          if (!onBarKey(event, campaign.id)) return;
          event.preventDefault();
          event.stopPropagation();
        }}
      >
        {moved ? <Hint days={moved} /> : null}
        <Labels name={name} phases={(moved ?? campaign).phases} left={box.left} columns={columns} />
        {box.fromBefore || campaign.firstDay === null ? null : (
          <span className={styles.handle} data-end="first" />
        )}
        {box.toAfter || campaign.lastDay === null ? null : (
          <span className={styles.handle} data-end="last" />
        )}
      </div>
    </>
  );
});

interface LabelsProps extends Pick<CampaignDays, 'phases'> {
  readonly name: string;
  readonly left: number;
  readonly columns: readonly SpanColumn[];
}

function Labels({ name, phases, left, columns }: LabelsProps): ReactNode {
  const [first, ...later] = phasesInView(phases, columns);
  return (
    <>
      {/* The name stays in sight while its campaign is, as far as its bar reaches. */}
      <span className={styles.campaignName} dir="auto">
        <b>{name}</b>
        {first ? <span className={styles.firstPhase}>{first.name}</span> : null}
      </span>
      {later.map((phase) => (
        <span
          key={phase.id}
          className={styles.phase}
          style={{ left: phase.left - left }}
          dir="auto"
        >
          {phase.left - left < nameRoom(name, first) ? '' : phase.name}
        </span>
      ))}
    </>
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

/** Under a campaign in the air: the days that it would have. */
function Hint({ days }: { readonly days: CampaignDays }): ReactNode {
  return (
    <span className={styles.hintLine}>
      <span className={styles.hint} data-campaign-hint="">
        <b>{stretchWords(days)}</b>
        <span>Esc cancels</span>
      </span>
    </span>
  );
}

interface PhaseLabel {
  readonly id: string;
  readonly name: string;
  readonly left: number;
}

/** The phases of which a day is in view, in the order of their days. */
function phasesInView(
  phases: CampaignDays['phases'],
  columns: readonly SpanColumn[],
): readonly PhaseLabel[] {
  const placed = Object.entries(phases).map(([id, phase]) => ({ id, ...phase }));
  return placeSpans(placed, columns).map(({ span, left }) => ({
    id: span.id,
    name: span.name ?? 'Phase',
    left,
  }));
}

function across({ left, width }: Box): { readonly left: string; readonly width: number } {
  return { left: `calc(var(--w-lane) + ${left}px)`, width };
}

/** For the grid: the first column that a bar lies over, behind the lanes' heads, and how many more. */
function columnsOf(
  { left, width }: Box,
  columns: readonly SpanColumn[],
): { readonly 'aria-colindex': number; readonly 'aria-colspan': number } {
  const first = columns.findLastIndex((column) => column.left <= left);
  const last = columns.findLastIndex((column) => column.left < left + width);
  return { 'aria-colindex': first + 2, 'aria-colspan': last - first + 1 };
}
