/** What a host would otherwise draw cards with: the twins' own content as components of React and Vue, and as Adaptive Cards. */
import {spawnSync} from 'node:child_process';
import {existsSync, mkdirSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {join} from 'node:path';
import {root} from '../../project.mjs';
import {bundle} from './browser.mjs';

export const folder = join(root, 'tools/bench/baselines');
export const fromBaselines = createRequire(join(folder, 'package.json'));

/** Installs them, which `npm install` of the project does not. */
export function needBaselines() {
  if (existsSync(join(folder, 'node_modules/.package-lock.json'))) return;
  console.log('Installing what the bench compares with');
  const {status} = spawnSync('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts'], {
    cwd: folder,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`Cannot install ${folder}: run \`npm install\` there`);
}

const isText = node => typeof node === 'string';
/** A slot is a component's own thing in Vue: in light DOM it is drawn as an element that is no box either. */
const tagOf = ({tag}) => ({host: 'div', slot: 'hutong-slot'})[tag] ?? tag;
const eventOf = type => `on${type[0].toUpperCase()}${type.slice(1)}`;
const names = {class: 'className', referrerpolicy: 'referrerPolicy', tabindex: 'tabIndex'};

/** Calls `draw` for each node in order, with a source for every value: what differs between cards comes from `v`. */
function compileWith({host, children, sets}, draw) {
  let node = 0;
  let value = 0;
  const visit = one => {
    const differs = sets[node++];
    const at = name => (differs.includes(name) ? `v[${value++}]` : undefined);
    if (isText(one)) return draw.text(at(null), one);
    const attributes = Object.entries(one.attributes).map(([name, known]) => [name, at(name), known]);
    return draw.element(one, attributes, one.children.map(visit));
  };
  return visit({...host, children});
}

const forReact = {
  text: (value, known) => value ?? JSON.stringify(known),
  element: (node, attributes, children) => {
    const isHost = node.tag === 'host';
    const props = attributes.map(([name, value, known]) => {
      if (name === 'style') return `style:${value ? `styled(${value})` : JSON.stringify(styled(known))}`;
      return `${JSON.stringify(names[name] ?? name)}:${value ?? JSON.stringify(known)}`;
    });
    if (isHost) props.push('className:"card-host"');
    props.push(...node.listens.map(type => `${eventOf(type)}:act`));
    return `h(${[JSON.stringify(tagOf(node)), `{${props.join(',')}}`, ...children].join(',')})`;
  },
};
const forVue = {
  text: (value, known) => (value ? `{{${value}}}` : known),
  element: (node, attributes, children) => {
    const isHost = node.tag === 'host';
    const props = attributes.map(([name, value, known]) => (value ? `:${name}="${value}"` : `${name}="${known.replaceAll('"', '&quot;')}"`));
    if (isHost) props.push('class="card-host"');
    props.push(...node.listens.map(type => `@${type}="act"`));
    const tag = tagOf(node);
    return tag === 'img' ? `<img ${props.join(' ')}>` : `<${[tag, ...props].join(' ')}>${children.join('')}</${tag}>`;
  },
};

/** A style attribute as React takes it. */
const styled = text =>
  Object.fromEntries(
    text.split(';').flatMap(rule =>
      rule.includes(':')
        ? [
            rule
              .split(/:(.*)/s)
              .slice(0, 2)
              .map(part => part.trim()),
          ]
        : [],
    ),
  );

const light = sheets =>
  `.row{box-sizing:border-box}hutong-slot{display:contents}${sheets
    .join('\n')
    .replaceAll(/:host\(((?:[^()]|\([^()]*\))*)\)/g, '.card-host$1')
    .replaceAll(/:host\b/g, '.card-host')
    .replaceAll('::slotted(*)', 'hutong-slot > *')}`;

/** Bundles pages `run-react`, `run-vue` and `run-adaptive` for what was learnt. */
export async function buildBaselines({patterns}) {
  needBaselines();
  const made = join(folder, 'node_modules/.cache');
  mkdirSync(made, {recursive: true});
  const css = JSON.stringify(light([...new Set(patterns.flatMap(({sheets}) => sheets))]));
  const harness = JSON.stringify(join(root, 'tools/bench/page/harness.mjs'));
  const shared = `import {harness} from ${harness};
const sheet = new CSSStyleSheet();
sheet.replaceSync(${css});
document.adoptedStyleSheets = [sheet];
const act = () => undefined;
let items;
`;
  writeFileSync(
    join(made, 'run-react.mjs'),
    `import {createElement as h, memo} from 'react';
import {createRoot} from 'react-dom/client';
import {flushSync} from 'react-dom';
${shared}
const known = new Map();
const read = ${styled.toString()};
const styled = text => known.get(text) ?? (known.set(text, read(text)), known.get(text));
const patterns = [${patterns.map(pattern => `memo(({v}) => ${compileWith(pattern, forReact)})`).join(',\n')}];
let root;
harness({
  ready: data => { items = data.items; },
  cards(_, box) {
    root = createRoot(box);
    flushSync(() => root.render(items.map(({pattern, values}, i) => h('div', {key: i, className: 'row'}, h(patterns[pattern], {v: values})))));
  },
  clear: () => root.unmount(),
});`,
  );
  const {compile} = fromBaselines('@vue/compiler-dom');
  const vue = patterns.map((pattern, i) => {
    const {code} = compile(compileWith(pattern, forVue), {
      mode: 'module',
      hoistStatic: true,
      prefixIdentifiers: true,
      isCustomElement: tag => tag === 'hutong-slot',
      bindingMetadata: {v: 'props', act: 'setup-const'},
    });
    writeFileSync(join(made, `vue-${i}.mjs`), code);
    return `{props: ['v'], setup: () => ({act}), render: render${i}}`;
  });
  writeFileSync(
    join(made, 'run-vue.mjs'),
    `import {createApp, h} from 'vue';
${patterns.map((_, i) => `import {render as render${i}} from './vue-${i}.mjs';`).join('\n')}
${shared}
const patterns = [${vue.join(',\n')}];
let app;
harness({
  ready: data => { items = data.items; },
  cards(_, box) {
    app = createApp({render: () => items.map(({pattern, values}, i) => h('div', {key: i, class: 'row'}, [h(patterns[pattern], {v: values})]))});
    app.mount(box);
  },
  clear: () => app.unmount(),
});`,
  );
  const all = ['react', 'vue'].map(name => join(made, `run-${name}.mjs`));
  await bundle([...all, join(root, 'tools/bench/page/run-adaptive.mjs')], {
    nodePaths: [join(folder, 'node_modules')],
    entryNames: '[name]',
    define: {
      'process.env.NODE_ENV': '"production"',
      __VUE_OPTIONS_API__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
    },
  });
}
