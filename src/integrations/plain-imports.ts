/**
 * Lets `import()` be `import()`. The bundler wraps each one in code that preloads styles and scripts for it, which no
 * script here needs: styles stand in the pages, and what is loaded later brings nothing that is not there yet. That
 * code would be a fifth of the script of every page.
 */
import type { AstroIntegration } from 'astro';

/** The module that the bundler keeps this code in. */
const WRAPPER = 'vite/preload-helper.js';

export function plainImports(): AstroIntegration {
  return {
    name: 'tenang:plain-imports',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'tenang:plain-imports',
                enforce: 'pre',
                config: () => ({ build: { modulePreload: false } }),
                load: (id) => (id.endsWith(WRAPPER) ? 'export const __vitePreload = (load) => load();' : undefined),
              },
            ],
          },
        });
      },
    },
  };
}
