import type { ComponentProps, ReactNode } from 'react';
import styles from './button.module.css';
import { classes } from './classes';

interface ButtonProps extends ComponentProps<'button'> {
  readonly look?: 'quiet' | 'line' | 'primary' | 'danger';
}

export function Button({ look = 'quiet', className, type, ...rest }: ButtonProps): ReactNode {
  return (
    <button
      type={type ?? 'button'}
      className={classes(styles.button, styles[look], className)}
      {...rest}
    />
  );
}

interface IconButtonProps extends Omit<ComponentProps<'button'>, 'aria-label'> {
  /** What the button does; also its tooltip. */
  readonly label: string;
  /** The shortcut to show beside the label. */
  readonly keys?: string | undefined;
}

/** Greyed out it keeps the focus: one that turns off when it is pressed would leave it on nothing. */
export function IconButton(props: IconButtonProps): ReactNode {
  const { label, keys, className, disabled, onClick, ...rest } = props;
  return (
    <button
      type="button"
      className={classes(styles.button, styles.icon, className)}
      aria-label={label}
      aria-disabled={disabled}
      title={keys ? `${label} (${keys})` : label}
      onClick={disabled ? undefined : onClick}
      {...rest}
    />
  );
}
