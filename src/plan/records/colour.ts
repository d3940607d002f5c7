/** The eight hues that the design tokens define for departments and campaigns. */
export const COLOURS = ['plum', 'teal', 'violet', 'clay', 'moss', 'sky', 'rose', 'olive'] as const;
