import { useMemo, type ReactNode } from 'react';
import { markedSpans, searchTerms } from '../../plan';
import { useView } from '../session/view';

/** A text with what was searched for marked in it. */
export function Marked({ text }: { readonly text: string }): ReactNode {
  const search = useView(({ found }) => found?.query.text ?? '');
  const spans = useMemo(() => markedSpans(text, searchTerms(search)), [text, search]);
  return (
    <>
      {spans.map(({ from, to }, at) => [
        text.slice(spans[at - 1]?.to ?? 0, from),
        <mark key={from}>{text.slice(from, to)}</mark>,
      ])}
      {text.slice(spans.at(-1)?.to ?? 0)}
    </>
  );
}
