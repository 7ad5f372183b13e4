// @ts-check
// `npm start`: from nothing to the open site. Installs when needed, builds, serves.
import { installDependencies, run } from './setup.mjs';

process.on('SIGINT', () => process.exit(0));
try {
  installDependencies();
  run('npm', ['run', '--silent', 'build']);
  run('npm', ['run', '--silent', 'serve']);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
