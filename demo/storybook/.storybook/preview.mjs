/* global requestAnimationFrame */
import {setCustomElementsManifest} from '@storybook/web-components-vite';
import {action} from 'storybook/actions';
import {createHutong} from 'hutong';
import manifest from '../../../dist/custom-elements.json';
import '../../stage.css';
import {docsIn} from '../../workbench/manifest.ts';
import {directions, languages, scales, skinNames, themes, widths} from '../../workbench/settings.ts';
import {languageNames, stringsOf} from '../../workbench/strings.ts';
import {codeOf, draw} from '../told.ts';
import './preview.css';

setCustomElementsManifest(manifest);
const docs = docsIn(manifest);
const say = stringsOf('en');

const toolbar = (title, icon, values, name) => ({toolbar: {title, icon, dynamicTitle: true, items: values.map(value => ({value, title: name(value)}))}});
export const globalTypes = {
  theme: toolbar(say.theme, 'mirror', themes, value => say.options[value]),
  skin: toolbar(say.skin, 'paintbrush', skinNames, value => say.options[value]),
  lang: toolbar(say.language, 'globe', languages, value => languageNames[value]),
  dir: toolbar(say.direction, 'transfer', directions, value => say.options[value]),
  width: toolbar(say.width, 'ruler', widths, value => `${value} px`),
  scale: toolbar(say.scale, 'zoom', scales, value => `× ${value}`),
};
export const initialGlobals = {theme: 'light', skin: 'wechat', lang: 'zh-Hans', dir: 'auto', width: 260, scale: 1};

/** Rows of the table by what a page would write, so that the part `card` does not stand in the place of the property. */
const rows = [
  ['members', 'properties', ({name}) => name],
  ['events', 'events', ({name}) => name],
  ['slots', 'slots', ({name}) => (name ? `slot="${name}"` : 'the default slot')],
  ['cssParts', 'parts', ({name}) => `::part(${name})`],
  ['cssProperties', 'custom properties', ({name}) => name],
];
const declarations = new Map(manifest.modules.flatMap(module => module.declarations).map(declaration => [declaration.tagName, declaration]));

/** A choice for a type that is some words, a switch for a boolean, a text for what may be one; none for what only code can give. */
function controlOf({name, attribute, type: {text}}) {
  if (name === 'hutong' || name === 'renderItem') return {control: {disable: true}};
  const options = [...text.matchAll(/'([^']+)'/g)].map(([, word]) => word);
  if (options.length > 0) return {control: {type: 'select'}, options};
  return {control: {type: text === 'boolean' ? 'boolean' : attribute === undefined ? 'object' : 'text'}};
}

function argTypesOf(tag) {
  const row = (category, one, name) => {
    const {description, default: byDefault, attribute, type} = one;
    const about = attribute === undefined ? description : `${description} Attribute: \`${attribute}\`.`;
    const table = {category, type: {summary: type?.text}, defaultValue: {summary: byDefault}};
    return [name, {name, description: about, table, ...(category === 'properties' ? controlOf(one) : {control: {disable: true}})}];
  };
  const declared = declarations.get(tag);
  return Object.fromEntries(
    rows.flatMap(([list, category, nameOf]) => (declared[list] ?? []).filter(({kind}) => kind !== 'method').map(one => row(category, one, nameOf(one)))),
  );
}

export const tags = ['autodocs'];
export const parameters = {
  layout: 'fullscreen',
  a11y: {test: 'error'},
  backgrounds: {disable: true},
  controls: {expanded: true},
  docs: {extractArgTypes: argTypesOf, source: {type: 'code', language: 'html', transform: (_, context) => codeOf(context, docs.get(context.parameters.tag))}},
  options: {storySort: {order: ['Cards', 'Elements']}},
};

// The schemas come on first need: until they are here a card is a skeleton.
export const beforeAll = () => createHutong().readCard({});
export const render = (_, context) => draw(context, ({type, fields}) => action(type)(fields));

/** What the addon looks at is what was drawn in the end: a frame after the gateway was asked its answer is there. */
export async function afterEach({canvasElement}) {
  const elements = [...canvasElement.querySelectorAll('*')].filter(({localName}) => localName.startsWith('hutong-'));
  for (let i = 0; i < 3; i += 1) {
    await Promise.all(elements.map(({updateComplete}) => updateComplete));
    await new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  }
}
