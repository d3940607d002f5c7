import { Select as BaseSelect } from '@base-ui/react/select';
import { Check, ChevronDown, Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './select.module.css';

export interface Option<T extends string> {
  readonly value: T;
  readonly label: string;
  /** A sign before the label: a status mark, a department's edge. */
  readonly mark?: ReactNode;
}

/** A row of the panel, a field of a dialog, a status, a button of a toolbar. */
type Look = 'row' | 'field' | 'pill' | 'line';

interface SelectProps<T extends string> {
  readonly label: string;
  readonly options: readonly Option<T>[];
  readonly value: T | null;
  /** What stands there when nothing is chosen; with it the choice can be taken back. */
  readonly none?: string;
  /** Several things stand for different values: none of the options is chosen. */
  readonly mixed?: boolean;
  readonly onChange: (value: T | null) => void;
  /** A last row that makes a new option. */
  readonly add?: { readonly label: string; readonly run: () => void };
  readonly look?: Look;
}

/** One of several. */
export function Select<T extends string>(props: SelectProps<T>): ReactNode {
  const { label, options, value, none, mixed = false, onChange, add, look = 'row' } = props;
  const chosen = mixed ? undefined : options.find((option) => option.value === value);
  return (
    <BaseSelect.Root
      value={mixed ? MIXED : (value ?? NONE)}
      onValueChange={(next) => {
        if (next === ADD) add?.run();
        else onChange(options.find((option) => option.value === next)?.value ?? null);
      }}
      modal={false}
    >
      <Trigger label={label} look={look} filled={chosen !== undefined}>
        {chosen?.mark}
        <span className={styles.value}>
          {mixed ? 'Mixed' : (chosen?.label ?? none ?? 'Choose')}
        </span>
      </Trigger>
      <Popup>
        {none === undefined ? null : <Item value={NONE} label={none} />}
        {options.map((option) => (
          <Item key={option.value} {...option} />
        ))}
        {add ? <AddItem label={add.label} /> : null}
      </Popup>
    </BaseSelect.Root>
  );
}

interface MultiSelectProps<T extends string> {
  readonly label: string;
  readonly options: readonly Option<T>[];
  readonly values: readonly T[];
  readonly none: string;
  readonly onChange: (values: readonly T[]) => void;
  readonly add?: { readonly label: string; readonly run: () => void };
  readonly look?: Look;
}

/** Any of several; what is chosen stands as tags in the button. */
export function MultiSelect<T extends string>(props: MultiSelectProps<T>): ReactNode {
  const { label, options, values, none, onChange, add, look = 'row' } = props;
  const chosen = options.filter(({ value }) => values.includes(value));
  return (
    <BaseSelect.Root
      multiple
      value={[...values] as string[]}
      onValueChange={(next: string[]) => {
        if (next.includes(ADD)) add?.run();
        else
          onChange(options.filter(({ value }) => next.includes(value)).map(({ value }) => value));
      }}
      modal={false}
    >
      <Trigger label={label} look={look} filled={chosen.length > 0}>
        {chosen.length === 0 ? (
          <span className={styles.value}>{none}</span>
        ) : (
          <span className={styles.tags}>
            {chosen.map((option) => (
              <span key={option.value} className={styles.tag}>
                {option.label}
              </span>
            ))}
          </span>
        )}
      </Trigger>
      <Popup>
        {options.map((option) => (
          <Item key={option.value} {...option} />
        ))}
        {add ? <AddItem label={add.label} /> : null}
      </Popup>
    </BaseSelect.Root>
  );
}

const MIXED = '\u0000mixed';
const NONE = '\u0000none';
const ADD = '\u0000add';

interface TriggerProps {
  readonly label: string;
  readonly look: Look;
  readonly filled: boolean;
  readonly children: ReactNode;
}

function Trigger({ label, look, filled, children }: TriggerProps): ReactNode {
  return (
    <BaseSelect.Trigger
      className={styles.trigger}
      data-look={look}
      data-filled={filled}
      aria-label={label}
    >
      {children}
      <BaseSelect.Icon className={styles.chevron}>
        <ChevronDown size={12} />
      </BaseSelect.Icon>
    </BaseSelect.Trigger>
  );
}

function Popup({ children }: { readonly children: ReactNode }): ReactNode {
  return (
    <BaseSelect.Portal>
      <BaseSelect.Positioner
        className={styles.positioner}
        sideOffset={4}
        alignItemWithTrigger={false}
      >
        <BaseSelect.Popup className={styles.popup}>
          <BaseSelect.List>{children}</BaseSelect.List>
        </BaseSelect.Popup>
      </BaseSelect.Positioner>
    </BaseSelect.Portal>
  );
}

function Item({ value, label, mark }: Option<string>): ReactNode {
  return (
    <BaseSelect.Item value={value} className={styles.item}>
      {mark}
      <BaseSelect.ItemText className={styles.value}>{label}</BaseSelect.ItemText>
      <BaseSelect.ItemIndicator className={styles.check}>
        <Check size={14} />
      </BaseSelect.ItemIndicator>
    </BaseSelect.Item>
  );
}

function AddItem({ label }: { readonly label: string }): ReactNode {
  return (
    <BaseSelect.Item value={ADD} className={styles.item} data-add="">
      <Plus size={14} aria-hidden="true" />
      <BaseSelect.ItemText className={styles.value}>{label}</BaseSelect.ItemText>
    </BaseSelect.Item>
  );
}
