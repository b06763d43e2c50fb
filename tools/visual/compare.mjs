/** Holds a drawn sheet against the one that was accepted, story by story: one that grows does not push all below it out of place. */
import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import pixelmatch from 'pixelmatch';
import upng from 'upng-js';

/** Px that a gradient may round otherwise where two tiles of the page meet: 2 were seen. A letter that moves by one px changes dozens. */
const rounding = 8;

/** The sheet that was accepted in `folder`; its boxes come from `boxes.json`. `undefined` where there is none. */
export async function accepted(folder, name, boxes) {
  const png = await readFile(join(folder, `${name}.png`)).catch(() => undefined);
  if (!png || !boxes) return undefined;
  const image = upng.decode(png);
  return {name, width: image.width, height: image.height, pixels: new Uint8Array(upng.toRGBA8(image)[0]), boxes};
}

/**
 * The stories that differ: `{sheet, state, before, after, difference, frame}`; `before` or `after` is missing where the story is
 * new or gone. Pictures are `{width, height, pixels}`, `frame` is `[left, top, width, height]` of all that has changed.
 */
export function changes(before, after) {
  const states = new Set([...Object.keys(before?.boxes ?? {}), ...Object.keys(after.boxes)]);
  return [...states].flatMap(state => {
    const [old, now] = [cut(before, state), cut(after, state)];
    const told = {sheet: after.name, state, before: old, after: now};
    if (!old || !now) return [told];
    if (old.width === now.width && old.height === now.height && Buffer.compare(old.pixels, now.pixels) === 0) return [];
    const [width, height] = [Math.max(old.width, now.width), Math.max(old.height, now.height)];
    const mask = new Uint8Array(width * height * 4);
    const [a, b] = [old, now].map(picture => padded(picture, width, height));
    const differing = pixelmatch(a, b, mask, width, height, {threshold: 0.02, includeAA: true, diffMask: true});
    if (differing <= rounding && old.height === now.height && old.width === now.width) return [];
    const difference = new Uint8Array(width * height * 4);
    pixelmatch(a, b, difference, width, height, {threshold: 0.02, includeAA: true});
    return [{...told, difference: {width, height, pixels: difference}, frame: extent(mask, width, height)}];
  });
}

/** A story's part of a sheet. */
function cut(sheet, state) {
  const box = sheet?.boxes[state];
  if (!box) return undefined;
  const [left, top, width, height] = box;
  const pixels = new Uint8Array(width * height * 4);
  for (let y = 0; y < height; y += 1) {
    const from = ((top + y) * sheet.width + left) * 4;
    pixels.set(sheet.pixels.subarray(from, from + width * 4), y * width * 4);
  }
  return {width, height, pixels};
}

/** The picture at the top left of a larger one, whose rest has a colour that no card has. */
function padded({width, height, pixels}, w, h) {
  if (width === w && height === h) return pixels;
  const all = new Uint8Array(w * h * 4);
  for (let i = 0; i < all.length; i += 4) all.set([255, 0, 255, 255], i);
  for (let y = 0; y < height; y += 1) all.set(pixels.subarray(y * width * 4, (y + 1) * width * 4), y * w * 4);
  return all;
}

/** The smallest box around all that a mask marks. */
function extent(mask, width, height) {
  let [left, top, right, bottom] = [width, height, 0, 0];
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1)
      if (mask[(y * width + x) * 4 + 3] > 0)
        [left, top, right, bottom] = [Math.min(left, x), Math.min(top, y), Math.max(right, x + 1), Math.max(bottom, y + 1)];
  return [left, top, right - left, bottom - top];
}
