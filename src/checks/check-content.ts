/** All checks of the content, in one list. */
import { sortProblems, type Problem } from './problem.ts';
import type { Rule } from './rule.ts';
import { bannedForms } from './rules/banned-forms.ts';
import { claimsHaveReferences } from './rules/claims-have-references.ts';
import { exampleIsSaved } from './rules/example-is-saved.ts';
import { internalLinks } from './rules/internal-links.ts';
import { knownReferences } from './rules/known-references.ts';
import { noDuplicateAddress } from './rules/no-duplicate-address.ts';
import { noDuplicateId } from './rules/no-duplicate-id.ts';
import { nothingVanished } from './rules/nothing-vanished.ts';
import { ownWords } from './rules/own-words.ts';
import { placeholders } from './rules/placeholders.ts';
import { pointsHaveHomes } from './rules/points-have-homes.ts';
import { readingLimits } from './rules/reading-limits.ts';
import { redBox } from './rules/red-box.ts';
import { relatedWords } from './rules/related-words.ts';
import { searchWords } from './rules/search-words.ts';
import { soundMdx } from './rules/sound-mdx.ts';
import { twinsMatch } from './rules/twins-match.ts';
import { readTree, type Tree } from './tree.ts';

const RULES: readonly Rule[] = [
  noDuplicateAddress,
  knownReferences,
  nothingVanished,
  soundMdx,
  internalLinks,
  redBox,
  exampleIsSaved,
  twinsMatch,
  placeholders,
  searchWords,
  relatedWords,
  bannedForms,
  readingLimits,
  ownWords,
  claimsHaveReferences,
  pointsHaveHomes,
];

/**
 * Reads the content under `root` and checks all of it.
 * @returns every problem, sorted by file and line; empty where the content may be published
 */
export function checkContent(root: string): { tree: Tree; problems: Problem[] } {
  const tree = readTree(root);
  // Two folders with one ID would trip every other rule too; the first folder speaks for the ID.
  const unique = { ...tree, entries: [...new Map(tree.entries.toReversed().map((entry) => [entry.id, entry])).values()].reverse() };
  return { tree, problems: sortProblems([...tree.problems, ...noDuplicateId(tree), ...RULES.flatMap((rule) => rule(unique))]) };
}
