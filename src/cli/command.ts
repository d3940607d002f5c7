/** What a command is, for running it and for its help. */
export interface Command {
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
  readonly options: readonly Option[];
  readonly run: (input: Input, io: Io) => Promise<Outcome>;
}

export interface Option {
  readonly name: string;
  /** What its value is called in the help; null for a switch, which has none. */
  readonly value: string | null;
  readonly help: string;
  readonly isRequired?: boolean;
  readonly isRepeatable?: boolean;
}

/** What was typed after the name of a command. */
export interface Input {
  readonly file: string;
  readonly isGiven: (option: string) => boolean;
  readonly value: (option: string) => string | null;
  readonly values: (option: string) => readonly string[];
}

/** What a command did, in words and for machines: one of the two is printed. */
export interface Outcome {
  readonly text: string;
  readonly json: Readonly<Record<string, unknown>>;
  /** True when there is something to look at, which makes the exit code 2. */
  readonly isWarning?: boolean;
  /** True when standard output holds a file: what is to be said then goes to standard error. */
  readonly isOutputTaken?: boolean;
}

/** The two streams of a program, each with its own end of a write. */
export interface Io {
  readonly out: (text: string) => Promise<void>;
  readonly err: (text: string) => Promise<void>;
}

export const EXIT = { done: 0, refused: 1, warned: 2 } as const;
