/**
 * `<lead-on>`: a page with one link for each language leads on to the one that the reader wants; one with a single link,
 * to that. Query and anchor go along. Without scripts the links stay, and the reader chooses.
 */
import { preferredLocale } from './locale-choice.ts';

class LeadOn extends HTMLElement {
  connectedCallback(): void {
    const link = this.querySelector<HTMLAnchorElement>(`a[hreflang="${preferredLocale()}"]`) ?? this.querySelector('a');
    if (link) location.replace(link.href + location.search + location.hash);
  }
}

customElements.define('lead-on', LeadOn);
