/** Writes components/shared/glyph-paths.ts: `node tools/glyphs.mjs`, after a change here or of the simple-icons package. */
import * as simple from 'simple-icons';
import {writeFile} from 'node:fs/promises';

/** Taobao's icon is its whole name, mud at 14 px: only the sign 淘 is taken, which stands in a box of its own. */
const tao = /M1\.8822[\s\S]*?-2\.1343 2\.3493z/.exec(simple.siTaobao.path)?.[0];
if (!tao) throw new Error('Cannot cut 淘 out of `siTaobao`: its path has changed');

/** By the platform's name. `box`: left, top and size where the mark does not fill the 24 px. */
const marks = {
  aliexpress: {path: simple.siAliexpress.path},
  baidu: {path: simple.siBaidu.path},
  bilibili: {path: simple.siBilibili.path},
  douban: {path: simple.siDouban.path},
  huawei: {path: simple.siHuawei.path},
  instagram: {path: simple.siInstagram.path},
  kuaishou: {path: simple.siKuaishou.path},
  meituan: {path: simple.siMeituan.path},
  'netease-music': {path: simple.siNeteasecloudmusic.path},
  shopee: {path: simple.siShopee.path},
  spotify: {path: simple.siSpotify.path},
  tiktok: {path: simple.siTiktok.path},
  twitch: {path: simple.siTwitch.path},
  'wechat-article': {path: simple.siWechat.path},
  weibo: {path: simple.siSinaweibo.path},
  x: {path: simple.siX.path},
  xiaomi: {path: simple.siXiaomi.path},
  youtube: {path: simple.siYoutube.path},
  zhihu: {path: simple.siZhihu.path},
  douyin: {path: simple.siTiktok.path, box: [-1, -1, 26]},
  taobao: {path: tao, box: [-0.12, 2.89, 12]},
  // Not in simple-icons: drawn for this package.
  'wechat-channels': {
    path: 'M12 12.6q3.8-8.6 7.7-8.6q2.15 0 2.83 2.45q.44 1.6 .17 4.25q-.89 8.8-4.8 8.8q-2.89 0-5.9-2.88q-3.01 2.88-5.9 2.88q-3.91 0-4.79-8.8q-.28-2.65 .16-4.25q.68-2.45 2.83-2.45q3.9 0 7.7 8.6zM13.17 14.97q2.54 2.53 4.73 2.53q2.11 0 2.8-7q.24-2.28-.1-3.52q-.27-.98-.9-.98q-2.92 0-6.53 8.97zM10.83 14.97q-3.61-8.97-6.53-8.97q-.63 0-.9 .98q-.34 1.24-.11 3.52q.7 7 2.81 7q2.19 0 4.73-2.53z',
  },
  'wechat-miniprogram': {
    path: 'M23 12q0 4.56-3.22 7.78q-3.22 3.22-7.78 3.22q-4.56 0-7.78-3.22q-3.22-3.22-3.22-7.78q0-4.56 3.22-7.78q3.22-3.22 7.78-3.22q4.56 0 7.78 3.22q3.22 3.22 3.22 7.78zM21.4 12q0-3.89-2.75-6.65q-2.76-2.75-6.65-2.75q-3.89 0-6.65 2.75q-2.75 2.76-2.75 6.65q0 3.89 2.75 6.65q2.76 2.75 6.65 2.75q3.89 0 6.65-2.75q2.75-2.76 2.75-6.65zM15.09 11.46q1.76-.24 1.76-1.76q0-1.75-1.9-1.75q-2.05 0-2.05 1.75v4.6q0 3.45-3.7 3.45q-1.47 0-2.53-.96q-1.12-1.01-1.12-2.49q0-3.01 3.24-3.44c.46-.06 .89 .27 .95 .73c.06 .46-.27 .89-.73 .95q-1.76 .24-1.76 1.76q0 1.75 1.95 1.75q2 0 2-1.75v-4.6q0-3.45 3.75-3.45q3.6 0 3.6 3.45q0 3.01-3.24 3.44c-.46 .06-.89-.27-.95-.73c-.06-.46 .27-.89 .73-.95z',
  },
};

