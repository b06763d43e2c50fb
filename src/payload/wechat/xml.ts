import type {CardFields} from '../../card/card.js';
import {whole} from '../json.js';
import {childText, readXml, type XmlNode} from '../xml.js';

/** What stands around WeChat's XML: the sender of a group message, and escapes. */
export interface Envelope {
  sender?: string;
  /** Without the sender's line. */
  words: string;
}

/** Group messages begin with the sender's id on a line of its own. */
const groupPrefix = /^\s{0,8}([\w@.-]{1,64}):\s?\n(?=\s*(?:<|&lt;))/;

/** Takes a message out of its envelope; the order matters, as each may wrap the next. */
export function openEnvelope(raw: string): Envelope {
  const source = raw.toWellFormed();
  // The web protocol escapes once and writes newlines as <br/>.
  const escaped = !/<(?:msg|appmsg|sysmsg)[\s>]/i.test(source) && /&lt;(?:msg|appmsg|sysmsg)/i.test(source);
  const text = escaped
    ? source
        .replace(/<br ?\/?>/gi, '\n')
        .replace(/&lt;/g, '<')
        .replace(/&gt;/g, '>')
        .replace(/&quot;/g, '"')
        .replace(/&amp;/g, '&')
    : source;
  const sender = groupPrefix.exec(text);
  return sender?.[1] === undefined ? {words: text} : {sender: sender[1], words: text.slice(sender[0].length)};
}

/** XML inside an element: as text that was escaped or in CDATA, or as elements that should have been. */
export function innerXml(node: XmlNode | undefined): XmlNode | undefined {
  if (!node) return undefined;
  if (node.children.length > 0) return node;
  return node.text.includes('<') || node.text.includes('&lt;') ? readXml(openEnvelope(node.text).words) : undefined;
}

/** Told to clients that are too old for the type. */
const upgrade = /^(?:当前(?:微信)?版本|Update your WeChat|This message can't be displayed|The current (?:WeChat )?version)/i;
export const usable = (title: string | undefined): string | undefined => (title !== undefined && upgrade.test(title) ? undefined : title);
/** Links of the same purpose. */
const upgradeUrl = /^https?:\/\/(?:support\.weixin\.qq\.com\/|mp\.weixin\.qq\.com\/mp\/waerrpage)/i;

/** An http(s) address that leads somewhere. */
export function address(value: string | undefined): string | undefined {
  if (value === undefined || upgradeUrl.test(value)) return undefined;
  // Some clients escape inside CDATA; the app itself undoes it. What was half a character is written as a browser would.
  const url = value.replaceAll('&amp;', '&').replaceAll('\ufffd', '%EF%BF%BD');
  return /^https?:\/\//i.test(url) ? url : undefined;
}

export const cover = (...candidates: (string | undefined)[]): CardFields['cover'] => {
  const url = candidates.map(address).find(found => found !== undefined);
  return url === undefined ? undefined : {url};
};
export const named = (name: string | undefined, avatarUrl?: string): CardFields['author'] =>
  name === undefined ? undefined : {name, avatarUrl: address(avatarUrl)};
/** An id of its own: clients fill empty blocks with `0`. */
export const realId = (value: string | undefined): string | undefined => (value === undefined || value === '0' ? undefined : value);
/** A number of bytes or of anything else that an empty block gives as 0. */
export function some(value: string | undefined): number | undefined {
  const number = whole(value);
  return number === 0 ? undefined : number;
}

/** WeChat writes sizes as floats: `1080.0`. */
export function size(media: XmlNode | undefined): {width?: number; height?: number} {
  const [width, height] = ['width', 'height'].map(name => Math.round(Number(childText(media, name))));
  return width && height && width > 0 && height > 0 ? {width, height} : {};
}
