import { useState, type ReactNode } from 'react';
import { isDay } from '../../plan';
import { goToDay, openDialog, useView } from '../session/view';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { Field } from '../ui/field';

/** Jumps to any day of 1970 to 2100. */
export function GoToDate(): ReactNode {
  const around = useView((view) => view.around);
  const [text, setText] = useState<string>(around);
  const [tried, setTried] = useState(false);
  const close = (): void => {
    openDialog(null);
  };
  const go = (): void => {
    if (!isDay(text)) {
      setTried(true);
      return;
    }
    goToDay(text);
    close();
  };
  return (
    <Dialog
      title="Go to a date"
      onClose={close}
      actions={
        <>
          <Button onClick={close}>Cancel</Button>
          <Button look="primary" onClick={go}>
            Go
          </Button>
        </>
      }
    >
      <Field
        label="Day"
        error={tried && !isDay(text) ? 'Choose a day that exists, from 1970 to 2100.' : undefined}
      >
        {({ id, describedBy }) => (
          <input
            id={id}
            type="date"
            aria-describedby={describedBy}
            min="1970-01-01"
            max="2100-12-31"
            data-first=""
            defaultValue={around}
            onChange={(event) => {
              setText(event.target.value);
            }}
            onKeyDown={(event) => {
              if (event.key !== 'Enter') return;
              event.preventDefault();
              go();
            }}
          />
        )}
      </Field>
    </Dialog>
  );
}
