import {
  isWeekend,
  STRAY_LANE,
  type ShownCells,
  type Day,
  type Department,
  type DayZoom,
  type DepartmentId,
  type Post,
  type Zoom,
} from '../../plan';

/**
 * Where everything on the board lies, by arithmetic alone: nothing is measured, so a board of 20,000
 * posts costs what its visible cells cost. All lengths are CSS pixels at text size 100 %.
 */
export interface Column {
  readonly day: Day;
  /** The same day, but in a column of a week or a month. */
  readonly lastDay: Day;
  readonly left: number;
  readonly width: number;
}

/** What keys and scrolling have to know of the board, whether it shows days, weeks or months. */
export interface Ground {
  readonly zoom: Zoom;
  readonly columns: readonly Column[];
  readonly lanes: readonly { readonly department: Department }[];
  readonly width: number;
}

export interface LaneBox {
  readonly department: Department;
  readonly top: number;
  readonly height: number;
  /** The posts of each day in view, in the order of the columns. */
  readonly cells: readonly (readonly Post[])[];
  /** How many cards a cell shows before 'n more'. */
  readonly limit: number;
  readonly open: boolean;
  /** One line: its days tell how many posts they have, and show none. */
  readonly folded: boolean;
}

export interface Geometry extends Ground {
  readonly slots: SlotSizes;
  readonly lanes: readonly LaneBox[];
  /** Of all lanes together, as the width is of all columns. */
  readonly height: number;
}

export interface SlotSizes {
  /** From the top of one card to the top of the next. */
  readonly pitch: number;
  readonly card: number;
  readonly limit: number;
}

/** The lanes' heads, as `--w-lane` in tokens.css: narrower in narrow windows. */
export function laneHeadWidth(): number {
  return window.innerWidth <= 1100 ? 148 : 168;
}

const CELL_PADDING = 4;
const MORE_HEIGHT = 22;
/** Before the first card in the tray, and from one card to the next. */
export const TRAY_START = 5;
export const TRAY_PITCH = 160;
const CELL_FOOT = 4;
const LANE_MIN = 88;
/** A lane that is folded to one line. */
export const FOLDED_HEIGHT = 28;
/** The narrowest weekday and the width of Saturdays and Sundays. */
const WIDE = { weekday: 120, rest: 80 };
/** A card of one line needs more: the time must leave room for a few words. */
const WIDE_FOR_LINES = { weekday: 152, rest: 112 };

/** From one card of a line to the next. */
export const LINE_PITCH = 28;
const TALL = { pitch: 63, card: 59 };
const SLOTS: Readonly<Record<DayZoom, SlotSizes>> = {
  week: { ...TALL, limit: 4 },
  twoWeeks: { ...TALL, limit: 2 },
  month: { pitch: LINE_PITCH, card: 24, limit: 4 },
};

/** Weekdays share the room that is there; Saturdays and Sundays stay narrow. */
export function layoutColumns(
  zoom: DayZoom,
  days: readonly Day[],
  room: number,
): readonly Column[] {
  const rests = days.filter(isWeekend).length;
  const weekdays = days.length - rests;
  const least = zoom === 'month' ? WIDE_FOR_LINES : WIDE;
  const spare = room - rests * least.rest;
  const weekdayWidth = Math.max(least.weekday, weekdays === 0 ? 0 : spare / weekdays);
  let left = 0;
  return days.map((day) => {
    const column = { day, lastDay: day, left, width: isWeekend(day) ? least.rest : weekdayWidth };
    left += column.width;
    return column;
  });
}

export interface BoardInput {
  readonly zoom: DayZoom;
  readonly columns: readonly Column[];
  readonly departments: readonly Department[];
  readonly cells: ShownCells;
  readonly openLanes: ReadonlySet<DepartmentId>;
  readonly foldedLanes: ReadonlySet<DepartmentId>;
  /** The room for the lanes. */
  readonly height: number;
}

export function layoutBoard(input: BoardInput): Geometry {
  const slots = SLOTS[input.zoom];
  const drafts = lanesOf(input).map(([department, cells]) =>
    draftLane(department, cells, input, slots),
  );
  const spare = input.height - drafts.reduce((sum, { least }) => sum + least, 0);
  const sharing = drafts.filter(({ folded }) => !folded).length;
  const extra = sharing === 0 ? 0 : Math.max(0, Math.floor(spare / sharing));
  let top = 0;
  const lanes = drafts.map(({ least, ...draft }) => {
    const lane = { ...draft, top, height: draft.folded ? least : least + extra };
    top += lane.height;
    return lane;
  });
  const { zoom, columns } = input;
  return { zoom, slots, columns, lanes, width: widthOf(columns), height: top };
}

