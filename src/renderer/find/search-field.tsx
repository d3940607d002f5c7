import { ChevronDown, ChevronUp, Search, X } from 'lucide-react';
import { useEffect, useRef, type KeyboardEvent, type ReactNode, type RefObject } from 'react';
import { prepareToFind, setQuery, useFind } from '../session/find';
import { goToHit } from '../session/hits';
import { shortcut } from '../session/shortcuts';
import { moveCursor, useView } from '../session/view';
import { IconButton } from '../ui/button';
import { useHitText } from './hit-text';
import styles from './search-field.module.css';

/** As long as a saved view can hold. */
const MAX_LENGTH = 500;

/** Searches all text of all posts while it is typed. Enter goes from hit to hit. */
export function SearchField(): ReactNode {
  const input = useRef<HTMLInputElement>(null);
  const text = useFind(({ query }) => query.text ?? '');
  useFocusOnRequest(input);
  return (
    <div className={styles.field} role="search" data-filled={text !== ''}>
      <Search className={styles.sign} size={14} aria-hidden="true" />
      <input
        ref={input}
        className={styles.input}
        aria-label="Search posts"
        placeholder="Search posts"
        maxLength={MAX_LENGTH}
        spellCheck={false}
        autoComplete="off"
        value={text}
        onFocus={prepareToFind}
        onChange={(event) => {
          setQuery({ text: event.target.value || null });
        }}
        onKeyDown={onKey}
      />
      {text === '' ? <kbd className={styles.keys}>{shortcut('find')}</kbd> : <Hits input={input} />}
    </div>
  );
}

/** A narrow window has room for the number alone. */
function HitText(): ReactNode {
  const { count, rest } = useHitText();
  return (
    <>
      {count}
      <span className={styles.rest}>{rest}</span>
    </>
  );
}

function Hits({ input }: { readonly input: RefObject<HTMLInputElement | null> }): ReactNode {
  return (
    <>
      <span className={styles.count} aria-live="polite">
        <HitText />
      </span>
      <IconButton
        className={styles.button}
        label="Previous hit"
        keys={shortcut('previousHit')}
        onClick={() => {
          goToHit(-1);
        }}
      >
        <ChevronUp size={14} />
      </IconButton>
      <IconButton
        className={styles.button}
        label="Next hit"
        keys={shortcut('nextHit')}
        onClick={() => {
          goToHit(1);
        }}
      >
        <ChevronDown size={14} />
      </IconButton>
      <IconButton
        className={styles.button}
        label="Clear the search"
        onClick={() => {
          setQuery({ text: null });
          input.current?.focus();
        }}
      >
        <X size={14} />
      </IconButton>
    </>
  );
}

function useFocusOnRequest(input: RefObject<HTMLInputElement | null>): void {
  const request = useFind(({ fieldRequest }) => fieldRequest);
  const answered = useRef(request);
  useEffect(() => {
    if (request === answered.current) return;
    answered.current = request;
    input.current?.focus();
    input.current?.select();
  }, [request, input]);
}

function onKey(event: KeyboardEvent): void {
  // Enter ends a word of an input method, and is not for the search then.
  if (event.nativeEvent.isComposing) return;
  if (event.key === 'Enter') goToHit(event.shiftKey ? -1 : 1);
  else if (event.key === 'Escape') backToBoard();
  else return;
  event.preventDefault();
  event.stopPropagation();
}

/** To the hit that was gone to, or to wherever the cursor was. */
function backToBoard(): void {
  const { cursor } = useView.getState();
  if (cursor) moveCursor(cursor);
}
