import type { Result } from '../../plan';
import type { OpenError, Outcome, SaveError } from '../../preload/contract';
import { tellError } from './tell-error';

/** Asks main for something to do with files, and shows the error when it fails. */
export function ask(request: () => Promise<Result<Outcome, OpenError | SaveError>>): void {
  void request().then((answer) => {
    if (!answer.ok) tellError(answer.error);
  });
}
