/**
 * `<lead-on>`: a page with one link for each language leads on to the one that the reader wants.
 * Without scripts both links stay, and the reader chooses.
 */
import { preferredLocale } from './locale-choice.ts';

class LeadOn extends HTMLElement {
  connectedCallback(): void {
    const link = this.querySelector<HTMLAnchorElement>(`a[hreflang="${preferredLocale()}"]`);
    if (link) location.replace(link.href + location.search + location.hash);
  }
}

customElements.define('lead-on', LeadOn);
