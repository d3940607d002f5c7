import type { ReactNode } from 'react';
import { DateInput } from '../ui/date-input';
import { Field } from '../ui/field';
import styles from './campaign-dialog.module.css';
import { readDay, type DraftDay, type Problems } from './draft';

interface Days {
  readonly firstDay: DraftDay;
  readonly lastDay: DraftDay;
}

interface DayFieldsProps {
  readonly draft: Days;
  /** What the problems of these two fields start with. */
  readonly prefix: string;
  readonly problems: Problems;
  readonly onChange: (days: Partial<Days>) => void;
  readonly onEnter: () => void;
}

/** A first and a last day side by side, each with what is wrong about it. */
export function DayFields(props: DayFieldsProps): ReactNode {
  const { draft, prefix, problems, onChange, onEnter } = props;
  return (
    <div className={styles.days}>
      <Field label="First day" error={problems.get(`${prefix}firstDay`)}>
        {({ id, describedBy }) => (
          <DateInput
            id={id}
            describedBy={describedBy}
            value={draft.firstDay.day}
            onChange={(input) => {
              onChange({ firstDay: readDay(input) });
            }}
            onEnter={onEnter}
          />
        )}
      </Field>
      <Field label="Last day" error={problems.get(`${prefix}lastDay`)}>
        {({ id, describedBy }) => (
          <DateInput
            id={id}
            describedBy={describedBy}
            value={draft.lastDay.day}
            onChange={(input) => {
              onChange({ lastDay: readDay(input) });
            }}
            onEnter={onEnter}
          />
        )}
      </Field>
    </div>
  );
}
