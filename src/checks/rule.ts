import type { Problem } from './problem.ts';
import type { Tree } from './tree.ts';

/** Looks at the content for one kind of mistake. Rules never throw and never write. */
export type Rule = (tree: Tree) => Problem[];
