/** The custom elements of a panel, and of the page that leads to it. */
import './choose-language.ts';
import './copy-phrase.ts';
import './fill-blanks.ts';
import './lead-on.ts';
