import { visibleDepartments, type Department } from '../../../plan';
import type { PaletteItem } from '../../palette/item';
import { readTypedDate } from '../../palette/typed-date';
import { showBoard } from '../../session/screen';
import { useSession } from '../../session/session';
import { goToDay, moveCursor, useView } from '../../session/view';
import { longDay } from '../../session/words';
import { shownDays } from '../commands/shown-days';

/** The lanes of the board. */
export function departmentItems(): readonly PaletteItem[] {
  return visibleDepartments(useSession.getState().plan).map((department) => ({
    id: `department ${department.id}`,
    label: `Go to ${department.name ?? 'the unnamed department'}`,
    group: 'Departments',
    also: 'lane',
    run: () => {
      goToDepartment(department);
    },
  }));
}

/** The lane at the day of the cursor, where that is in view, else at today or the first day. */
function goToDepartment({ id }: Department): void {
  showBoard();
  const { cursor } = useView.getState();
  const { today } = useSession.getState();
  const days = shownDays();
  const day = [cursor?.day, today].find((one) => one && days.includes(one)) ?? days[0] ?? today;
  moveCursor({ department: id, day, post: null });
}

/** The day that was typed; one that does not exist says so. */
export function dateItems(query: string): readonly PaletteItem[] {
  const { today } = useSession.getState();
  const date = readTypedDate(query, today);
  if (date === null) return [];
  const item = { id: 'typed date', group: 'Date', isAnswer: true };
  if (date.type === 'none') {
    return [{ ...item, label: `Go to ${query}`, whyNot: date.why, run: () => undefined }];
  }
  const { day } = date;
  return [
    {
      ...item,
      label: `Go to ${longDay(day)} ${day.slice(0, 4)}`,
      run: () => {
        goToDay(day);
      },
    },
  ];
}
