/** The styles of what stands in front of a page, for pages that don’t bring them. */
import css from '../styles/front.css?inline';

let sheet: CSSStyleSheet | undefined;

/** Adds the styles to the page, once. A style sheet made by a script needs no leave of a content security policy. */
export function addFrontStyles(): void {
  if (sheet) return;
  sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
}
