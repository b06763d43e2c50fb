import {html, render, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {loadLocale, type Hutong} from 'hutong';
import {instanceOf, stageAt, stories, type Story} from '../test/stories/index.js';
import {icons} from './icons.js';
import {applySettings, readSettings, searchOf, writeSettings, type Settings} from './settings.js';
import {strings} from './strings.js';
import {languageAndTheme} from './switches.js';
import {stateName} from './workbench/state-names.js';

/** A story with the instance that it is drawn by, whose clock runs from the hour in which all of them are told. */
interface Told {
  story: Story;
  hutong: Hutong;
}

let settings = readSettings();
let names: Record<string, string> = {};
const told = new Map<string, Told[]>();

async function tell(): Promise<void> {
  const tag = settings.lang === 'zh' ? 'zh-Hans' : 'en';
  const stage = stageAt(new URL('pictures/', document.baseURI).href, tag);
  names = (await loadLocale(tag)).kinds;
  told.clear();
  for (const story of stories(stage)) {
    const hutong = instanceOf(story, {now: () => stage.now + performance.now()});
    // The schemas come on first need: until they are here a foreign card is a skeleton.
    if (told.size === 0) await hutong.readCard({});
    told.set(story.kind, [...(told.get(story.kind) ?? []), {story, hutong}]);
  }
  draw();
}

function change(more: Partial<Settings>): void {
  settings = {...settings, ...more};
  writeSettings(settings);
  if (more.lang) void tell();
  else draw();
}

const shown = ({story: {state, card, frame}, hutong}: Told): TemplateResult =>
  html`<figure>
    <figcaption>${stateName(state, settings.lang === 'zh' ? 'zh-Hans' : 'en')}</figcaption>
    <hutong-card .hutong=${hutong} .card=${card} .frame=${frame ?? 'auto'}></hutong-card>
  </figure>`;

function draw(): void {
  const say = strings[settings.lang];
  document.title = `${say.gallery} · Hutong`;
  const page = html`<header>
      <a href=${`./?${searchOf(settings)}`} aria-label=${say.close}>${icons.back}</a>
      <h1>${say.gallery}</h1>
      ${languageAndTheme(settings, say, change)}
    </header>
    <nav aria-label=${say.kinds}>${[...told.keys()].map(kind => html`<a href=${`#${kind}`}>${names[kind] ?? kind}</a>`)}</nav>
    <main>
      ${repeat(
        told,
        ([kind]) => `${settings.lang} ${kind}`,
        ([kind, group]) =>
          html`<section id=${kind} aria-labelledby=${`${kind}-name`}>
            <h2 id=${`${kind}-name`}>${names[kind] ?? kind} <small>${say.states(group.length)}</small></h2>
            <div class="stories">${group.map(shown)}</div>
          </section>`,
      )}
    </main>`;
  render(page, document.body);
}

applySettings(settings);
await tell();
// Their heights are known once they are drawn.
await Promise.all([...document.querySelectorAll('hutong-card')].map(card => card.updateComplete));
document.getElementById(location.hash.slice(1))?.scrollIntoView();
