/** All checks of the built site, in one list. */
import { sortProblems, type Problem } from '../problem.ts';
import type { BuiltSite } from './built-page.ts';
import { linksLeadSomewhere } from './rules/links-lead-somewhere.ts';
import { nothingInline } from './rules/nothing-inline.ts';
import { twinsPointBack } from './rules/twins-point-back.ts';
import { uniqueHeads } from './rules/unique-heads.ts';

export type SiteRule = (site: BuiltSite) => Problem[];

const RULES: readonly SiteRule[] = [linksLeadSomewhere, twinsPointBack, uniqueHeads, nothingInline];

/** Every problem of a built site, sorted by file and line. */
export function checkBuiltSite(site: BuiltSite): Problem[] {
  return sortProblems(RULES.flatMap((rule) => rule(site)));
}
