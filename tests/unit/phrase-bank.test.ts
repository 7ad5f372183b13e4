import { describe, expect, test } from 'vitest';
import { countPhrases, listPhrases } from '../../src/model/phrases.ts';
import { foldWords, matchesWords } from '../../src/tickets/match-phrase.ts';
import { joinReply, movePhrase, parseReply, type Picked } from '../../src/tickets/reply.ts';
import { readEntry } from './playbook.ts';

describe('listPhrases', () => {
  test('has what a tip says and doesn’t say, under the anchors of its page', () => {
    const tip = readEntry('T07', 'en');
    if (tip.kind !== 'tip') throw new Error('T07 is no tip');
    const phrases = listPhrases(tip);
    expect(phrases.map(({ anchor }) => anchor)).toEqual(['say-1', 'dont-1', 'say-2', 'dont-2', 'say-3', 'dont-3']);
    expect(phrases[3]?.text).toBe(tip.text.phrases[1]?.dont);
    expect(countPhrases([{ phrases }])).toEqual({ say: 3, dont: 3 });
  });

  test('has a situation’s first line, what makes it worse, and its promise', () => {
    const situation = readEntry('S03', 'id');
    if (situation.kind !== 'situation') throw new Error('S03 is no situation');
    expect(listPhrases(situation).map(({ anchor, kind }) => `${anchor} ${kind}`)).toEqual(['first first', 'dont-1 dont', 'dont-2 dont', 'dont-3 dont', 'promise promise']);
  });
});

describe('matchesWords', () => {
  const matches = (phrase: string, words: string): boolean => matchesWords(phrase, foldWords(words));

  test.each([
    ['You’re right to be angry.', "YOU'RE angry", true],
    ['You’re right to be angry.', 'right ang', true],
    ['You’re right to be angry.', 'right calm', false],
    ['“Café” is closed', 'cafe, CLOSED', true],
    ['Anything at all', '  ', true],
    // A word begins where a word begins: “art” is not in “start”.
    ['Let’s start again.', 'art', false],
    ['I’ll call you back (today).', 'today', true],
  ])('%s: %s', (phrase, words, expected) => {
    expect(matches(phrase, words)).toBe(expected);
  });
});

describe('a reply', () => {
  const reply: Picked[] = ['a', 'b', 'c'].map((id) => ({ id, pieces: [id, { blank: 'name', word: 'name' }] }));
  const ids = (picked: readonly Picked[]): string => picked.map(({ id }) => id).join('');

  test('moves a phrase, and never out of itself', () => {
    expect(ids(movePhrase(reply, 'c', -1))).toBe('acb');
    expect(ids(movePhrase(reply, 'a', 1))).toBe('bac');
    expect(ids(movePhrase(reply, 'a', -1))).toBe('abc');
    expect(ids(movePhrase(reply, 'c', 1))).toBe('abc');
    expect(ids(movePhrase(reply, 'z', 1))).toBe('abc');
  });

  test('is kept and read again', () => {
    expect(parseReply(JSON.stringify(reply))).toEqual(reply);
    expect(parseReply('')).toEqual([]);
  });

  test.each(['{', 'null', '{"id":"a"}', '[1]', '[null]', '[{"id":"a"}]', '[{"id":"a","pieces":[7]}]', '[{"id":"a","pieces":[{"blank":"name"}]}]'])('takes %s for none', (kept) => {
    expect(parseReply(kept)).toEqual([]);
  });

  test('is pasted as paragraphs', () => {
    expect(joinReply(['One.', 'Two.'])).toBe('One.\n\nTwo.');
  });
});
