import type { ReactNode } from 'react';

/** One line of the palette. */
export interface PaletteItem {
  /** The same whenever the palette is opened: what was used last is kept by it. */
  readonly id: string;
  readonly label: string;
  readonly group: string;
  /** Tells items of one name apart, and is searched as well. */
  readonly detail?: string;
  /** More words that it is found by. */
  readonly also?: string;
  readonly keys?: string | undefined;
  readonly icon?: ReactNode;
  /** Why it cannot be chosen now. */
  readonly whyNot?: string | undefined;
  /** It answers what was typed, whatever its own words are. */
  readonly isAnswer?: boolean;
  readonly run: () => void;
}

/** Gives what could be chosen for a text that was typed; all it has where that is empty. */
export type PaletteSource = (query: string) => readonly PaletteItem[];

export interface PaletteSection {
  readonly title: string;
  readonly items: readonly PaletteItem[];
}
