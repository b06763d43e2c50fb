import {css, LitElement, nothing, type PropertyValues} from 'lit';
import {property} from 'lit/decorators/property.js';
import type {Hutong} from '../../src/hutong.js';
import type {ChatItem} from '../message/item.js';
import {version} from '../shared/version.js';
import type {Body} from './body.js';

/**
 * A chat of any length. Some screens of rows stand in the DOM, and move with the reader; further ones come out of
 * `items`, and what is older still is asked for. It fills the height that its parent gives it. At its end it stays at
 * its end, whatever comes or grows; anywhere else nothing that is read moves.
 *
 * @summary A chat of any length.
 * @tag hutong-message-list
 *
 * @slot empty - In place of the words that there is no message yet.
 * @fires {HutongLoadOlderEvent} hutong-load-older - A reader comes near the oldest of `items`, and `hasOlder` says that there are more: put them in front.
 *
 * @csspart scroller - What scrolls.
 * @csspart rows - All rows.
 * @csspart older - Above the oldest row, while there are older ones.
 * @csspart unread - The line above the first unread message.
 * @csspart new-messages - The button that leads to new messages below.
 * @csspart time - Of each message: the separator above it.
 * @csspart row - Of each message: avatar and content.
 * @csspart avatar - Of each message: the picture, or the initial in its place.
 * @csspart nickname - Of each message: the sender's name. Hide it where a chat has two people.
 * @csspart content - Of each message: everything beside the avatar.
 * @csspart bubble - Of each message: words.
 * @csspart mention - Of each message: an `@` with a name.
 * @csspart emoji - Of each message: an emoji code.
 * @csspart fold - Of each message: the button below a long text.
 * @csspart quote - Of each message: what it answers.
 * @csspart notice - A line of the app's own.
 * @csspart record - The card of a merged record.
 * @csspart money - A transfer or a red packet.
 * @csspart dialog - A record that was opened.
 * @csspart menu - What can be done with a message.
 * @csspart menu-item - One choice of it.
 *
 * @cssproperty [--hutong-chat-bg=#ededed] - Behind the rows.
 * @cssproperty [--hutong-bubble-in=#fff] - The paper of the button that leads to new messages.
 * @cssproperty [--hutong-fg=#000000e6] - Its words.
 * @cssproperty [--hutong-fg-2=#0000008c] - Words between the rows.
 * @cssproperty [--hutong-fg-3=#0000004d] - What turns while older messages come.
 * @cssproperty [--hutong-line=#0000001a] - The line above the first unread message.
 * @cssproperty [--hutong-scale=1] - The chat's text size.
 * @cssproperty [--hutong-font=system-ui] - The family of all words.
 */
export class HutongMessageList extends LitElement {
  static readonly version = version;
  /** What keeps the page from jumping when the rest comes. */
  static override styles = css`
    :host {
      position: relative;
      display: block;
      box-sizing: border-box;
      block-size: 100%;
      /* In a box without a height of its own it would grow with its rows, and draw all of them. */
      max-block-size: 100dvh;
      overflow: hidden;
      background: var(--hutong-chat-bg, light-dark(#ededed, #111));
    }
    :host([hidden]) {
      display: none;
    }
    :host([theme='light']) {
      color-scheme: light;
    }
    :host([theme='dark']) {
      color-scheme: dark;
    }
  `;

  /** The messages, oldest first, each known by its `id`. Set a new array for each change; of an item that changed, a new object. */
  @property({attribute: false}) items: readonly ChatItem[] = [];
  /** There are older messages than the first of `items`. */
  @property({type: Boolean, attribute: 'has-older'}) hasOlder = false;
  /** Draws the host's own types of message: a template or a node, in the list's own children, so that the page's rules reach it. `undefined` for ours. */
  @property({attribute: false}) renderItem: ((item: ChatItem) => unknown) | undefined;
  /** The id of the first message that was not read: a line stands above it. */
  @property({attribute: 'first-unread'}) firstUnread: string | undefined;
  /** The colour scheme; `auto` is the page's. */
  @property({reflect: true, useDefault: true}) theme: 'auto' | 'light' | 'dark' = 'auto';
  /** The instance that messages are read with; the nearest provider's or the default one when absent. */
  @property({attribute: false}) hutong: Hutong | undefined;

  #body: Body | undefined;
  #coming: Promise<Body> | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.#body) this.#body.connected();
    else this.#come().catch((error: unknown) => console.warn('Cannot draw `<hutong-message-list>`:', error));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#body?.disconnected();
  }

  protected override willUpdate(): void {
    this.#body?.take();
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    this.#body?.updated();
  }

  protected override render(): unknown {
    return this.#body?.draw() ?? nothing;
  }

  /** Brings a message into view, however far away, and keeps it there while others are drawn; `false` when none of `items` has the id. */
  async scrollToItem(id: string): Promise<boolean> {
    const body = await this.#come();
    await this.updateComplete;
    return body.toItem(id);
  }

  /** Goes to the newest message, and stays there. */
  async scrollToEnd(): Promise<void> {
    const body = await this.#come();
    await this.updateComplete;
    await body.toEnd();
  }

  /** A page without a list does without its code. */
  #come(): Promise<Body> {
    this.#coming ??= import('./body.js').then(
      ({Body: code, listStyles}) => {
        if (this.renderRoot instanceof ShadowRoot && listStyles.styleSheet) this.renderRoot.adoptedStyleSheets.push(listStyles.styleSheet);
        this.#body = new code(this);
        if (this.isConnected) this.#body.connected();
        this.requestUpdate();
        return this.#body;
      },
      (error: unknown) => {
        this.#coming = undefined; // a chunk that failed to load may load the next time
        throw error;
      },
    );
    return this.#coming;
  }
}
