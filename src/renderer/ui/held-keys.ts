/**
 * Keys that are typed after a field was asked for and before it has the focus, because its code is
 * still being loaded or a frame has to pass. They belong to that field, and none of them may act on
 * what lies behind it.
 */
let held: string | null = null;
let cancel: () => void = () => {};
let timer: ReturnType<typeof setTimeout> | undefined;

/** In ms: a field that has not come by then does not come, and the keyboard must not stay dead. */
const LONGEST = 3_000;

/** Keeps what is typed from now on, until a field or a dialog has the focus; Escape takes the wish back. */
export function holdKeys(onEscape: () => void): void {
  held ??= '';
  cancel = onEscape;
  clearTimeout(timer);
  timer = setTimeout(letGo, LONGEST);
}

/** Nobody waits for a field any more. */
export function letGo(): void {
  held = null;
  clearTimeout(timer);
}

/** Before anybody else hears of a key. A chord of Ctrl or Command is no text and goes its way. */
export function holdKey(event: KeyboardEvent): void {
  if (held === null || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  if (event.key === 'Escape') {
    letGo();
    cancel();
  } else if (event.key === 'Backspace') held = held.slice(0, -1);
  else if (event.key.length === 1) held += event.key;
}

/** Something has the focus: if it is what was waited for, it gets what was typed. */
export function giveKeys({ target }: FocusEvent): void {
  if (held === null || !(target instanceof HTMLElement)) return;
  if (target.closest('input, textarea, [role=dialog]') === null) return;
  const text = held;
  letGo();
  if (text !== '') typeInto(target, text);
}

const TEXT_FIELDS = 'textarea, input:not([type]), input[type=text], input[type=search]';

function typeInto(target: HTMLElement, text: string): void {
  if (!target.matches(TEXT_FIELDS)) return;
  // A field has these by its selector.
  const field = target as HTMLInputElement | HTMLTextAreaElement;
  // After whoever gave it the focus has said what is selected in it.
  queueMicrotask(() => {
    const { selectionStart, selectionEnd, value } = field;
    field.setRangeText(text, selectionStart ?? value.length, selectionEnd ?? value.length, 'end');
    field.dispatchEvent(new InputEvent('input', { bubbles: true, data: text }));
  });
}
