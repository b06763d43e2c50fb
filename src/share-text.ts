import type {CardFields} from './card/card.js';

/**
 * The words around one link or token, read outwards from it: what an app wrote is taken, and what is left
 * belongs to the person.
 *
 * A platform calls `lead`, `enclosed` and `tail`; each takes what it matched. Patterns given to `tail`
 * start with `^`, so nothing is tried at a thousand places.
 */
export class ShareText {
  /** How much of `before`, counted from its end, and of `after`, from its start, the app wrote. */
  takenBefore = 0;
  takenAfter = 0;

  /** From the share before this one (or 600 units back) to the link. */
  readonly before: string;
  /** From the link to the next one (or 600 units on). */
  readonly after: string;
  /** What a structured payload says in fields of its own. */
  readonly known: Readonly<CardFields>;

  constructor(before: string, after: string, known: Readonly<CardFields> = {}) {
    this.before = before;
    this.after = after;
    this.known = known;
  }

  /** The words before the link that are not taken yet. */
  get rest(): string {
    return this.before.slice(0, this.before.length - this.takenBefore);
  }

  /** The words after the link that are not taken yet. */
  get next(): string {
    return this.after.slice(this.takenAfter);
  }

  /** Whether either side holds `cue`; takes nothing. */
  says(cue: RegExp): boolean {
    return cue.test(this.before) || cue.test(this.after);
  }

  /**
   * Takes from the last place where `cue` (a global pattern, or a literal) stands to the link, and `then`,
   * anchored with `^`, matches what follows it; gives the groups of both and what follows `cue`.
   */
  lead(cue: RegExp | string, then?: RegExp): {groups: Record<string, string | undefined>; rest: string} | undefined {
    const {rest} = this;
    if (typeof cue === 'string') {
      const at = rest.lastIndexOf(cue);
      if (at < 0) return undefined;
      this.takenBefore = this.before.length - at;
      return {groups: {}, rest: rest.slice(at + cue.length)};
    }
    for (const match of [...rest.matchAll(cue)].reverse()) {
      const after = rest.slice(match.index + match[0].length);
      const said = then?.exec(after);
      if (said === null) continue;
      this.takenBefore = this.before.length - match.index;
      return {groups: {...match.groups, ...said?.groups}, rest: after};
    }
    return undefined;
  }

  /**
   * Takes what `word`, which ends with `$`, matches in the word right before what is taken; `false` when it
   * does not. Word by word, a run of noise costs no more than its length.
   */
  back(word: RegExp): boolean {
    const rest = this.rest.trimEnd();
    const last = rest.slice(-24).split(/\s/).at(-1);
    const match = last && word.exec(last);
    if (!match) return false;
    this.takenBefore = this.before.length - (rest.length - last.length + match.index);
    return true;
  }

  /** Takes the balanced pair of brackets that ends at the link, white space aside, and gives what is inside. */
  enclosed(open: string, close: string): string | undefined {
    const rest = this.rest.trimEnd();
    if (!rest.endsWith(close)) return undefined;
    let depth = 0;
    for (let at = rest.length - 1; at >= 0; at--) {
      if (rest[at] === close) depth++;
      else if (rest[at] === open && --depth === 0) {
        this.takenBefore = this.before.length - at;
        return rest.slice(at + 1, -1);
      }
    }
    return undefined;
  }

  /** Takes the balanced pair of brackets that follows, white space aside; an unbalanced one reaches to its line's last closing bracket. */
  quoted(open: string, close: string): string | undefined {
    const {next} = this;
    const from = next.length - next.trimStart().length;
    if (next[from] !== open) return undefined;
    let depth = 0;
    let end = from;
    for (; end < next.length; end++) {
      if (next[end] === open) depth++;
      else if (next[end] === close && --depth === 0) break;
    }
    if (depth > 0) {
      const lineEnd = next.indexOf('\n', from);
      end = next.lastIndexOf(close, lineEnd < 0 ? next.length : lineEnd);
      if (end <= from) return undefined;
    }
    this.takenAfter += end + 1;
    return next.slice(from + 1, end);
  }

  /**
   * Takes the line that ends at the link: a share that has no mark of its own where it begins. Words in front
   * of the first match of `from` stay the person's; what `from` matched is the app's, and not given back.
   */
  line(from?: RegExp): string {
    const rest = this.rest.trimEnd();
    const start = rest.lastIndexOf('\n') + 1;
    const match = from?.exec(rest.slice(start));
    const at = start + (match?.index ?? 0);
    this.takenBefore = this.before.length - at;
    return rest.slice(at + (match?.[0].length ?? 0));
  }

  /** Takes what `pattern`, anchored with `^`, matches after the link, and gives its groups. */
  tail(pattern: RegExp): Record<string, string | undefined> | undefined {
    const match = pattern.exec(this.next);
    if (!match) return undefined;
    this.takenAfter += match[0].length;
    return match.groups ?? {};
  }
}
