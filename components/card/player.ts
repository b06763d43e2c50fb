import {html, nothing} from 'lit';
import type {Hutong} from '../../src/hutong.js';
import type {AnyCard, Drawn, Playing} from '../views/view.js';

/** What a player tells whoever it plays for. */
interface Listener {
  readonly title: string;
  /** It sounds, or has paused. */
  changed(): void;
  /** It was ended: by its own end, by another one, or because it could not begin. */
  ended(reason: 'over' | 'refused'): void;
}

/** One plays at a time on a page. */
let current: Player | undefined;

/** A video in its own element, a platform's player in a frame that may do nothing but play, or a song. */
export class Player implements Playing {
  readonly drawn: Drawn;
  sounds = true;
  /** Only a picture ends when it is scrolled away: a song may go on. */
  readonly seen: boolean;
  readonly #sound: HTMLAudioElement | undefined;
  readonly #listener: Listener;

  private constructor(card: AnyCard, {url, referrer}: Playable, listener: Listener) {
    this.#listener = listener;
    document.addEventListener('securitypolicyviolation', this.#refused);
    this.seen = card.audioUrl !== url;
    if (!this.seen) {
      const sound = (this.#sound = new Audio(url));
      sound.addEventListener('ended', () => this.stop());
      sound.addEventListener('error', () => this.stop('refused'));
      for (const type of ['play', 'pause'])
        sound.addEventListener(type, () => {
          this.sounds = !sound.paused;
          this.#listener.changed();
        });
      this.drawn = nothing;
      this.#begin();
    } else if (card.mediaUrl === url)
      this.drawn = html`<video
        class="player"
        part="player"
        src=${url}
        aria-label=${listener.title}
        controls
        autoplay
        playsinline
        preload="auto"
        @error=${() => this.stop('refused')}
      ></video>`;
    else
      this.drawn = html`<iframe
        class="player"
        part="player"
        src=${url}
        title=${listener.title}
        sandbox="allow-scripts allow-same-origin allow-presentation"
        allow="autoplay; fullscreen"
        referrerpolicy=${referrer}
      ></iframe>`;
  }

  /** Begins what the card holds; `undefined` when nothing in it can be played in place. */
  static play(card: AnyCard, hutong: Hutong, listener: Listener): Player | undefined {
    const found = playable(card, hutong);
    if (!found) return undefined;
    current?.stop();
    return (current = new Player(card, found, listener));
  }

  /** Pauses a song, and lets it go on. */
  toggle(): void {
    if (this.#sound?.paused) this.#begin();
    else this.#sound?.pause();
  }

  stop(reason: 'over' | 'refused' = 'over'): void {
    if (current !== this) return;
    current = undefined;
    document.removeEventListener('securitypolicyviolation', this.#refused);
    this.#sound?.pause();
    this.#sound?.removeAttribute('src'); // lets go of what was loaded
    this.#listener.ended(reason);
  }

  #begin(): void {
    this.#sound?.play().catch((error: unknown) => {
      // A browser that wants another click first; anything else is told by `error`.
      this.sounds = false;
      if ((error as Error).name === 'NotAllowedError') this.#listener.changed();
    });
  }

  /** The page's own policy forbids it: then the link opens, as it does without a player. */
  readonly #refused = ({effectiveDirective}: SecurityPolicyViolationEvent): void => {
    if (/^(?:frame|media|child|default)-src/.test(effectiveDirective)) this.stop('refused');
  };
}

interface Playable {
  url: string;
  referrer: 'no-referrer' | 'strict-origin';
}

/**
 * Only a platform's player is framed: any other page, of a platform too, could draw what it likes inside a card. And none
 * of the page's own origin, which could leave its sandbox.
 */
export function playable(card: AnyCard, {registry}: Pick<Hutong, 'registry'>): Playable | undefined {
  const {kind, audioUrl, mediaUrl, embedUrl} = card;
  const own = kind === 'music' ? audioUrl : mediaUrl;
  if (own !== undefined) return {url: own, referrer: 'no-referrer'};
  if (kind === 'music' || embedUrl === undefined) return undefined;
  const {hostname, origin, href: url} = new URL(embedUrl);
  if (origin === location.origin) return undefined;
  for (const owner of registry.owners(hostname)) {
    const {player} = owner;
    if (player ? url.startsWith(player.at) : owner.embed?.(card) === url) return {url, referrer: player?.referrer ?? 'no-referrer'};
  }
  return undefined;
}
