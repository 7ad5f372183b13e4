/** `npm run check:content [ID …]`: prints what an author must mend, of the pages named or of all. */
import { checkContent } from '../checks/check-content.ts';
import { formatProblem, sortProblems } from '../checks/problem.ts';
import { checkSpelling } from '../checks/spelling.ts';

const ids = process.argv.slice(2);
const { tree, problems } = checkContent(process.cwd());
const folders = tree.entries.filter(({ id }) => ids.includes(id)).map(({ folder }) => `${folder}/`);
const wanted = sortProblems([...problems, ...(await checkSpelling(tree))]).filter(({ file }) => ids.length === 0 || folders.some((folder) => file.startsWith(folder)));
for (const problem of wanted) console.log(formatProblem(problem));
console.log(`${wanted.length} to mend in ${ids.length === 0 ? tree.entries.length : folders.length} entries`);
process.exitCode = wanted.length > 0 ? 1 : 0;
