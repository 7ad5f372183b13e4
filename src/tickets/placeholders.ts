/** The blanks in what an agent says. */
import type { Locale } from '../i18n/locales.ts';

/** What a blank stands for, in either language. `address` is the form of address, which English does without. */
export type Blank = 'name' | 'thing' | 'time' | 'address';

/** The blanks that name something of the call at hand, in the order of the form. */
export const CALL_BLANKS = ['name', 'thing', 'time'] as const satisfies readonly Blank[];

/** The placeholders of each language, as authors write them between braces. */
export const PLACEHOLDERS: Record<Locale, Readonly<Record<string, Blank>>> = {
  en: { name: 'name', thing: 'thing', time: 'time' },
  id: { sapaan: 'address', nama: 'name', hal: 'thing', waktu: 'time' },
};
