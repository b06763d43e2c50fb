import {html, render} from 'lit';
import {createHutong, lazyReaders, platforms, type Hutong} from 'hutong';
import {everyday} from './chat.js';
import {watchedGateway} from './exchange.js';
import {icons} from './icons.js';
import {payloadOf} from './payload.js';
import {applySettings, readSettings, searchOf, writeSettings, type Settings} from './settings.js';
import {stages} from './stages.js';
import {strings} from './strings.js';
import {languageAndTheme} from './switches.js';

let settings = readSettings();
const watched = watchedGateway(() => update());
const hutong: Hutong = createHutong({platforms, readers: lazyReaders, gateway: watched.gateway});
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

function change(more: Partial<Settings>): void {
  settings = {...settings, ...more};
  writeSettings(settings, location.hash);
  update();
}

function update(): void {
  const say = strings[settings.lang];
  const payload = payloadOf(text);
  const message = hutong.parse(payload);
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
          ${everyday(settings.lang)
            .slice(0, 6)
            .map(
              ({name, input}) =>
                html`<button type="button" @click=${() => void follow(typeof input === 'string' ? input : JSON.stringify(input, null, 2))}>${name}</button>`,
            )}
        </div>
        <section class="drawn" aria-label=${say.shown}>
          ${text === '' ? '' : html`<hutong-message .payload=${payload} .hutong=${hutong}></hutong-message>`}
        </section>
      </main>
      <aside class="stages" aria-label=${say.way}>
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
