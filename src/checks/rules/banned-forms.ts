import { LOCALES, type Locale } from '../../i18n/locales.ts';
import { readPassages, type Passage } from '../passages.ts';
import type { Rule } from '../rule.ts';

interface Form {
  form: RegExp;
  mend: string;
  /** Whose words it is banned from; everybody’s but the customer’s and the slip’s where it is not said. */
  speakers?: readonly Passage['speaker'][];
}

const EVERYWHERE: readonly Passage['speaker'][] = ['page', 'agent', 'customer', 'slip'];
const AGENT: readonly Passage['speaker'][] = ['agent'];

/** What editorial.md bans, with what to write instead. */
const FORMS: Record<Locale | 'both', readonly Form[]> = {
  both: [
    { form: /["']/, mend: 'use ’ “ ”', speakers: EVERYWHERE },
    { form: /!/, mend: 'end the sentence with a full stop; the agent stays calm', speakers: AGENT },
  ],
  en: [
    { form: /\b(?:nut ?cases?|nutters?|crazy|lunatics?|idiots?)\b/i, mend: 'say what the person does' },
    { form: /\b(?:it is important to|remember that|in today’s|at the end of the day)\b/i, mend: 'say the thing itself' },
  ],
  id: [
    { form: /mohon maaf atas ketidaknyamanan/i, mend: 'sebutkan hal yang salah dan perbaikannya' },
    { form: /\bdikarenakan\b/i, mend: 'tulis “karena”' },
    { form: /\badalah merupakan\b/i, mend: 'pilih salah satu, atau buang keduanya' },
    { form: /[\p{L},] di mana (?!(?:saja|pun|letak)\b)/u, mend: 'pakai “tempat”, “yang”, atau dua kalimat' },
    { form: /untuk informasi lebih lanjut,? silakan/i, mend: 'sebutkan apa yang didapat dan dari siapa' },
    { form: /\b(?:tidak|enggak|nggak|gak|tak) bisa\b/i, mend: 'katakan apa yang bisa dilakukan, lalu sebabnya', speakers: AGENT },
    { form: /\b(?:menyebar situasi|situasi kacang|mengambil individu|meletakkan dengan penyalahgunaan)\b/i, mend: 'tulis ulang dari maknanya' },
    { form: /\b(?:gila|sinting|kurang waras)\b/i, mend: 'sebutkan perbuatannya, bukan orangnya' },
    { form: /\b(?:gak|ga|nggak|enggak|udah|gimana|kalo|banget|aja|nih|dong|sih|kok|gue|lu|elo)\b/i, mend: 'pakai bahasa baku yang hangat; slang hanya untuk kata pencarian', speakers: ['agent', 'page'] },
    { form: /\banda\b/, mend: 'tulis “Anda”', speakers: ['agent', 'page'] },
    { form: /\b(?:melakukan (?:pengecekan|pengiriman|pembayaran|perbaikan)|dalam rangka)\b|, yang mana\b/i, mend: 'pakai kata kerjanya langsung' },
  ],
};

/** No page uses a phrase or form that the editors have banned. */
export const bannedForms: Rule = ({ entries }) =>
  entries.flatMap((entry) =>
    LOCALES.flatMap((locale) =>
      readPassages(entry, locale).flatMap(({ text, speaker, file, line }) =>
        [...FORMS.both, ...FORMS[locale]].flatMap(({ form, mend, speakers = ['page', 'agent'] }) => {
          // What stands between quote marks on a page is somebody's words, not the page's own.
          const own = speaker === 'page' && speakers !== EVERYWHERE ? text.replaceAll(/“[^”]*”/g, '“”') : text;
          const found = speakers.includes(speaker) ? form.exec(own) : null;
          return found ? [{ file, line, what: `“${found[0].trim()}” is not how we write`, mend }] : [];
        }),
      ),
    ),
  );
