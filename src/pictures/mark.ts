/** The mark of the site, drawn once for every place that shows it: a speech bubble, and in it a wave that comes to rest. */

/** Its two paths, in a square of 24, and how thick the wave is. */
export const BUBBLE = 'M8.5 1.5h7a7 7 0 0 1 7 7v7a7 7 0 0 1-7 7h-12a2 2 0 0 1-2-2v-12a7 7 0 0 1 7-7z';
export const WAVE = 'M5.5 15c2.3 0 2-6.5 4.1-6.5s2 6.5 3.9 6.5c1.6 0 1.3-2 2.9-2H19';
export const WAVE_WIDTH = 2.2;

/** Its colours where no style sheet reaches: `--steady` and `--paper` of src/styles/tokens.css, in both schemes. */
export const MARK_COLORS = { light: { hue: '#00686c', paper: '#ffffff' }, dark: { hue: '#71d0d5', paper: '#14171a' } } as const;

const path = (d: string, rest = ''): string => `<path d="${d}"${rest}/>`;
const STROKE = ` fill="none" stroke-width="${WAVE_WIDTH}" stroke-linecap="round"`;

/** The icon in a browser’s tab. It follows the scheme of the browser, not the one that a reader chose for the pages. */
export function drawFavicon(): string {
  const { light, dark } = MARK_COLORS;
  const style = `path{fill:${light.hue};stroke:none}path+path{stroke:${light.paper};fill:none}@media(prefers-color-scheme:dark){path{fill:${dark.hue}}path+path{stroke:${dark.paper};fill:none}}`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><style>${style}</style>${path(BUBBLE)}${path(WAVE, STROKE)}</svg>`;
}

/** The icon on a home screen: to the edge, because systems cut it to their own shape, with the mark inside the circle that none cuts. */
export function drawTile(): string {
  const { hue, paper } = MARK_COLORS.light;
  const mark = path(BUBBLE, ` fill="${paper}"`) + path(WAVE, `${STROKE} stroke="${hue}"`);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><path fill="${hue}" d="M0 0h24v24H0z"/><g transform="translate(4.8 4.8) scale(.6)">${mark}</g></svg>`;
}

/** The files with that icon, and their width and height in pixels: two for Android, one for iOS. */
export const TILES = [
  { file: 'icon-192.png', size: 192 },
  { file: 'icon-512.png', size: 512 },
] as const;
export const TOUCH_TILE = { file: 'apple-touch-icon.png', size: 180 } as const;
