/**
 * All custom elements, as the one script of every page: one request, cached for the rest of the visit. What is
 * large is loaded by the element that needs it, when it needs it.
 */
import { recall } from './browser-memory.ts';
import './choose-language.ts';
import './copy-phrase.ts';
import { defineOnUse } from './define-on-use.ts';
import './fill-blanks.ts';
import './lead-on.ts';
import { loadWhereFound } from './load-where-found.ts';
import './open-search.ts';
import './pin-entry.ts';
import './single-keys.ts';
import './site-search.ts';
import './ticket-link.ts';

for (const name of ['display-settings', 'keyboard-help']) defineOnUse(name, 'click', () => import('./foot-tools.ts'));
loadWhereFound('live-steps', () => import('./live-steps.ts'));
loadWhereFound('phrase-bank', () => import('./phrase-bank.ts'));
loadWhereFound('my-things', () => import('./my-things.ts'));
if (recall('pins')) loadWhereFound('pinned-row', () => import('./pinned-row.ts'));
loadWhereFound('find-entry', () => import('./find-entry.ts'));
