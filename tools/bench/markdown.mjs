/**
 * `npm run bench -- markdown`: a bot's message of 1 KB that comes in 175 tokens, one a frame, against reading and drawing all
 * of it anew at each token. Main-thread time of a real Chromium, less what as many frames of a growing line cost; all in one run,
 * the least of five.
 */
import {build} from 'esbuild';
import {createServer} from 'node:http';
import puppeteer from 'puppeteer-core';
import {chromiumFlags, needBrowser} from '../browsers.mjs';
import {root} from '../project.mjs';
import {report, row} from './shared/report.mjs';

const most = 0.15;
const answer = `## 三天两夜，这样走

1. **第一天**：早上八点，在*积水潭*集合，走 \`G6\` 到湖边，先把帐篷搭好。
2. 第二天：沿湖走一圈，12 公里，[路线在这里](https://hutong.example/walk)，带够水。
3. 第三天：上午收拾，下午三点之前回城，晚了会堵。

营地在湖的东岸，**第一排**，能看日落。炉子、气罐和两口锅周舟带，吃的每人自己带一顿，晚上那顿大家一起做：番茄面，再加一锅汤。

> 夜里只有 4°，睡袋要带厚的；怕冷的再加一条毯子。

| 东西 | 谁带 | 几个 |
| --- | --- | --: |
| 帐篷 | 林一 | 3 |
| 炉子 | 周舟 | 2 |
| 咖啡壶 | 小满 | 1 |

出发之前看一眼天气，要是有雨就改到下周。停车场到营地还有八百米，东西别带太多，推车可以在门口借，押金五十。

\`\`\`js
pack({people: 6, nights: 2, stove: true});
\`\`\`

有什么想加的，直接写在表里。到了以后先登记，再去占位置，东岸靠里的几个位子风小，也离水近。晚上十点以后不放歌，垃圾带走。周日下午我把照片放进相册，大家自己拿。`;
const tokens = Array.from({length: 175}, (_, i) => answer.slice(Math.round((i * answer.length) / 175), Math.round(((i + 1) * answer.length) / 175)));

const page = `
  import {createHutong} from './src/hutong.ts';
  import './components/markdown/define.ts';
  const frame = () => new Promise(requestAnimationFrame);
  const hutong = createHutong();
  const make = async () => {
    const element = document.createElement('hutong-markdown');
    Object.assign(element, {hutong, text: '…'});
    document.body.replaceChildren(element);
    while (!element.renderRoot.querySelector('.md')) await frame();
    return element;
  };
  globalThis.ours = async tokens => {
    const element = await make();
    element.streaming = true;
    element.text = '';
    for (const token of tokens) {
      element.text += token;
      await frame();
    }
    element.streaming = false;
    await element.updateComplete;
    return element.renderRoot.textContent.trim().length;
  };
  globalThis.idle = async tokens => {
    const line = new Text();
    document.body.replaceChildren(line);
    for (const token of tokens) {
      line.appendData(token);
      await frame();
    }
    return line.length;
  };
  globalThis.anew = async tokens => {
    let element = await make();
    let text = '';
    for (const token of tokens) {
      text += token;
      const next = document.createElement('hutong-markdown');
      Object.assign(next, {hutong, text});
      element.replaceWith(next);
      element = next;
      await frame();
    }
    return element.renderRoot.textContent.trim().length;
  };
`;
const {outputFiles} = await build({
  stdin: {contents: page, resolveDir: root, loader: 'ts'},
  bundle: true,
  // package.json names files of dist/: read for the sources, it would say that no element need be defined.
  ignoreAnnotations: true,
  format: 'esm',
  write: false,
  conditions: ['production'],
  tsconfig: `${root}/tsconfig.json`,
  logLevel: 'error',
});
const server = createServer((request, response) => {
  const script = request.url === '/page.js';
  response.writeHead(200, {'content-type': script ? 'text/javascript' : 'text/html; charset=utf-8'});
  response.end(script ? outputFiles[0].contents : '<!doctype html><html lang="zh-Hans"><body><script type="module" src="/page.js"></script>');
});
await new Promise(resolve => server.listen(0, '127.0.0.1', resolve));
const browser = await puppeteer.launch({executablePath: needBrowser('chromium'), args: chromiumFlags, protocolTimeout: 30_000});
try {
  const [tab] = await browser.pages();
  tab.on('pageerror', error => {
    throw error;
  });
  await tab.goto(`http://127.0.0.1:${server.address().port}/`);
  await tab.waitForFunction('globalThis.ours && globalThis.anew');
  const cost = async name => {
    const before = await tab.metrics();
    const drawn = await tab.evaluate((run, all) => globalThis[run](all), name, tokens);
    const after = await tab.metrics();
    if (drawn < 400) throw new Error(`Cannot measure \`${name}\`: it drew ${drawn} letters`);
    return (after.TaskDuration - before.TaskDuration) * 1000;
  };
  await cost('anew'); // warm
  await cost('ours');
  const names = ['idle', 'ours', 'anew'];
  const runs = [];
  for (let i = 0; i < 5; i += 1) for (const name of names) runs.push([name, await cost(name)]);
  const [idle, ...costs] = names.map(name => Math.min(...runs.flatMap(([one, ms]) => (one === name ? [ms] : []))));
  const [ours, anew] = costs.map(ms => Math.max(ms - idle, 0));
  const ratio = ours / anew;
  console.log(
    `${Buffer.byteLength(answer)} bytes in ${tokens.length} tokens: ${ours.toFixed(0)} ms of main thread, ${anew.toFixed(0)} ms anew at each: ${ratio.toFixed(3)}x of at most ${most}x`,
  );
  const part = `${(Buffer.byteLength(answer) / 1000).toFixed(1)} KB in ${tokens.length} tokens`;
  const good = report('markdown', 'A streamed answer: main-thread CPU', [
    row(part, 'drawn anew at each token', [anew], {base: [anew]}),
    row(part, 'hutong', [ours], {base: [anew], most}),
  ]);
  if (!good) process.exitCode = 1;
} finally {
  await browser.close();
  server.close();
}
