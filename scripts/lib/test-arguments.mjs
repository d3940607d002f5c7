/**
 * Which tests `npm test -- ...` asks for. `--unit` or `--e2e` chooses one kind and hands everything else to
 * its runner; a path chooses the kind it belongs to; nothing chooses both.
 * @param {readonly string[]} args
 * @returns {{ unit: string[] | null, e2e: string[] | null }} the runner's arguments, or null to leave it out
 */
export function readTestArguments(args) {
  const rest = args.filter((arg) => arg !== '--unit' && arg !== '--e2e');
  const paths = rest.filter((arg) => !arg.startsWith('-'));
  const wantsUnit = args.includes('--unit') || paths.some(isUnitPath);
  const wantsEndToEnd = args.includes('--e2e') || paths.some(isEndToEndPath);
  const both = wantsUnit === wantsEndToEnd;
  return {
    unit: both || wantsUnit ? rest.filter((arg) => !isEndToEndPath(arg)) : null,
    e2e: both || wantsEndToEnd ? rest.filter((arg) => !isUnitPath(arg)) : null,
  };
}

/** @param {string} arg */
function isUnitPath(arg) {
  return /^tests\/unit\b|\.test\.tsx?$/.test(arg);
}

/** @param {string} arg */
function isEndToEndPath(arg) {
  return /^tests\/e2e\b|\.spec\.ts(:\d+)?$/.test(arg);
}
