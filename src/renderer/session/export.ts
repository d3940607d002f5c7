import type { CsvOptions, Result } from '../../plan';
import type { Exported, ExportError, FileHandle, Outcome } from '../../preload/contract';
import { bridge } from '../bridge';

/** How many posts an export would hold. */
export function countForExport(options: CsvOptions): Promise<number> {
  return bridge.request.exportCount(options);
}

/** Asks where to, and writes the CSV file. */
export function exportCsv(options: CsvOptions): Promise<Result<Exported | Outcome, ExportError>> {
  return bridge.request.exportCsv(options);
}

/** Shows an exported file in its folder. */
export function showExport(handle: FileHandle): void {
  void bridge.request.exportShow(handle);
}
