/** What the workbench shows, all of it in its address. */
export interface View {
  /** `product/sold out`, `hutong-message/incoming`. */
  story: string;
  /** The tag that draws it. */
  element: string;
  theme: 'light' | 'dark';
  skin: SkinName;
  lang: (typeof languages)[number];
  dir: 'auto' | 'ltr' | 'rtl';
  /** px, at scale 1. */
  width: number;
  scale: number;
  gateway: 'on' | 'off';
  /** What was changed by hand: of the card, and of the element's other properties. */
  card: Record<string, unknown>;
  properties: Record<string, unknown>;
}

export const languages = ['zh-Hans', 'zh-Hant', 'en', 'ja', 'ko', 'ar'] as const;
export const widths = [200, 260, 320, 360, 480];
export const scales = [1, 1.25, 1.5, 2];
export const themes = ['light', 'dark'] as const;
export const directions = ['auto', 'ltr', 'rtl'] as const;
export const gateways = ['on', 'off'] as const;

/** Custom properties by skin: what the canvas is dressed in, and what the code to copy says. */
export const skins = {
  wechat: {},
  neutral: {
    '--hutong-brand': 'light-dark(#c9d7ff, #9db4ff)',
    '--hutong-chat-bg': 'light-dark(#f6f6f7, #0f1012)',
    '--hutong-bubble-in': 'light-dark(#fff, #1d1f23)',
    '--hutong-bubble-out': 'light-dark(#dfe7ff, #9db4ff)',
    '--hutong-link': 'light-dark(#3355c4, #a9bdff)',
    '--hutong-price': 'light-dark(#b3261e, #ff8a80)',
    '--hutong-radius': '12px',
  },
  paper: {
    '--hutong-chat-bg': 'light-dark(#efe7da, #17130e)',
    '--hutong-bubble-in': 'light-dark(#fffaf1, #2a241c)',
    '--hutong-bubble-out': 'light-dark(#e9d8a6, #6b5d33)',
    '--hutong-link': 'light-dark(#6b4f1d, #d8bd86)',
    '--hutong-price': 'light-dark(#9c2f1b, #f2987f)',
    '--hutong-radius': '2px',
  },
} as const satisfies Record<string, Record<string, string>>;
export type SkinName = keyof typeof skins;
export const skinNames = Object.keys(skins) as SkinName[];

const among = <T>(all: readonly T[], value: unknown, otherwise: T): T => (all.includes(value as T) ? (value as T) : otherwise);
function objectIn(text: string | null): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text ?? '{}');
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
/** The language of ours that is nearest to a tag: `zh-TW` is `zh-Hant`. */
const nearest = (tag: string): View['lang'] =>
  /^zh-(?:Hant|TW|HK|MO)/i.test(tag) ? 'zh-Hant' : tag.startsWith('zh') ? 'zh-Hans' : (languages.find(one => tag.startsWith(one)) ?? 'en');

export function readView(): View {
  const query = new URLSearchParams(location.search);
  return {
    story: query.get('story') ?? 'product/complete',
    element: query.get('element') ?? '',
    theme: among(themes, query.get('theme'), matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'),
    skin: among(skinNames, query.get('skin'), 'wechat'),
    lang: nearest(query.get('lang') ?? navigator.language),
    dir: among(directions, query.get('dir'), 'auto'),
    width: among(widths, Number(query.get('width')), 260),
    scale: among(scales, Number(query.get('scale')), 1),
    gateway: among(gateways, query.get('gateway'), 'on'),
    card: objectIn(query.get('card')),
    properties: objectIn(query.get('properties')),
  };
}

export function writeView({card, properties, width, scale, ...view}: View): void {
  const query = new URLSearchParams({...view, width: String(width), scale: String(scale)});
  for (const [name, changed] of Object.entries({card, properties})) if (Object.keys(changed).length > 0) query.set(name, JSON.stringify(changed));
  for (const [name, value] of [...query]) if (value === '') query.delete(name);
  history.replaceState(null, '', `?${query.toString()}`);
}

/** The page itself speaks three of the six languages, and stories are told in them. */
export const speechOf = (lang: View['lang']): 'zh-Hans' | 'en' | 'ar' => (lang.startsWith('zh') ? 'zh-Hans' : lang === 'ar' ? 'ar' : 'en');

export const directionOf = ({lang, dir}: Pick<View, 'lang' | 'dir'>): 'ltr' | 'rtl' => (dir === 'auto' ? (lang === 'ar' ? 'rtl' : 'ltr') : dir);
