/**
 * @param {readonly number[]} values
 * @returns {number | null} null when there are none
 */
export function median(values) {
  if (values.length === 0) return null;
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? NaN) + upper) / 2;
}

/**
 * @param {number | null} value
 * @param {number | null} of
 * @returns {number | null} null when one of both is missing
 */
export function ratio(value, of) {
  return value === null || of === null || of === 0 ? null : value / of;
}

/**
 * A number as a person reads it: with about three figures.
 * @param {number} value
 */
export function short(value) {
  const size = Math.abs(value);
  const digits = size >= 100 || Number.isInteger(value) ? 0 : size >= 10 ? 1 : 2;
  return value.toLocaleString('en-GB', { maximumFractionDigits: digits });
}

/**
 * How many times as much: 1.3 ×, or 1/25 where it is much less.
 * @param {number} value
 */
export function times(value) {
  return value > 0 && value < 0.2 ? `1/${Math.round(1 / value)}` : `${short(value)} ×`;
}
