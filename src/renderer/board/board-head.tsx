import { memo, type ReactNode } from 'react';
import { isWeekend, monthOf, planInfo, type Campaign, type Note } from '../../plan';
import { useSession } from '../session/session';
import { dayAndMonth, dayOfMonth, longDay, shortWeekday, zoneTitle } from '../session/words';
import { classes } from '../ui/classes';
import styles from './board-head.module.css';
import type { Column, Geometry } from './geometry';
import { placeSpans, type PlacedSpan } from './spans';

/** How many rows of campaigns stand above the board before the rest is only counted. */
export const CAMPAIGN_ROWS = 3;

interface BoardHeadProps {
  readonly geometry: Geometry;
  readonly campaigns: readonly PlacedSpan<Campaign>[];
  readonly notes: readonly Note[];
}

/** The days and, under them, the campaigns; it stays in sight while the lanes scroll. */
export const BoardHead = memo(function BoardHead(props: BoardHeadProps): ReactNode {
  const { geometry, campaigns, notes } = props;
  useSession((session) => session.names);
  const timeZone = useSession(({ plan }) => planInfo(plan).timeZone);
  return (
    <div className={styles.head} role="rowgroup">
      <div className={styles.days} role="row" aria-rowindex={1}>
        <div className={styles.corner} role="columnheader">
          {zoneTitle(timeZone)}
        </div>
        {geometry.columns.map((column, at) => (
          <DayHead key={column.day} column={column} index={at} notes={notesOn(notes, column)} />
        ))}
      </div>
      {campaigns.length > 0 ? <Campaigns campaigns={campaigns} columns={geometry.columns} /> : null}
    </div>
  );
});

interface DayHeadProps {
  readonly column: Column;
  readonly index: number;
  readonly notes: readonly Note[];
}

function DayHead({ column: { day, left, width }, index, notes }: DayHeadProps): ReactNode {
  const isToday = useSession((session) => session.today === day);
  const startsMonth = index > 0 && day === monthOf(day).first;
  const note = notes.map(({ title }) => title ?? 'Note').join(', ');
  return (
    <div
      role="columnheader"
      aria-colindex={index + 2}
      aria-label={[longDay(day), isToday ? 'today' : '', note].filter(Boolean).join(', ')}
      aria-current={isToday ? 'date' : undefined}
      data-day-head={day}
      className={classes(
        styles.day,
        index > 0 && styles.ruled,
        index > 0 && index % 7 === 0 && styles.weekStart,
        isWeekend(day) && styles.rest,
        isToday && styles.today,
      )}
      style={{ left: `calc(var(--w-lane) + ${left}px)`, width }}
    >
      <span>{shortWeekday(day)}</span>
      <b>{startsMonth ? dayAndMonth(day) : dayOfMonth(day)}</b>
      {note === '' ? null : (
        <span className={styles.note} title={note}>
          {note}
        </span>
      )}
    </div>
  );
}

interface CampaignsProps {
  readonly campaigns: readonly PlacedSpan<Campaign>[];
  readonly columns: readonly Column[];
}

function Campaigns({ campaigns, columns }: CampaignsProps): ReactNode {
  const rows = Math.min(CAMPAIGN_ROWS, 1 + Math.max(...campaigns.map(({ row }) => row)));
  const hidden = campaigns.filter(({ row }) => row >= CAMPAIGN_ROWS).length;
  return (
    <div
      className={styles.campaigns}
      role="row"
      aria-rowindex={2}
      style={{ height: `${rows * 1.5}rem` }}
    >
      <div className={classes(styles.corner, styles.campaignCorner)} role="rowheader">
        Campaigns{hidden > 0 ? ` (+${hidden})` : ''}
      </div>
      {campaigns
        .filter(({ row }) => row < CAMPAIGN_ROWS)
        .map((placed) => (
          <CampaignBar key={placed.span.id} placed={placed} columns={columns} />
        ))}
    </div>
  );
}

interface CampaignBarProps {
  readonly placed: PlacedSpan<Campaign>;
  readonly columns: readonly Column[];
}

function CampaignBar({ placed, columns }: CampaignBarProps): ReactNode {
  const { span: campaign, row, left, width, fromBefore, toAfter } = placed;
  const name = campaign.name ?? 'Unnamed campaign';
  const [first, ...later] = phasesInView(campaign, columns);
  return (
    <div
      role="gridcell"
      className={classes(
        styles.campaign,
        fromBefore && styles.fromBefore,
        toAfter && styles.toAfter,
      )}
      data-colour={campaign.colour}
      title={campaign.brief ? `${name}: ${campaign.brief}` : name}
      style={{ left: `calc(var(--w-lane) + ${left}px)`, width, top: `${row * 1.5}rem` }}
    >
      {/* The name stays in sight while its campaign is, as far as its bar reaches. */}
      <span className={styles.campaignName}>
        <b>{name}</b>
        {first ? <span className={styles.firstPhase}>{first.name}</span> : null}
      </span>
      {later.map((phase) => (
        <span key={phase.name} className={styles.phase} style={{ left: phase.left - left }}>
          {phase.name}
        </span>
      ))}
    </div>
  );
}

interface PhaseLabel {
  readonly name: string;
  readonly left: number;
}

/** The phases of which a day is in view, in the order of their days. */
function phasesInView({ phases }: Campaign, columns: readonly Column[]): readonly PhaseLabel[] {
  const placed = Object.entries(phases).map(([id, phase]) => ({ id, ...phase }));
  return placeSpans(placed, columns).map(({ span, left }) => ({
    name: span.name ?? 'Phase',
    left,
  }));
}

function notesOn(notes: readonly Note[], { day }: Column): readonly Note[] {
  return notes.filter(
    ({ firstDay, lastDay }) => firstDay !== null && firstDay <= day && day <= (lastDay ?? firstDay),
  );
}
