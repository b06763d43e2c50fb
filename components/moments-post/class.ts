import {LitElement, nothing} from 'lit';
import {property} from 'lit/decorators/property.js';
import type {Hutong} from '../../src/hutong.js';
import {messageStyles} from '../message/styles.js';
import {adopt} from '../shared/adopt.js';
import {InstanceOf} from '../shared/instance-of.js';
import {lazily} from '../shared/lazy.js';
import {version} from '../shared/version.js';
import type {Feed} from './feed.js';
import type {MomentsPost} from './post.js';

const feeds = lazily(() => import('./feed.js'));

/**
 * One post of a feed: who, what, the share as a grey strip, up to nine pictures, when, who likes it and what was said.
 *
 * @summary A row of a feed.
 * @tag hutong-moments-post
 *
 * @slot actions - At the end of the line with the time: what a host offers.
 * @fires {HutongOpenEvent} hutong-open - A person opens the share or a link. Cancelable.
 *
 * @csspart avatar - The picture, or the initial in its place.
 * @csspart name - Whose post it is.
 * @csspart text - What was written.
 * @csspart fold - The button below a long text.
 * @csspart share - The strip.
 * @csspart pictures - The pictures' grid.
 * @csspart picture - One of them.
 * @csspart facts - The line with the time.
 * @csspart social - Likes and comments.
 * @csspart mention - An `@` with a name.
 * @csspart emoji - An emoji code.
 * @csspart host - Where an unsafe link really leads, in the question before it opens.
 *
 * @cssproperty [--hutong-link=#576b95] - Names and links.
 * @cssproperty [--hutong-fg=#000000e6] - Words.
 * @cssproperty [--hutong-fg-2=#0000008c] - The time.
 * @cssproperty [--hutong-fg-3=#0000004d] - The avatar that is not there.
 * @cssproperty [--hutong-line=#0000001a] - The line between likes and comments.
 * @cssproperty [--hutong-bubble-in=#fff] - The paper of the question before an unsafe link opens.
 * @cssproperty [--hutong-scale=1] - The text size.
 * @cssproperty [--hutong-font=system-ui] - The family of all words.
 */
export class HutongMomentsPost extends LitElement {
  static readonly version = version;
  static override styles = messageStyles;

  /** The post as the host keeps it. */
  @property({attribute: false}) post: MomentsPost | undefined;
  /** The colour scheme; `auto` is the page's. */
  @property({reflect: true, useDefault: true}) theme: 'auto' | 'light' | 'dark' = 'auto';
  /** The instance it reads with; the default one when absent. */
  @property({attribute: false}) hutong: Hutong | undefined;

  readonly #instance = new InstanceOf(this);
  #feed: Feed | undefined;

  /** @internal What its events call it. */
  get itemId(): string | undefined {
    return this.post?.id;
  }

  protected override updated(): void {
    const dialog = this.renderRoot.querySelector('dialog');
    if (dialog && !dialog.open) dialog.showModal();
  }

  protected override render(): unknown {
    const code = feeds(() => this.requestUpdate());
    const {hutong, locale} = this.#instance;
    if (!code || !hutong || !this.post) return nothing;
    adopt(this.renderRoot, code.feedStyles);
    this.#feed ??= new code.Feed(this);
    try {
      return this.#feed.draw(this.post, hutong, locale);
    } catch (error) {
      console.warn('Cannot draw a post:', error);
      return nothing;
    }
  }
}
