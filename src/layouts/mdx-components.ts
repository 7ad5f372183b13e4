/** The components that a text may use, each with the attributes it takes. */
export const COMPONENTS: Readonly<Record<string, readonly string[]>> = {
  Departure: [],
};
