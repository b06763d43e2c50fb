/** The page that shows what has changed: before, after, and the difference with a frame around it. */
import {mkdir, rm, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import upng from 'upng-js';

const style = `
  body { margin: 24px; background: #f6f6f6; color: #191919; font: 14px/20px system-ui, sans-serif; }
  section { margin-block: 32px; }
  .row { display: flex; gap: 24px; align-items: start; }
  figure { position: relative; margin: 0; }
  figcaption { color: #555; }
  img { display: block; background: #fff; }
  .at { position: absolute; outline: 2px solid #e5484d; outline-offset: 3px; pointer-events: none; }
`;

const escaped = text => text.replace(/[&<>"]/g, letter => `&#${letter.charCodeAt(0)};`);

/** Writes it to `folder`, in place of what is there; answers the path of the page. */
export async function writeReport(folder, changed) {
  await rm(folder, {recursive: true, force: true});
  await mkdir(folder, {recursive: true});
  const sections = [];
  for (const [i, {sheet, state, frame, ...pictures}] of changed.entries()) {
    const figures = [];
    for (const name of ['before', 'after', 'difference']) {
      const picture = pictures[name];
      if (!picture) continue;
      const file = `${i}-${name}.png`;
      await writeFile(join(folder, file), Buffer.from(upng.encode([picture.pixels.buffer], picture.width, picture.height, 0)));
      const [left, top, width, height] = frame ?? [];
      const at = frame ? `<div class="at" style="left: ${left}px; top: ${top + 20}px; width: ${width}px; height: ${height}px"></div>` : '';
      figures.push(`<figure><figcaption>${name}</figcaption><img src="${file}" alt="">${at}</figure>`);
    }
    const what = frame ? `${frame[2]} × ${frame[3]} px at ${frame[0]}, ${frame[1]}` : pictures.after ? 'new' : 'gone';
    sections.push(`<section><h2>${escaped(`${sheet}: ${state}`)}</h2><p>${what}</p><div class="row">${figures.join('')}</div></section>`);
  }
  const page = join(folder, 'index.html');
  await writeFile(
    page,
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>${changed.length} stories look otherwise</title><style>${style}</style><h1>${changed.length} stories look otherwise</h1><p>Right as they are? <code>npm run visual -- --accept</code></p>${sections.join('\n')}</html>`,
  );
  return page;
}
