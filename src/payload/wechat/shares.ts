import type {CardFields} from '../../card/card.js';
import {fileOf} from '../answer.js';
import {child, childText, type XmlNode} from '../xml.js';
import {address, cover, named, some, usable} from './xml.js';

/** Every type that has a title, words and a link. `undefined` when it has neither title nor link. */
export function link(node: XmlNode, appname?: string): CardFields | undefined {
  const title = usable(childText(node, 'title'));
  const sharedUrl = address(childText(node, 'url'));
  if (title === undefined && sharedUrl === undefined) return undefined;
  return {
    kind: 'link',
    title,
    description: childText(node, 'des'),
    sharedUrl,
    author: named(childText(node, 'sourcedisplayname')),
    cover: cover(childText(node, 'thumburl')),
    siteName: appname,
  };
}

export function miniProgram(node: XmlNode): CardFields | undefined {
  const app = child(node, 'weappinfo');
  const username = childText(app, 'username');
  const appId = childText(app, 'appid');
  if (username === undefined && appId === undefined) return undefined;
  return {
    kind: 'mini-program',
    platform: 'wechat-miniprogram',
    title: usable(childText(node, 'title')),
    author: named(childText(node, 'sourcedisplayname'), childText(app, 'weappiconurl')),
    cover: cover(childText(app, 'weapppagethumbrawurl'), childText(node, 'thumburl')),
    miniProgram: {appId, username, pagePath: childText(app, 'pagepath')?.replaceAll('&amp;', '&')},
  };
}

/** `des` is the singer. The length is in milliseconds, and 0 in an empty block. */
export function music(node: XmlNode, appname?: string): CardFields | undefined {
  const item = child(node, 'musicShareItem');
  const title = usable(childText(node, 'title'));
  const [sharedUrl, audioUrl] = [address(childText(node, 'url')), address(childText(node, 'dataurl'))];
  const length = some(childText(item, 'musicDuration'));
  if (title === undefined && sharedUrl === undefined && audioUrl === undefined) return undefined;
  return {
    kind: 'music',
    title,
    author: named(childText(node, 'des') ?? childText(item, 'mvSingerName')),
    sharedUrl,
    audioUrl,
    cover: cover(childText(node, 'songalbumurl'), childText(item, 'mvCoverUrl'), childText(node, 'thumburl')),
    duration: length === undefined ? undefined : length / 1000,
    album: childText(item, 'mvAlbumName'),
    siteName: appname,
  };
}

/** A file that is sent (6) or still on its way (74). It lies encrypted in a store that only the app opens. */
export function file(node: XmlNode): CardFields | undefined {
  const attachment = child(node, 'appattach');
  return fileOf(usable(childText(node, 'title')), some(childText(attachment, 'totallen')), childText(attachment, 'fileext'));
}

/** A card of the coupon wallet. The children of its block are not known; its words are the message's own. */
export function coupon(node: XmlNode, appname?: string): CardFields | undefined {
  const fields = link(node, appname);
  return fields && {...fields, kind: 'coupon', platform: fields.sharedUrl === undefined ? 'wechat-card' : undefined};
}
