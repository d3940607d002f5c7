import type { EditError } from '../../plan';
import type { ExportError, LinkError, UnexpectedError } from '../../preload/contract';

/** Why something that a person asked for was not done. */
export type Refusal = EditError | ExportError | LinkError | UnexpectedError;

const listeners = new Set<(refusal: Refusal) => void>();

/** Tells whoever shows errors; the features do not know who that is. */
export function tellRefusal(refusal: Refusal): void {
  listeners.forEach((hear) => {
    hear(refusal);
  });
}

export function onRefusal(hear: (refusal: Refusal) => void): () => void {
  listeners.add(hear);
  return () => listeners.delete(hear);
}
