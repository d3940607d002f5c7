import type { ReactNode } from 'react';
import { Button } from './button';
import styles from './toast.module.css';

export interface ToastProps {
  readonly text: string;
  /** 'bad' interrupts a screen reader and stays until it is closed. */
  readonly tone: 'plain' | 'bad';
  readonly action?: { readonly label: string; readonly run: () => void } | undefined;
  readonly onClose: () => void;
}

export function Toast({ text, tone, action, onClose }: ToastProps): ReactNode {
  return (
    <div
      className={styles.toast}
      role={tone === 'bad' ? 'alert' : 'region'}
      aria-label="Message"
      data-tone={tone}
    >
      <span className={styles.text}>{text}</span>
      {action ? (
        <Button
          className={styles.action}
          onClick={() => {
            action.run();
            onClose();
          }}
        >
          {action.label}
        </Button>
      ) : null}
      {tone === 'bad' ? (
        <Button className={styles.action} onClick={onClose}>
          Close
        </Button>
      ) : null}
    </div>
  );
}
