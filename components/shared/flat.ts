import {html, nothing, type TemplateResult} from 'lit';
import {Directive, directive, type ChildPart} from 'lit/directive.js';
import {setChildPartValue} from 'lit/directive-helpers.js';
import {Joined} from './joined.js';

/**
 * Templates inside templates as one. A view is put together from small ones; drawn as they are, each would be cloned by
 * itself, with a comment for every place, and a card would have twice the nodes and four times the memory. Here the pieces
 * are joined once for each shape that they come in, and Lit draws that: one clone, no node but what is seen, and one part
 * that fills all words and attributes.
 *
 * Another shape draws everything anew: `apart` keeps a piece to itself.
 */
export function flat(result: TemplateResult): TemplateResult {
  const values: unknown[] = [];
  let shape = walk(result, root, values);
  if (!shape.made && ++shapes > mostShapes) {
    // What strangers send comes in more shapes than anybody draws: they must not be kept for ever.
    root = new Shape();
    shapes = 1;
    shape = walk(result, root, []);
  }
  const {strings, plan} = (shape.made ??= join(result));
  return html(strings, ...plan.map(take => take(values)));
}

/** A piece that is drawn by itself, so that nothing around it draws it anew. */
class Apart {
  readonly drawn: unknown;
  constructor(drawn: unknown) {
    this.drawn = drawn;
  }
}
export const apart = (drawn: TemplateResult | typeof nothing): unknown => new Apart(drawn === nothing ? drawn : flat(drawn));

/** Where a piece stands that is drawn anew by itself, while all around it stands. */
export interface Place {
  part?: ChildPart | undefined;
}
class Keep extends Directive {
  render(drawn: unknown, _place: Place): unknown {
    return drawn;
  }
  override update(part: ChildPart, [drawn, place]: [unknown, Place]): unknown {
    place.part = part;
    return drawn;
  }
}
const keep = directive(Keep);
/** A piece that is drawn by itself, and again by `redraw`. */
export const moving = (drawn: TemplateResult | typeof nothing, place: Place): unknown => new Apart(keep(drawn === nothing ? drawn : flat(drawn), place));
/** Draws anew what stands at a place that a piece was kept at. */
export function redraw({part}: Place, drawn: TemplateResult | typeof nothing): void {
  if (part) setChildPartValue(part, drawn === nothing ? drawn : flat(drawn));
}

/** A word of our own in an attribute, the same as long as the shape is: it is part of the template. */
class Fixed {
  readonly word: string;
  constructor(word: string) {
    this.word = word;
  }
}
const fixedWords = new Map<string, Fixed>();
export function fixed<Word extends string>(word: Word): Word {
  const known = fixedWords.get(word) ?? new Fixed(word);
  fixedWords.set(word, known);
  return known as unknown as Word;
}

/** Where the walk through the pieces of a result has come to: results that end at the same one are of one shape. */
class Shape {
  made: ReturnType<Joined['end']> | undefined;
  readonly #next = new Map<unknown, Shape>();
  to(key: unknown): Shape {
    let next = this.#next.get(key);
    if (!next) this.#next.set(key, (next = new Shape()));
    return next;
  }
}
let root = new Shape();
let shapes = 0;
/** A chat of every kind, in every state, has some 200. */
const mostShapes = 1000;

const isTemplate = (value: unknown): value is TemplateResult => typeof value === 'object' && value !== null && '_$litType$' in value && 'strings' in value;

/** Which places of a template are among words, not in a tag. */
const places = new WeakMap<TemplateStringsArray, boolean[]>();
function placesOf(strings: TemplateStringsArray): boolean[] {
  let known = places.get(strings);
  if (!known) {
    let inTag = false;
    known = strings.map(string => {
      const [open, close] = [string.lastIndexOf('<'), string.lastIndexOf('>')];
      if (open !== close) inTag = open > close;
      return !inTag;
    });
    places.set(strings, known);
  }
  return known;
}

function walk({strings, values}: TemplateResult, shape: Shape, out: unknown[]): Shape {
  const among = placesOf(strings);
  shape = shape.to(strings);
  for (let i = 0; i < values.length; i += 1) {
    const value = values[i];
    if (among[i]) shape = walkChild(value, shape, out);
    else if (value === nothing || value instanceof Fixed) shape = shape.to(value);
    else {
      shape = shape.to('attribute');
      out.push(value);
    }
  }
  return shape;
}

function walkChild(value: unknown, shape: Shape, out: unknown[]): Shape {
  if (value === nothing) return shape.to(value);
  if (isTemplate(value)) return walk(value, shape, out);
  if (Array.isArray(value)) return value.reduce<Shape>((at, one) => walkChild(one, at, out), shape.to('list')).to('end');
  const own = typeof value === 'object' && value !== null;
  out.push(value instanceof Apart ? value.drawn : value);
  return shape.to(own ? 'own' : 'words');
}

/** The pieces as one template, its places in the order in which `walk` finds their values. */
function join(result: TemplateResult): ReturnType<Joined['end']> {
  const joined = new Joined();
  const child = (value: unknown): void => {
    if (value === nothing) return;
    if (isTemplate(value)) add(value);
    else if (Array.isArray(value)) value.forEach(child);
    else if (typeof value === 'object' && value !== null) joined.own();
    else joined.words();
  };
  const add = ({strings, values}: TemplateResult): void => {
    const among = placesOf(strings);
    strings.forEach((string, i) => {
      const last = i >= values.length;
      const value = values[i];
      // An attribute that is not there is not there.
      const absent = !last && !among[i] && value === nothing;
      joined.markup(absent ? string.replace(/\s[^\s=]+=$/, '') : string);
      if (last || absent) return;
      if (among[i]) child(value);
      else if (value instanceof Fixed) joined.markup(string.endsWith('=') ? `"${value.word}"` : value.word);
      else joined.attribute();
    });
  };
  add(result);
  return joined.end();
}