/** Drawn for this package, in 24 px. */
const icons = {
  copy: 'M8.5 8.5h-4q-1 0-1 1v10q0 1 1 1h10q1 0 1-1v-10q0-1-1-1h-6zM17.5 17.5v2q0 3-3 3h-10q-3 0-3-3v-10q0-3 3-3h3v-2q0-3 3-3h9q3 0 3 3v10q0 3-3 3h-2zM9.5 6.5v-2q0-1 1-1h9q1 0 1 1v10q0 1-1 1h-2v-6q0-3-3-3h-5z',
  retry:
    'M19.63 5.61v-1.67c0-.61 .5-1.11 1.11-1.11c.62 0 1.12 .5 1.12 1.11v5.32c0 .61-.5 1.11-1.12 1.11h-5.31c-.62 0-1.12-.5-1.12-1.11c0-.62 .5-1.12 1.12-1.12h3.27q-1.62-2.7-4.93-3.45q-4.06-.93-7.12 1.91q-3.05 2.84-2.42 6.96q.62 4.13 4.38 5.93q3.76 1.8 7.37-.29q3.61-2.09 3.91-6.25c.02-.29 .16-.57 .38-.76c.22-.2 .52-.3 .81-.27c.61 .04 1.07 .58 1.03 1.19q-.39 5.33-5.01 8.02q-4.63 2.68-9.45 .37q-4.82-2.31-5.63-7.6q-.8-5.29 3.12-8.93q3.91-3.64 9.13-2.45q3.35 .76 5.36 3.09z',
  bell: 'M17.27 3.81q-2.18-2.18-5.27-2.18q-3.09 0-5.27 2.18q-2.19 2.19-2.19 5.28q0 3.48-1.45 6.5q-.6 1.26-.6 1.9c0 .61 .5 1.11 1.11 1.11h16.8c.61 0 1.11-.5 1.11-1.11q0-.64-.6-1.9q-1.45-3.02-1.45-6.5q0-3.09-2.19-5.28zM8.3 5.39q1.53-1.53 3.7-1.53q2.17 0 3.7 1.53q1.53 1.53 1.53 3.7q0 3.88 1.58 7.28h-13.62q1.58-3.4 1.58-7.28q0-2.17 1.53-3.7zM14.31 19.97c-.29-.02-.59 .08-.81 .27q-1.5 1.29-3 0c-.47-.4-1.17-.35-1.57 .12c-.4 .47-.35 1.17 .12 1.57q2.95 2.53 5.9 0c.47-.4 .52-1.1 .12-1.57c-.19-.22-.47-.36-.76-.39z',
  clock:
    'M23 12q0-11-11-11q-5.5 0-8.25 2.75q-2.75 2.75-2.75 8.25q0 4.56 3.22 7.78q3.22 3.22 7.78 3.22q11 0 11-11zM5.92 5.92q2.52-2.52 6.08-2.52q8.6 0 8.6 8.6q0 8.6-8.6 8.6q-3.56 0-6.08-2.52q-2.52-2.52-2.52-6.08q0-3.56 2.52-6.08zM13.2 11.36v-4.56c0-.66-.54-1.2-1.2-1.2c-.66 0-1.2 .54-1.2 1.2v5.2c0 .4 .2 .78 .53 1l3.6 2.4c.55 .36 1.3 .22 1.67-.33c.36-.55 .22-1.3-.33-1.67l-3.07-2.04z',
  play: 'M7.54 4.25c-.85-.48-1.88 .12-1.88 1.06v13.41c0 .96 1.03 1.54 1.88 1.06l11.83-6.68c.86-.45 .86-1.68 0-2.16l-11.83-6.69z',
  plays:
    'M6.05 2.94q-1.25 .72-1.25 2.16v13.76q0 1.44 1.25 2.16q1.24 .7 2.47 .01c.01-.01 .03-.01 .04-.02l11.39-6.89q1.24-.71 1.24-2.14q0-1.43-1.24-2.14l-11.39-6.89c-.01-.01-.03-.01-.04-.02q-1.23-.69-2.47 .01zM7.2 18.86v-13.76q0-.05 .04-.07q.05-.03 .11-.01l11.37 6.89c.01 .01 .03 .01 .04 .02q.02 .01 .02 .05q0 .04-.02 .05c-.01 .01-.03 .01-.04 .02l-11.37 6.89q-.06 .02-.11-.01q-.04-.02-.04-.07z',
  eye: 'M.85 11.45q4.11-7.15 11.15-7.15q7.04 0 11.15 7.15c.2 .34 .2 .76 0 1.1q-4.11 7.15-11.15 7.15q-7.04 0-11.15-7.15c-.2-.34-.2-.76 0-1.1zM12 17.5q5.5 0 8.92-5.5q-3.42-5.5-8.92-5.5q-5.5 0-8.92 5.5q3.42 5.5 8.92 5.5zM14.8 12c0-1.55-1.25-2.8-2.8-2.8c-1.55 0-2.8 1.25-2.8 2.8c0 1.55 1.25 2.8 2.8 2.8c1.55 0 2.8-1.25 2.8-2.8z',
  warn: 'M12 1.79q-1.44 0-2.15 1.25l-8.35 14.47q-.72 1.24 0 2.48q.72 1.24 2.15 1.23h16.7q1.43 .01 2.15-1.23q.72-1.24 0-2.48l-8.35-14.47q-.71-1.25-2.15-1.25zM3.18 18.49l8.36-14.48h0q.15-.27 .46-.27q.31 0 .46 .27l8.36 14.48q.15 .26 0 .52q-.16 .27-.47 .27h-16.71q-.3 0-.46-.27q-.15-.26 0-.52zM13.05 13.8v-4.8c0-.58-.47-1.05-1.05-1.05c-.58 0-1.05 .47-1.05 1.05v4.8c0 .58 .47 1.05 1.05 1.05c.58 0 1.05-.47 1.05-1.05zM13.28 16.95c0 .71-.57 1.28-1.28 1.28c-.7 0-1.27-.57-1.27-1.28c0-.7 .57-1.27 1.27-1.27c.71 0 1.28 .57 1.28 1.27z',
  link: 'M13.2 14.34q-1.46 0-2.49-1.04c-.39-.39-1.02-.4-1.41-.01c-.39 .39-.4 1.02-.01 1.41q1.61 1.64 3.91 1.64q2.3 0 3.91-1.64l3.3-3.29q1.62-1.62 1.62-3.91q0-2.29-1.62-3.91q-3.91-3.9-7.82 0l-1.3 1.3c-.39 .39-.39 1.03 0 1.42c.39 .39 1.03 .39 1.42 0l1.3-1.3q2.49-2.5 4.98 0q1.04 1.03 1.04 2.49q0 1.46-1.04 2.49l-3.3 3.31q-1.03 1.04-2.49 1.04zM10.8 9.66q1.46 0 2.49 1.04c.39 .39 1.02 .4 1.41 .01c.39-.39 .4-1.02 .01-1.41q-1.61-1.64-3.91-1.64q-2.3 0-3.91 1.64l-3.3 3.29q-1.62 1.62-1.62 3.91q0 2.29 1.62 3.91q3.91 3.9 7.82 0l1.3-1.3c.19-.19 .29-.45 .29-.71c0-.26-.1-.52-.29-.71c-.39-.39-1.03-.39-1.42 0l-1.3 1.3q-2.49 2.5-4.98 0q-1.04-1.03-1.04-2.49q0-1.46 1.04-2.49l3.3-3.31q1.03-1.04 2.49-1.04z',
};

const key = name => (/^[a-z]+$/.test(name) ? name : `'${name}'`);
const entry = ([name, {path, box}]) => `  ${key(name)}: {path: '${path}'${box ? `, box: [${box.join(', ')}]` : ''}},`;
await writeFile(
  new URL('../components/shared/glyph-paths.ts', import.meta.url),
  `// Written by tools/glyphs.mjs from the simple-icons package (CC0) and its own drawings. Do not edit.

/** Marks of platforms in a box of 24 px, or in \`box\`: left, top, size. */
export const marks: Readonly<Record<string, {path: string; box?: readonly [number, number, number]}>> = {
${Object.entries(marks).map(entry).join('\n')}
};

/** Our own icons, in a box of 24 px. */
export const icons: Readonly<Record<string, string>> = {
${Object.entries(icons)
  .map(([name, path]) => `  ${name}: '${path}',`)
  .join('\n')}
};
`,
);
