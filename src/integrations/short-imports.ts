/**
 * Takes Vite’s helper away from `import()`: it is a fifth of the script that every page loads. It waits for style sheets,
 * and here each page carries its own; and it asks early for what a part needs, which few parts do.
 */
import type { AstroIntegration } from 'astro';

export function shortImports(): AstroIntegration {
  return {
    name: 'tenang:short-imports',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [{ name: 'tenang:short-imports', enforce: 'pre', load: (id) => (id.includes('vite/preload-helper') ? 'export const __vitePreload = (load) => load();' : undefined) }], build: { modulePreload: { polyfill: false, resolveDependencies: () => [] } } } });
      },
    },
  };
}
