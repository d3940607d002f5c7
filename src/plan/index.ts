export { Cells, type ShownCells } from './board/cells';
export { dropToEdit, duplicateToEdit, landingSlot, postsAt, shiftToEdit } from './board/drop';
export { reach, takeInHand, type DropTarget, type Hand, type Offset } from './board/hand';
export { landings } from './board/landings';
export { STRAY_LANE, visibleDepartments } from './board/lanes';
export { objectiveOf, objectiveProgress } from './board/progress';
export { postsBetween, type Spot } from './board/range';
export { movesIntoSlot, rankForSlot } from './board/slots';
export {
  isOverview,
  overviewPeriods,
  stepOverview,
  type DayZoom,
  type OverviewPeriod,
  type OverviewZoom,
} from './board/overview';
export {
  countPosts,
  partTotal,
  postsInPeriod,
  summarizeBoard,
  type BoardSummary,
  type CellSummary,
  type Counts,
  type LaneSummary,
} from './board/summary';
export {
  dayToKeep,
  daysInView,
  periodInView,
  stepView,
  weekNumber,
  ZOOMS,
  type Zoom,
} from './board/view';
export { applyEdit } from './apply-edit';
export { applyChange, changedFields, invertChange, squashChanges, type Change } from './change';
export {
  canShift,
  isInside,
  lengthOf,
  resizeCampaign,
  shiftCampaignDays,
  shiftStretch,
  type CampaignDays,
  type CampaignEnd,
  type Stretch,
} from './campaign-days';
export {
  addDays,
  addMonths,
  dayRange,
  daysBetween,
  isDay,
  isTime,
  isoWeek,
  isTimeZone,
  isWeekend,
  monthOf,
  quarterOf,
  toDate,
  toDay,
  wallClock,
  weekdayOf,
  weekOf,
  yearOf,
  type Day,
  type Time,
  type Weekday,
} from './day';
export { summarizeEdit, type Edit, type EditError, type EditSummary } from './edit';
export { cleanText } from './edit-fields';
export { asOwnPlan, examplePlan } from './example';
export { countCutTexts, countRows, csvChunks } from './exchange/csv';
export { readCsvCell, splitValues } from './exchange/csv-cell';
export type { CsvOptions } from './exchange/csv-options';
export { MAX_FILE_BYTES, PLAN_EXTENSION, SECTION_LIST, type PlanDocument } from './file/format';
export type { Position } from './file/locate';
export { locateFields } from './file/locate-fields';
export { parsePlan, type PlanFileError } from './file/parse';
export { serializePlan } from './file/serialize';
export { EMPTY_HISTORY, record, redo, stepOf, undo, type History, type Step } from './history';
export { fold } from './find/fold';
export { inBoardOrder, stepThrough } from './find/hits';
export { markedSpans } from './find/marked';
export {
  findMatches,
  followMatches,
  prepareSearch,
  searchInSteps,
  type Matches,
} from './find/matches';
export { checkQuery, type MissingValue } from './find/missing';
export { filterChoices, filterName, filterText, type Choice } from './find/choices';
export { fold as foldText } from './find/fold';
export {
  chosenValues,
  EMPTY_QUERY,
  FILTERS,
  filtersOf,
  isEmptyQuery,
  isSameQuery,
  queryOf,
  toggleValue,
  withoutFilter,
  type Filter,
  type Query,
} from './find/query';
export { viewsInOrder } from './find/saved-views';
export { SievedCells } from './find/sieved-cells';
export { searchTerms } from './find/terms';
export { newlyHeld } from './holds';
export { idFromBytes, isId, type MintId } from './ids';
export { LIST_COLUMNS, sortBy, type ListColumn, type Sort } from './list/columns';
export { keepRows, rowsOf, type ListRows } from './list/list-rows';
export { postOrder, type PostOrder } from './list/post-order';
export { readDay, type DayProblem } from './list/read-day';
export { readTime } from './list/read-time';
export { channelName, networkCode, networkName, statusName } from './names';
export { FIRST_DEPARTMENTS, newPlan, type NewPlan } from './new-plan';
export { FIRST_RANK, rankBetween, ranksBetween, type Rank } from './order';
export { parseEdit } from './parse-edit';
export { emptyPlan, findRecord, planInfo, putRecord, recordsOf, type Plan } from './plan';
export { findProblems, type Problem } from './problems';
export * from './records';
export { fail, ok, type Result } from './result';
export { samplePlan } from './sample/sample-plan';
export { postsOfCampaign, postsOnDays } from './shift-campaign';
export { emptySync, stampChange, type Author, type Sync } from './sync/stamps';
export { describeEdit } from './words';
