import { addDays, type Day } from './day';
import { recordsOf, type Plan } from './plan';
import type { Hold, Post } from './records';

/** Whether a post would lie in a hold on a day: one that names departments or channels stops only those. */
function isHeld(hold: Hold, post: Post, day: Day): boolean {
  const { firstDay, lastDay, departments, channels } = hold;
  return (
    (firstDay === null || firstDay <= day) &&
    (lastDay === null || day <= lastDay) &&
    (departments.length === 0 || departments.some((id) => id === post.department)) &&
    (channels.length === 0 || channels.some((id) => post.channels.includes(id)))
  );
}

/** The holds that some of the posts would fall into if all were moved by so many days, and how many. */
export function newlyHeld(
  plan: Plan,
  posts: readonly Post[],
  days: number,
): readonly { readonly hold: Hold; readonly posts: number }[] {
  return recordsOf(plan, 'hold').flatMap((hold) => {
    const falling = posts.filter(
      (post) =>
        post.place.day !== null &&
        !isHeld(hold, post, post.place.day) &&
        isHeld(hold, post, addDays(post.place.day, days)),
    );
    return falling.length === 0 ? [] : [{ hold, posts: falling.length }];
  });
}
