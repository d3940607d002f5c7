import { isTime, type Time } from '../day';
import { fail, ok, type Result } from '../result';

/**
 * A time as people type it: '9', '09:30', '9.30', '930', '9pm', '9:30 pm'. Nothing is no time, and
 * what is no time of a day is refused.
 */
export function readTime(text: string): Result<Time | null, 'notATime'> {
  const words = text.toLowerCase().replace(/\s/g, '');
  if (words === '') return ok(null);
  const [, hours, minutes = '00', half] = TIME.exec(words) ?? [];
  const hour = hours === undefined ? null : hourOfDay(Number(hours), half);
  if (hour === null) return fail('notATime');
  const time = `${String(hour).padStart(2, '0')}:${minutes}`;
  return isTime(time) ? ok(time) : fail('notATime');
}

const TIME = /^(\d{1,2})(?:[:.h]?(\d{2}))?([ap])?(?:\.?m\.?)?$/;

function hourOfDay(hour: number, half: string | undefined): number | null {
  if (half === undefined) return hour;
  if (hour < 1 || hour > 12) return null;
  return (hour % 12) + (half === 'p' ? 12 : 0);
}
