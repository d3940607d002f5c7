import { Dialog as BaseDialog } from '@base-ui/react/dialog';
import { useRef, type ReactNode } from 'react';
import styles from './dialog.module.css';

interface DialogProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
  readonly actions: ReactNode;
  readonly wide?: boolean | 'most';
  /** What takes the focus afterwards, where that is not what had it before. */
  readonly finalFocus?: (() => HTMLElement | null) | undefined;
}

/**
 * A question over the window; Escape and a click beside it close it. The focus goes to the control
 * marked `data-first`, else to the first one.
 */
export function Dialog(props: DialogProps): ReactNode {
  const { title, onClose, children, actions, wide, finalFocus } = props;
  const popup = useRef<HTMLDivElement>(null);
  const firstField = (): HTMLElement | true =>
    popup.current?.querySelector<HTMLElement>('[data-first]') ?? true;
  return (
    <BaseDialog.Root
      open
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <BaseDialog.Portal>
        <BaseDialog.Backdrop className={styles.scrim} />
        <BaseDialog.Popup
          ref={popup}
          className={styles.dialog}
          data-wide={wide ?? false}
          initialFocus={firstField}
          finalFocus={finalFocus}
        >
          <BaseDialog.Title className={styles.title}>{title}</BaseDialog.Title>
          {wide ? (
            <ScrolledBody>{children}</ScrolledBody>
          ) : (
            <div className={styles.body}>{children}</div>
          )}
          <div className={styles.actions}>{actions}</div>
        </BaseDialog.Popup>
      </BaseDialog.Portal>
    </BaseDialog.Root>
  );
}

/** What may be longer than the window takes the focus, so that the arrow keys scroll it. */
function ScrolledBody({ children }: { readonly children: ReactNode }): ReactNode {
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- see above
    <div className={styles.body} tabIndex={0}>
      {children}
    </div>
  );
}
