import type {CSSResult, nothing, TemplateResult} from 'lit';
import type {Card, CardFields, CardKind} from '../../src/card/card.js';
import type {Locale} from '../../src/locale/locale.js';
import type {Place} from '../shared/flat.js';

export type Drawn = TemplateResult | typeof nothing;
/** A card as views see it: whichever fields are known. A resolver may have changed the kind under a frame that stands. */
export type AnyCard = CardFields & {kind: CardKind};

/** What came with a headline. A host may have passed the headline as the first of the items: nobody reads it twice. */
export const rowsOf = ({items = [], title}: AnyCard): readonly Card[] => items.slice(title !== undefined && items[0]?.title === title ? 1 : 0);

/** The shape a card was first drawn in. Its outer height is a function of it, of the width and of the scale, and of nothing else. */
export interface Frame {
  name: 'rich' | 'compact';
  /** Name of the view that lays out the body: the kind, or `digest` for articles that came together. */
  view: string;
  /** Height by width of the cover's box. */
  ratio: number;
  /** Items a strip or rows were reserved for. */
  items: number;
}

/** What a person can do on a card. */
export interface Actions {
  readonly open: (event: Event, item?: Card) => void;
  readonly play: (event: Event) => void;
  readonly copy: (event: Event) => void;
  readonly remind: (event: Event) => void;
  readonly retry: (event: Event) => void;
  readonly more: (event: Event) => void;
  /** A picture could not be had: it is not asked for again. */
  readonly lost: (event: Event) => void;
  /** The cover's picture is here. */
  readonly shown: (event: Event) => void;
}

/** What plays inside a card. */
export interface Playing {
  /** The player itself, to stand in the cover's box; nothing to look at where only a sound plays. */
  readonly drawn: Drawn;
  readonly sounds: boolean;
}

/** All that a view draws from. */
export interface Scene {
  readonly card: AnyCard;
  readonly frame: Frame;
  /** The view of the frame's kind, which lays out the body. */
  readonly layout: View;
  /** The view of the card's kind, which knows what lies on the cover, and the facts. */
  readonly view: View;
  readonly locale: Locale;
  /** Epoch milliseconds. */
  readonly now: number;
  readonly timeZone: string | undefined;
  /** The platform as people know it; a stranger's host; `''` when there is neither. */
  readonly source: string;
  /** Class of the platform's mark, and the letter that stands in its box. */
  readonly mark: {name: string; letter: string};
  /** What an app looks for on the clipboard: the card's code in its fences. Absent when there is none that a person may see. */
  readonly token: string | undefined;
  /** `loading`: a resolver is asked. `idle`: one could be asked, by hand. */
  readonly state: 'loading' | 'idle' | 'failed' | 'rest';
  /** A live state can be no older than this, in milliseconds, to be called live. */
  readonly liveFor: number;
  readonly copied: boolean;
  readonly playing: Playing | undefined;
  /** Draws what stands in the cover's box for a picture; absent until its code is here. */
  readonly poster: View['body'];
  /** What the picture that comes is faded in over: the frame was drawn without it. */
  readonly under: 'blocks' | 'poster' | undefined;
  /** The picture has come: nothing lies beneath it any more. */
  readonly covered: boolean;
  /** Where what moves on the cover stands, while it does. */
  readonly place: Place;
  /** The platform can tell its app's own address. */
  readonly app: boolean;
  readonly actions: Actions;
  /** The address of its own picture, where that may be asked for. */
  readonly coverUrl: string | undefined;
  /** The address of a picture that may be asked for. */
  readonly picture: (url: string | undefined) => string | undefined;
}

/** What the first paint has to know of a kind, its view being here or not: enough to reserve its frame. */
export interface Shape {
  /** Height by width of the cover, where the card tells none. */
  readonly ratio?: number;
  /** Its covers are of every shape: the picture's own is kept. */
  readonly ownRatio?: true;
  /** Rows below the title in the compact frame. */
  readonly rows?: 2;
  /** No cover stands above the body: the body is all there is. */
  readonly inset?: true;
  /** Block size of the body in px at scale 1; by item where items are rows. */
  readonly height?: number;
  /** The body holds a picture as wide as the card less 12 px on both sides, of this height by width; it comes on top of `height`. */
  readonly inner?: number;
  /** Stands in its own frame without any picture, now or later. */
  readonly full?: (card: AnyCard) => boolean;
  /** The icon that stands for it where no platform does. */
  readonly icon?: string;
}

/** How a kind is drawn. */
export interface View extends Shape {
  /** What stands under the cover, of exactly `height`. Absent: the kind has no rich frame. */
  readonly body?: (scene: Scene) => Drawn;
  /** What stands in the cover's box, when that is not one picture. `nothing`: it is. */
  readonly pictures?: (scene: Scene) => Drawn;
  /** Chips, glyphs and veils on the cover; what `moves` among them stands in a place of its own. */
  readonly overlay?: (scene: Scene) => Drawn;
  /** What of it changes with each second, and with new numbers of a stream. */
  readonly moves?: (scene: Scene) => Drawn;
  /** The picture lies behind a veil: sold out, gone, over. */
  readonly dim?: (scene: Scene) => boolean;
  /** The body has a button that copies the code. */
  readonly copies?: (scene: Scene) => boolean;
  /** One line about it, most telling first. */
  readonly facts: (scene: Scene) => string[];
  /** What it is, in the footer; `''` when the footer says it already. */
  readonly word?: (scene: Scene) => string | undefined;
  /** Whose it is, in the footer, when that is not the platform. */
  readonly from?: (scene: Scene) => string | undefined;
  /** Rules of its own, on top of those that all cards share. */
  readonly styles?: CSSResult;
}

/** A view whose code comes with the first card of its kind. */
export interface LazyView extends Shape {
  readonly load: () => Promise<View>;
}
