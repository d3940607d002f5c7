/**
 * The moment that the tests of the window take for now. It is the real one, unless the environment
 * names another (`E2E_NOW=2026-03-29T08:00:00Z`): so the suite proves itself on any day of the year.
 */
export function now(): Date {
  return givenNow() ?? new Date();
}

/** The moment that the window's clock shall be set to; null leaves it alone. */
export function givenNow(): Date | null {
  const given = process.env['E2E_NOW'];
  return given === undefined ? null : new Date(given);
}
