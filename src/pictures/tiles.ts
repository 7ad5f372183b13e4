/** The icons on home screens, as files. */
import { renderAsync } from '@resvg/resvg-js';
import sharp from 'sharp';
import { drawTile } from './mark.ts';

/** Draws the icon at a size in pixels, as a PNG of few colours. */
export async function paintTile(size: number): Promise<Buffer> {
  const image = await renderAsync(drawTile(), { fitTo: { mode: 'width', value: size } });
  return sharp(image.pixels, { raw: { width: image.width, height: image.height, channels: 4 } })
    .removeAlpha()
    .png({ palette: true, colours: 16, compressionLevel: 9 })
    .toBuffer();
}
