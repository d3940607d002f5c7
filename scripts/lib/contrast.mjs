// WCAG 2.2: 1.4.3 asks for 4.5 between text and its ground, 1.4.11 for 3 between a sign and its ground.
const TEXT = 4.5;
const MARKS = 3;

/** Grounds that cards, marks and the focus can stand on anywhere on the board. */
const BOARD = ['ground', 'sunken', 'today', 'card', 'accent-tint', 'raised'];
const HUES = ['plum', 'teal', 'violet', 'clay', 'moss', 'sky', 'rose', 'olive'];

/** @typedef {{ bound: number, inks: readonly string[], grounds: readonly string[] }} Rule */

/** @type {readonly Rule[]} what stands on what in the app; a new pair goes in here first */
const RULES = [
  // Text of every rank on the board, its cards, the bars, the panel, and what a pointer is over.
  {
    bound: TEXT,
    inks: ['text', 'text-2', 'text-3'],
    grounds: [...BOARD, 'surface', 'band', 'hover'],
  },
  // A pressed control and the chosen row of a menu, where the keys of a command turn to text-2.
  { bound: TEXT, inks: ['text', 'text-2'], grounds: ['press', 'hover-float'] },
  // What was searched for, in a title.
  { bound: TEXT, inks: ['text'], grounds: ['accent-line'] },
  { bound: TEXT, inks: ['on-accent'], grounds: ['accent', 'accent-hover'] },
  {
    bound: TEXT,
    inks: ['accent-text'],
    grounds: [...BOARD, 'surface', 'hover', 'hover-float'],
  },
  // Errors and what cannot be taken back: below fields, on buttons, in menus and in the title bar.
  {
    bound: TEXT,
    inks: ['conflict-text'],
    grounds: [...BOARD, 'surface', 'hover', 'hover-float', 'conflict-tint'],
  },

  { bound: MARKS, inks: ['accent-mark'], grounds: [...BOARD, 'surface', 'hover', 'hover-float'] },
  { bound: MARKS, inks: ['focus'], grounds: [...BOARD, 'surface', 'band', 'hover', 'press'] },
  // The marks of statuses, check boxes, and the outline of a field under the pointer.
  {
    bound: MARKS,
    inks: ['line-control', 'text-3'],
    grounds: [...BOARD, 'surface', 'hover', 'hover-float', 'press'],
  },
  { bound: MARKS, inks: ['conflict-mark'], grounds: [...BOARD, 'surface'] },
  { bound: MARKS, inks: ['good-mark'], grounds: ['card', 'surface', 'raised'] },
  {
    bound: MARKS,
    inks: HUES.map((hue) => `d-${hue}-edge`),
    grounds: [...BOARD, 'surface', 'band', 'hover', 'hover-float'],
  },

  // For screens that are not drawn yet: clashes, conflicts, results, and the page of a department.
  { bound: TEXT, inks: ['text', 'text-2'], grounds: ['clash-tint', 'conflict-tint', 'good-tint'] },
  { bound: TEXT, inks: ['clash-text'], grounds: [...BOARD, 'surface', 'clash-tint'] },
  { bound: TEXT, inks: ['good-text'], grounds: ['card', 'surface', 'raised', 'good-tint'] },
  { bound: MARKS, inks: ['clash-mark'], grounds: [...BOARD, 'surface', 'clash-tint'] },
  { bound: MARKS, inks: ['conflict-mark'], grounds: ['conflict-tint'] },
  { bound: MARKS, inks: ['good-mark'], grounds: ['good-tint'] },
  ...HUES.map((hue) => ({
    bound: TEXT,
    inks: [`d-${hue}-text`],
    grounds: [`d-${hue}-tint`, 'surface', 'card', 'raised'],
  })),
];

/** Tokens that carry no meaning of their own: they divide, shade, or show that something is off. */
const NOT_READ = [
  'scrim',
  'line',
  'line-card',
  'line-strong',
  'clash-line',
  'conflict-line',
  'hatch',
  'text-off',
];

/**
 * @typedef {{ ink: string, ground: string, theme: 'light' | 'dark', ratio: number, bound: number }} Pair
 */

/**
 * Every pair of colours in use, in both themes, with its contrast.
 * @param {string} css the text of tokens.css
 * @returns {Pair[]}
 */
export function contrastPairs(css) {
  const tokens = readTokens(css);
  return RULES.flatMap(({ bound, inks, grounds }) =>
    inks.flatMap((ink) =>
      grounds.flatMap((ground) =>
        /** @type {const} */ (['light', 'dark']).map((theme) => ({
          ink,
          ground,
          theme,
          ratio: contrast(colourOf(tokens, ink)[theme], colourOf(tokens, ground)[theme]),
          bound,
        })),
      ),
    ),
  );
}

/**
 * The colours that no rule knows, neither as ink nor as ground.
 * @param {string} css the text of tokens.css
 */
export function uncheckedTokens(css) {
  const known = new Set([
    ...NOT_READ,
    ...RULES.flatMap(({ inks, grounds }) => [...inks, ...grounds]),
  ]);
  return [...css.matchAll(/--([\w-]+):\s*light-dark\(/g)].flatMap(([, name = '']) =>
    known.has(name) ? [] : [name],
  );
}

/** @typedef {{ light: string, dark: string }} Colour */

/**
 * @param {string} css
 * @returns {Map<string, Colour>}
 */
function readTokens(css) {
  const pairs = css.matchAll(/--([\w-]+):\s*light-dark\((#[0-9a-f]{6}),\s*(#[0-9a-f]{6})\)/g);
  return new Map([...pairs].map(([, name = '', light = '', dark = '']) => [name, { light, dark }]));
}

/**
 * @param {ReadonlyMap<string, Colour>} tokens
 * @param {string} name
 */
function colourOf(tokens, name) {
  const colour = tokens.get(name);
  if (!colour) throw new Error(`tokens.css has no --${name} with two colours of six digits`);
  return colour;
}

/**
 * WCAG 2.2, 'contrast ratio': from 1 (the same) to 21 (black and white).
 * @param {string} a
 * @param {string} b
 */
export function contrast(a, b) {
  const [first, second] = [luminance(a), luminance(b)];
  return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
}

/**
 * WCAG 2.2, 'relative luminance'.
 * @param {string} colour `#rrggbb`
 */
function luminance(colour) {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
