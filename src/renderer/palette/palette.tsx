import { Autocomplete } from '@base-ui/react/autocomplete';
import { Dialog } from '@base-ui/react/dialog';
import { Search } from 'lucide-react';
import { useMemo, useState, type ReactNode } from 'react';
import { say } from '../session/view';
import { plural } from '../session/words';
import type { PaletteItem, PaletteSection, PaletteSource } from './item';
import styles from './palette.module.css';
import { arrange } from './sections';

interface PaletteProps {
  readonly sources: readonly PaletteSource[];
  /** The ids of what was chosen before, the last one first. */
  readonly lastUsed: readonly string[];
  readonly onChoose: (item: PaletteItem) => void;
  readonly onClose: () => void;
}

/** One field from which everything that the app can do is reached. */
export function Palette({ sources, lastUsed, onChoose, onClose }: PaletteProps): ReactNode {
  const [query, setQuery] = useState('');
  const sections = useMemo(
    () =>
      arrange(
        sources.flatMap((source) => source(query.trim())),
        query,
        lastUsed,
      ),
    [sources, query, lastUsed],
  );
  const choose = (item: PaletteItem): void => {
    if (item.whyNot === undefined) onChoose(item);
    else say(`${item.label}: ${item.whyNot}.`);
  };
  return (
    <Dialog.Root
      open
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Dialog.Portal>
        <Dialog.Backdrop className={styles.scrim} />
        {/* Whoever opened it says where the focus goes: the command may move it on. */}
        <Dialog.Popup className={styles.palette} aria-label="Commands" finalFocus={false}>
          <Autocomplete.Root
            open
            inline
            mode="none"
            autoHighlight="always"
            keepHighlight
            items={sections}
            itemToStringValue={({ label }: PaletteItem) => label}
            value={query}
            onValueChange={(next, { reason }) => {
              // Choosing would write the label into the field.
              if (reason !== 'item-press') setQuery(next);
            }}
          >
            <Field />
            <Autocomplete.Status className={styles.said}>
              {plural(sections.flatMap(({ items }) => items).length, 'result')}
            </Autocomplete.Status>
            <Autocomplete.Empty>
              <p className={styles.empty}>
                Nothing is called “{query.trim()}”. Try another word, a date like 12 Oct, or the
                title of a post.
              </p>
            </Autocomplete.Empty>
            <Autocomplete.List className={styles.list}>
              {(section: PaletteSection) => (
                <Section key={section.title} section={section} onChoose={choose} />
              )}
            </Autocomplete.List>
          </Autocomplete.Root>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

function Field(): ReactNode {
  return (
    <div className={styles.field}>
      <Search size={16} aria-hidden="true" />
      <Autocomplete.Input
        className={styles.input}
        aria-label="Search or run a command"
        placeholder="Type a command, a date or the title of a post"
      />
    </div>
  );
}

interface SectionProps {
  readonly section: PaletteSection;
  readonly onChoose: (item: PaletteItem) => void;
}

function Section({ section, onChoose }: SectionProps): ReactNode {
  return (
    <Autocomplete.Group items={section.items} className={styles.section}>
      <Autocomplete.GroupLabel className={styles.title}>{section.title}</Autocomplete.GroupLabel>
      <Autocomplete.Collection>
        {(item: PaletteItem) => (
          <Autocomplete.Item
            key={item.id}
            value={item}
            className={styles.item}
            // Not `disabled`: the arrows would pass over the reason.
            aria-disabled={item.whyNot === undefined ? undefined : true}
            onClick={() => {
              onChoose(item);
            }}
          >
            <Line item={item} />
          </Autocomplete.Item>
        )}
      </Autocomplete.Collection>
    </Autocomplete.Group>
  );
}

function Line({
  item: { icon, label, detail, whyNot, keys },
}: {
  readonly item: PaletteItem;
}): ReactNode {
  const beside = whyNot ?? detail;
  return (
    <>
      {icon === undefined ? null : <span className={styles.icon}>{icon}</span>}
      <span className={styles.label}>{label}</span>
      {beside === undefined ? null : <span className={styles.detail}>{beside}</span>}
      {keys === undefined ? null : <kbd className={styles.keys}>{keys}</kbd>}
    </>
  );
}
