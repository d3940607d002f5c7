import { useLayoutEffect, type RefObject } from 'react';
import { findRecord, markedSpans, searchTerms, type Matches, type PostId } from '../../plan';
import { useSession } from '../session/session';
import { useView } from '../session/view';
import { afterPaint } from '../session/after-paint';
import { titleOf } from './post-card';

/**
 * What a selection and a search make of the cards in the document. Both reach hundreds of them, at
 * each frame of a rubber band and at each letter of a search, so they are written onto the elements;
 * React draws the cards without them, and nothing of it runs.
 */
export function useCardStates(area: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const element = area.current;
    if (!element) return;
    let cancel = (): void => {};
    const goOn = (drawing: Iterator<unknown>): void => {
      if (drawing.next().done !== true) {
        cancel = afterPaint(() => {
          goOn(drawing);
        });
      }
    };
    const draw = (): void => {
      cancel();
      goOn(drawCardStates(element));
    };
    const stop = useView.subscribe(({ selected, found }, before) => {
      if (selected !== before.selected || found !== before.found) draw();
    });
    // Cards that come into sight, and titles that change, before they are painted.
    const observer = new MutationObserver(draw);
    observer.observe(element, { childList: true, characterData: true, subtree: true });
    draw();
    return () => {
      cancel();
      stop();
      observer.disconnect();
      CSS.highlights.delete(FOUND);
    };
  }, [area]);
}

/** The name by which the stylesheet knows what was searched for. */
const FOUND = 'found';

/** So many cards get another look in one frame, which then stays under 50 ms without a graphics card. */
const A_FRAME = 60;
/** The first one draws what else a letter changes. */
const FIRST_FRAME = 25;

/** Stops after each frameful of cards, for as long as nothing changes. */
function* drawCardStates(area: HTMLElement): Generator<undefined, void, undefined> {
  const { selected, found } = useView.getState();
  // A highlight of the browser's: no element is made for it, and no title laid out again.
  const marks = new Highlight();
  if (found) CSS.highlights.set(FOUND, marks);
  else CSS.highlights.delete(FOUND);
  const cards = [...area.querySelectorAll<HTMLElement>('[data-post]')];
  const isNew = (card: HTMLElement): boolean => !painted.has(card);
  let room = FIRST_FRAME;
  // Those that were not painted yet cost no more for it, and are not seen without it.
  for (const card of [...cards.filter(isNew), ...cards.filter((one) => painted.has(one))]) {
    // The board wrote the attribute.
    const id = card.dataset['post'] as PostId;
    const isOther = drawCardState(card, selected.has(id), found && foundState(found, id));
    if (isOther && !isNew(card)) room -= 1;
    painted.add(card);
    if (found?.ids.has(id)) markedRanges(card, id, found).forEach((range) => marks.add(range));
    if (room > 0) continue;
    room = A_FRAME;
    yield;
  }
}

/** The cards that have been drawn once. */
const painted = new WeakSet<HTMLElement>();

/** Whether anything of it changed. */
function drawCardState(card: HTMLElement, isSelected: boolean, found: string | null): boolean {
  const help = isSelected ? 'card-selected card-help' : 'card-help';
  return [
    write(card, 'data-selected', isSelected ? '' : null),
    write(card, 'aria-describedby', help),
    write(card, 'data-found', found),
  ].includes(true);
}

function write(card: HTMLElement, name: string, value: string | null): boolean {
  if (card.getAttribute(name) === value) return false;
  if (value === null) card.removeAttribute(name);
  else card.setAttribute(name, value);
  return true;
}

function foundState({ ids }: Matches, id: PostId): 'hit' | 'rest' {
  return ids.has(id) ? 'hit' : 'rest';
}

/** Where the terms of a search stand in a card's title. */
function markedRanges(card: HTMLElement, id: PostId, { query }: Matches): readonly Range[] {
  const terms = searchTerms(query.text ?? '');
  const post = findRecord(useSession.getState().plan, 'post', id);
  const text = card.lastElementChild?.firstChild;
  // The word for 'no title' is not what anybody wrote.
  if (terms.length === 0 || !post || titleOf(post) === null || !(text instanceof Text)) return [];
  return markedSpans(text.data, terms).map(({ from, to }) => {
    const range = new Range();
    range.setStart(text, from);
    range.setEnd(text, to);
    return range;
  });
}
