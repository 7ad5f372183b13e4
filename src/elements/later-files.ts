/** The files of the situation index that the first answer does without: each, once it is there, makes the answer better. */
import type { Locale } from '../i18n/locales.ts';
import type { PackedPhrases, PackedRest } from '../search/index-format.ts';
import { addPhrases } from '../search/phrase-match.ts';
import { addRest, type SituationIndex } from '../search/situation-index.ts';
import { fetchJson, loadIndex } from './situation-files.ts';

// Of a large index; here, so that both come in one file and share what the first answer brought.
export { readHead } from '../search/parts.ts';

export class LaterFiles {
  readonly #addresses: DOMStringMap;
  readonly #ready: () => void;
  /** The index of the other language, once it is there. */
  other?: SituationIndex;
  #arePhrasesAsked = false;

  /**
   * Loads the rest of an index, and the other language’s.
   * @param addresses where the files are
   * @param ready what to do once more is there
   */
  constructor(addresses: DOMStringMap, index: SituationIndex, otherLocale: Locale, ready: () => void) {
    this.#addresses = addresses;
    this.#ready = ready;
    const { rest, otherIndex, otherRest } = addresses;
    const loadOther = async (): Promise<void> => {
      if (!otherIndex) return;
      const other = await loadIndex(otherIndex, otherLocale);
      await addRestFrom(otherRest, other).catch(() => undefined);
      this.other = other;
    };
    void Promise.allSettled([addRestFrom(rest, index), loadOther()]).then(ready);
  }

  /** Once something is asked, the phrases say why. */
  loadPhrases(index: SituationIndex): void {
    const { phrases } = this.#addresses;
    if (!phrases || this.#arePhrasesAsked) return;
    this.#arePhrasesAsked = true;
    fetchJson<PackedPhrases>(phrases)
      .then((packed) => {
        addPhrases(index, packed);
        this.#ready();
      })
      .catch(() => (this.#arePhrasesAsked = false));
  }
}

/** The rarer words. A large index, which comes in parts, has none. */
async function addRestFrom(address: string | undefined, index: SituationIndex): Promise<void> {
  if (address) addRest(index, await fetchJson<PackedRest>(address));
}
