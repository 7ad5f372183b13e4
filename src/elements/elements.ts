/**
 * All custom elements, as the one script of every page: one request, cached for the rest of the visit. What is
 * large is loaded by the element that needs it, when it needs it.
 */
import './choose-language.ts';
import './copy-phrase.ts';
import './fill-blanks.ts';
import './lead-on.ts';
import './open-search.ts';
import './single-keys.ts';
import './site-search.ts';
import './ticket-link.ts';
