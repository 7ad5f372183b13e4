/** How many of the pages opened last are kept. */
export const MOST_RECENT = 20;
