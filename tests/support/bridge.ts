import type { Page } from '@playwright/test';
import type { Edit, PostId } from '../../src/plan';
import type { OpenedPlan } from '../../src/preload/contract';
// For `window.crosslane`.
import type {} from '../../src/renderer/bridge';

/** Makes an edit as the page would; whether it was made. */
export function edit(page: Page, one: Edit): Promise<boolean> {
  return page.evaluate(async (sent) => (await window.crosslane.request.planEdit(sent)).ok, one);
}

/** Renames a post. */
export function rename(page: Page, title: string, post = 'post-0001'): Promise<boolean> {
  // A test names posts by short ids.
  const ids = [post as PostId];
  return edit(page, { type: 'set', record: 'post', ids, fields: { title } });
}

/** What main says is open. */
export function openPlan(page: Page): Promise<OpenedPlan> {
  return page.evaluate(() => window.crosslane.request.planLoad());
}
