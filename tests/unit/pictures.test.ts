/** The pictures for unfurled links: nothing is cut off, in any entry and language. */
import { describe, expect, test } from 'vitest';
import { readTree } from '../../src/checks/tree.ts';
import { HEIGHT, MARGIN, WIDTH, type Card } from '../../src/pictures/card.ts';
import { listCards } from '../../src/pictures/cards.ts';
import { drawCard, loadKit } from '../../src/pictures/draw.ts';

const kit = loadKit(process.cwd());
const cards = listCards(readTree(process.cwd()).entries);
const plain: Card = { name: 'T99', title: 'A title', place: 'Solve it', hue: 'solve', say: { label: 'Say', text: 'A phrase.' } };

test('every entry has one in each language, and so has the site', () => {
  expect(cards).toHaveLength(2 * 59);
});

test('all words of all of them stand inside, title and text apart', async () => {
  const drawings = await Promise.all(cards.map(async (card) => ({ card, drawing: await drawCard(card, kit) })));
  for (const { card, drawing } of drawings) {
    const { title, text } = drawing;
    const name = `${card.locale}/${card.name}`;
    expect(title.top, name).toBeGreaterThan(80);
    expect(title.height, name).toBeGreaterThan(40);
    expect(text.top, name).toBeGreaterThan(title.top + title.height);
    expect(text.top + text.height, name).toBeLessThanOrEqual(HEIGHT - MARGIN + 0.5);
    expect(Math.max(title.left + title.width, text.left + text.width), name).toBeLessThanOrEqual(WIDTH - MARGIN);
  }
});

describe('drawCard', () => {
  test('takes a smaller size for more words', async () => {
    const long = await drawCard({ ...plain, title: 'A title that goes on for so long that it needs two lines or three' }, kit);
    const short = await drawCard(plain, kit);
    expect(long.svg).not.toBe(short.svg);
    expect(long.text.top + long.text.height).toBeLessThanOrEqual(HEIGHT);
  });

  test('refuses what can’t fit, and says what to do', async () => {
    await expect(drawCard({ ...plain, title: 'far too many words '.repeat(30) }, kit)).rejects.toThrow(/the picture of T99 is too full.*Shorten/);
  });

  test('refuses a letter that its font lacks', async () => {
    await expect(drawCard({ ...plain, title: 'Ω 静' }, kit)).rejects.toThrow('the font of the pictures lacks');
  });

  test('refuses a colour that the tokens lack', async () => {
    await expect(drawCard({ ...plain, hue: 'purple' }, kit)).rejects.toThrow('no colour “purple”');
  });
});
