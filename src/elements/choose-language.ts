/**
 * `<choose-language data-locale="id">`: remembers the language of the link inside when the reader follows it,
 * so that `/` and `/T07/` lead to it next time. Without scripts the link works all the same.
 */
import { rememberLocale } from './locale-choice.ts';

class ChooseLanguage extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('click', () => { rememberLocale(this.dataset.locale); });
  }
}

customElements.define('choose-language', ChooseLanguage);
