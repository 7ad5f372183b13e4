/** What a picture shows, and how it is laid out. */
import { BUBBLE, WAVE, WAVE_WIDTH } from './mark.ts';

/** The size that every program that unfurls links knows, in pixels. */
export const WIDTH = 1200;
export const HEIGHT = 630;

/** The words and colours of one picture. */
export interface Card {
  /** The file’s name without its ending: an ID, or `home`. */
  name: string;
  title: string;
  /** Where the page belongs: a stage, a group, the guides. */
  place: string;
  /** The permanent ID in its badge, filled or outlined in the colour named. */
  badge?: { text: string; filled: boolean; hue: string };
  /** What the agent says, under its label. */
  say?: { label: string; text: string };
  /** What stands under the title where there is nothing to say. */
  line?: string;
  /** The name of the colour of the rule, the place and the label. */
  hue: string;
}

/** An element as satori takes it. */
export interface Node {
  type: string;
  key?: string;
  props: Record<string, unknown>;
}

/** Font sizes of title and text, in pixels, the largest first. */
export const SIZES = [
  { title: 96, text: 46 },
  { title: 86, text: 44 },
  { title: 76, text: 42 },
  { title: 68, text: 38 },
  { title: 60, text: 35 },
  { title: 54, text: 32 },
  { title: 48, text: 30 },
] as const;
type Size = (typeof SIZES)[number];

/** The least space between title and text, and between the text and the edges, in pixels. */
export const GAP = 28;
export const MARGIN = 48;

/**
 * Lays a card out at one size. The nodes with the keys `title` and `text` are those to measure: what is too much for
 * the picture closes the gap between them, and then goes beyond the lower edge.
 */
export function layOut(card: Card, size: Size, palette: ReadonlyMap<string, string>): Node {
  const color = (name: string): string => {
    const value = palette.get(name);
    if (value === undefined) throw new Error(`src/styles/tokens.css has no colour “${name}”`);
    return value;
  };
  const hue = color(card.hue);
  const column = { display: 'flex', flexDirection: 'column' };
  const { badge, say, line } = card;

  const header = box({ display: 'flex', alignItems: 'center', fontSize: 34, fontWeight: 700 }, [
    mark(color('steady'), color('paper')),
    box({ marginLeft: 14 }, 'Tenang'),
    box({ marginLeft: 'auto', color: hue, fontSize: 30 }, card.place),
    ...(badge
      ? [
          box(
            { marginLeft: 22, padding: '8px 14px', borderRadius: 12, border: `3px solid ${color(badge.hue)}`, background: color(badge.filled ? badge.hue : 'paper'), color: color(badge.filled ? 'paper' : badge.hue), fontSize: 30, lineHeight: 1 },
            badge.text,
          ),
        ]
      : []),
  ]);
  const bubble =
    say &&
    box({ ...column, padding: '22px 32px 26px', borderRadius: '32px 32px 32px 8px', background: color('soft') }, [
      box({ color: hue, fontSize: 26, fontWeight: 700, marginBottom: 4 }, say.label),
      box({ fontSize: size.text, lineHeight: 1.32, textWrap: 'balance' }, `“${say.text}”`),
    ]);
  const text = bubble ?? box({ color: color('dim'), fontSize: size.text, lineHeight: 1.36, textWrap: 'balance' }, line ?? '');

  return box({ ...column, width: WIDTH, height: HEIGHT, boxSizing: 'border-box', padding: `42px 64px ${MARGIN}px`, borderTop: `18px solid ${hue}`, background: color('paper'), color: color('ink'), fontFamily: 'Source Serif 4' }, [
    header,
    box({ ...column, flexGrow: 1, flexBasis: 0, justifyContent: 'space-between', marginTop: 34 }, [
      named('title', box({ flexShrink: 0, fontSize: size.title, fontWeight: 700, lineHeight: 1.14, letterSpacing: '-0.01em', textWrap: 'balance' }, card.title)),
      named('text', box({ ...column, flexShrink: 0 }, [text])),
    ]),
  ]);
}

function box(style: Record<string, unknown>, children: string | Node[]): Node {
  return { type: 'div', props: { style, children } };
}

function named(key: string, node: Node): Node {
  return { ...node, key };
}

/** The mark, as in the wordmark. */
function mark(hue: string, paper: string): Node {
  const children: Node[] = [
    { type: 'path', props: { d: BUBBLE, fill: hue } },
    { type: 'path', props: { d: WAVE, fill: 'none', stroke: paper, strokeWidth: WAVE_WIDTH, strokeLinecap: 'round' } },
  ];
  return { type: 'svg', props: { viewBox: '0 0 24 24', width: 52, height: 52, children } };
}
