/** From a card to the bytes of a picture. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { renderAsync } from '@resvg/resvg-js';
import satori, { type Font } from 'satori';
import sharp from 'sharp';
import { GAP, HEIGHT, layOut, MARGIN, SIZES, WIDTH, type Card } from './card.ts';
import { readPalette } from './palette.ts';

/** What drawing takes, apart from the card: loaded once. */
export interface Kit {
  fonts: Font[];
  palette: ReadonlyMap<string, string>;
}

/** Loads fonts and colours. The fonts are for pictures alone: no page ships one. */
export function loadKit(root: string): Kit {
  const folder = join(createRequire(join(root, 'package.json')).resolve('@fontsource/source-serif-4/package.json'), '../files');
  const font = (weight: 400 | 700): Font => ({ name: 'Source Serif 4', weight, style: 'normal', data: readFileSync(join(folder, `source-serif-4-latin-${weight}-normal.woff`)) });
  return { fonts: [font(400), font(700)], palette: readPalette(root) };
}

/** A part of a picture, in pixels from its upper left corner. */
export interface Part {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** A card that was laid out: as SVG, and where its title and its text came to stand. */
export interface Drawing {
  svg: string;
  title: Part;
  text: Part;
}

/**
 * Lays a card out at the largest size at which nothing is cut off.
 * @throws where it doesn’t fit at the smallest size, or a letter is not in the font
 */
export async function drawCard(card: Card, { fonts, palette }: Kit): Promise<Drawing> {
  for (const size of SIZES) {
    const parts = new Map<string, Part>();
    const svg = await satori(layOut(card, size, palette), {
      width: WIDTH,
      height: HEIGHT,
      fonts,
      onNodeDetected: ({ key, left, top, width, height }) => {
        if (key !== undefined) parts.set(String(key), { left, top, width, height });
      },
      onStyleError: (error) => { throw error; },
      loadAdditionalAsset: (_, letters) => { throw new Error(`the font of the pictures lacks “${letters}”, which “${card.title}” needs`); },
    });
    const [title, text] = ['title', 'text'].map((key) => parts.get(key));
    if (title && text && fits(title, text)) return { svg, title, text };
  }
  throw new Error(`the picture of ${card.name} is too full. → Shorten the title or the first phrase of “${card.title}”.`);
}

/** Whether all of both parts can be seen, each for itself. */
function fits(title: Part, text: Part): boolean {
  const right = Math.max(title.left + title.width, text.left + text.width);
  return title.top + title.height + GAP <= text.top && text.top + text.height <= HEIGHT - MARGIN + 0.5 && right <= WIDTH - MARGIN;
}

/** Turns a drawing into a PNG of few colours. */
export async function paint({ svg }: Drawing): Promise<Buffer> {
  const image = await renderAsync(svg, { font: { loadSystemFonts: false } });
  return sharp(image.pixels, { raw: { width: image.width, height: image.height, channels: 4 } })
    .removeAlpha()
    .png({ palette: true, colours: 32, effort: 4, compressionLevel: 9 })
    .toBuffer();
}
