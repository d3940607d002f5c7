import { memo, type ReactNode } from 'react';
import { STRAY_LANE, type OverviewZoom } from '../../../plan';
import { LaneHead } from '../lane-head';
import laneStyles from '../lane.module.css';
import { Cell } from './cell';
import type { OverviewColumn, OverviewLane } from './layout';
import type { MarkScale } from './marks';

interface LaneProps {
  readonly zoom: OverviewZoom;
  readonly lane: OverviewLane;
  readonly columns: readonly OverviewColumn[];
  readonly scale: MarkScale;
  readonly row: number;
}

/** A department's row of a quarter or a year. */
export const Lane = memo(DrawnLane, isSameDrawing);

/** Each layout makes new lanes; their summaries stay the same objects while nothing is counted anew. */
function isSameDrawing(a: LaneProps, b: LaneProps): boolean {
  return (
    a.zoom === b.zoom &&
    a.columns === b.columns &&
    a.row === b.row &&
    a.lane.summary === b.lane.summary &&
    a.lane.height === b.lane.height &&
    a.lane.folded === b.lane.folded &&
    a.lane.top === b.lane.top &&
    a.scale.height === b.scale.height &&
    a.scale.unit === b.scale.unit
  );
}

function DrawnLane({ zoom, lane, columns, scale, row }: LaneProps): ReactNode {
  const { department, summary, top, height } = lane;
  return (
    <div
      role="row"
      aria-rowindex={row}
      className={laneStyles.lane}
      style={{ height, position: 'absolute', top, width: '100%' }}
      data-colour={department === STRAY_LANE ? undefined : department.colour}
    >
      <LaneHead department={department} count={summary.total} folded={lane.folded} />
      {columns.map((column, at) => {
        const cell = summary.cells[at];
        return cell ? (
          <Cell
            // A week may begin on the first of a month: the focus must not stay on it for that.
            key={`${zoom} ${column.day}`}
            {...{ zoom, department, column, scale }}
            folded={lane.folded}
            index={at}
            summary={cell}
          />
        ) : null;
      })}
    </div>
  );
}
