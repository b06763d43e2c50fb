import {html, nothing, render, type TemplateResult} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import {loadLocale} from 'hutong';
import {icons} from './icons.js';
import {check} from './workbench/axe.js';
import {Canvas} from './workbench/canvas.js';
import {code, type Dialect} from './workbench/code.js';
import {cardControls, propertyControls} from './workbench/controls.js';
import {cardGiven, propertiesGiven} from './workbench/given.js';
import {instanceFor} from './workbench/instance.js';
import {readManifest} from './workbench/manifest.js';
import {axePanel, codePanel, eventsPanel, tabs, type Checked, type Noted} from './workbench/panels.js';
import {directionOf, readView, speechOf, writeView, type View} from './workbench/settings.js';
import {stateName} from './workbench/state-names.js';
import {stringsOf} from './workbench/strings.js';
import {subjectsOf, type Subject} from './workbench/subjects.js';
import {viewSwitches} from './workbench/switches.js';
import {search, tree, type Branch} from './workbench/tree.js';

const panels = ['controls', 'events', 'code', 'axe'] as const;

const docs = await readManifest(new URL('custom-elements.json', document.baseURI).href);
let view = readView();
let subjects: Subject[] = [];
let branches: Branch[] = [];
let query = '';
/** The branches that stand open. */
const opened = new Set<string>();
let panel: (typeof panels)[number] = 'controls';
let dialect: Dialect = 'HTML';
let copied: 'code' | 'link' | undefined;
let noted: Noted[] = [];
let checked: Checked = 'no';
/** On a phone, the list is a drawer. */
let drawer = false;
/** Counts what makes the controls begin anew. */
let round = 0;

const say = () => stringsOf(view.lang);
const canvas = new Canvas(event => {
  noted = [event, ...noted].slice(0, 100);
  draw();
});
const current = (): Subject => subjects.find(({id}) => id === view.story) ?? subjects[0] ?? {id: '', group: '', name: '', tag: 'hutong-card', properties: {}};
/** The tags that can draw it: of one kind, or of all. */
const tagsFor = ({tag, story}: Subject) => [tag, ...(story && docs.has(`hutong-${story.kind}-card`) ? [`hutong-${story.kind}-card`] : [])];
const tagOf = (subject: Subject) => (tagsFor(subject).includes(view.element) ? view.element : subject.tag);
const propertiesOf = (subject: Subject) => propertiesGiven(subject, view);

/** Tells the stories in the language, with the names of their kinds in it. */
async function tell(): Promise<void> {
  subjects = subjectsOf(view.lang).map(subject => ({...subject, name: stateName(subject.name, view.lang)}));
  const {kinds} = await loadLocale(view.lang);
  const groups = new Map<string, Subject[]>();
  for (const subject of subjects) groups.set(subject.group, [...(groups.get(subject.group) ?? []), subject]);
  branches = [...groups].map(([id, all]) => ({id, label: kinds[id] ?? `<${id}>`, subjects: all}));
  opened.add(current().group);
  await begin();
}

/** The subject anew, by an instance of its own. */
async function begin(): Promise<void> {
  const subject = current();
  const hutong = instanceFor(subject, view, performance.now());
  // The schemas come on first need: until they are here a card is a skeleton.
  await hutong.readCard({});
  checked = 'no';
  round += 1;
  canvas.show(tagOf(subject), subject.tag === 'hutong-provider', hutong, propertiesOf(subject));
  draw();
}

function change(more: Partial<View>): void {
  view = {...view, ...more};
  writeView(view);
  if (more.lang !== undefined) void tell();
  else if (more.story !== undefined || more.gateway !== undefined || more.element !== undefined) void begin();
  else {
    if (more.card || more.properties) canvas.set(propertiesOf(current()));
    draw();
  }
}

function choose(story: string): void {
  opened.add(subjects.find(({id}) => id === story)?.group ?? '');
  drawer = false;
  noted = [];
  change({story, card: {}, properties: {}, element: ''});
}

async function copy(what: 'code' | 'link', text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    // Where a page may not write to it, the code is selected: a person's own copying does the rest.
    const shown = document.querySelector('.code');
    if (what === 'code' && shown) getSelection()?.selectAllChildren(shown);
    return;
  }
  copied = what;
  draw();
  setTimeout(() => {
    copied = undefined;
    draw();
  }, 2000);
}

async function runAxe(): Promise<void> {
  checked = 'running';
  draw();
  try {
    const {violations, passes} = await check(canvas.stage);
    checked = {violations, passed: passes.length};
  } catch (error) {
    checked = error instanceof Error ? error : new Error(String(error));
  }
  draw();
}

