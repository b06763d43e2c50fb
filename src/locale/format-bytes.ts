import {latin, memo, rightToLeft} from './format.js';
import type {Locale} from './zh-hans.js';

const sizes = ['B', 'KB', 'MB', 'GB', 'TB'];
const sizeFormat = memo((tag: string) => new Intl.NumberFormat(latin(tag), {maximumFractionDigits: 1}));
/** Bytes as files are told by: 48.6 KB. A kilobyte is 1,024 of them, as WeChat and Windows count; the signs are those that every file manager writes. */
export function formatBytes(bytes: number, {tag}: Pick<Locale, 'tag'>): string {
  const step = Math.min(Math.floor(Math.log2(Math.max(bytes, 1)) / 10), sizes.length - 1);
  const text = `${sizeFormat(tag).format(bytes / 1024 ** step)} ${sizes[step] ?? ''}`;
  // Among right-to-left words it would turn round.
  return rightToLeft(tag) ? `\u2066${text}\u2069` : text;
}