/** Of all columns together. */
export function widthOf(columns: readonly Column[]): number {
  const last = columns.at(-1);
  return last ? last.left + last.width : 0;
}

/** The column that a day lies in. */
export function columnOf<C extends Column>(columns: readonly C[], day: Day): C | undefined {
  return columns.find((column) => column.day <= day && day <= column.lastDay);
}

/** The column under a horizontal position; the nearest one when it is beside the board. */
export function columnAt({ columns }: Geometry, x: number): number {
  const found = columns.findIndex(({ left, width }) => x < left + width);
  return found === -1 ? columns.length - 1 : found;
}

/** The lane under a vertical position; the nearest one when it is above or below. */
export function laneAt({ lanes }: Geometry, y: number): number {
  const found = lanes.findIndex(({ top, height }) => y < top + height);
  return found === -1 ? lanes.length - 1 : found;
}

/** The slot under a vertical position inside a lane. */
export function slotAt({ slots }: Geometry, lane: LaneBox, y: number): number {
  // What is let go on a folded lane comes last.
  if (lane.folded) return Number.MAX_SAFE_INTEGER;
  return Math.max(0, Math.floor((y - lane.top - CELL_PADDING) / slots.pitch + 0.5));
}

/** The top of a slot, from the top of its lane. */
export function slotTop(slots: SlotSizes, slot: number): number {
  return CELL_PADDING + slot * slots.pitch;
}

/** The slots of a lane between two heights of the board: the first one, and the one after the last. */
export function slotsBetween(
  slots: SlotSizes,
  lane: LaneBox,
  { top, bottom }: { readonly top: number; readonly bottom: number },
): { readonly first: number; readonly last: number } {
  return {
    first: Math.max(0, Math.floor((top - lane.top) / slots.pitch)),
    last: Math.max(0, Math.ceil((bottom - lane.top) / slots.pitch)),
  };
}

/** How many of a cell's posts are shown as cards. */
export function shownCount(lane: LaneBox, posts: readonly Post[]): number {
  if (lane.folded) return 0;
  return lane.open ? posts.length : Math.min(posts.length, lane.limit);
}

/** Whether two layouts of a lane draw the same. */
export function isSameLane(a: LaneBox, b: LaneBox): boolean {
  return (
    a.department === b.department &&
    a.top === b.top &&
    a.height === b.height &&
    a.limit === b.limit &&
    a.open === b.open &&
    a.folded === b.folded &&
    a.cells.length === b.cells.length &&
    a.cells.every((posts, at) => posts === b.cells[at])
  );
}

/** Whether two layouts put the same days at the same places. */
export function areSameColumns(a: readonly Column[], b: readonly Column[]): boolean {
  return (
    a.length === b.length &&
    a.every((column, at) => column.day === b[at]?.day && column.width === b[at].width)
  );
}

type LaneDraft = Omit<LaneBox, 'top' | 'height'> & { readonly least: number };

type LaneCells = readonly (readonly Post[])[];

/** Every department with its posts; posts that none of them shows get a lane, so that none is lost. */
function lanesOf({ departments, columns, cells }: BoardInput): readonly [Department, LaneCells][] {
  const ids = new Set(departments.map(({ id }) => id));
  const strays = columns.map(({ day }) => cells.strayPosts(ids, day));
  const lanes = departments.map((department): [Department, LaneCells] => [
    department,
    columns.map(({ day }) => cells.posts(department.id, day)),
  ]);
  return strays.every((posts) => posts.length === 0) ? lanes : [...lanes, [STRAY_LANE, strays]];
}

function draftLane(
  department: Department,
  cells: LaneCells,
  input: BoardInput,
  slots: SlotSizes,
): LaneDraft {
  const fullest = Math.max(0, ...cells.map((posts) => posts.length));
  const open = input.openLanes.has(department.id);
  const rows = open ? fullest : Math.min(fullest, slots.limit);
  const foot = fullest > slots.limit ? MORE_HEIGHT : CELL_FOOT;
  const folded = input.foldedLanes.has(department.id);
  const unfolded = Math.max(LANE_MIN, CELL_PADDING + rows * slots.pitch + foot);
  const least = folded ? FOLDED_HEIGHT : unfolded;
  return { department, cells, limit: slots.limit, open, folded, least };
}
