import {html, render} from 'lit';
import {createHutong, lazyReaders, platforms, type Hutong} from 'hutong';
import {isStill} from './answers.js';
import {everyday} from './chat.js';
import {watchedGateway} from './exchange.js';
import {icons} from './icons.js';
import {payloadOf} from './payload.js';
import {pictureHost} from './picture-host.js';
import {applySettings, readSettings, searchOf, writeSettings, type Settings} from './settings.js';
import {stages} from './stages.js';
import {strings} from './strings.js';
import {languageAndTheme} from './switches.js';

let settings = readSettings();
const watched = watchedGateway(() => update());
const hutong: Hutong = createHutong({platforms, readers: lazyReaders, gateway: watched.gateway});
const {formats, live} = JSON.parse((await (await fetch('formats.json')).text()).replaceAll(`${pictureHost}/`, new URL('.', document.baseURI).href)) as {
  formats: {name: string; input: unknown}[];
  live: boolean;
};
/** In the part of the address that no server is sent: it may be anybody's words. */
let text = new URLSearchParams(location.hash.slice(1)).get('payload') ?? '';

const linkTo = (payload: string) => `#${new URLSearchParams({payload}).toString()}`;

async function follow(payload: string): Promise<void> {
  text = payload;
  history.replaceState(null, '', `${location.pathname}${location.search}${linkTo(text)}`);
  update();
  // The reader of its format comes with the first payload of it.
  await hutong.ready(payloadOf(text));
  update();
}

const written = (payload: unknown) => (typeof payload === 'string' ? payload : JSON.stringify(payload, null, 2));

function change(more: Partial<Settings>): void {
  settings = {...settings, ...more};
  writeSettings(settings, location.hash);
  update();
}

function update(): void {
  const say = strings[settings.lang];
  const payload = payloadOf(text);
  const message = hutong.parse(payload);
  const samples = everyday(settings.lang);
  const isShown = ({input}: {input: unknown}) => written(input) === text;
  const option = (sample: {name: string; input: unknown}) => html`<option .selected=${isShown(sample)}>${sample.name}</option>`;
  const pick = (event: Event) => {
    const picked = [...samples, ...formats][(event.currentTarget as HTMLSelectElement).selectedIndex - 1];
    if (picked) void follow(written(picked.input));
  };
  document.title = `${say.playground} · Hutong`;
  render(
    html`<div class="play">
      <header>
        <a href=${`./?${searchOf(settings)}`} aria-label=${say.close}>${icons.back}</a>
        <h1>${say.playground}</h1>
        <span class="switches">${languageAndTheme(settings, say, change)}</span>
      </header>
      <main>
        <textarea
          dir="auto"
          aria-label=${say.compose}
          placeholder=${say.compose}
          spellcheck="false"
          .value=${text}
          @input=${(event: Event) => void follow((event.currentTarget as HTMLTextAreaElement).value)}
        ></textarea>
        <div class="tries" role="group" aria-label=${say.samples}>
          ${samples.slice(0, 9).map(({name, input}) => html`<button type="button" @click=${() => void follow(written(input))}>${name}</button>`)}
        </div>
        <select class="more" aria-label=${say.more} @change=${pick}>
          <option .selected=${![...samples, ...formats].some(isShown)}>${say.more}</option>
          <optgroup label=${say.everyday}>${samples.map(option)}</optgroup>
          <optgroup label=${say.formats(formats.length)}>${formats.map(option)}</optgroup>
        </select>
        <section class="drawn" aria-label=${say.shown}>
          ${text === '' ? '' : html`<hutong-message .payload=${payload} .hutong=${hutong}></hutong-message>`}
        </section>
      </main>
      <aside class="stages" aria-label=${say.way}>
        <p class="note">${live ? say.live : isStill() ? say.stillHere : say.drawn}</p>
        ${stages(text === '' ? undefined : {message, platforms, raw: text, about: card => watched.about(card), connected: true}, say, settings.lang)}
      </aside>
    </div>`,
    document.body,
  );
}

addEventListener('hashchange', () => void follow(new URLSearchParams(location.hash.slice(1)).get('payload') ?? ''));
applySettings(settings);
await hutong.ready();
await follow(text);
