import type {Brand} from '../../src/platform.js';
import type {OwnStyle} from './own-style.js';

const hex = (color: string | undefined) => (color !== undefined && /^#[0-9a-f]{6}$/i.test(color) ? color : undefined);

const channels = (color: string) => [1, 3, 5].map(at => Number.parseInt(color.slice(at, at + 2), 16));

/** Relative luminance, WCAG 2. */
function luminance(color: string): number {
  const [r = 0, g = 0, b = 0] = channels(color).map(one => (one <= 10 ? one / 3294.6 : ((one / 255 + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

/** The colour, moved away from the paper until it can be told from it: black sinks in the dark, yellow on white. */
function apart(color: string, paper: string, away: 0 | 255, least: number): string {
  for (let share = 0; share < 1; share += 0.1) {
    const mixed = `#${channels(color)
      .map(one =>
        Math.round(one + (away - one) * share)
          .toString(16)
          .padStart(2, '0'),
      )
      .join('')}`;
    if (contrast(mixed, paper) >= least) return mixed;
  }
  return color;
}

/** A platform's colours as private custom properties; worked out once a brand. */
const painted = new WeakMap<Brand, OwnStyle>();
function paint(brand: Brand): OwnStyle {
  const color = hex(brand.color);
  return {
    '--_brand': color,
    '--_light': color && apart(color, '#ffffff', 0, 2),
    // 4:1, so that on a tile's ground, which is tinted with it, 3:1 is left.
    '--_dark': hex(brand.dark) ?? (color && apart(color, '#2c2c2c', 255, 4)),
    '--_tint': hex(brand.tint) ?? color,
    // White from 3:1 on, which is enough for a bold letter; else black.
    '--_on': color && (contrast(color, '#ffffff') >= 3 ? '#fff' : 'rgb(0 0 0 / .9)'),
  };
}
const unknown: Brand = {color: ''};

/** A platform's colours, or none. Only `#rrggbb` gets through: a host's own platform may take its brand from anywhere. */
export function coloursOf(brand = unknown): OwnStyle {
  const values = painted.get(brand) ?? paint(brand);
  painted.set(brand, values);
  return values;
}
