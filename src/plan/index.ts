export { Cells, rankForSlot } from './board/cells';
export { visibleDepartments } from './board/lanes';
export { daysInView, stepView, ZOOMS, type Zoom } from './board/view';
export {
  changedFields,
  invertChange,
  recordIdOf,
  squashChanges,
  type Change,
  type RecordChange,
} from './change';
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
  toDate,
  toDay,
  wallClock,
  weekdayOf,
  weekOf,
  type Day,
  type Time,
  type Weekday,
} from './day';
export {
  applyEdit,
  cleanText,
  parseEdit,
  summarizeEdit,
  type Edit,
  type EditError,
  type EditSummary,
  type PostMove,
} from './edit';
export { asOwnPlan, examplePlan } from './example';
export { countRows, csvChunks } from './exchange/csv';
export { readCsvCell, splitValues } from './exchange/csv-cell';
export type { CsvOptions } from './exchange/csv-options';
export { MAX_FILE_BYTES, PLAN_EXTENSION, SECTION_LIST, type PlanDocument } from './file/format';
export type { Position } from './file/locate';
export { parsePlan, type PlanFileError } from './file/parse';
export { serializePlan } from './file/serialize';
export { EMPTY_HISTORY, record, redo, undo, type History, type Step } from './history';
export { idFromBytes, isId, type Id, type MintId } from './ids';
export { networkCode, networkName, statusName } from './names';
export { FIRST_DEPARTMENTS, newPlan, type NewPlan } from './new-plan';
export { FIRST_RANK, rankBetween, ranksBetween, type Rank } from './order';
export {
  applyChange,
  emptyPlan,
  findRecord,
  planInfo,
  putRecord,
  recordsOf,
  type Plan,
} from './plan';
export { findProblems, type Problem } from './problems';
export * from './records';
export { fail, ok, type Result } from './result';
export { samplePlan, type SampleOptions } from './sample/sample-plan';
export { emptySync, stampChange, type Actor, type Author, type Sync } from './sync/stamps';
