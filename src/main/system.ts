import { isTimeZone, type NewPlan, type Weekday } from '../plan';

/** What a new plan takes over from the system. */
export type PlanSettings = Omit<NewPlan, 'title'>;

export function systemTimeZone(): string {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  return isTimeZone(timeZone) ? timeZone : 'UTC';
}

/** The day that weeks start on where this language is spoken (`de-AT`). */
export function firstDayOfWeek(locale: string): Weekday {
  const day = weekInfo(locale)?.firstDay;
  if (day === 6) return 'saturday';
  return day === 7 ? 'sunday' : 'monday';
}

interface WeekInfo {
  /** 1 is Monday, 7 is Sunday. */
  readonly firstDay: number;
}

function weekInfo(locale: string): WeekInfo | null {
  try {
    // Newer than TypeScript's library; a method in the standard, a property in older engines.
    const known = new Intl.Locale(locale) as {
      readonly getWeekInfo?: () => WeekInfo;
      readonly weekInfo?: WeekInfo;
    };
    return known.getWeekInfo?.() ?? known.weekInfo ?? null;
  } catch {
    return null;
  }
}
