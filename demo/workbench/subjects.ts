import type {ChatItem} from 'hutong';
import {stageAt, stories, type Story} from '../../test/stories/index.js';
import {conversation} from '../chat.js';
import {answer, feed, group} from '../rooms.js';
import {speechOf, type View} from './settings.js';

/** One element in one state. */
export interface Subject {
  id: string;
  /** A kind of card, or the tag of another element. */
  group: string;
  name: string;
  tag: string;
  /** Set on it at first. */
  properties: Record<string, unknown>;
  story?: Story;
}

/** Every story of a card, then every other element in some states. */
export function subjectsOf(lang: View['lang']): Subject[] {
  const stage = stageAt(new URL('pictures/', document.baseURI).href, speechOf(lang));
  const cards = stories(stage).map((story): Subject => ({
    id: `${story.kind}/${story.state}`,
    group: story.kind,
    name: story.state,
    tag: 'hutong-card',
    properties: {card: story.card, ...(story.frame && {frame: story.frame})},
    story,
  }));
  const speech = lang.startsWith('zh') ? 'zh' : 'en';
  const author = {id: 'xiaoman', name: stage.say('小满', 'Xiaoman', 'شياومان'), avatarUrl: stage.picture('u-xiaoman')};
  const item = (id: string, payload: unknown, more: Partial<ChatItem> = {}): ChatItem => ({id, author, sentAt: stage.now, payload, ...more});
  const share = '【淘宝】7天无理由退货 https://e.tb.cn/h.gKettle650?tk=kYb2WqL9mPa CZ321 「山间手冲壶 650ml 细口不锈钢」\n点击链接直接打开';
  const hello = stage.say('周末去露营吗？[耶]', 'Camping at the weekend?', 'هل نخيّم في عطلة الأسبوع؟');
  const of = (tag: string, name: string, properties: Record<string, unknown>): Subject => ({id: `${tag}/${name}`, group: tag, name, tag, properties});
  const me = {id: 'me', name: stage.say('我', 'Me', 'أنا'), avatarUrl: stage.picture('u-cat')};
  const talk = conversation(speech).map(({payload, out}, i) =>
    item(String(i), payload, {sentAt: stage.now + i * 6e4, ...(out && {outgoing: true, author: me})}),
  );
  return [
    ...cards,
    of('hutong-message', 'incoming', {item: item('1', hello)}),
    of('hutong-message', 'outgoing', {item: item('1', hello, {author: me, outgoing: true, status: 'sent'})}),
    of('hutong-message', 'sending', {item: item('1', hello, {author: me, outgoing: true, status: 'sending'})}),
    of('hutong-message', 'not sent', {item: item('1', hello, {author: me, outgoing: true, status: 'failed'})}),
    of('hutong-message', 'a share', {item: item('1', share)}),
    of('hutong-message', 'a payload of its own', {payload: share, sender: author.name, avatar: author.avatarUrl, time: '2025-11-11T14:05:00+08:00'}),
    ...group(speech, stage.now).map((one, i) => of('hutong-message', `in a group, ${String(i + 1)}`, {item: one})),
    of('hutong-message-list', 'a conversation', {items: talk}),
    of('hutong-message-list', 'with older ones', {items: talk, hasOlder: true}),
    of('hutong-message-list', 'unread', {items: talk, firstUnread: talk[2]?.id}),
    of('hutong-message-list', 'empty', {items: []}),
    ...feed(speech, stage.now).map((post, i) => of('hutong-moments-post', `post ${String(i + 1)}`, {post})),
    of('hutong-markdown', 'complete', {text: answer[speech]}),
    of('hutong-markdown', 'streaming', {text: answer[speech].slice(0, 180), streaming: true}),
    of('hutong-composer-preview', 'a share', {text: share}),
    of('hutong-composer-preview', 'no share', {text: hello}),
    of('hutong-provider', 'around a card', {}),
  ];
}
