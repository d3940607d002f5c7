import { useMemo, useState } from 'react';
import {
  overviewPeriods,
  summarizeBoard,
  type BoardSummary,
  type Campaign,
  type ShownCells,
  type Department,
  type Hold,
  type OverviewPeriod,
  type OverviewZoom,
} from '../../../plan';
import { useCampaigns } from '../../session/campaigns';
import { useSession } from '../../session/session';
import { rowsShown } from '../campaign-row';
import type { GridProps } from '../grid';
import { laneHeadWidth, widthOf } from '../geometry';
import { placeSpans, type PlacedSpan } from '../spans';
import { useNamed } from '../use-named';
import { heightOver } from '../use-size';
import { layoutOverview, layoutPeriods, type OverviewLayout } from './layout';

interface OverviewState {
  readonly layout: OverviewLayout;
  readonly campaigns: readonly PlacedSpan<Campaign>[];
  readonly holds: readonly Hold[];
  readonly headHeight: number;
}

/** As the stylesheet of the head says. */
const PERIODS_HEIGHT: Readonly<Record<OverviewZoom, number>> = { quarter: 60, year: 36 };
const CAMPAIGN_PITCH = 24;

type OverviewInput = Pick<GridProps<OverviewZoom>, 'zoom' | 'scene' | 'room' | 'size'>;

/** The layout of a quarter or a year, followed change by change. */
export function useOverview(input: OverviewInput): OverviewState {
  const { zoom, scene, room: windowRoom, size } = input;
  const { around, foldedLanes } = scene;
  const room = windowRoom - size.gutter;
  const cells = useSession((session) => session.cells);
  const version = useSession((session) => session.version);
  const { departments, campaigns, holds, firstDayOfWeek } = useNamed();
  const [summarize] = useState(rememberingSummary);

  const periods = useMemo(
    () => overviewPeriods(zoom, around, firstDayOfWeek),
    [zoom, around, firstDayOfWeek],
  );
  const columns = useMemo(() => layoutPeriods(zoom, periods, room), [zoom, periods, room]);
  const placed = useMemo(() => placeSpans(campaigns, columns), [campaigns, columns]);
  const allRows = useCampaigns((view) => view.allRows);
  const rows = rowsShown(placed, allRows);
  const headHeight = PERIODS_HEIGHT[zoom] + rows * CAMPAIGN_PITCH + 1;
  const summary = useMemo(
    () => summarize(cells, departments, periods),
    // eslint-disable-next-line react-hooks/exhaustive-deps -- `version`: the cells change in place
    [summarize, cells, version, departments, periods],
  );
  const height = heightOver(size, laneHeadWidth() + widthOf(columns)) - headHeight;
  const layout = useMemo(
    () => layoutOverview({ zoom, columns, summary, foldedLanes, height }),
    [zoom, columns, summary, foldedLanes, height],
  );
  return { layout, campaigns: placed, holds, headHeight };
}

type Summarize = (
  cells: ShownCells,
  departments: readonly Department[],
  periods: readonly OverviewPeriod[],
) => BoardSummary;

/** Each summary is made from the last one, so that what did not change stays the same object. */
function rememberingSummary(): Summarize {
  let last: BoardSummary | null = null;
  return (cells, departments, periods) => {
    last = summarizeBoard(cells, departments, periods, last);
    return last;
  };
}
