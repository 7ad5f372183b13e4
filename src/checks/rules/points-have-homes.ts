import type { Rule } from '../rule.ts';

/** Every point and heading of the source articles lives on in a page. */
export const pointsHaveHomes: Rule = ({ entries, sources }) => {
  const carried = new Set<string>(entries.flatMap(({ facts }) => facts?.data.sources ?? []));
  return Object.entries(sources.data).flatMap(([article, { points }]) =>
    Object.keys(points)
      .filter((point) => !carried.has(point))
      .map((point) => ({
        file: sources.document.file,
        line: sources.document.lineOf([article, 'points', point]),
        what: `no page carries ${point} on`,
        mend: 'name it under “sources” of the page that does, or say under leftOut why there is none',
      })),
  );
};
