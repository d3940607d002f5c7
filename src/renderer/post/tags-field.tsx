import { X } from 'lucide-react';
import { useId, useState, type KeyboardEvent, type ReactNode } from 'react';
import styles from './tags-field.module.css';

interface TagsFieldProps {
  readonly tags: readonly string[];
  readonly known: readonly string[];
  readonly onChange: (tags: readonly string[]) => void;
}

const LONGEST = 60;

/** Tags as words in a row: Enter or a comma adds one, Backspace in the empty field takes the last. */
export function TagsField({ tags, known, onChange }: TagsFieldProps): ReactNode {
  const [text, setText] = useState('');
  const listId = useId();
  const add = (typed: string): void => {
    const words = typed.split(',').map((word) => word.trim().replace(/^#/, ''));
    const fresh = words.filter((word) => word !== '' && !tags.includes(word));
    setText('');
    if (fresh.length > 0) onChange([...tags, ...fresh]);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' || event.key === ',') {
      event.preventDefault();
      add(text);
    } else if (event.key === 'Backspace' && text === '' && tags.length > 0) {
      onChange(tags.slice(0, -1));
    }
  };
  return (
    <div className={styles.tags}>
      {tags.map((tag) => (
        <span key={tag} className={styles.tag}>
          <span className={styles.word}>{tag}</span>
          <button
            type="button"
            aria-label={`Remove tag ${tag}`}
            onClick={() => {
              onChange(tags.filter((other) => other !== tag));
            }}
          >
            <X size={10} />
          </button>
        </span>
      ))}
      <input
        aria-label="Add a tag"
        placeholder={tags.length === 0 ? 'Add a tag' : '+'}
        maxLength={LONGEST}
        list={listId}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
        }}
        onKeyDown={onKeyDown}
        onBlur={() => {
          add(text);
        }}
      />
      <datalist id={listId}>
        {known
          .filter((tag) => !tags.includes(tag))
          .map((tag) => (
            <option key={tag} value={tag} />
          ))}
      </datalist>
    </div>
  );
}
