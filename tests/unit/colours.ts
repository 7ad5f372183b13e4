/** Colours as a browser computes them: from the tokens to what WCAG calls contrast. */
import { readFileSync } from 'node:fs';

/** Linear light of red, green and blue, each from 0 to 1. */
export type Light = readonly [number, number, number];
export type Scheme = 'light' | 'dark';

/** Lightness, and the two axes of hue and chroma (CSS Color 4, Oklab). */
type Oklab = readonly [number, number, number];

const clip = (value: number): number => Math.min(1, Math.max(0, value));

function fromOklab([lightness, a, b]: Oklab): Light {
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    clip(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
    clip(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
    clip(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s),
  ];
}

function toOklab([red, green, blue]: Light): Oklab {
  const l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  return [0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s, 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s, 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s];
}

/** Reads a colour as the tokens write it: `#rgb`, `#rrggbb` or `oklch(L C H)`. */
export function parseColor(text: string): Light {
  const [, lightness, chroma, hue] = /^oklch\(([\d.]+) ([\d.]+) ([\d.]+)\)$/.exec(text) ?? [];
  if (lightness !== undefined) {
    const angle = (Number(hue) * Math.PI) / 180;
    return fromOklab([Number(lightness), Number(chroma) * Math.cos(angle), Number(chroma) * Math.sin(angle)]);
  }
  const digits = /^#([\da-f]{3}|[\da-f]{6})$/i.exec(text)?.[1];
  if (digits === undefined) throw new Error(`“${text}” is no colour that this reads`);
  const channels = digits.length === 3 ? digits.replaceAll(/./g, '$&$&').match(/../g) : digits.match(/../g);
  const [red = 0, green = 0, blue = 0] = (channels ?? []).map((channel) => {
    const value = Number.parseInt(channel, 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return [red, green, blue];
}

/** A share of one colour in another that is nearly grey, as `color-mix(in oklch, …)` makes it. */
export function mix(color: Light, share: number, grey: Light): Light {
  const [l1, a, b] = toOklab(color);
  const [l2] = toOklab(grey);
  return fromOklab([l1 * share + l2 * (1 - share), a * share, b * share]);
}

/** The contrast of two colours, from 1 to 21 (WCAG 2.2, “contrast ratio”). */
export function contrast(one: Light, other: Light): number {
  const luminance = ([red, green, blue]: Light): number => 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

/** The tokens that are colours, by name, in one scheme. */
export function readColors(scheme: Scheme): ReadonlyMap<string, Light> {
  const css = readFileSync('src/styles/tokens.css', 'utf8');
  const pairs = [...css.matchAll(/--([\w-]+): light-dark\((.+), (.+)\);/g)];
  return new Map(pairs.map(([, name = '', light = '', dark = '']) => [name, parseColor(scheme === 'light' ? light : dark)]));
}
