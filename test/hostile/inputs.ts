import {readFileSync} from 'node:fs';

/** What is put on the page: a payload as a chat has it, an object for a card, or a bot's text. */
export interface Input {
  id: string;
  form: 'message' | 'item' | 'card' | 'card-text' | 'markdown';
  input: unknown;
  /** What the answer has beside the invariants. */
  must?: Must;
  /** Milliseconds of the main thread. */
  budget?: number;
}

export interface Must {
  noAnchor?: boolean;
  noImage?: boolean;
  /** Stands in what is drawn, markup and all. */
  text?: string;
  /** Where the address leads; what is shown and what opens name no other. */
  realHost?: string;
  /** No link opens without a question. */
  asks?: boolean;
  /** Nothing becomes a link. */
  inert?: boolean;
  /** The platform of the first card; `null`: of no card. */
  platform?: string | null;
  urlEndsWith?: string;
  mostImages?: number;
}

interface Row {
  id: string;
  form: string;
  input: unknown;
  must?: Record<string, unknown>;
}

/** `{"$concat": […]}`, `{"$repeat": [text, n]}` and `{"$array": [item, n]}` stand for what is too large to write out. */
function expand(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(expand);
  if ('$concat' in value) return (value.$concat as unknown[]).map(expand).join('');
  if ('$repeat' in value) {
    const [text, times] = value.$repeat as [string, number];
    return text.repeat(times);
  }
  if ('$array' in value) {
    const [item, times] = value.$array as [unknown, number];
    return Array<unknown>(times).fill(item);
  }
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, expand(inner)]));
}

const named = (value: unknown) => (typeof value === 'string' ? {name: value} : value);

/** The rows' neutral names, as the fields of a card. What has the wrong type stays so: that is what is tried. */
function cardOf({
  platform,
  title,
  url,
  kind,
  subtitle,
  price,
  originalPrice,
  sales,
  tags,
  shop,
  author,
  images,
  duration,
  publishedAt,
  viewers,
  cover,
  width,
  then,
}: Record<string, unknown>): object {
  return {
    kind,
    platform,
    title,
    description: subtitle,
    url,
    sharedUrl: url,
    openUrl: url,
    price: typeof price === 'number' ? {minor: price, currency: 'CNY'} : price,
    originalPrice,
    sold: sales === undefined ? undefined : {text: sales},
    tags,
    badges: tags,
    shop,
    author: named(author),
    images: Array.isArray(images) ? images.map(one => ({url: one as unknown})) : images,
    duration,
    publishedAt,
    live: viewers === undefined ? undefined : {status: 'live', viewers},
    cover: typeof cover === 'string' ? {url: cover, width} : cover,
    ...(then !== undefined && {then}),
  };
}

/** A page's head as a previewer hands it over: a map of its properties. */
function openGraphOf(html: string): Record<string, string> {
  const decode = (text: string) =>
    text
      .replace(/&lt;/g, '<')
      .replace(/&gt;/g, '>')
      .replace(/&quot;/g, '"')
      .replace(/&amp;/g, '&');
  const pairs = [...html.matchAll(/<meta property="([^"]+)" content="([^"]*)"/g)].map(([, name = '', content = '']) => [name, decode(content)]);
  // Where it was fetched from, the previewer knows better than the page.
  return Object.fromEntries([...pairs, ['og:url', 'https://evil.test/p']]) as Record<string, string>;
}

function inputOf({id, form, input: raw, must = {}}: Row): Input {
  const input = expand(raw);
  const verdict = must['verdict'];
  const wanted: Must = {
    ...(must['noAnchor'] === true && {noAnchor: true}),
    ...(must['noImage'] === true && {noImage: true}),
    ...(typeof must['textIncludes'] === 'string' && {text: must['textIncludes']}),
    ...(typeof must['realHost'] === 'string' && {realHost: must['realHost']}),
    ...((verdict === 'warn' || verdict === 'punycode+warn' || must['warnOnClick'] === true) && {asks: true}),
    // Where no address is whole, what stands before the trick may be one: its own host is shown and opened.
    ...(typeof verdict === 'string' && must['realHost'] !== null && {platform: verdict.startsWith('platform:') ? verdict.slice(9) : null}),
    ...(must['platform'] !== undefined && {platform: must['platform'] as string | null}),
    ...(typeof must['urlEndsWith'] === 'string' && {urlEndsWith: must['urlEndsWith']}),
    ...(must['maxImages'] !== undefined && {mostImages: 9}),
  };
  // Ten megabytes may take longer: reading them off the wire is half of it.
  const whole = {id, must: wanted, budget: Buffer.byteLength(JSON.stringify(input)) > 5e6 ? 500 : 200};
  switch (form) {
    case 'markdown':
      return {...whole, form: 'markdown', input};
    case 'card-json':
      return {...whole, form: 'card', input: cardOf(input as Record<string, unknown>)};
    case 'card-json-text':
      return {...whole, form: 'card-text', input};
    case 'og-html':
      return {...whole, form: 'message', input: openGraphOf(input as string)};
    default:
      return {...whole, form: 'message', input};
  }
}

