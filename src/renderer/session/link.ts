import { bridge } from '../bridge';
import { tellRefusal } from './refusals';

/** Asks main to show an address in the browser, which main does after a yes to its host. */
export function openLink(url: string): void {
  void bridge.request.linkOpen(url).then((answer) => {
    if (!answer.ok) tellRefusal(answer.error);
  });
}
