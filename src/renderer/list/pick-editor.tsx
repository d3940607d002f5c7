import { Check } from 'lucide-react';
import { useEffect, useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import type { Then } from './actions';
import styles from './editors.module.css';
import { Floating } from './floating';
import { useFocusAtEnd } from './line-editor';
import { matching, type Choice } from './choices';
import { useEditor } from './use-editor';

interface PickEditorProps {
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly chosen: readonly string[];
  /** Several can be chosen: Enter chooses, and once more ends. */
  readonly many?: boolean;
  /** What is typed and not among the choices can be chosen too. */
  readonly makes?: boolean;
  readonly typed: string | null;
  readonly onTake: (chosen: readonly string[], then: Then) => void;
  readonly onLeave: (then: Then) => void;
}

/** One or several of a list; typing shortens it. */
export function PickEditor(props: PickEditorProps): ReactNode {
  const { label, choices, many = false, makes = false, typed, onTake, onLeave } = props;
  const [text, setText] = useState(typed ?? '');
  const [chosen, setChosen] = useState(props.chosen);
  const shown = matching(choices, chosen, text, makes);
  const first = text !== '' ? 0 : many ? -1 : shown.findIndex(({ id }) => chosen.includes(id));
  const [moved, setMoved] = useState<number | null>(null);
  const active = Math.min(moved ?? first, shown.length - 1);
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  useFocusAtEnd(field);

  const search = (next: string): void => {
    setText(next);
    setMoved(null);
  };
  const toggle = (choice: Choice): void => {
    const rest = chosen.filter((one) => one !== choice.id);
    setChosen(rest.length === chosen.length ? [...chosen, choice.id] : rest);
    search('');
  };
  const editor = useEditor({
    take: (then) => {
      const picked = shown[active];
      // In a list of several only Enter chooses, and it chooses before it ends.
      if (many && picked && then === 'down') {
        toggle(picked);
        return false;
      }
      const isMeant =
        picked && (then === 'down' || (then !== 'away' && (text !== '' || moved !== null)));
      onTake(many || !isMeant ? chosen : [picked.id], then);
      return true;
    },
    leave: onLeave,
  });
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0) {
      editor.onKeyDown(event);
      return;
    }
    event.preventDefault();
    setMoved((active + step + shown.length) % Math.max(1, shown.length));
  };
  return (
    <div role="presentation" className={styles.typed} data-editor="" onBlur={editor.onBlur}>
      <input
        ref={field}
        className={styles.line}
        role="combobox"
        aria-label={label}
        aria-expanded="true"
        aria-controls={id}
        aria-autocomplete="list"
        aria-activedescendant={shown[active] ? `${id}-${active}` : undefined}
        placeholder={placeholderOf(choices, chosen)}
        value={text}
        onChange={(event) => {
          search(event.target.value);
        }}
        onKeyDown={onKeyDown}
      />
      <Floating>
        <ChoiceList
          id={id}
          label={label}
          many={many}
          shown={shown}
          chosen={chosen}
          active={active}
          onPick={(choice) => {
            if (many) toggle(choice);
            else editor.endWith(() => onTake([choice.id], 'stay'));
          }}
        />
      </Floating>
    </div>
  );
}

function placeholderOf(choices: readonly Choice[], chosen: readonly string[]): string {
  const labels = choices.filter(({ id }) => chosen.includes(id)).map(({ label }) => label);
  return labels.join(', ');
}

interface ChoiceListProps {
  readonly id: string;
  readonly label: string;
  readonly many: boolean;
  readonly shown: readonly Choice[];
  readonly chosen: readonly string[];
  readonly active: number;
  readonly onPick: (choice: Choice) => void;
}

function ChoiceList(props: ChoiceListProps): ReactNode {
  const { id, label, many, shown, chosen, active, onPick } = props;
  return (
    <>
      <div
        id={id}
        role="listbox"
        aria-label={label}
        aria-multiselectable={many}
        className={styles.choices}
      >
        {shown.map((choice, at) => (
          <ChoiceItem
            key={choice.id}
            id={`${id}-${at}`}
            choice={choice}
            isChosen={chosen.includes(choice.id)}
            isActive={at === active}
            onPick={onPick}
          />
        ))}
      </div>
      {shown.length === 0 ? <p className={styles.hint}>Nothing of that name</p> : null}
    </>
  );
}

interface ChoiceItemProps {
  readonly id: string;
  readonly choice: Choice;
  readonly isChosen: boolean;
  readonly isActive: boolean;
  readonly onPick: (choice: Choice) => void;
}

function ChoiceItem({ id, choice, isChosen, isActive, onPick }: ChoiceItemProps): ReactNode {
  const item = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isActive) item.current?.scrollIntoView({ block: 'nearest' });
  }, [isActive]);
  return (
    // The keyboard reaches it from the field, which keeps the focus.
    // eslint-disable-next-line jsx-a11y/click-events-have-key-events -- see above
    <div
      ref={item}
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={isChosen}
      data-active={isActive}
      className={styles.choice}
      onPointerDown={(event) => {
        event.preventDefault();
      }}
      onClick={() => {
        onPick(choice);
      }}
    >
      {choice.mark}
      <span className={styles.choiceLabel}>{choice.label}</span>
      {isChosen ? <Check size={14} aria-hidden="true" className={styles.chosen} /> : null}
    </div>
  );
}
