import {states} from '../../test/stories/index.js';
import {Canvas} from '../workbench/canvas.js';
import {code} from '../workbench/code.js';
import {instanceFor} from '../workbench/instance.js';
import type {ElementDocs} from '../workbench/manifest.js';
import type {Noted} from '../workbench/panels.js';
import {directionOf, type View} from '../workbench/settings.js';
import {subjectsOf, type Subject} from '../workbench/subjects.js';

type Values = Record<string, unknown>;
/** What Storybook says of a story when it is drawn. */
interface Context {
  args: Values;
  initialArgs: Values;
  globals: Values;
  parameters: {subject: string; tag: string};
}

const told = new Map<View['lang'], Map<string, Subject>>();
function subjectIn(lang: View['lang'], id: string): Subject {
  let all = told.get(lang);
  if (!all) told.set(lang, (all = new Map(subjectsOf(lang).map(subject => [subject.id, subject]))));
  const subject = all.get(id);
  if (!subject) throw new Error(`Cannot draw \`${id}\`: there is no such story; start Storybook again`);
  return subject;
}

/** A story of Storybook: the element's properties are its args, told in Chinese until it is drawn in another language. */
export function tell(id: string, tag: string) {
  const {properties, name} = subjectIn('zh-Hans', id);
  const about = (states as Partial<Record<string, string>>)[name];
  return {args: properties, parameters: {subject: id, tag, ...(about !== undefined && {docs: {description: {story: about}}})}};
}

const isObject = (value: unknown): value is Values => typeof value === 'object' && value !== null && !Array.isArray(value);
/** What was changed in the controls, field by field, laid over what is told in the language. */
function changed(now: unknown, first: unknown, here: unknown): unknown {
  if (JSON.stringify(now) === JSON.stringify(first)) return here;
  if (!isObject(now) || !isObject(first) || !isObject(here)) return now;
  const names = new Set([...Object.keys(here), ...Object.keys(now)]);
  return Object.fromEntries([...names].map(name => [name, changed(now[name], first[name], here[name])]));
}

function given({args, initialArgs, globals, parameters}: Context) {
  const view = {story: parameters.subject, element: parameters.tag, gateway: 'on', card: {}, properties: {}, ...globals} as View;
  const subject = subjectIn(view.lang, parameters.subject);
  return {view, subject, properties: changed(args, initialArgs, subject.properties) as Values};
}

/** The element on its stage. */
export function draw(context: Context, note: (event: Noted) => void): HTMLElement {
  const {view, subject, properties} = given(context);
  const canvas = new Canvas(note);
  canvas.show(context.parameters.tag, subject.tag === 'hutong-provider', instanceFor(subject, view, performance.now()), properties);
  canvas.dress(view, directionOf(view));
  canvas.stage.style.colorScheme = view.theme;
  return canvas.stage;
}

/** Code that draws it, for its page of documents. */
export function codeOf(context: Context, docs: ElementDocs): string {
  const {view, properties} = given(context);
  return code.HTML({tag: context.parameters.tag, properties, docs, view});
}
