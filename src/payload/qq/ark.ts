import type {CardFields} from '../../card/card.js';
import {words} from '../../card/text.js';
import {limits} from '../../limits.js';
import {ShareText} from '../../share-text.js';
import {decimal, field, fields, harmless, hostAddress, id, list, text, whole, type Fields} from '../json.js';
import type {ReadContext} from '../reader.js';
import {place} from '../answer.js';
import {notice, said, type Parts} from '../wechat/parts.js';

/** Apps whose ids were seen. An id is the sender's word: it counts only where nothing can be opened. */
const apps: Readonly<Record<string, {platform: string; kind: 'video' | 'music'}>> = {
  '1109937557': {platform: 'bilibili', kind: 'video'},
  '100951776': {platform: 'bilibili', kind: 'video'},
  '1108735743': {platform: 'kuaishou', kind: 'video'},
  '100497308': {platform: 'qq-music', kind: 'music'},
  '100495085': {platform: 'netease-music', kind: 'music'},
  '205141': {platform: 'kugou', kind: 'music'},
};
/** Names that stand as the title of a mini-program's share, with the video's own title behind them. */
const appNames = new Set(['哔哩哔哩', '快手', '抖音', '小红书', '微博', '知乎', 'QQ音乐', '网易云音乐']);

/** QQ's own pages. What leads anywhere else is no share of QQ's, whatever block it stands in. */
const ownHost = /^https?:\/\/(?:[\w-]{1,63}\.){0,4}(?:qun|qzone|qm|ti|q|pd)\.qq\.com(?:[/?#]|$)/i;
const links = ['qqdocurl', 'jumpUrl', 'pcJumpUrl', 'jump_url', 'link', 'url', 'path'];
/** An icon is the app's: it is never the cover. */
const covers = ['preview', 'cover', 'imageUrl', 'pic_url'];

/** One ark, and what stands in its `meta`. */
interface Ark {
  root: Fields;
  meta: unknown;
  context: ReadContext;
}

/** What a kind of ark adds to what all of them have. */
type Facts = (ark: Ark) => CardFields & {own?: string};

/** Reads an ark that was unpacked. `undefined` when it says nothing. */
export function readArk(payload: unknown, context: ReadContext): Parts | undefined {
  const root = fields(payload);
  if (!root) return undefined;
  const ark = {root, meta: metaOf(root), context};
  const app = text(field(root, 'app')) ?? '';
  const prompt = promptOf(root);
  const special = Object.hasOwn(others, app) ? others[app]?.(ark) : undefined;
  return special ?? shared(ark, Object.hasOwn(facts, app) ? facts[app] : undefined, prompt) ?? (prompt === undefined ? undefined : {text: prompt});
}

/** `[分享]标题` → 标题. */
const promptOf = (root: unknown) => {
  const prompt = field(root, 'prompt');
  return typeof prompt === 'string' ? words(prompt.replace(/^\s*\[[^\]\n]{1,20}\]\s*/, ''), limits.title) : undefined;
};

/** The block that `view` names; a view that names none is passed over, as the clients do. */
function metaOf(root: Fields): unknown {
  const meta = fields(field(root, 'meta'));
  const view = field(root, 'view');
  const named = typeof view === 'string' ? field(meta, view) : undefined;
  return fields(named) ?? Object.entries(meta ?? {}).find(([key, value]) => harmless(key) && fields(value))?.[1];
}

const string = (value: unknown) => (typeof value === 'string' ? text(value) : undefined);

/** The share that all kinds have in common: a title, words, a picture, a link. */
function shared(ark: Ark, more: Facts | undefined, prompt: string | undefined): Parts | undefined {
  const {meta, context} = ark;
  const {own, ...extra} = more?.(ark) ?? {};
  const [first, second] = [string(field(meta, 'title')), string(field(meta, 'desc'))];
  // A mini-program's title is its app's, and the words below are what was shared.
  const swapped =
    second !== undefined &&
    first !== undefined &&
    (appNames.has(first) || (own === 'qq-miniapp' && string(field(meta, 'icon')) !== undefined && string(field(meta, 'name')) === undefined));
  const app = swapped ? first : (string(field(meta, 'name')) ?? string(field(meta, 'tag')) ?? string(field(meta, 'source')));
  const url =
    links.map(key => hostAddress(field(meta, key))).find(found => found !== undefined && !isAppPage(found)) ??
    known(meta, context) ??
    links.map(key => hostAddress(field(meta, key))).find(found => found !== undefined);
  const title = extra.title ?? (swapped ? second : first);
  if (title === undefined && url === undefined && extra.kind === undefined) return undefined;
  const picture = covers.map(key => hostAddress(field(meta, key))).find(found => found !== undefined);
  const common: CardFields = {
    kind: 'link',
    description: swapped ? undefined : second,
    cover: picture === undefined ? undefined : {url: picture},
    siteName: app,
    ...extra,
    title: title ?? prompt,
    sharedUrl: url,
  };
  const hint = Object.hasOwn(apps, appId(ark) ?? '') ? apps[appId(ark) ?? ''] : undefined;
  if (url === undefined && hint) return {card: {...common, ...hint}};
  const ours = own !== undefined && (url === undefined || ownHost.test(url));
  if (own === 'qq-miniapp')
    return {
      card: {
        ...common,
        kind: 'mini-program',
        siteName: undefined,
        author: app === undefined ? undefined : {name: app},
        ...(hint && url !== undefined && owned(url, context) ? {kind: hint.kind} : {}),
        ...(ours && {platform: own, miniProgram: {appId: appId(ark)}}),
      },
    };
  if (url !== undefined && ownHost.test(url)) return {card: {...common, platform: own ?? 'qq'}};
  return {card: ours ? {...common, platform: own} : common};
}

const appId = ({meta}: Ark) => id(meta, 'appid');
const owned = (url: string, context: ReadContext) => context.share(url, new ShareText('', '')) !== undefined;
/** The mini-program's own page: it opens in QQ alone, and something else may be what was shared. */
const isAppPage = (url: string) => /^https:\/\/m\.q\.qq\.com\/a\//i.test(url);

/** Looks for a link that a platform owns in the fields that nobody has named. */
function known(meta: unknown, context: ReadContext): string | undefined {
  let left = 40;
  const search = (value: unknown, depth: number): string | undefined => {
    if (depth > 8 || --left < 0) return undefined;
    if (typeof value === 'string') return /^https?:\/\//i.test(value) && owned(value, context) ? value : undefined;
    if (typeof value !== 'object' || value === null) return undefined;
    for (const [key, member] of Object.entries(value)) {
      const found = harmless(key) && !covers.includes(key) && !/icon|avatar/i.test(key) ? search(member, depth + 1) : undefined;
      if (found !== undefined) return found;
    }
    return undefined;
  };
  return search(meta, 0);
}

const person = (value: unknown, name: string, avatar: string): CardFields['author'] => {
  const own = string(field(value, name));
  return own === undefined ? undefined : {name: own, avatarUrl: hostAddress(field(value, avatar))};
};

const miniProgram: Facts = () => ({own: 'qq-miniapp'});
const song: Facts = ({meta}) => {
  const singer = string(field(meta, 'desc'));
  return {kind: 'music', description: undefined, author: singer === undefined ? undefined : {name: singer}, audioUrl: hostAddress(field(meta, 'musicUrl'))};
};
const news: Facts = ark => (field(ark.root, 'view') === 'music' ? song(ark) : {});
const space: Facts = ({meta}) => ({
  own: 'qq-video',
  kind: 'video',
  author: person(field(meta, 'userInfo'), 'nickname', 'avatar'),
  ...found(hostAddress(field(meta, 'feedInfo', 'jumpUrl'))),
  stats: {
    likes: whole(field(meta, 'feedInfo', 'likeNum')),
    comments: whole(field(meta, 'feedInfo', 'commentNum')),
    shares: whole(field(meta, 'feedInfo', 'shareNum')),
  },
});
const found = (sharedUrl: string | undefined): CardFields => (sharedUrl === undefined ? {} : {sharedUrl});
const contact: Facts = ({meta}) => ({
  own: 'qq',
  kind: 'profile',
  title: string(field(meta, 'nickname')),
  description: string(field(meta, 'contact')),
  author: person(meta, 'nickname', 'avatar'),
});

/** A post's words lie in a list of runs. */
const runs = (value: unknown) =>
  words(
    list(field(value, 'contents'))
      .map(run => text(field(run, 'text_content', 'text')) ?? '')
      .join(''),
    limits.description,
  );
const forum: Facts = ({meta}) => {
  const feed = field(meta, 'feed');
  const images = list(field(feed, 'images'), limits.images).flatMap(image => {
    const url = hostAddress(field(image, 'pic_url'));
    return url === undefined ? [] : [{url, width: whole(field(image, 'width')), height: whole(field(image, 'height'))}];
  });
  return {
    own: 'qq-channel',
    kind: 'note',
    title: runs(field(feed, 'title')),
    description: runs(field(feed, 'contents')),
    cover: images[0],
    images,
    siteName: string(field(meta, 'channel_info', 'guild_name')),
    author: person(field(meta, 'poster'), 'nick', 'avatar'),
    stats: {views: whole(field(feed, 'view_count')), likes: whole(field(feed, 'prefer_count')), comments: whole(field(feed, 'comment_count'))},
  };
};

/** By `app`. */
const facts: Readonly<Record<string, Facts>> = {
  'com.tencent.miniapp_01': miniProgram,
  'com.tencent.miniapp': ({meta}) => ({own: 'qq-miniapp', siteName: string(field(meta, 'appInfo', 'appName'))}),
  'com.tencent.structmsg': news,
  'com.tencent.tuwen.lua': news,
  'com.tencent.music.lua': song,
  'com.tencent.video.lua': ({meta}) => ({own: 'qq-video', kind: 'video', author: person(meta, 'nickname', 'avatar')}),
  'com.tencent.qzone.video': space,
  'com.tencent.wezone.share': space,
  'com.tencent.feed.lua': ({meta}) => ({own: 'qq', kind: 'note', description: string(field(meta, 'forwardMessage')), siteName: string(field(meta, 'tagName'))}),
  'com.tencent.forum': forum,
  'com.tencent.contact.lua': contact,
  'com.tencent.troopsharecard': contact,
  'com.tencent.map': ({meta}) => {
    const address = string(field(meta, 'address'));
    return {
      siteName: undefined,
      ...place(decimal(field(meta, 'lat')), decimal(field(meta, 'lng')), {name: string(field(meta, 'name')), address}),
      description: address,
    };
  },
};

/** Base64 of UTF-8, where `encode` says so. */
function plain(meta: unknown, key: string): string | undefined {
  const value = string(field(meta, key));
  if (value === undefined || whole(field(meta, 'encode')) !== 1) return value;
  try {
    return new TextDecoder().decode(Uint8Array.from(atob(value), one => one.charCodeAt(0)));
  } catch {
    return undefined; // not base64 after all
  }
}

/** Arks that are no cards. */
const others: Readonly<Record<string, (ark: Ark) => Parts | undefined>> = {
  'com.tencent.mannounce': ({meta}) => {
    const words = plain(meta, 'text') ?? plain(meta, 'title');
    return words === undefined ? undefined : {notice: notice('announcement', words)};
  },
  'com.tencent.multimsg': ({meta, root}) => {
    const items = list(field(meta, 'news'), limits.record).flatMap(line => {
      const [, sender, words] = /^([^:：\n]{1,60})[:：]\s{0,4}(\S.*)$/su.exec(string(field(line, 'text')) ?? '') ?? [];
      return words === undefined ? [said(undefined, string(field(line, 'text')))] : [said(sender, words)];
    });
    const count = whole(/\d{1,6}/.exec(string(field(meta, 'summary')) ?? '')?.[0]);
    const title = said(string(field(meta, 'source')) ?? promptOf(root), undefined).sender;
    return {record: {...(title !== undefined && {title}), count: count ?? items.length, items}};
  },
};
