import { useEffect, useState, type ReactNode } from 'react';
import {
  monthOf,
  planInfo,
  visibleDepartments,
  weekOf,
  type CsvOptions,
  type Day,
  type Department,
  type DepartmentId,
} from '../../plan';
import { countForExport, exportCsv, showExport } from '../session/export';
import { tellRefusal } from '../session/refusals';
import { useSession } from '../session/session';
import { openDialog, showToast, useView } from '../session/view';
import { plural } from '../session/words';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { Field } from '../ui/field';
import { Select } from '../ui/select';
import styles from './export-csv.module.css';

type Range = 'all' | 'month' | 'week' | 'own';

/** Which posts go into the CSV file, and how it is written. */
export function ExportCsv(): ReactNode {
  const departments = visibleDepartments(useSession((session) => session.plan));
  const [range, setRange] = useState<Range>('all');
  const [own, setOwn] = useState(useShownMonth());
  const [chosen, setChosen] = useState<ReadonlySet<DepartmentId>>(
    () => new Set(departments.map(({ id }) => id)),
  );
  const [withTray, setWithTray] = useState(false);
  const [separator, setSeparator] = useState<CsvOptions['separator']>(',');
  const days = useDays(range, own);
  const options: CsvOptions = {
    ...days,
    departments: chosen.size === departments.length ? null : [...chosen],
    withTray,
    separator,
  };
  const count = useCount(options);
  const reversed = days.from !== null && days.until !== null && days.until < days.from;
  const problem = reversed
    ? 'The last day is before the first.'
    : chosen.size === 0
      ? 'Choose at least one department.'
      : undefined;
  const close = (): void => {
    openDialog(null);
  };
  const run = (): void => {
    void runExport(options).then((done) => {
      if (done) close();
    });
  };
  return (
    <Dialog
      title="Export the calendar as CSV"
      onClose={close}
      actions={
        <>
          <span className={styles.count} role="status">
            {problem ?? plural(count, 'post')}
          </span>
          <Button onClick={close}>Cancel</Button>
          <Button look="primary" disabled={problem !== undefined || count === 0} onClick={run}>
            Export…
          </Button>
        </>
      }
    >
      <p>A table of posts for people and for tools that read CSV, sorted by day and time.</p>
      <Field label="Days">
        {() => (
          <Select<Range>
            label="Days"
            look="field"
            options={RANGES}
            value={range}
            onChange={(next) => {
              if (next) setRange(next);
            }}
          />
        )}
      </Field>
      {range === 'own' ? <OwnRange own={own} onChange={setOwn} reversed={reversed} /> : null}
      <Departments departments={departments} chosen={chosen} onChange={setChosen} />
      <Check
        checked={withTray}
        onChange={setWithTray}
        label="Ideas in the tray too, after the posts with a day"
      />
      <Field label="Separator">
        {() => (
          <Select<CsvOptions['separator']>
            label="Separator"
            look="field"
            options={SEPARATORS}
            value={separator}
            onChange={(next) => {
              if (next) setSeparator(next);
            }}
          />
        )}
      </Field>
    </Dialog>
  );
}

const RANGES = [
  { value: 'all', label: 'All days' },
  { value: 'week', label: 'The week in view' },
  { value: 'month', label: 'The month in view' },
  { value: 'own', label: 'From … to …' },
] as const;

const SEPARATORS = [
  { value: ',', label: 'Comma (most tools, Google Sheets)' },
  { value: ';', label: 'Semicolon (Excel in much of Europe)' },
  { value: '\t', label: 'Tab' },
] as const;

interface Days {
  readonly from: Day | null;
  readonly until: Day | null;
}

function OwnRange(props: {
  readonly own: Days;
  readonly onChange: (own: Days) => void;
  readonly reversed: boolean;
}): ReactNode {
  const { own, onChange, reversed } = props;
  return (
    <div className={styles.range}>
      <Field label="First day">
        {({ id }) => (
          <input
            id={id}
            type="date"
            value={own.from ?? ''}
            // What is half typed is ''; a whole day has the shape of a Day.
            onChange={(event) => {
              onChange({ ...own, from: (event.target.value || null) as Day | null });
            }}
          />
        )}
      </Field>
      <Field label="Last day" error={reversed ? 'The last day is before the first.' : undefined}>
        {({ id, describedBy }) => (
          <input
            id={id}
            type="date"
            aria-describedby={describedBy}
            value={own.until ?? ''}
            onChange={(event) => {
              onChange({ ...own, until: (event.target.value || null) as Day | null });
            }}
          />
        )}
      </Field>
    </div>
  );
}

function Departments(props: {
  readonly departments: readonly Department[];
  readonly chosen: ReadonlySet<DepartmentId>;
  readonly onChange: (chosen: ReadonlySet<DepartmentId>) => void;
}): ReactNode {
  const { departments, chosen, onChange } = props;
  return (
    <fieldset className={styles.departments}>
      <legend>Departments</legend>
      {departments.map(({ id, name }) => (
        <Check
          key={id}
          checked={chosen.has(id)}
          label={name ?? 'Unnamed'}
          onChange={(checked) => {
            const next = new Set(chosen);
            if (checked) next.add(id);
            else next.delete(id);
            onChange(next);
          }}
        />
      ))}
    </fieldset>
  );
}

function Check(props: {
  readonly checked: boolean;
  readonly label: string;
  readonly onChange: (checked: boolean) => void;
}): ReactNode {
  const { checked, label, onChange } = props;
  return (
    <label className={styles.check}>
      <input
        type="checkbox"
        checked={checked}
        onChange={(event) => {
          onChange(event.target.checked);
        }}
      />
      <span>{label}</span>
    </label>
  );
}

function useShownMonth(): Days {
  const { first, last } = monthOf(useView((view) => view.around));
  return { from: first, until: last };
}

function useDays(range: Range, own: Days): Days {
  const around = useView((view) => view.around);
  const firstDayOfWeek = useSession(({ plan }) => planInfo(plan).firstDayOfWeek);
  if (range === 'all') return { from: null, until: null };
  if (range === 'own') return own;
  const { first, last } = range === 'month' ? monthOf(around) : weekOf(around, firstDayOfWeek);
  return { from: first, until: last };
}

/** How many posts the export would hold, counted where the plan is. */
function useCount(options: CsvOptions): number {
  const [count, setCount] = useState(0);
  const key = JSON.stringify(options);
  useEffect(() => {
    let current = true;
    // The key holds the options whole.
    void countForExport(JSON.parse(key) as CsvOptions).then((next) => {
      if (current) setCount(next);
    });
    return () => {
      current = false;
    };
  }, [key]);
  return count;
}

async function runExport(options: CsvOptions): Promise<boolean> {
  const answer = await exportCsv(options);
  if (!answer.ok) {
    tellRefusal(answer.error);
    return false;
  }
  const exported = answer.value;
  if (typeof exported === 'string') return exported === 'done';
  const { handle, name, posts } = exported;
  showToast({
    text: `Exported ${plural(posts, 'post')} to ${name}`,
    tone: 'plain',
    action: {
      label: 'Show in folder',
      run: () => {
        showExport(handle);
      },
    },
  });
  return true;
}
