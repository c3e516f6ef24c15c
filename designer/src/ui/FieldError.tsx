import { IconAlertCircle } from '@tabler/icons-react';
import classes from './FieldError.module.css';

/** What is wrong with one field and what to write instead; never by colour alone. */
export function FieldError({ id, message }: { readonly id?: string; readonly message: string }) {
  return (
    <span id={id} className={classes.error}>
      <IconAlertCircle size={18} stroke={1.75} aria-hidden />
      {message}
    </span>
  );
}
