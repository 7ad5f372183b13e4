/** One thing that an author must mend, said so that it can be mended without asking anyone. */
export interface Problem {
  /** The file, relative to the project. */
  file: string;
  /** The line in that file, from 1. */
  line: number;
  /** What is wrong. */
  what: string;
  /** How to mend it. */
  mend: string;
}

/** Writes a problem as one line: `content/…/en.mdx:12: what is wrong. → how to mend it.` */
export function formatProblem({ file, line, what, mend }: Problem): string {
  return `${file}:${line}: ${what}. → ${mend}.`;
}

/** Sorts problems by file and line, so that an author walks each file once, and drops repeats. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  const unique = new Map(problems.map((problem) => [formatProblem(problem), problem]));
  return [...unique.values()].sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line);
}
