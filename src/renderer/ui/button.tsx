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
  readonly keys?: string;
}

export function IconButton({ label, keys, className, ...rest }: IconButtonProps): ReactNode {
  return (
    <button
      type="button"
      className={classes(styles.button, styles.icon, className)}
      aria-label={label}
      title={keys ? `${label} (${keys})` : label}
      {...rest}
    />
  );
}
