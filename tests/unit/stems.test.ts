import { describe, expect, test } from 'vitest';
import { chooseRoots } from '../../src/search/choose-roots.ts';
import { stemEnglish } from '../../src/search/stem-english.ts';
import { rootsOf } from '../../src/search/stem-indonesian.ts';

describe('stemEnglish', () => {
  test.each([
    'threat threats threaten threatens threatened threatening',
    'refund refunds refunded refunding',
    'apology apologies apologise apologised apologize',
    'complain complaint complaints complained complaining',
    'swear swore sworn swearing',
    'hope hopes hoped hoping',
    'stop stops stopped stopping',
    'cancel cancelled cancelling cancellation',
    'agree agreed agrees',
    'delay delayed delays',
    'violent violence',
    'happy happiness',
  ])('%s have one stem', (words) => {
    expect([...new Set(words.split(' ').map(stemEnglish))]).toHaveLength(1);
  });

  test.each([
    ['care', 'car'],
    ['policy', 'police'],
    ['late', 'later'],
    ['process', 'proceed'],
  ])('%s is not %s', (a, b) => {
    expect(stemEnglish(a)).not.toBe(stemEnglish(b));
  });
});

describe('rootsOf', () => {
  test.each([
    ['memarahi', 'marah'],
    ['dimarahi', 'marah'],
    ['pengembalian', 'kembali'],
    ['pengiriman', 'kirim'],
    ['menunggu', 'tunggu'],
    ['nunggu', 'tunggu'],
    ['penipuan', 'tipu'],
    ['menangis', 'tangis'],
    ['ngancem', 'ancem'],
    ['berteriak', 'teriak'],
    ['menyimpan', 'simpan'],
    ['nyari', 'cari'],
    ['mukul', 'pukul'],
    ['kepotong', 'potong'],
    ['dikembalikannya', 'kembali'],
  ])('%s may come from %s', (word, root) => {
    expect(rootsOf(word)).toContain(root);
  });

  test('leaves short words and numbers alone', () => {
    for (const word of ['di', 'aku', '2x', '']) expect(rootsOf(word)).toEqual([word]);
  });
});

describe('chooseRoots', () => {
  test('takes the root that the texts bear witness to', () => {
    const choose = chooseRoots(new Set(['ancam', 'mengancam', 'diancam', 'ancaman', 'makan', 'mak', 'tertunggu', 'menunggu', 'ditunggu']));
    expect(['mengancam', 'diancam', 'ancaman'].map(choose)).toEqual(['ancam', 'ancam', 'ancam']);
    expect(['tertunggu', 'menunggu', 'ditunggu'].map(choose)).toEqual(['tunggu', 'tunggu', 'tunggu']);
    expect(choose('makan')).toBe('makan');
  });
});
