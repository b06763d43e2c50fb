/** What runs on the page with the policy that the README asks a host for: every element, every player, and a bot's answer. */
import * as hutong from 'hutong';

declare global {
  interface Window {
    ready: true;
    policy: {
      /** What the page's policy was told of. */
      readonly violations: string[];
      /** Everything but players; how many elements stand, once they have been drawn. */
      everything(kinds: string[], markdown: string): Promise<number>;
      /** A card on the page, alone. */
      show(card: hutong.Card): Promise<void>;
      /** The attributes of the frame that plays; `undefined` while none does. */
      frame(): Record<string, string> | undefined;
      /** What plays without a frame: its tag. */
      playing(): string | undefined;
      markdown(text: string): Promise<{tags: string[]; text: string}>;
    };
  }
}

const violations: string[] = [];
addEventListener('securitypolicyviolation', ({effectiveDirective, blockedURI, sample}) => violations.push(`${effectiveDirective} ${blockedURI} ${sample}`));
addEventListener('hutong-open', event => event.preventDefault());

const instance = hutong.createHutong({
  platforms: hutong.platforms,
  readers: hutong.lazyReaders,
  now: () => Date.UTC(2025, 10, 11),
});
const stage = document.createElement('main');
document.body.append(stage);

const settled = async () => {
  for (let i = 0; i < 20; i++) await new Promise(requestAnimationFrame);
};
const make = <Tag extends keyof HTMLElementTagNameMap>(tag: Tag, properties: object) =>
  Object.assign(document.createElement(tag), {hutong: instance, ...properties});
const shown = () => stage.querySelector('hutong-card')?.shadowRoot?.querySelector('.player');

window.policy = {
  violations,
  async everything(kinds, text) {
    const share = '【淘宝】https://m.tb.cn/h.gX3kQ2w?tk=kYb2WqL9mPz HU9196 「柴烧公道杯」';
    stage.replaceChildren(
      make('hutong-message', {payload: `好看 ${share} https://site.example/a`}),
      make('hutong-message', {
        payload: '<msg><appmsg appid=""><title>题</title><type>5</type><url>https://mp.weixin.qq.com/s/AbCdEfGhIjKl</url></appmsg></msg>',
      }),
      make('hutong-moments-post', {
        post: {id: '1', payload: share, author: {id: 'a', name: '小满'}, likes: ['阿青'], comments: [{name: '阿青', text: '好看'}]},
      }),
      make('hutong-composer-preview', {text: share}),
      make('hutong-markdown', {text}),
      make('hutong-message-list', {items: Array.from({length: 30}, (_, i) => ({id: String(i), sentAt: i * 9e5, payload: i % 2 ? share : `第${String(i)}句`}))}),
      ...kinds.map(kind => make('hutong-card', {card: {kind, title: '题', openUrl: 'https://site.example/a', cover: {url: 'https://site.example/a.png'}}})),
    );
    await settled();
    return stage.childElementCount;
  },
  async show(card) {
    stage.replaceChildren(make('hutong-card', {card: {...card, cover: {url: new URL('/picture.png', location.href).href}}, frame: 'rich'}));
    await settled();
  },
  frame() {
    const frame = shown();
    return frame?.localName === 'iframe' ? Object.fromEntries([...frame.attributes].map(({name, value}) => [name, value])) : undefined;
  },
  playing: () => shown()?.localName,
  async markdown(text) {
    const element = make('hutong-markdown', {text});
    stage.replaceChildren(element);
    await settled();
    const bubble = element.renderRoot.querySelector<HTMLElement>('.bubble');
    return {tags: [...new Set([...(bubble?.querySelectorAll('*') ?? [])].map(({localName}) => localName))], text: bubble?.innerText ?? ''};
  },
};
window.ready = true;
