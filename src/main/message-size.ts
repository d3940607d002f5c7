/** What a message may hold at most: far more than any window has reason to send. */
const MAX_DEPTH = 32;
const MAX_VALUES = 2_000_000;
const MAX_CHARACTERS = 50_000_000;

/** Whether a message from a window can be looked at without risk; loops in it count as too deep. */
export function isSmallEnough(message: unknown): boolean {
  const budget = { values: MAX_VALUES, characters: MAX_CHARACTERS };
  return fits(message, budget, MAX_DEPTH);
}

function fits(
  value: unknown,
  budget: { values: number; characters: number },
  depth: number,
): boolean {
  budget.values -= 1;
  if (typeof value === 'string') budget.characters -= value.length;
  if (budget.values < 0 || budget.characters < 0) return false;
  if (typeof value !== 'object' || value === null) return true;
  if (depth === 0) return false;
  if (Array.isArray(value)) {
    // A list of nothing but holes costs its sender nothing, and whoever walks through it hours.
    return value.length <= budget.values && value.every((inner) => fits(inner, budget, depth - 1));
  }
  return (
    isPlain(value) &&
    Object.entries(value).every(([key, inner]) => {
      budget.characters -= key.length;
      return fits(inner, budget, depth - 1);
    })
  );
}

/** Maps, dates and buffers cross as well, and no request takes them. */
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
