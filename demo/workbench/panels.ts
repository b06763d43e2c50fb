import {html, nothing, type TemplateResult} from 'lit';
import type {Finding} from './axe.js';
import {dialects, type Dialect} from './code.js';
import type {Strings} from './strings.js';

/** One event, as it is noted. */
export interface Noted {
  type: string;
  at: string;
  /** Its own fields, in short. */
  fields: Record<string, unknown>;
}

export function eventsPanel(noted: readonly Noted[], say: Strings, clear: () => void): TemplateResult {
  if (noted.length === 0) return html`<p class="hint">${say.noEvents}</p>`;
  return html`<div class="bar"><button type="button" @click=${clear}>${say.clear}</button></div>
    <ol class="log" role="log" aria-label=${say.events}>
      ${noted.map(({type, at, fields}) => html`<li dir="ltr"><time>${at}</time> <b>${type}</b><code>${JSON.stringify(fields)}</code></li>`)}
    </ol>`;
}

interface CodeShown {
  dialect: Dialect;
  text: string;
  copied: boolean;
  pick: (dialect: Dialect) => void;
  copy: () => void;
}
export const codePanel = ({dialect, text, copied, pick, copy}: CodeShown, say: Strings): TemplateResult =>
  html`<div class="bar">
      <div class="segments" role="group" aria-label=${say.code}>
        ${dialects.map(one => html`<button type="button" aria-pressed=${one === dialect} @click=${() => pick(one)}>${one}</button>`)}
      </div>
      <button class="primary" type="button" @click=${copy}>${copied ? say.copied : say.copy}</button>
    </div>
    <pre class="code" dir="ltr" tabindex="0" role="region" aria-label=${dialect}>${text}</pre>`;

export type Checked = 'no' | 'running' | {violations: Finding[]; passed: number} | Error;
export const axePanel = (checked: Checked, say: Strings, run: () => void): TemplateResult =>
  html`<div class="bar"><button class="primary" type="button" ?disabled=${checked === 'running'} @click=${run}>${say.check}</button></div>
    <div aria-live="polite">
      ${
        checked === 'no'
          ? nothing
          : checked === 'running'
            ? html`<p class="hint">${say.checking}</p>`
            : checked instanceof Error
              ? html`<p class="hint" lang="en">${checked.message}</p>`
              : checked.violations.length === 0
                ? html`<p class="hint">${say.clean(checked.passed)}</p>`
                : html`<ul class="log">
                    ${checked.violations.map(({id, help, nodes}) => html`<li dir="ltr" lang="en"><b>${id}</b> ${help}${nodes.map(node => html`<code>${node.html}</code>`)}</li>`)}
                  </ul>`
      }
    </div>`;

/** Panels behind their tabs: arrows move between them, one tab stop. */
export function tabs<Name extends string>(
  names: readonly Name[],
  current: Name,
  say: Record<Name, string>,
  label: string,
  show: (name: Name) => void,
): TemplateResult {
  const onKey = (event: KeyboardEvent) => {
    const list = event.currentTarget as HTMLElement;
    const [forward, back] = getComputedStyle(list).direction === 'rtl' ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft'];
    const step = event.key === forward ? 1 : event.key === back ? names.length - 1 : 0;
    const next = names[(names.indexOf(current) + step) % names.length];
    if (step === 0 || next === undefined) return;
    event.preventDefault();
    show(next);
    list.querySelector<HTMLElement>(`#tab-${next}`)?.focus();
  };
  return html`<div class="tabs" role="tablist" aria-label=${label} @keydown=${onKey}>
    ${names.map(
      name =>
        html`<button
          id=${`tab-${name}`}
          type="button"
          role="tab"
          aria-selected=${name === current}
          aria-controls="panel"
          tabindex=${name === current ? 0 : -1}
          @click=${() => show(name)}
        >
          ${say[name]}
        </button>`,
    )}
  </div>`;
}
