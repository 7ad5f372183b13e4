/** The tokens hold WCAG 2.2 AA in both schemes: 4.5:1 for text (1.4.3), 3:1 for edges and focus (1.4.11). */
import { describe, expect, test } from 'vitest';
import { MARK_COLORS } from '../../src/pictures/mark.ts';
import { STAGES } from '../../src/schemas/shared.ts';
import { contrast, mix, parseColor, readColors, type Light } from './colours.ts';

const TEXT = 4.5;
const EDGE = 3;

test('contrast and colours are computed as browsers do', () => {
  expect(contrast(parseColor('#fff'), parseColor('#000'))).toBeCloseTo(21, 5);
  expect(contrast(parseColor('#777'), parseColor('#ffffff'))).toBeCloseTo(4.478, 2);
  expect(contrast(parseColor('oklch(0.627955 0.257683 29.2339)'), parseColor('#f00'))).toBeCloseTo(1, 3);
  expect(contrast(parseColor('oklch(1 0 0)'), parseColor('#fff'))).toBeCloseTo(1, 3);
  expect(() => parseColor('red')).toThrow('“red”');
});

describe.each(['light', 'dark'] as const)('%s', (scheme) => {
  const colors = readColors(scheme);
  const color = (name: string): Light => {
    const found = colors.get(name);
    if (!found) throw new Error(`src/styles/tokens.css has no colour “${name}”`);
    return found;
  };

  // A stage’s hue is text over its bubbles, and under the paper-coloured ID of its badge.
  const texts = ['ink', 'dim', 'safety', ...STAGES].flatMap((name) => [[name, 'paper'], [name, 'soft']] as const);
  test.each(texts)('%s can be read on %s', (text, ground) => {
    expect(contrast(color(text), color(ground))).toBeGreaterThanOrEqual(TEXT);
  });

  // What an agent said in an example, a found word, a chosen phrase.
  test.each(STAGES)('ink and dim can be read on a tint of %s', (stage) => {
    for (const share of [0.12, 0.24]) expect(contrast(color('ink'), mix(color(stage), share, color('paper'))), `${share}`).toBeGreaterThanOrEqual(TEXT);
    expect(contrast(color('dim'), mix(color(stage), 0.12, color('paper')))).toBeGreaterThanOrEqual(TEXT);
  });

  test.each(['edge', 'safety', ...STAGES].flatMap((name) => [[name, 'paper'], [name, 'soft']] as const))('the line of %s can be seen on %s', (edge, ground) => {
    expect(contrast(color(edge), color(ground))).toBeGreaterThanOrEqual(EDGE);
  });

  test('the icons have the colours of the tokens', () => {
    const { hue, paper } = MARK_COLORS[scheme];
    expect(contrast(parseColor(hue), color('steady'))).toBeLessThan(1.01);
    expect(parseColor(paper)).toEqual(color('paper'));
  });
});
