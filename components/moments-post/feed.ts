import {html, nothing, svg, type TemplateResult} from 'lit';
import type {Card} from '../../src/card/card.js';
import {words} from '../../src/card/text.js';
import type {Hutong} from '../../src/hutong.js';
import {limits} from '../../src/limits.js';
import {formatAgo} from '../../src/locale/format-ago.js';
import type {Locale} from '../../src/locale/locale.js';
import type {Message} from '../../src/message.js';
import {pictureOf} from '../../src/security/pictures.js';
import {cardText} from '../../src/to-text.js';
import {open} from '../card/acts.js';
import {markOf, platformOf, sourceOf} from '../card/scene.js';
import {blocksOf, linkCard, type Block, type WordLink} from '../message/blocks.js';
import {avatar, pictureUrl, toTime} from '../message/envelope.js';
import {spoken, type Speech} from '../message/words.js';
import {HutongOpenEvent} from '../shared/events.js';
import {glyphSheet} from '../shared/glyphs.js';
import {ask} from '../views/ask.js';
import type {HutongMomentsPost} from './class.js';
import type {AnyCard} from '../views/view.js';
import type {MomentsPost} from './post.js';

export {feedStyles} from './styles.js';

/** Beyond these a feed is no feed. */
const mostLikes = 200;
const mostComments = 100;
/** Where WeChat folds: six lines of 20 Han characters. */
const foldedText = 6 * 20;
const foldedLines = 6;

const clean = (value: unknown, most: number) => (typeof value === 'string' ? words(value, most) : undefined);
const listOf = <T>(list: readonly T[] | undefined, most: number): readonly T[] => (Array.isArray(list) ? (list as T[]).slice(0, most) : []);

/** What a post draws, with what a person did to it. */
export class Feed {
  readonly #owner: HutongMomentsPost;
  #post: MomentsPost | undefined;
  #hutong: Hutong | undefined;
  #blocks: Block[] = [];
  /** Read and judged like any card, wherever it was stored. */
  #share: AnyCard | undefined;
  #unfolded = false;
  #asking: Card | undefined;
  #lost = new Set<string>();

  constructor(owner: HutongMomentsPost) {
    this.#owner = owner;
    const {renderRoot} = owner;
    if (renderRoot instanceof ShadowRoot) renderRoot.adoptedStyleSheets.push(glyphSheet());
  }

  draw(post: MomentsPost, hutong: Hutong, locale: Locale): TemplateResult {
    if (post !== this.#post || hutong !== this.#hutong) this.#read(post, hutong);
    const {author, sentAt, images, likes, comments} = post;
    const name = clean(author?.name, limits.name);
    const picture = author?.avatarUrl;
    const bubble = this.#blocks.find(block => block.type === 'bubble');
    const share = this.#share;
    const time = toTime(sentAt);
    const source = share && sourceOf(share, platformOf(share, hutong), locale);
    return html`<article class="post">
        ${avatar({name, avatar: picture === undefined || this.#lost.has(picture) ? undefined : pictureUrl(picture), outgoing: false, status: undefined}, name !== undefined, () => this.#lose(picture ?? ''))}
        <div class="body">
          ${name === undefined ? nothing : html`<h3 class="name" part="name"><bdi>${name}</bdi></h3>`}
          ${bubble ? this.#text(spoken(bubble.words, this.#speech(locale)), bubble.words.map(word => (typeof word === 'string' ? word : word.text)).join(''), locale) : nothing}
          ${share ? this.#strip(share, hutong, locale) : this.#pictures(listOf(images, limits.images))}
          <div class="facts" part="facts">
            ${time === undefined ? nothing : html`<time datetime=${new Date(time).toISOString()}>${formatAgo(time, locale, hutong.now(), hutong.options.timeZone)}</time>`}
            ${source ? html`<span>${source}</span>` : nothing}<slot name="actions"></slot>
          </div>
          ${this.#social(
            listOf(likes, mostLikes).flatMap(one => clean(one, limits.name) ?? []),
            listOf(comments, mostComments),
            locale,
          )}
        </div>
      </article>
      ${this.#asking ? ask({card: this.#asking, locale}, this.#confirmed, this.#closed) : nothing}`;
  }

  #read(post: MomentsPost, hutong: Hutong): void {
    this.#post = post;
    this.#hutong = hutong;
    this.#unfolded = false;
    const {payload, message: stored, sentAt} = post;
    const message = stored ?? (payload === undefined ? undefined : hutong.parse(payload, {sentAt}));
    this.#take(message?.pending ? undefined : message, hutong);
    if (message?.pending)
      hutong.ready(payload).then(
        () => {
          if (post !== this.#post) return;
          this.#take(hutong.parse(payload, {sentAt}), hutong);
          this.#owner.requestUpdate();
        },
        () => undefined, // the rest of the post stands
      );
  }

  #take(message: Message | undefined, hutong: Hutong): void {
    this.#blocks = message ? blocksOf(message, hutong) : [];
    this.#share = undefined;
    const blocks = this.#blocks;
    const block = blocks.find(one => one.type === 'card');
    const card = block && hutong.readCard(block.card);
    if (!(card instanceof Promise)) this.#share = card;
    else
      card.then(
        read => {
          if (blocks !== this.#blocks) return;
          this.#share = read;
          this.#owner.requestUpdate();
        },
        () => undefined, // without the code that reads it, it is not drawn
      );
  }

  /** Six lines of it, where it has more; decided by its letters, before it is drawn. */
  #text(said: unknown, text: string, locale: Locale): TemplateResult {
    const width = [...text.slice(0, 1000)].reduce((sum, letter) => sum + (letter > '\u2e7f' ? 1 : 0.5), 0);
    const long = width > foldedText || text.split('\n', foldedLines + 2).length > foldedLines;
    const turn = () => {
      this.#unfolded = !this.#unfolded;
      this.#owner.requestUpdate();
    };
    return html`<p class=${long && !this.#unfolded ? 'text short' : 'text'} part="text">${said}</p>
      ${long ? html`<button class="link fold" part="fold" type="button" aria-expanded=${this.#unfolded} @click=${turn}>${this.#unfolded ? locale.fold : locale.unfold}</button>` : nothing}`;
  }

  /** The share in a grey strip, as a feed draws it. */
  #strip(card: AnyCard, hutong: Hutong, locale: Locale): TemplateResult {
    const {cover, openUrl, risk, kind} = card;
    const url = pictureOf(cover?.url, hutong.options);
    const {name, letter} = markOf(card, platformOf(card, hutong));
    const plays = kind === 'video' || kind === 'livestream' || kind === 'music';
    const inside = html`<span class=${plays ? 'thumb plays' : 'thumb'}
        >${url === undefined || risk || this.#lost.has(url) ? html`<i class="g ${name}" aria-hidden="true">${letter}</i>` : this.#picture(url, cover?.alt ?? '', 40)}</span
      ><span class="two">${risk ? `${risk.host} · ${locale.risk.other('')}` : (card.title ?? cardText(card, locale))}</span>`;
    if (openUrl === undefined) return html`<div class="share" part="share">${inside}</div>`;
    if (risk) return html`<button class="share" part="share" type="button" @click=${() => this.#ask(card)}>${inside}</button>`;
    return html`<a
      class="share"
      part="share"
      href=${openUrl}
      target="_blank"
      rel="noopener noreferrer nofollow"
      referrerpolicy="no-referrer"
      @click=${(event: Event) => this.#open(event, card)}
      >${inside}</a
    >`;
  }

