import {nothing} from 'lit';
import {Directive, directive, type ElementPart} from 'lit/directive.js';

/** What a place of a template is given, of all values. */
export type Take = (values: readonly unknown[]) => unknown;
/** Words of ours, and the numbers of the values among them. */
type Words = (string | number)[];

/** What is filled: an attribute, or where there is no name a text node. */
interface Stop {
  name: string | undefined;
  words: Words;
  /** From the stop before, or the template's first element: 0 to the first child, 1 to the next sibling, 2 to the parent. */
  way: number[];
}

const said = (value: unknown): string => (typeof value === 'string' ? value : typeof value === 'number' || typeof value === 'boolean' ? String(value) : '');

/** Fills the words and attributes of a template, from its first element on. One part in place of twenty: 44 bytes each. */
class Fill extends Directive {
  #drawn = false;
  #nodes: Node[] | undefined;

  render(_stops: readonly Stop[], _values: readonly unknown[], _still: boolean): unknown {
    return nothing;
  }

  /** `still`: no node is ever added to the template's or taken from them. */
  override update({element}: ElementPart, [stops, values, still]: [readonly Stop[], readonly unknown[], boolean]): unknown {
    const isNew = !this.#drawn;
    this.#drawn = true;
    // At first the template is as it was written: this part is its first, and nothing of it has been drawn yet.
    const nodes = this.#nodes ?? nodesOf(element, stops);
    // What was drawn twice moves, and is drawn each second.
    if (!still || !isNew) this.#nodes = nodes;
    stops.forEach(({name, words}, i) => {
      const text = words.length === 1 ? said(values[words[0] as number]) : words.map(one => (typeof one === 'string' ? one : said(values[one]))).join('');
      // What stands there the page knows: to keep it here, too, would be half a kilobyte a card.
      if (name === undefined) {
        const node = nodes[i] as Text;
        if (isNew || node.data !== text) node.data = text;
      } else {
        const node = nodes[i] as Element;
        if (isNew || node.getAttribute(name) !== text) node.setAttribute(name, text);
      }
    });
    return nothing;
  }
}
const fill = directive(Fill);

function nodesOf(first: Element, stops: readonly Stop[]): Node[] {
  let node: Node = first;
  return stops.map(({way}) => {
    for (const move of way) node = (move === 0 ? node.firstChild : move === 1 ? node.nextSibling : node.parentNode) ?? first;
    return node;
  });
}

/** The way between two nodes of a document, each told by its place among its parent's children, and its parents' among theirs. */
function wayFrom(from: readonly number[], to: readonly number[]): number[] {
  let same = 0;
  while (same < from.length && from[same] === to[same]) same += 1;
  const down = (rest: readonly number[]) => rest.flatMap(place => [0, ...Array<number>(place).fill(1)]);
  if (same === from.length) return down(to.slice(same));
  const across = (to[same] ?? 0) - (from[same] ?? 0);
  return [...Array<number>(from.length - same - 1).fill(2), ...Array<number>(across).fill(1), ...down(to.slice(same + 1))];
}

/** Templates as they are joined, one bit after another. */
export class Joined {
  readonly #strings: string[] = [];
  readonly #plan: Take[] = [];
  readonly #stops: Stop[] = [];
  #string = '';
  /** How many values there are places for. */
  #places = 0;
  /** The tag that is being written, from its `<` on. */
  #tag: string | undefined;
  /** The attribute whose quotes are open. */
  #quoted: Stop | undefined;
  /** Words that follow one another: one text node. */
  #run: Words = [];
  /** Where the node is that is being written. */
  #path = [-1];
  /** Where the stop before is, to begin with the first element. */
  #at: number[] | undefined;

  markup(text: string): void {
    if (this.#quoted) {
      const end = text.search(/["']/);
      this.#quoted.words.push(text.slice(0, end < 0 ? undefined : end));
      if (end < 0) return;
      this.#quoted = undefined;
      text = text.slice(end + 1);
    }
    for (const bit of text.split(/(?=[<>])|(?<=>)/)) {
      if (bit.startsWith('<')) this.#begin(bit);
      else if (bit === '>') this.#end();
      else if (this.#tag !== undefined) this.#write(bit);
      else {
        // White space with a line's end in it is how a template is written.
        const lines = bit.split('\n');
        const words = lines
          .map((line, i) => (i > 0 ? line.trimStart() : line))
          .map((line, i) => (i < lines.length - 1 ? line.trimEnd() : line))
          .join('');
        if (words !== '') this.#run.push(words);
      }
    }
  }

  /** A value among words. */
  words(): void {
    this.#run.push(this.#places++);
  }

  /** A value in an attribute: the tag so far ends with its name. Properties and listeners are Lit's. */
  attribute(): void {
    const place = this.#places++;
    if (this.#quoted) {
      this.#quoted.words.push(place);
      return;
    }
    const [written, name = '', quote, first = ''] = /\s([^\s=]+)=(?:(["'])([^"']*))?$/.exec(this.#string) ?? [''];
    if (/^[.?@]/.test(name)) this.#put(values => values[place]);
    else {
      this.#string = this.#string.slice(0, -written.length);
      const stop = this.#stop(name, first === '' ? [place] : [first, place]);
      if (quote) this.#quoted = stop;
    }
  }

  /** A value that Lit draws. */
  own(): void {
    const place = this.#places++;
    this.#still = false;
    this.#enter();
    this.#put(values => values[place]);
  }

  end(): {strings: TemplateStringsArray; plan: readonly Take[]} {
    this.#flush();
    const strings = [...this.#strings, this.#string];
    return {strings: Object.assign(strings, {raw: strings}), plan: this.#plan};
  }

  #write(bit: string): void {
    const tidy = bit.replaceAll(/\s+/g, ' ');
    this.#tag = `${this.#tag ?? ''}${tidy}`;
    this.#string += tidy;
  }

  #begin(bit: string): void {
    this.#flush();
    if (bit.startsWith('</')) this.#path.pop();
    else this.#enter();
    this.#tag = '';
    this.#write(bit);
    if (!this.#at && !bit.startsWith('</')) this.#at = [...this.#path];
  }

  #end(): void {
    const tag = this.#tag ?? '';
    this.#tag = undefined;
    if (!this.#filled) {
      this.#filled = true;
      this.#string += ' ';
      this.#put(values => fill(this.#stops, values, this.#still));
    }
    this.#string += '>';
    if (!tag.startsWith('</') && !/^<(?:img|br|hr|input)\b|\/$/.test(tag)) this.#path.push(-1);
  }
  #filled = false;
  #still = true;

  /** Another node. */
  #enter(): void {
    this.#flush();
    const last = this.#path.length - 1;
    this.#path[last] = (this.#path[last] ?? -1) + 1;
  }

  #stop(name: string | undefined, words: Words): Stop {
    const stop = {name, words, way: wayFrom(this.#at ?? [], this.#path)};
    this.#at = [...this.#path];
    this.#stops.push(stop);
    return stop;
  }

  #flush(): void {
    const run = this.#run;
    if (run.length === 0) return;
    this.#run = [];
    if (!this.#filled) {
      // Before the first element there is none to be found from.
      for (const one of run) {
        this.#enter();
        if (typeof one === 'string') this.#string += one;
        else this.#put(values => values[one]);
      }
      return;
    }
    this.#enter();
    if (run.every(one => typeof one === 'string')) this.#string += run.join('');
    else {
      this.#stop(undefined, run);
      // A node to be filled.
      this.#string += '·';
    }
  }

  #put(take: Take): void {
    this.#strings.push(this.#string);
    this.#string = '';
    this.#plan.push(take);
  }
}
