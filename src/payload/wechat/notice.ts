import {worded} from '../money.js';
import {child, childText, find, type XmlNode} from '../xml.js';
import {notice, type Parts} from './parts.js';
import {innerXml, usable} from './xml.js';

/** 转账. The memo is the sender's, else there is only the app's name for it. */
export function transfer(node: XmlNode): Parts | undefined {
  const pay = child(node, 'wcpayinfo');
  const title = usable(childText(node, 'title'));
  const amount = worded(childText(pay, 'feedesc'));
  return title === undefined && !amount ? undefined : {notice: notice('transfer', childText(pay, 'pay_memo') ?? title, amount)};
}

/** 红包, or with a `newaa` block a group's bill. Neither tells its amount. */
export function redPacket(node: XmlNode): Parts | undefined {
  const pay = child(node, 'wcpayinfo');
  const bill = child(pay, 'newaa') ?? child(node, 'newaa');
  const wish = childText(pay, 'receivertitle') ?? childText(pay, 'sendertitle');
  const text = wish ?? usable(childText(node, 'title'));
  return text === undefined && !pay ? undefined : {notice: notice(bill ? 'bill' : 'red-packet', text)};
}

/** 群公告: plain in one block, a note of entries in the other. */
export function announcement(node: XmlNode): Parts | undefined {
  const rich = innerXml(child(node, 'announcement'));
  const list = rich && find(rich, 'datalist');
  const lines = list?.children.flatMap(entry => (entry.attributes.get('datatype') === '1' ? (childText(entry, 'datadesc') ?? []) : []));
  const text = childText(node, 'textannouncement') ?? (lines && lines.length > 0 ? lines.join('\n') : usable(childText(node, 'title')));
  return text === undefined ? undefined : {notice: notice('announcement', text)};
}

/** `"${wxid_a}" 拍了拍 "${wxid_b}"`: where no name stands for an id, the id does. */
const template = (text: string | undefined) => text?.replace(/\$\{([^{}\n]{1,64})\}/g, '$1');

/** 拍一拍, in either of its blocks, and as a system message. */
export function pat(node: XmlNode): Parts | undefined {
  const old = find(child(node, 'patMsg') ?? child(node, 'pat') ?? child(node, 'patinfo') ?? node, 'record') ?? child(node, 'patinfo') ?? child(node, 'pat');
  const text = usable(childText(node, 'title')) ?? template(childText(old, 'template') ?? childText(old, 'templete'));
  return text === undefined ? undefined : {notice: notice('pat', text)};
}

/** A line of the app's own in the middle of the chat: a recall, a pat, who joined. */
export function system(node: XmlNode): Parts | undefined {
  const recall = child(node, 'revokemsg');
  if (recall) return {notice: notice('recall', childText(recall, 'replacemsg'))};
  if (child(node, 'pat')) return pat(node);
  const filled = child(node, 'sysmsgtemplate');
  const text = filled ? fill(child(filled, 'content_template')) : (childText(node, 'text') ?? childText(node, 'content') ?? node.text.trim());
  return text === undefined || text === '' ? undefined : {notice: notice('system', text)};
}

/** `"$username$"邀请"$names$"加入了群聊`, with the people of each name in a list. */
function fill(block: XmlNode | undefined): string | undefined {
  const names = new Map<string, string>();
  for (const entry of child(block, 'link_list')?.children ?? []) {
    const people = (child(entry, 'memberlist')?.children ?? []).flatMap(member => childText(member, 'nickname') ?? []);
    const name = entry.attributes.get('name');
    if (name !== undefined && people.length > 0) names.set(name, people.join(childText(entry, 'separator') ?? '、'));
  }
  return childText(block, 'template')?.replace(/\$(\w{1,40})\$/g, (_, name: string) => names.get(name) ?? '');
}
