/** What a machine is told of a refusal, beside its words. */
export interface RefusalFacts {
  readonly type: string;
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
}

/**
 * Thrown by any part of a command and caught where commands are run: the first reason not to do it
 * ends it. Says what is wrong and where, and what to do next.
 */
export class Refusal extends Error {
  readonly facts: RefusalFacts;
  readonly next: string;

  constructor(facts: RefusalFacts, message: string, next: string) {
    super(message);
    this.facts = facts;
    this.next = next;
  }
}
