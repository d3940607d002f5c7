import { useState, type ReactNode } from 'react';
import { Button } from './button';
import { Dialog } from './dialog';
import { Field } from './field';

interface NameDialogProps {
  readonly title: string;
  /** What the button that ends it says. */
  readonly done: string;
  readonly label: string;
  /** The name to start from. */
  readonly name?: string;
  readonly missing: string;
  readonly onClose: () => void;
  readonly onDone: (name: string) => Promise<unknown>;
  readonly children?: ReactNode;
}

/** Asks for one line; an empty one is told, not taken. */
export function NameDialog(props: NameDialogProps): ReactNode {
  const { title, done, label, name: before = '', missing, onClose, onDone, children } = props;
  const [name, setName] = useState(before);
  const [tried, setTried] = useState(false);
  const finish = (): void => {
    if (name.trim() === '') {
      setTried(true);
      return;
    }
    onClose();
    void onDone(name.trim());
  };
  return (
    <Dialog
      title={title}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button look="primary" onClick={finish}>
            {done}
          </Button>
        </>
      }
    >
      {children}
      <Field label={label} error={tried && name.trim() === '' ? missing : undefined}>
        {({ id, describedBy }) => (
          <input
            id={id}
            aria-describedby={describedBy}
            maxLength={120}
            value={name}
            data-first=""
            onFocus={(event) => {
              event.target.select();
            }}
            onChange={(event) => {
              setName(event.target.value);
            }}
            onKeyDown={(event) => {
              if (event.key !== 'Enter') return;
              // The focus goes back at once, and the key must not press what it goes back to.
              event.preventDefault();
              finish();
            }}
          />
        )}
      </Field>
    </Dialog>
  );
}
