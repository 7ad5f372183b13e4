/**
 * Gives `import()` a helper of two lines in place of Vite’s, which is a fifth of the script that every page loads. Vite’s
 * waits for style sheets; here each page carries its own. What a part needs is still asked for together with it.
 */
import type { AstroIntegration } from 'astro';

export function shortImports(): AstroIntegration {
  return {
    name: 'tenang:short-imports',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        const helper = `export const __vitePreload = (load, files = []) => {
          for (const file of files) document.head.append(Object.assign(document.createElement('link'), { rel: 'modulepreload', href: ${JSON.stringify(config.base.replace(/\/?$/, '/'))} + file }));
          return load();
        };`;
        updateConfig({ vite: { plugins: [{ name: 'tenang:short-imports', enforce: 'pre', load: (id) => (id.includes('vite/preload-helper') ? helper : undefined) }] } });
      },
    },
  };
}