  /** One stands by itself, four are a square, the others rows of three. What cannot be had keeps its place. */
  #pictures(images: readonly NonNullable<MomentsPost['images']>[number][]): TemplateResult | typeof nothing {
    const urls = images.flatMap(({url, alt}) => {
      const address = typeof url === 'string' ? pictureUrl(url) : undefined;
      return address === undefined ? [] : [{address, alt: alt ?? ''}];
    });
    if (urls.length === 0) return nothing;
    const look = urls.length === 1 ? 'nine one' : urls.length === 4 ? 'nine four' : 'nine';
    return html`<div class=${look} part="pictures">
      ${urls.map(({address, alt}) => (this.#lost.has(address) ? html`<i></i>` : this.#picture(address, alt, 84)))}
    </div>`;
  }

  #picture(url: string, alt: string, size: number): TemplateResult {
    return html`<img
      part="picture"
      src=${url}
      alt=${alt}
      width=${size}
      height=${size}
      loading="lazy"
      decoding="async"
      referrerpolicy="no-referrer"
      @error=${() => this.#lose(url)}
    />`;
  }

  #social(likes: readonly string[], comments: readonly {name: string; text: string}[], locale: Locale): TemplateResult | typeof nothing {
    if (likes.length + comments.length === 0) return nothing;
    return html`<div class="social" part="social">
      ${
        likes.length === 0
          ? nothing
          : html`<p class="likes">
              <span class="vh">${locale.liked}</span>${heart}<span>${likes.map((name, i) => html`${i > 0 ? locale.names : ''}<bdi>${name}</bdi>`)}</span>
            </p>`
      }
      ${
        comments.length === 0
          ? nothing
          : html`<ul>
              ${comments.map(({name, text}) => {
                const [who, said] = [clean(name, limits.name), clean(text, limits.description)];
                return said === undefined
                  ? nothing
                  : html`<li>
                      ${who === undefined ? nothing : html`<bdi>${who}</bdi>`}${who === undefined ? '' : locale.says('', '')}${spoken([said], this.#speech(locale))}
                    </li>`;
              })}
            </ul>`
      }
    </div>`;
  }

  #speech(locale: Locale): Speech {
    return {
      locale,
      again: () => this.#owner.requestUpdate(),
      open: (event: Event, link: WordLink) => {
        if (!this.#owner.dispatchEvent(new HutongOpenEvent(linkCard(link), this.#post?.id, link.url, undefined))) event.preventDefault();
      },
      ask: link => this.#ask(linkCard(link)),
    };
  }

  #open(event: Event, card: Card): void {
    open(this.#owner, card, this.#hutong, event);
  }

  #ask(card: Card): void {
    this.#asking = card;
    this.#owner.requestUpdate();
  }

  #lose(url: string): void {
    this.#lost.add(url);
    this.#owner.requestUpdate();
  }

  readonly #confirmed = (event: Event): void => {
    if (this.#asking) this.#open(event, this.#asking);
    this.#closed();
  };

  readonly #closed = (): void => {
    this.#asking = undefined;
    this.#owner.requestUpdate();
  };
}

const heart = html`<svg viewBox="0 0 14 14" aria-hidden="true">
  ${svg`<path d="M7 12.1C4 10 1.4 7.9 1.4 5.2A2.95 2.95 0 0 1 4.35 2.2C5.5 2.2 6.5 2.9 7 3.9c.5-1 1.5-1.7 2.65-1.7a2.95 2.95 0 0 1 2.95 3c0 2.7-2.6 4.8-5.6 6.9Z" />`}
</svg>`;
