import {html, nothing, type TemplateResult} from 'lit';
import type {Subject} from './subjects.js';

export interface Branch {
  id: string;
  label: string;
  subjects: Subject[];
}

/** The branches with what a search leaves of them: each of its words stands in the kind, its label or the state. */
export function search(branches: readonly Branch[], query: string): Branch[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  return branches
    .map(branch => ({
      ...branch,
      subjects: branch.subjects.filter(({id, name}) => words.every(word => `${branch.label} ${id} ${name}`.toLowerCase().includes(word))),
    }))
    .filter(({subjects}) => subjects.length > 0);
}

interface Shown {
  branches: readonly Branch[];
  open: ReadonlySet<string>;
  current: string;
  label: string;
  /** Of the branches' names. */
  lang: string;
  toggle: (id: string, open: boolean) => void;
  choose: (id: string) => void;
}

/** A tree as the ARIA practices have it: one tab stop, arrows move, → and ← open and close, Enter chooses. */
export function tree({branches, open, current, label, lang, toggle, choose}: Shown): TemplateResult {
  const holder = branches.find(({subjects}) => subjects.some(({id}) => id === current));
  const stop = holder && open.has(holder.id) ? current : (holder?.id ?? branches[0]?.id);
  const onKey = (event: KeyboardEvent) => {
    const items = [...(event.currentTarget as Element).querySelectorAll<HTMLElement>('[role=treeitem]')];
    const item = (event.target as Element).closest<HTMLElement>('[role=treeitem]');
    if (!item) return;
    const {branch, subject} = item.dataset;
    const at = items.indexOf(item);
    const [forward, back] = getComputedStyle(item).direction === 'rtl' ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft'];
    const go = (to: HTMLElement | undefined) => {
      if (!to) return;
      for (const one of items) one.tabIndex = one === to ? 0 : -1;
      to.focus();
    };
    if (event.key === 'ArrowDown') go(items[at + 1]);
    else if (event.key === 'ArrowUp') go(items[at - 1]);
    else if (event.key === 'Home') go(items[0]);
    else if (event.key === 'End') go(items.at(-1));
    else if (event.key === forward && branch !== undefined)
      if (open.has(branch)) go(items[at + 1]);
      else toggle(branch, true);
    else if (event.key === back)
      if (branch !== undefined) toggle(branch, false);
      else go(items.slice(0, at).findLast(one => one.dataset['branch'] !== undefined));
    else if (event.key === 'Enter' || event.key === ' ')
      if (subject !== undefined) choose(subject);
      else toggle(branch ?? '', !open.has(branch ?? ''));
    else return;
    event.preventDefault();
  };
  return html`<ul class="tree" role="tree" aria-label=${label} @keydown=${onKey}>
    ${branches.map(
      ({id, label: name, subjects}) => html`
        <li role="none">
          <div
            class="branch"
            role="treeitem"
            aria-level="1"
            aria-expanded=${open.has(id)}
            data-branch=${id}
            tabindex=${stop === id ? 0 : -1}
            @click=${() => toggle(id, !open.has(id))}
          >
            <span lang=${lang}>${name}</span><small>${subjects.length}</small>
          </div>
          ${
            open.has(id)
              ? html`<ul role="group">
                  ${subjects.map(
                    subject =>
                      html`<li
                        class="leaf"
                        role="treeitem"
                        aria-level="2"
                        aria-selected=${subject.id === current}
                        data-subject=${subject.id}
                        tabindex=${stop === subject.id ? 0 : -1}
                        @click=${() => choose(subject.id)}
                      >
                        <bdi>${subject.name}</bdi>
                      </li>`,
                  )}
                </ul>`
              : nothing
          }
        </li>
      `,
    )}
  </ul>`;
}
