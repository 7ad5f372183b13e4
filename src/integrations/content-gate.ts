/** Stops a build on bad content before anything is written, and tells of it in development. */
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { checkContent } from '../checks/check-content.ts';
import { formatProblem } from '../checks/problem.ts';

/** Bad content: its message is a line for each thing to mend. */
export class ContentError extends Error {
  override name = 'ContentError';
}

export function contentGate(): AstroIntegration {
  return {
    name: 'tenang:content-gate',
    hooks: {
      'astro:config:setup': ({ config, command, logger }) => {
        if (command !== 'build' && command !== 'dev') return;
        const { problems } = checkContent(fileURLToPath(config.root));
        if (problems.length === 0) return;
        if (command === 'dev') for (const problem of problems) logger.warn(formatProblem(problem));
        else throw new ContentError(problems.map(formatProblem).join('\n'));
      },
      'astro:server:setup': ({ server, logger }) => {
        const root = server.config.root;
        server.watcher.on('change', (path) => {
          if (!path.includes('/content/')) return;
          for (const problem of checkContent(root).problems) logger.warn(formatProblem(problem));
        });
      },
    },
  };
}
