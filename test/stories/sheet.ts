/** The page of a contact sheet: the stories of some kinds, or some states of them, in one language, theme, width and scale, as its address asks. */
import {HutongCard} from '../../components/card/define.js';
import type {CardKind} from '../../src/card/card.js';
import {instanceOf, stageAt, stories, type Language} from './index.js';

const query = new URLSearchParams(location.search);
const lang = (query.get('lang') ?? 'zh-Hans') as Language;
const theme = query.get('theme') === 'dark' ? 'dark' : 'light';
const states = query.get('states')?.split(',');
const told = stories(stageAt(new URL('/pictures/', location.href).href, lang), ...((query.get('kinds')?.split(',') ?? []) as CardKind[])).filter(
  ({state}) => states?.includes(state) ?? true,
);

document.documentElement.lang = lang;
document.documentElement.dir = lang === 'ar' ? 'rtl' : 'ltr';
document.documentElement.dataset['theme'] = theme;
document.documentElement.style.setProperty('--hutong-card-width', `${query.get('width') ?? '260'}px`);
document.documentElement.style.setProperty('--hutong-scale', query.get('scale') ?? '1');

const instances = told.map(story => instanceOf(story));
await Promise.all(instances.map(async hutong => hutong.readCard({})));
const cards = told.map((story, i) => {
  const figure = document.createElement('figure');
  const caption = document.createElement('figcaption');
  caption.textContent = `${story.kind}: ${story.state}`;
  caption.lang = 'en';
  const card = new HutongCard();
  Object.assign(card, {hutong: instances[i], card: story.card, frame: story.frame ?? 'auto', tail: 'start'});
  figure.append(...(states ? [] : [caption]), card);
  document.body.append(figure);
  return card;
});
for (const card of cards) await card.updateComplete;
Object.assign(window, {told: told.length, drawn: cards});
