import {html, type TemplateResult} from 'lit';
import {icons} from './icons.js';
import type {Settings} from './settings.js';
import type {Strings} from './strings.js';

/** The two switches that every page has. */
export function languageAndTheme({lang, theme}: Settings, say: Strings, change: (more: Partial<Settings>) => void): TemplateResult {
  const other = theme === 'dark' ? 'light' : 'dark';
  return html`
    <button type="button" @click=${() => change({lang: lang === 'zh' ? 'en' : 'zh'})} lang=${lang === 'zh' ? 'en' : 'zh-Hans'} aria-label=${say.language.name}>
      <b>${say.language.mark}</b>
    </button>
    <button type="button" @click=${() => change({theme: other})} aria-label=${say.theme[other]}>${icons[theme === 'dark' ? 'sun' : 'moon']}</button>
  `;
}
