import { HEAD_SCRIPT } from '../../../elements/head-script.ts';
import type { SiteRule } from '../check-built-site.ts';

/** The one script that a policy lists by its hash: this text to the letter, in a tag without attributes. */
const LISTED = `<script>${HEAD_SCRIPT}</script>`;

/** Nothing that a strict content security policy would block: inline handlers, style attributes, inline scripts but the one. */
export const nothingInline: SiteRule = ({ pages }) =>
  pages.flatMap(({ file, html }) =>
    [...html.replaceAll(LISTED, ' ').matchAll(/<[a-z][^>]*?\s(on[a-z]+|style)=|<script(?![^>]*\ssrc=)[^>]*>/g)].map((match) => ({
      file,
      line: html.slice(0, match.index).split('\n').length,
      what: match[1] ? `an element has “${match[1]}=”` : 'a script stands in the page',
      mend: 'move it to a style sheet, or to an element in src/elements/',
    })),
  );
