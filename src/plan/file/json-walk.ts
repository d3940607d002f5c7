import type { Path } from '../json';
import { isBegunScalar, nextToken, type Token } from './json-token';

/** Where a text stops being JSON, and whether it only lacks its rest. */
export interface Flaw {
  readonly offset: number;
  readonly cutOff: boolean;
}

/**
 * Goes through a JSON text and tells of every value with its path, which holds only for the time
 * of the call. The first flaw ends it. No depth and no length of a text is too much for it.
 */
export function walkJson(text: string, onValue: (offset: number, path: Path) => void): Flaw | null {
  const walk = new Walk(text, onValue);
  for (let at = 0; ;) {
    const token = nextToken(text, at);
    if (token.kind === 'end') {
      return walk.isDone() ? null : { offset: token.start, cutOff: true };
    }
    if (!walk.take(token)) return { offset: token.start, cutOff: walk.mayGoOnFrom(token) };
    at = token.end;
  }
}

type Expected = 'value' | 'firstValue' | 'key' | 'firstKey' | 'colon' | 'comma' | 'nothing';

class Walk {
  readonly #text: string;
  readonly #onValue: (offset: number, path: Path) => void;
  /** The keys and indexes of the open objects and lists, and the brackets that close them. */
  readonly #path: (string | number)[] = [];
  readonly #closers: ('}' | ']')[] = [];
  #expected: Expected = 'value';

  constructor(text: string, onValue: (offset: number, path: Path) => void) {
    this.#text = text;
    this.#onValue = onValue;
  }

  isDone(): boolean {
    return this.#expected === 'nothing';
  }

  /** Whether a token that was not taken may be the beginning of one that would be. */
  mayGoOnFrom({ kind, start, end }: Token): boolean {
    const isLast = kind === 'bad' && end === this.#text.length;
    if (!isLast || this.isDone()) return false;
    return start === end || (this.#isValueExpected() && isBegunScalar(this.#text.slice(start)));
  }

  /** False when the token cannot stand here. */
  take(token: Token): boolean {
    switch (token.kind) {
      case '{':
        return this.#takeValue(token) && this.#open('}', '', 'firstKey');
      case '[':
        return this.#takeValue(token) && this.#open(']', 0, 'firstValue');
      case '}':
      case ']':
        return this.#close(token.kind);
      case ',':
        return this.#expected === 'comma' && this.#goToNext();
      case ':':
        return this.#move('colon', 'value');
      case 'string':
        return this.#isKeyExpected() ? this.#takeKey(token) : this.#takeValue(token);
      case 'scalar':
        return this.#takeValue(token);
      case 'bad':
      case 'end':
        return false;
    }
  }

  #isKeyExpected(): boolean {
    return this.#expected === 'key' || this.#expected === 'firstKey';
  }

  #isValueExpected(): boolean {
    return this.#expected === 'value' || this.#expected === 'firstValue';
  }

  #takeKey({ start, end }: Token): boolean {
    // A string token is a JSON string.
    this.#path[this.#path.length - 1] = JSON.parse(this.#text.slice(start, end)) as string;
    this.#expected = 'colon';
    return true;
  }

  #takeValue({ start }: Token): boolean {
    if (!this.#isValueExpected()) return false;
    this.#onValue(start, this.#path);
    this.#leaveValue();
    return true;
  }

  #open(closer: '}' | ']', first: string | number, expected: Expected): boolean {
    this.#closers.push(closer);
    this.#path.push(first);
    this.#expected = expected;
    return true;
  }

  #close(closer: '}' | ']'): boolean {
    const isOpen = this.#closers.at(-1) === closer;
    if (!isOpen || !['comma', 'firstKey', 'firstValue'].includes(this.#expected)) return false;
    this.#closers.pop();
    this.#path.pop();
    this.#leaveValue();
    return true;
  }

  #goToNext(): boolean {
    const last = this.#path.at(-1);
    if (typeof last === 'number') this.#path[this.#path.length - 1] = last + 1;
    this.#expected = typeof last === 'number' ? 'value' : 'key';
    return true;
  }

  #move(from: Expected, to: Expected): boolean {
    if (this.#expected !== from) return false;
    this.#expected = to;
    return true;
  }

  #leaveValue(): void {
    this.#expected = this.#closers.length === 0 ? 'nothing' : 'comma';
  }
}
