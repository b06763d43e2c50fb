import {html, nothing, render, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {createHutong, lazyReaders, platforms, type ChatItem, type Hutong, type Message, type MomentsPost} from 'hutong';
import {conversation, everyday, type Line} from './chat.js';
import {isStill} from './answers.js';
import {watchedGateway} from './exchange.js';
import {icons} from './icons.js';
import {LongChat} from './long.js';
import {payloadOf} from './payload.js';
import {pictureHost} from './picture-host.js';
import {answer, feed, group} from './rooms.js';
import {groupsOf, sampleList, type CasesFile, type Group} from './samples.js';
import {applySettings, readSettings, searchOf, writeSettings, type Settings} from './settings.js';
import {stages} from './stages.js';
import {strings} from './strings.js';
import {languageAndTheme} from './switches.js';

/** A row of the chat: a message, with the time above it, or a line of the page's own. */
type Row = {item: ChatItem; time?: number | undefined; bot?: true} | {heading: string};
/** The chats there are beside the samples. */
const rooms = ['open', 'group', 'moments', 'bot', 'long'] as const;
const isRoom = (name: string): name is (typeof rooms)[number] => (rooms as readonly string[]).includes(name);

const {
  samples: files,
  now: stopped,
  live,
} = JSON.parse((await (await fetch('samples.json')).text()).replaceAll(`${pictureHost}/`, new URL('.', document.baseURI).href)) as {
  samples: CasesFile[];
  now?: number;
  live: boolean;
};
const now = () => stopped ?? Date.now();
const watched = watchedGateway(() => update());
const instances: Record<Settings['gateway'], Hutong> = {
  on: createHutong({platforms, readers: lazyReaders, now, gateway: watched.gateway}),
  off: createHutong({platforms, readers: lazyReaders, now}),
};
await instances.off.ready();

let settings = readSettings();
let view: 'chat' | 'samples' | 'stages' = 'chat';
let groups: Group[] = [];
let query = '';
let rows: Row[] = [];
let posts: MomentsPost[] = [];
let long: LongChat | undefined;
/** What was sent by hand, which stays when the language changes. */
const sent: Row[] = [];
let selected: ChatItem | undefined;

const say = () => strings[settings.lang];
const isMessage = (row: Row) => 'item' in row;
const titleOf = () => (isRoom(settings.chat) ? say().rooms[settings.chat] : say().title);
/** What stands in the input, and the text that is to be sent as it is. */
let draft = '';
let asText: string | undefined;
/** How much of the bot's answer has come, in letters; `undefined` when all of it has. */
let told: number | undefined;

function itemOf({payload, out, status}: Line, id: string, sentAt: number): ChatItem {
  const [name, picture] = out ? [say().me, 'u-cat'] : [say().title, 'u-xiaoman'];
  return {
    id,
    sentAt,
    payload,
    outgoing: out ?? false,
    status: out && (status ?? 'sent'),
    author: {id: picture, name, avatarUrl: new URL(`pictures/${picture}.svg`, document.baseURI).href},
  };
}

/** The time of day on a day before today. */
function timeOf(at: Line['at']): number | undefined {
  if (at === 'now') return now();
  return at && new Date(now()).setHours(at[1], at[2], 0, 0) - at[0] * 864e5;
}

/** The chat that the address asks for. */
function open(): void {
  groups = groupsOf(files, platforms, instances.off, settings.lang, say());
  const {lang, chat} = settings;
  const lines: Line[] = [...conversation(lang), ...everyday(lang).map(({input: payload}) => ({payload}))];
  const make = (n: number, sentAt: number) => itemOf(lines[n % lines.length] ?? {payload: ''}, `long-${String(n)}`, sentAt);
  long = chat === 'long' ? new LongChat(make, now()) : undefined;
  const wanted = chat === 'samples' ? groups : groups.filter(({name}) => name === chat);
  let last = 0;
  told = undefined;
  posts = chat === 'moments' ? feed(lang, now()) : [];
  rows =
    chat === 'group'
      ? group(lang, now() - 6e5).map((item, i) => ({item, time: i === 0 ? item.sentAt : undefined}))
      : chat === 'bot'
        ? [{item: itemOf({payload: say().question, out: true}, 'question', now()), time: now()}]
        : chat === 'open'
          ? conversation(lang).map((line, i) => {
              const time = timeOf(line.at);
              last = time ?? last + 60_000;
              return {item: itemOf(line, `${lang}-${String(i)}`, last), time};
            })
          : wanted.flatMap(({name, label, samples}) => [
              {heading: label},
              ...samples.map(({input}, i) => ({item: itemOf({payload: input}, `${lang}-${name}-${String(i)}`, now())})),
            ]);
  rows.push(...sent);
  if (chat === 'bot') reply();
  selected = rows.filter(isMessage).findLast(({item}) => instances.off.parse(item.payload).cards.some(({platform}) => platform !== undefined))?.item;
  update();
  atEnd = true;
}

function change(more: Partial<Settings>): void {
  settings = {...settings, ...more};
  writeSettings(settings);
  if (more.lang) open();
  else if (more.chat) open();
  else update();
}

/** The bot answers, a few letters at a time. */
function reply(): void {
  const item: ChatItem = {
    id: `answer-${String(rows.length)}`,
    author: {id: 'bot', name: say().rooms.bot, avatarUrl: new URL('pictures/u-cafe.svg', document.baseURI).href},
  };
  rows = [...rows, {item, bot: true}];
  if (told !== undefined) return;
  told = 0;
  const tell = () => {
    if (told === undefined) return;
    told = told >= answer[settings.lang].length ? undefined : told + 4;
    update();
    setTimeout(tell, 30);
  };
  setTimeout(tell, 400);
}

/** Sends what was typed, pasted or picked. */
function send(payload: unknown, out = true, message?: Message): void {
  const item = {...itemOf({payload, ...(out && {out})}, `sent-${String(sent.length)}`, now()), message};
  const row = {item, time: sent.length === 0 ? now() : undefined};
  sent.push(row);
  rows = [...rows, row];
  if (settings.chat === 'bot' && out) reply();
  selected = row.item;
  view = 'chat';
  update();
  atEnd = true;
}

function compose(box: HTMLTextAreaElement): void {
  const text = box.value;
  if (text.trim() === '') return;
  box.value = draft = '';
  if (text === asText) send(text, true, {v: 1, format: 'text', text, segments: [{type: 'text', text}], cards: [], warnings: []});
  else send(payloadOf(text));
}

const onKey = (event: KeyboardEvent) => {
  // Enter that ends a word of an input method is not meant for us.
  if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
  event.preventDefault();
  compose(event.currentTarget as HTMLTextAreaElement);
};
const onPaste = (event: ClipboardEvent) => {
  const text = event.clipboardData?.getData('text/plain') ?? '';
  const box = event.currentTarget as HTMLTextAreaElement;
  if (box.value !== '' || text.trim() === '') return;
  event.preventDefault();
  send(payloadOf(text));
};
const onInput = (event: InputEvent) => {
  draft = (event.currentTarget as HTMLTextAreaElement).value;
  update();
};
const onSubmit = (event: SubmitEvent) => {
  event.preventDefault();
  const box = (event.currentTarget as HTMLFormElement).querySelector('textarea');
  if (box) compose(box);
};

/** A message that was not sent is sent again. */
function resend(id: string | undefined): void {
  const set = (status: ChatItem['status']) => {
    rows = rows.map(row => (isMessage(row) && row.item.id === id ? {...row, item: {...row.item, status}} : row));
    update();
  };
  set('sending');
  setTimeout(() => set('sent'), 800);
}

/** Messages draw themselves a little later than the page: until a person scrolls, the chat stays at its end. */
let atEnd = true;
const grown = new ResizeObserver(([rows]) => {
  const chat = rows?.target.parentElement;
  if (atEnd && chat) chat.scrollTop = chat.scrollHeight;
});
const onScroll = ({currentTarget}: Event) => {
  const {scrollTop, scrollHeight, clientHeight} = currentTarget as Element;
  atEnd = scrollHeight - scrollTop - clientHeight < 2;
};

function show(next: typeof view): void {
  view = next;
  update();
}

function chatRow(row: Row, hutong: Hutong): TemplateResult {
  if (!isMessage(row)) return html`<p class="heading">${row.heading}</p>`;
  const {item, time} = row;
  const select = () => {
    selected = item;
    update();
  };
  if (row.bot) {
    const streaming = told !== undefined && row === rows.at(-1);
    const text = answer[settings.lang].slice(0, streaming ? told : undefined);
    return html`<hutong-message .item=${item} .hutong=${hutong}>
      <hutong-markdown slot="content" .text=${text} .streaming=${streaming} .hutong=${hutong} item-id=${item.id}></hutong-markdown>
    </hutong-message>`;
  }
  return html`<hutong-message .item=${item} .time=${time} .hutong=${hutong} @click=${select}></hutong-message>`;
}

/** The list has its own scroller, and holds its end itself. */
function longChat(chat: LongChat, hutong: Hutong): TemplateResult {
  const older = () => {
    // As long as a service would take.
    setTimeout(() => {
      chat.older();
      update();
    }, 50);
  };
  const items = [...chat.items, ...sent.filter(isMessage).map(({item}) => item)];
  const retry = (event: HTMLElementEventMap['hutong-retry']) => (event.card ? undefined : resend(event.itemId));
  return html`<hutong-message-list
    .items=${items}
    .hasOlder=${chat.hasOlder}
    .hutong=${hutong}
    @hutong-load-older=${older}
    @hutong-retry=${retry}
  ></hutong-message-list>`;
}

function roomList(): TemplateResult {
  const go = (chat: string) => {
    view = 'chat';
    change({chat});
  };
  const pictures = {open: 'u-xiaoman', group: 'u-hill', moments: 'u-azhe', bot: 'u-cafe', long: 'u-zhou'};
  return html`<ul class="rooms">
    ${rooms.map(
      name =>
        html`<li>
          <button class="conv" type="button" aria-current=${settings.chat === name} @click=${() => go(name)}>
            <img class="tile" src=${`pictures/${pictures[name]}.svg`} alt="" width="40" height="40" /><b>${say().rooms[name]}</b
            ><small>${say().about[name]}</small>
          </button>
        </li>`,
    )}
    ${(
      [
        ['workbench', 'p-lamp'],
        ['playground', 'a-moon'],
        ['gallery', 'p-kettle'],
      ] as const
    ).map(
      ([page, picture]) =>
        html`<li>
          <a class="conv" href=${`${page}.html?${searchOf(settings)}`}>
            <img class="tile" src=${`pictures/${picture}.svg`} alt="" width="40" height="40" /><b>${say()[page]}</b><small>${say()[`${page}About`]}</small>
          </a>
        </li>`,
    )}
  </ul>`;
}

function switches(): TemplateResult {
  const {gateway} = settings;
  const turn = gateway === 'on' ? 'off' : 'on';
  return html`
    ${languageAndTheme(settings, say(), change)}
    <button type="button" class=${gateway} @click=${() => change({gateway: turn})} aria-label=${say().gateway[turn]}>
      ${icons[gateway === 'on' ? 'linked' : 'unlinked']}
    </button>
  `;
}

function page(): TemplateResult {
  const hutong = instances[settings.gateway];
  const words = say();
  const search = (event: InputEvent) => {
    query = (event.currentTarget as HTMLInputElement).value;
    update();
  };
  return html`<div class="app" data-view=${view}>
    <nav class="rail" aria-label=${words.settings}><img src="pictures/u-cat.svg" alt="" width="36" height="36" />${switches()}</nav>
    <aside class="samples" aria-label=${words.samples}>
      <header>
        <button class="only-phone" type="button" @click=${() => show('chat')} aria-label=${words.close}>${icons.back}</button>
        <h2 class="only-phone">${words.samples}</h2>
      </header>
      <label class="find">${icons.search}<input type="search" placeholder=${words.find} aria-label=${words.find} @input=${search} /></label>
      <div class="scroll">${query === '' ? roomList() : nothing}${sampleList(groups, query, words, input => send(input, false))}</div>
    </aside>
    <main class="talk">
      <header>
        <button class="only-phone" type="button" @click=${() => show('samples')} aria-label=${words.samples}>${icons.list}</button>
        <h1>Hutong</h1>
        <h2>${titleOf()}</h2>
        <small class="only-desk">${words.subtitle}</small>
        <button class="only-phone" type="button" @click=${() => show('stages')} aria-label=${words.stages}>${icons.more}</button>
      </header>
      ${long ? longChat(long, hutong) : nothing}
      <div
        class="chat"
        ?hidden=${long}
        @scroll=${onScroll}
        role="log"
        aria-label=${titleOf()}
        tabindex="0"
        @hutong-retry=${(event: HTMLElementEventMap['hutong-retry']) => (event.card ? undefined : resend(event.itemId))}
      >
        <div class=${settings.chat === 'moments' ? 'rows feed' : settings.chat === 'group' ? 'rows group' : 'rows'}>
          ${posts.map(post => html`<hutong-moments-post .post=${post} .hutong=${hutong}></hutong-moments-post>`)}
          ${repeat(
            rows,
            row => (isMessage(row) ? row.item.id : row.heading),
            row => chatRow(row, hutong),
          )}
        </div>
      </div>
      <hutong-composer-preview .text=${draft} .hutong=${hutong} @hutong-dismiss=${() => (asText = draft)}></hutong-composer-preview>
      <form class="pen" @submit=${onSubmit}>
        <textarea @input=${onInput} rows="1" placeholder=${words.compose} aria-label=${words.compose} @keydown=${onKey} @paste=${onPaste}></textarea>
        <button class="only-phone" type="button" @click=${() => show('samples')} aria-label=${words.samples}>${icons.plus}</button>
        <button class="send" type="submit">${words.send}</button>
      </form>
    </main>
    <aside class="stages" aria-label=${words.stages}>
      <header>
        <button class="only-phone" type="button" @click=${() => show('chat')} aria-label=${words.close}>${icons.back}</button>
        <h2>${words.stages}</h2>
        <span class="switches only-phone">${switches()}</span>
      </header>
      <div class="scroll">
        <p class="note">${settings.gateway === 'off' ? words.noGateway : live ? words.live : isStill() ? words.still : words.drawn}</p>
        ${stages(selected && {message: selected.message ?? hutong.parse(selected.payload, {sentAt: selected.sentAt}), platforms, about: card => watched.about(card), connected: settings.gateway === 'on'}, words, settings.lang)}
      </div>
    </aside>
  </div>`;
}

let asked = false;
/** Draws the page once, however often it is asked in one task. */
function update(): void {
  if (asked) return;
  asked = true;
  queueMicrotask(() => {
    asked = false;
    render(page(), document.body);
  });
}

applySettings(settings);
await instances.on.ready();
open();
await Promise.resolve();
const list = document.querySelector('.rows');
if (list) grown.observe(list);
