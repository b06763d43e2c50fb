import type {ElementDocs} from './manifest.js';
import {directionOf, skins, type View} from './settings.js';

export const dialects = ['HTML', 'React', 'Vue'] as const;
export type Dialect = (typeof dialects)[number];

interface Use {
  tag: string;
  properties: Readonly<Record<string, unknown>>;
  docs: ElementDocs;
  view: View;
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
/** In a script of a page, `</script>` would end it, whatever it stands in. */
const literal = (value: unknown) => JSON.stringify(value, null, 2).replaceAll('<', '\\u003c');
const indented = (text: string, by: string) => text.replaceAll('\n', `\n${by}`);

/** What is written on the tag, and what only JavaScript can say. */
function split({properties, docs, view}: Use) {
  const all: Readonly<Record<string, unknown>> = {theme: view.theme, ...properties};
  const given = Object.entries(all).filter(([, value]) => value !== undefined);
  const attributeOf = (name: string) => docs.properties.find(one => one.name === name)?.attribute;
  const isPlain = ([name, value]: [string, unknown]) => attributeOf(name) !== undefined && (typeof value === 'string' || value === true);
  const attributes = given.filter(isPlain).map(([name, value]) => [attributeOf(name) ?? name, value] as const);
  const tokens = Object.entries({
    ...skins[view.skin],
    ...(view.width !== 260 && {'--hutong-card-width': `${String(view.width)}px`}),
    ...(view.scale !== 1 && {'--hutong-scale': String(view.scale)}),
  });
  return {
    attributes: [['lang', view.lang] as const, ...(directionOf(view) === 'rtl' ? [['dir', 'rtl'] as const] : []), ...attributes],
    objects: given.filter(entry => !isPlain(entry) && entry[1] !== false),
    tokens,
  };
}

const written = (attributes: readonly (readonly [string, unknown])[]) =>
  attributes.map(([name, value]) => (value === true ? ` ${name}` : ` ${name}="${escaped(String(value))}"`)).join('');
const sheet = (tag: string, tokens: [string, string][]) =>
  tokens.length === 0 ? '' : `${tag} {\n${tokens.map(([name, value]) => `  ${name}: ${value};`).join('\n')}\n}`;

/** Code that draws what stands on the canvas. */
export const code: Record<Dialect, (use: Use) => string> = {
  HTML(use) {
    const {attributes, objects, tokens} = split(use);
    const style = tokens.length === 0 ? '' : `<style>\n  ${indented(sheet(use.tag, tokens), '  ')}\n</style>\n`;
    const script = objects.map(([name, value]) => `  element.${name} = ${indented(literal(value), '  ')};`).join('\n');
    return `<script type="module" src="/vendor/hutong.min.js"></script>
${style}
<${use.tag}${written(attributes)}></${use.tag}>
<script type="module">
  const element = document.querySelector('${use.tag}');
${script === '' ? '' : `${script}\n`}  element.addEventListener('hutong-open', event => console.log('opens', event.url, event.card));
</script>
`;
  },
  React(use) {
    const {attributes, objects, tokens} = split(use);
    const style = tokens.length === 0 ? '' : `const style = ${literal(Object.fromEntries(tokens))};\n`;
    const given = objects.map(([name]) => ` ${name}={${name}}`).join('');
    return `import 'hutong';
import 'hutong/react';

${objects.map(([name, value]) => `const ${name} = ${literal(value)};\n`).join('')}${style}
export function Share() {
  return (
    <${use.tag}${attributes.map(([name, value]) => (value === true ? ` ${camel(name)}` : ` ${camel(name)}={${literal(value)}}`)).join('')}${given}${style === '' ? '' : ' style={style}'}
      onhutong-open={event => console.log('opens', event.url, event.card)} />
  );
}
`;
  },
  Vue(use) {
    const {attributes, objects, tokens} = split(use);
    const given = objects.map(([name]) => ` :${name}="${name}"`).join('');
    return `<script setup>
import 'hutong';
import 'hutong/vue';

${objects.map(([name, value]) => `const ${name} = ${literal(value)};\n`).join('')}const opens = event => console.log('opens', event.url, event.card);
</script>

<template>
  <${use.tag}${written(attributes)}${given} @hutong-open="opens" />
</template>
${tokens.length === 0 ? '' : `\n<style>\n${sheet(use.tag, tokens)}\n</style>\n`}`;
  },
};

const camel = (name: string) => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
