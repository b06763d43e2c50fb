import type {nothing, TemplateResult} from 'lit';
import type {CardFields, CardKind} from '../../src/card/card.js';
import type {Locale} from '../../src/locale/locale.js';

export type Drawn = TemplateResult | typeof nothing;
/** A card as views see it: whichever fields are known. A resolver may have changed the kind under a frame that stands. */
export type AnyCard = CardFields & {kind: CardKind};

/** The shape a card was first drawn in. Its outer height is a function of it, of the width and of the scale, and of nothing else. */
export interface Frame {
  name: 'rich' | 'compact';
  kind: CardKind;
  /** Height by width of the cover's box. */
  ratio: number;
  /** A strip of goods was reserved. */
  goods: boolean;
}

/** What a person can do on a card. */
export interface Actions {
  readonly open: (event: Event) => void;
  readonly play: () => void;
  readonly copy: () => void;
  readonly remind: () => void;
  readonly retry: () => void;
  /** A picture could not be had: it is not asked for again. */
  readonly lost: (event: Event) => void;
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
  /** `loading`: a resolver is asked. `idle`: one could be asked, by hand. */
  readonly state: 'loading' | 'idle' | 'failed' | 'rest';
  /** A live state can be no older than this, in milliseconds, to be called live. */
  readonly liveFor: number;
  readonly copied: boolean;
  readonly actions: Actions;
  /** The address of a picture that may be asked for. */
  readonly picture: (url: string | undefined) => string | undefined;
}

/** How a kind is drawn. */
export interface View {
  /** Height by width of the cover, where the card tells none. */
  readonly ratio?: number;
  /** Its covers are of every shape: the picture's own is kept. */
  readonly ownRatio?: boolean;
  /** Rows below the title in the compact frame. */
  readonly rows?: 2;
  /** What stands under the cover. Absent: the kind has no rich frame. */
  readonly body?: (scene: Scene) => Drawn;
  /** The body holds the cover itself: none stands above it. */
  readonly inset?: true;
  /** Chips, glyphs and veils on the cover. */
  readonly overlay?: (scene: Scene) => Drawn;
  /** The picture lies behind a veil: sold out, gone, over. */
  readonly dim?: (scene: Scene) => boolean;
  /** One line about it, most telling first. */
  readonly facts: (scene: Scene) => string[];
  /** What it is, in the footer. */
  readonly word?: (scene: Scene) => string;
}
