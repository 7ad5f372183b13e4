// @ts-check
// `npm start`: from nothing to the open site. Installs when needed, builds, serves.
import { installDependencies, run, runUntilStopped } from './setup.mjs';

try {
  installDependencies();
  run('node', ['src/cli/build.ts']);
  runUntilStopped('node', ['src/cli/serve.ts']);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
