/** One page of each kind in each language: what every kind must hold is tested on these. */
export const KINDS: Record<string, { en: string; id: string }> = {
  home: { en: 'en/', id: 'id/' },
  'tip list': { en: 'en/tips/', id: 'id/kiat/' },
  tip: { en: 'en/T23/', id: 'id/T23/' },
  'situation list': { en: 'en/situations/', id: 'id/situasi/' },
  situation: { en: 'en/S02/', id: 'id/S02/' },
  'guide list': { en: 'en/guides/', id: 'id/panduan/' },
  guide: { en: 'en/G1/', id: 'id/G1/' },
  search: { en: 'en/search/', id: 'id/cari/' },
  about: { en: 'en/about/', id: 'id/tentang/' },
  evidence: { en: 'en/evidence/', id: 'id/bukti/' },
  sources: { en: 'en/sources/', id: 'id/sumber/' },
  words: { en: 'en/words/', id: 'id/istilah/' },
  'not found': { en: 'en/404/', id: 'id/404/' },
};

export const PAGES = Object.entries(KINDS).flatMap(([kind, addresses]) =>
  (['en', 'id'] as const).map((locale) => ({ name: `${kind} (${locale})`, kind, locale, address: addresses[locale] })),
);
