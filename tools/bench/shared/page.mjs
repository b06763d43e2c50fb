/** Writes docs/performance.md: the figures that are kept in docs/performance/, with plots drawn in a browser. */
import {build} from 'esbuild';
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import prettier from 'prettier';
import puppeteer from 'puppeteer-core';
import {chromiumFlags, needBrowser} from '../../browsers.mjs';
import {root} from '../../project.mjs';
import {folder as baselines, needBaselines} from './baselines.mjs';
import {cells, heads} from './report.mjs';

const folder = join(root, 'docs/performance');
/** In the order in which they are read; any other comes after. */
const known = ['mount', 'update', 'tick', 'message', 'list', 'markdown', 'parse', 'readers', 'gateway', 'hostile', 'size'];
const results = readdirSync(folder)
  .filter(file => file.endsWith('.json'))
  .map(file => ({name: file.slice(0, -'.json'.length), ...JSON.parse(readFileSync(join(folder, file), 'utf8'))}))
  .sort((a, b) => (known.indexOf(a.name) + 1 || 99) - (known.indexOf(b.name) + 1 || 99));

needBaselines();
const {
  outputFiles: [{text: script}],
} = await build({
  stdin: {contents: `import * as Plot from '@observablehq/plot'; globalThis.Plot = Plot;`, resolveDir: baselines},
  bundle: true,
  format: 'iife',
  minify: true,
  write: false,
  logLevel: 'error',
});
const browser = await puppeteer.launch({executablePath: needBrowser('chromium'), args: chromiumFlags});
const version = (await browser.version()).replace('HeadlessChrome', 'Chromium').replace('Chrome/', 'Chromium/').replace('/', ' ');
const [tab] = await browser.pages();
await tab.evaluate(script);

/** A bench's ratios as dots with their quartiles, one line a contestant; its bounds as ticks. */
function draw(rows) {
  const {Plot, document, XMLSerializer} = globalThis;
  const dots = rows.map(({part, of, ratio: [low, middle, high], most, least}) => ({part, of, low, middle, high, bound: most ?? least}));
  const svg = Plot.plot({
    width: 760,
    marginLeft: 120,
    marginRight: 30,
    marginBottom: 44,
    style: {background: 'white', color: '#222', fontFamily: 'system-ui, sans-serif', fontSize: '12px'},
    x: {grid: true, label: 'times the base (left is cheaper)', domain: [0, Math.max(1.3, ...dots.map(({high, bound = 0}) => Math.max(high, bound)))]},
    y: {label: null, domain: [...new Set(dots.map(({of}) => of))]},
    fy: {label: null, domain: [...new Set(dots.map(({part}) => part))]},
    facet: {data: dots, y: 'part', marginRight: 210},
    marks: [
      Plot.ruleX([1], {stroke: '#999'}),
      Plot.ruleY(dots, {fy: 'part', y: 'of', x1: 'low', x2: 'high', stroke: '#2f6bd8', strokeWidth: 5, strokeOpacity: 0.35}),
      Plot.dot(dots, {fy: 'part', y: 'of', x: 'middle', r: 4, fill: '#2f6bd8'}),
      Plot.tickX(
        dots.filter(({bound}) => bound !== undefined),
        {fy: 'part', y: 'of', x: 'bound', stroke: '#d92b2b', strokeWidth: 2},
      ),
    ],
  });
  svg.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  document.body.replaceChildren(svg);
  return new XMLSerializer().serializeToString(svg);
}

const sections = [];
for (const {name, title, date, machine, rows} of results) {
  const plotted = rows.filter(({ratio}) => ratio);
  // One bar of its own says nothing.
  if (plotted.length > 1) writeFileSync(join(folder, `${name}.svg`), `${await tab.evaluate(draw, plotted)}\n`);
  const line = row => `| ${row.join(' | ')} |`;
  sections.push(
    `## ${title}`,
    `\`npm run bench -- ${name}\`, ${date}: ${machine.cpu}, ${machine.cores} cores, ${version}, Node ${machine.node.slice(1)}`,
    ...(plotted.length > 1 ? [`![Ratios of ${name}](performance/${name}.svg)`] : []),
    [line(heads), line(heads.map(() => '---')), ...cells(rows).map(line)].join('\n'),
  );
}
await browser.close();

const text = `# What it costs

Written by \`npm run bench\`, which ends with a failure when a bound is broken. A figure is the median of its rounds with their quartiles; a ratio is taken within each round, where the machine is the same for both sides, and its bound is broken when its lower quartile is over it. Rounds run in turn forwards and backwards, each contestant in a page of its own, and what is counted is the main thread's own time, so that the other processes of a busy machine do not matter.

The base is the *twin*: what our element has drawn, once it has settled, made into a \`<template>\` at run time, without Lit's comments; cloned, filled and listened to by hand. It draws the same boxes, which is checked, and has nothing behind them. React and Vue draw the same boxes too, in light DOM; Adaptive Cards the same facts in a layout of their own. The clock stops when every title is there and as many pictures have come as the twin has.

${sections.join('\n\n')}
`;
const file = join(root, 'docs/performance.md');
writeFileSync(file, await prettier.format(text, {...(await prettier.resolveConfig(file)), filepath: file}));
console.log('\nWrote docs/performance.md');
