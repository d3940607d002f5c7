import type { SaveError } from '../preload/contract';

/** What only the user can decide while files are opened and closed. */
export interface Questions {
  /** A plan file to open; null when the user thinks better of it. */
  readonly whichPlan: () => Promise<string | null>;
  /** Where to put a plan; a file that is there already may be replaced then. */
  readonly whereToKeepPlan: (suggestedPath: string) => Promise<string | null>;
  /** Where to put an export, likewise. */
  readonly whereToExport: (suggestedName: string) => Promise<string | null>;
  /** The example was edited and is about to go. */
  readonly keepExample: () => Promise<'keep' | 'discard' | 'cancel'>;
  /** The plan is about to go and cannot be saved. */
  readonly afterFailedSave: (error: SaveError) => Promise<'keepEditing' | 'saveCopy' | 'discard'>;
  /** Whether to leave the app for this place. */
  readonly followLink: (place: string) => Promise<boolean>;
}
