import type {Language} from './strings.js';

/** What the page shows, all of it in its address: `?lang=en&theme=dark&gateway=off&chat=samples`. */
export interface Settings {
  lang: Language;
  theme: 'light' | 'dark';
  gateway: 'on' | 'off';
  /** `open`: a conversation. `long`: one of 100,000 messages. `empty`. `samples`: all of them. Else a platform's name: its samples. */
  chat: string;
}

export function readSettings(): Settings {
  const query = new URLSearchParams(location.search);
  const theme = query.get('theme');
  return {
    lang: (query.get('lang') ?? navigator.language).startsWith('zh') ? 'zh' : 'en',
    theme: theme === 'dark' || theme === 'light' ? theme : matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light',
    gateway: query.get('gateway') === 'off' ? 'off' : 'on',
    chat: query.get('chat') ?? 'open',
  };
}

/** They go along from page to page. */
export const searchOf = ({lang, theme, gateway, chat}: Settings): string => new URLSearchParams({lang, theme, gateway, chat}).toString();

export function writeSettings(settings: Settings, hash = ''): void {
  history.replaceState(null, '', `?${searchOf(settings)}${hash}`);
  applySettings(settings);
}

export function applySettings({lang, theme}: Settings): void {
  document.documentElement.lang = lang === 'zh' ? 'zh-Hans' : 'en';
  document.documentElement.dataset['theme'] = theme;
}