function inside(subject: Subject): TemplateResult {
  const words = say();
  const tag = tagOf(subject);
  const about = docs.get(tag) ?? {tag, properties: [], events: []};
  const card = cardGiven(subject, view);
  if (panel === 'events') return eventsPanel(noted, words, () => draw((noted = [])));
  if (panel === 'axe') return axePanel(checked, words, () => void runAxe());
  if (panel === 'code') {
    const text = code[dialect]({tag, properties: propertiesOf(subject), docs: about, view});
    const pick = (next: Dialect) => draw((dialect = next));
    return codePanel({dialect, text, copied: copied === 'code', pick, copy: () => void copy('code', text)}, words);
  }
  const changed = Object.keys(view.card).length + Object.keys(view.properties).length > 0;
  const setField = (name: string, value: unknown) => change({card: {...view.card, [name]: value ?? null}});
  const replace = (whole: Record<string, unknown>) => {
    round += 1;
    change({card: {...Object.fromEntries(Object.keys(card ?? {}).map(name => [name, null])), ...whole}});
  };
  const reset = () => {
    round += 1;
    change({card: {}, properties: {}});
  };
  const setProperty = (name: string, value: unknown) => change({properties: {...view.properties, [name]: value ?? null}});
  return html`${changed ? html`<div class="bar"><button type="button" @click=${reset}>${words.reset}</button></div>` : nothing}
  ${keyed(
    round,
    html`${
        card
          ? html`<h3>${words.fields}</h3>
              ${cardControls(card, words, setField, replace)}`
          : nothing
      }
      <h3>${words.properties}</h3>
      ${propertyControls(about, propertiesOf(subject), view, setProperty)}`,
  )}`;
}

/** From the search, ↓ goes to what it found, and Enter takes the first. */
function onSearchKey(event: KeyboardEvent): void {
  if (event.isComposing) return;
  const [first] = search(branches, query).flatMap(branch => branch.subjects);
  if (event.key === 'Enter' && query !== '' && first) choose(first.id);
  else if (event.key === 'ArrowDown') document.querySelector<HTMLElement>('.tree [tabindex="0"]')?.focus();
  else return;
  event.preventDefault();
}

function sidebar(): TemplateResult {
  const words = say();
  const found = search(branches, query);
  const toggle = (id: string, open: boolean) => {
    if (open) opened.add(id);
    else opened.delete(id);
    draw();
  };
  const find = (event: Event) => draw((query = (event.currentTarget as HTMLInputElement).value));
  return html`<aside class="list" aria-label=${words.stories}>
    <label class="find"
      >${icons.search}<input
        type="search"
        placeholder=${words.find}
        aria-label=${words.find}
        aria-keyshortcuts="/"
        .value=${query}
        @input=${find}
        @keydown=${onSearchKey}
    /></label>
    <div class="scroll">
      ${
        found.length === 0
          ? html`<p class="hint">${words.none}</p>`
          : tree({
              branches: found,
              open: query === '' ? opened : new Set(found.map(({id}) => id)),
              current: current().id,
              label: words.stories,
              lang: view.lang,
              toggle,
              choose,
            })
      }
    </div>
  </aside>`;
}

function page(): TemplateResult {
  const words = say();
  const subject = current();
  const kind = branches.find(({id}) => id === subject.group)?.label ?? '';
  return html`<div class="bench" data-drawer=${drawer ? 'open' : 'shut'}>
    <header>
      <button class="only-phone" type="button" aria-expanded=${drawer} aria-label=${drawer ? words.close : words.menu} @click=${() => draw((drawer = !drawer))}>
        ${icons.list}
      </button>
      <a class="only-desk" href=${`./?lang=${view.lang.startsWith('zh') ? 'zh' : 'en'}&theme=${view.theme}`} aria-label=${words.chat}>${icons.back}</a>
      <h1>${words.title}</h1>
      <h2 class="where">
        <b><bdi lang=${view.lang}>${kind}</bdi></b> <bdi>${subject.name}</bdi>
      </h2>
      <button class="text" type="button" @click=${() => void copy('link', location.href)}>${copied === 'link' ? words.copied : words.link}</button>
    </header>
    ${sidebar()}
    <main>
      <div class="switches" role="group" aria-label=${words.view}>${viewSwitches(view, tagsFor(subject), words, change)}</div>
      <section class="canvas" aria-label=${words.canvas}>${canvas.stage}</section>
    </main>
    <section class="panels" aria-label=${words.controls}>
      ${tabs(panels, panel, words, words.controls, name => draw((panel = name)))}
      <div class="scroll" id="panel" role="tabpanel" aria-labelledby=${`tab-${panel}`}>${inside(subject)}</div>
    </section>
  </div>`;
}

/** What was assigned on the way is drawn with the rest. */
function draw(_changed?: unknown): void {
  const {documentElement} = document;
  documentElement.lang = speechOf(view.lang);
  documentElement.dir = view.lang === 'ar' ? 'rtl' : 'ltr';
  documentElement.dataset['theme'] = view.theme;
  document.title = `${current().name} · ${say().title} · Hutong`;
  canvas.dress(view, directionOf(view));
  render(page(), document.body);
}

addEventListener('keydown', event => {
  const isTyping = (event.target as Element).closest('input, textarea, select') !== null;
  if (event.key === 'Escape' && drawer) draw((drawer = false));
  if (event.key !== '/' || isTyping || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  drawer = true;
  draw();
  document.querySelector<HTMLInputElement>('.find input')?.focus();
});

await tell();
