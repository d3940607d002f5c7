import { showToast, type ToastMessage } from '../session/view';
import type { errorText } from './error-text';

/** Shows what went wrong. Its words are loaded with the first error: the first picture needs none. */
export function tellError(
  error: Parameters<typeof errorText>[0],
  action?: NonNullable<ToastMessage['action']>,
): void {
  void import('./error-text').then((words) => {
    showToast({ text: words.errorText(error), tone: 'bad', ...(action && { action }) });
  });
}
