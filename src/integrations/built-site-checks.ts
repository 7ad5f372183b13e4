/** Looks at the pages that were built, as a browser will get them, and stops the build where one is broken. */
import type { AstroIntegration } from 'astro';
import { readBuiltPages } from '../checks/built/built-page.ts';
import { checkBuiltSite } from '../checks/built/check-built-site.ts';
import { formatProblem } from '../checks/problem.ts';

/** A broken page: its message is a line for each thing to mend. */
export class SiteError extends Error {
  override name = 'SiteError';
}

export function builtSiteChecks(): AstroIntegration {
  let base = '/';
  return {
    name: 'tenang:built-site-checks',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:build:done': ({ dir }) => {
        const problems = checkBuiltSite(readBuiltPages(dir, base));
        if (problems.length > 0) throw new SiteError(problems.map(formatProblem).join('\n'));
      },
    },
  };
}
