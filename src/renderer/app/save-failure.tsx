import { CircleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import type { SaveError } from '../../preload/contract';
import { Button } from '../ui/button';
import { runCommand } from './commands/run';
import { errorText } from './error-text';
import styles from './title-bar.module.css';

/** That the plan is not saved, why, and what to do about it. */
export function SaveFailure({ error }: { readonly error: SaveError }): ReactNode {
  return (
    <span className={styles.failed} role="alert">
      <CircleAlert size={14} aria-hidden="true" />
      <span className={styles.reason} title={errorText(error)}>
        Not saved
      </span>
      <Retry command="save">Try again</Retry>
      <Retry command="saveAs">Save as…</Retry>
    </span>
  );
}

interface RetryProps {
  readonly command: 'save' | 'saveAs';
  readonly children: string;
}

function Retry({ command, children }: RetryProps): ReactNode {
  return (
    <Button
      className={styles.retry}
      onClick={() => {
        runCommand(command);
      }}
    >
      {children}
    </Button>
  );
}