export const rows: Input[] = readFileSync(new URL('rows.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map(line => inputOf(JSON.parse(line) as Row));

/** Each would run, load or draw something if anything ever read it as markup, a template, a style or an address. */
const vectors = [
  '<img src=x onerror="window.__pwned=1">',
  '<svg onload="window.__pwned=1">',
  '"><script>window.__pwned=1</script>',
  '\'"--></style></script><script>window.__pwned=1</script>',
  '</title></textarea></noscript><img src=https://evil.test/x onerror=window.__pwned=1>',
  '<iframe srcdoc="<script>parent.__pwned=1</script>"></iframe>',
  '<noscript><p title="</noscript><img src=x onerror=window.__pwned=1>">',
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=window.__pwned=1&gt;">',
  '<svg><style><a title="</style><img src=x onerror=window.__pwned=1>">',
  '<details open ontoggle=window.__pwned=1>',
  '<body onload=window.__pwned=1>',
  '<input autofocus onfocus=window.__pwned=1>',
  '<video><source onerror=window.__pwned=1></video>',
  '<audio src=x onerror=window.__pwned=1>',
  '<object data="javascript:window.__pwned=1">',
  '<embed src="https://evil.test/x.swf">',
  '<base href="https://evil.test/">',
  '<meta http-equiv=refresh content="0;url=https://evil.test/">',
  '<link rel=stylesheet href="https://evil.test/x.css">',
  '<style>@import "https://evil.test/x.css"</style>',
  '<form action="https://evil.test/"><button>登录</button></form>',
  '<a href="javascript:window.__pwned=1">打开</a>',
  '<a href="https://evil.test/" target=_top>淘宝网</a>',
  '<hutong-card payload="https://evil.test/"></hutong-card>',
  '<slot name=actions></slot><div slot=actions part=title style="position:fixed;inset:0">',
  '<template shadowrootmode=open><script>window.__pwned=1</script></template>',
  '${window.__pwned=1}',
  '{{constructor.constructor("window.__pwned=1")()}}',
  '<%= window.__pwned=1 %>',
  '<!--lit-part--><?lit$1$?>',
  'javascript:window.__pwned=1',
  'data:text/html,<script>window.__pwned=1</script>',
  'expression(window.__pwned=1);background:url(https://evil.test/x)',
  ']]><script>window.__pwned=1</script>',
  '&lt;img src=x onerror=window.__pwned=1&gt;',
  '&#60;script&#62;window.__pwned=1&#60;/script&#62;',
  '\u2028window.__pwned=1//',
  '\0<img src=x onerror=window.__pwned=1>',
  '\u202e<img src=x onerror=window.__pwned=1>',
  '[点我](javascript:window.__pwned=1)',
  '![](https://evil.test/track.gif)',
] as const;

type Slot = (text: string) => {form: Input['form']; input: unknown};
const drawn =
  (kind: string, facts: object) =>
  (more: (text: string) => object): Slot =>
  text => ({form: 'card', input: {kind, ...facts, ...more(text)}});
const product = drawn('product', {
  platform: 'taobao',
  title: '柴烧公道杯',
  url: 'https://item.taobao.com/item.htm?id=1',
  openUrl: 'https://item.taobao.com/item.htm?id=1',
  price: {minor: 9900, currency: 'CNY'},
});
const video = drawn('video', {
  platform: 'bilibili',
  title: '三只杯子',
  url: 'https://www.bilibili.com/video/BV1xx411c7mD',
  openUrl: 'https://www.bilibili.com/video/BV1xx411c7mD',
});
const stream = drawn('livestream', {
  platform: 'douyin',
  title: '开窑',
  url: 'https://live.douyin.com/1',
  openUrl: 'https://live.douyin.com/1',
  live: {status: 'live'},
});
const link = drawn('link', {title: '一页', url: 'https://site.example/1', openUrl: 'https://site.example/1'});
const message =
  (input: (text: string) => unknown): Slot =>
  text => ({form: 'message', input: input(text)});
const item =
  (input: (text: string) => object): Slot =>
  text => ({form: 'item', input: {id: '1', payload: '好', ...input(text)}});
const read = (more: (text: string) => object): Slot =>
  item(text => ({message: {v: 1, format: 'text', segments: [], text: '', cards: [], warnings: [], ...more(text)}}));

/** Every place where a stranger's words are drawn. */
const slots: Readonly<Record<string, Slot>> = {
  'product title': product(title => ({title})),
  'product description': product(description => ({description})),
  'product shop': product(name => ({shop: {name, avatarUrl: name}})),
  'product badge': product(text => ({badges: [text], tags: [text]})),
  'product sold': product(text => ({sold: {text}})),
  'product currency': product(currency => ({price: {minor: 100, currency}})),
  'product picture': product(url => ({cover: {url, alt: url}})),
  'product address': product(url => ({url, openUrl: url, sharedUrl: url})),
  'product platform': product(platform => ({platform, surface: platform})),
  'product code': product(token => ({token, tokenType: 'passphrase'})),
  'product site': product(siteName => ({platform: undefined, siteName})),
  'video title': video(title => ({title})),
  'video author': video(name => ({author: {name, avatarUrl: name}})),
  'video player': video(url => ({embedUrl: url, mediaUrl: url})),
  'video tag': video(text => ({tags: [text]})),
  'video length': video(duration => ({duration})),
  'livestream title': stream(title => ({title})),
  'livestream host': stream(name => ({author: {name}})),
  'livestream state': stream(status => ({live: {status, viewers: status, startsAt: status}})),
  'livestream goods': stream(title => ({items: [{kind: 'product', title, cover: {url: title}, openUrl: title}]})),
  'link title': link(title => ({title})),
  'link description': link(description => ({description})),
  'link site': link(siteName => ({siteName})),
  'link address': link(url => ({url, openUrl: url, sharedUrl: url})),
  'link risk': link(host => ({risk: {code: host, host, like: host}})),
  'article author': drawn('article', {title: '一篇'})(name => ({author: {name}, items: [{kind: 'article', title: name, openUrl: name}]})),
  'note words': drawn('note', {platform: 'xiaohongshu'})(text => ({title: text, description: text, images: [{url: text, alt: text}]})),
  'file name': drawn('file', {})(name => ({title: name, file: {name, extension: name, size: 3}})),
  place: drawn('location', {})(address => ({title: address, location: {latitude: 1, longitude: 2, address}})),
  coupon: drawn('coupon', {})(title => ({title, description: title, token: title, tokenType: 'passphrase'})),
  fields: drawn('document', {})(text => ({title: text, fields: [[text, text]]})),
  'a kind that nobody knows': text => ({form: 'card', input: {kind: text, title: text, openUrl: 'https://site.example/1'}}),
  'words of a message': message(text => text),
  'words beside a link': message(text => `${text} https://site.example/1 ${text}`),
  'a share text': message(text => `4.12 复制打开抖音，看看【${text}的作品】${text} https://v.douyin.com/iABCdef/ `),
  'a nickname': item(name => ({author: {id: '1', name, avatarUrl: name}})),
  'a quote': read(text => ({text, segments: [{type: 'text', text}], quote: {sender: text, text}})),
  'a record': read(text => ({record: {title: text, count: 1, items: [{sender: text, text}]}})),
  'a notice': read(text => ({notice: {type: text, text}})),
  'a link segment': read(text => ({segments: [{type: 'link', text, url: text}], text})),
};

/** Each vector in each place. */
export const matrix: Input[] = Object.entries(slots).flatMap(([name, slot]) =>
  vectors.map((vector, i) => ({id: `${name}, vector ${String(i + 1)}`, ...slot(vector)})),
);
export const counted = {slots: Object.keys(slots).length, vectors: vectors.length};
