import {expect, fixtureCleanup} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {HutongCard} from '../../components/card/class.js';
import {playable} from '../../components/card/player.js';
import {definePlatform, type Platform, type PlayerFrame} from '../../src/platform.js';
import {card, instance, later, one, until, whole} from './card-samples.js';

/** Four seconds of silence. */
const song = new URL('/test/fixtures/silence.wav', location.href).href;
const gone = new URL('/no-such-film.mp4', location.href).href;
const embedUrl = 'https://player.bilibili.com/player.html?bvid=BV1xx411c7mD';

/** A person's own press: browsers let nothing sound without one. */
async function press(element: HutongCard, selector: string): Promise<void> {
  one(element, selector).focus();
  await sendKeys({press: 'Enter'});
}
const label = (element: HutongCard) => one(element, '[part="play"]').ariaLabel;
const player = (element: HutongCard) => element.renderRoot.querySelector('.player');
/** What the card opens, kept from opening. */
function opened(element: HutongCard): string[] {
  const urls: string[] = [];
  element.addEventListener('hutong-open', event => {
    urls.push(event.url);
    event.preventDefault();
  });
  return urls;
}

/** Firefox plays nothing on a machine without a sound card, where Chromium has a silent one. */
const sounds = (): Promise<boolean> =>
  new Promise(resolve => {
    const sound = new Audio(song);
    sound.addEventListener('timeupdate', () => {
      if (sound.currentTime < 0.5) return; // until the card is asked for, it seems to play
      sound.pause();
      resolve(true);
    });
    sound.addEventListener('error', () => resolve(false));
    // That it needs a person's press says that it could.
    sound.play().catch((error: unknown) => resolve((error as Error).name === 'NotAllowedError'));
  });

describe('the player of <hutong-card>', () => {
  let audible = true;
  before(async () => {
    audible = await sounds();
  });
  afterEach(fixtureCleanup);

  it('plays a song in place, pauses it, and goes on', async function () {
    if (!audible) this.skip();
    const element = await card({...later.music, audioUrl: song});
    const urls = opened(element);
    const before = element.getBoundingClientRect().height;
    for (const expected of ['暂停', '播放', '暂停']) {
      await press(element, '.round');
      await until(() => label(element) === expected, expected);
    }
    expect([urls, element.getBoundingClientRect().height]).to.deep.equal([[], before]);
  });

  it('stops what plays elsewhere on the page', async function () {
    if (!audible) this.skip();
    const [first, second] = [await card({...later.music, audioUrl: song}), await card({...later.music, title: '第二首', audioUrl: song})];
    await press(first, '.round');
    await until(() => label(first) === '暂停', 'the first');
    await press(second, '.round');
    await until(() => label(second) === '暂停', 'the second');
    expect(label(first)).to.equal('播放');
  });

  it('stops a song when its card is taken away', async function () {
    if (!audible) this.skip();
    const element = await card({...later.music, audioUrl: song});
    await press(element, '.round');
    await until(() => label(element) === '暂停', 'the song');
    const home = element.parentElement;
    element.remove();
    home?.append(element);
    await element.updateComplete;
    expect(label(element)).to.equal('播放');
  });

  it("plays in the platform's frame, which may do nothing but play", async () => {
    const element = await card({...whole.video, embedUrl});
    const before = element.getBoundingClientRect().height;
    await press(element, '.play');
    await until(() => player(element) !== null, 'the player');
    const frame = player(element) as HTMLIFrameElement;
    expect([
      frame.src,
      frame.getAttribute('sandbox'),
      frame.getAttribute('allow'),
      frame.referrerPolicy,
      frame.title,
      element.shadowRoot?.activeElement,
    ]).to.deep.equal([embedUrl, 'allow-scripts allow-same-origin allow-presentation', 'autoplay; fullscreen', 'no-referrer', whole.video.title, frame]);
    expect(element.getBoundingClientRect().height).to.equal(before);
    await expect(element).shadowDom.to.be.accessible({ignoredRules: ['frame-tested']});
  });

  it('lets go of a video that is scrolled away', async () => {
    const element = await card({...whole.video, embedUrl});
    await press(element, '.play');
    await until(() => player(element) !== null, 'the player');
    const far = document.createElement('div');
    far.style.height = '5000px';
    element.before(far);
    await until(() => player(element) === null, 'its end');
    expect(one(element, '.play').ariaLabel).to.equal('播放');
  });

  it('does nothing of it when a host plays', async () => {
    const element = await card({...whole.video, embedUrl});
    const urls = opened(element);
    element.addEventListener('hutong-play', event => event.preventDefault());
    await press(element, '.play');
    await new Promise(resolve => setTimeout(resolve, 50));
    expect([player(element), urls]).to.deep.equal([null, []]);
  });

  it('opens what cannot be played after all, once', async () => {
    const element = await card({...whole.video, mediaUrl: gone});
    const urls = opened(element);
    await press(element, '.play');
    await until(() => urls.length > 0, 'the opening');
    await element.updateComplete;
    expect([player(element), urls]).to.deep.equal([null, [whole.video.openUrl]]);
    await press(element, '.play');
    expect(urls.length).to.equal(2);
  });

  it('opens in a tab what may not be framed', async () => {
    const element = await card({...whole.video, embedUrl: 'https://evil.example/player'}, instance());
    const urls = opened(element);
    await press(element, '.play');
    expect([player(element), urls.length]).to.deep.equal([null, 1]);
  });

  const film = 'https://www.bilibili.com/video/BV1xx411c7mD';
  const clay = (player?: PlayerFrame) =>
    definePlatform({
      name: 'clay',
      label: '陶集',
      hosts: ['clay.example'],
      match: () => undefined,
      embed: ({id}) => `https://clay.example/play/${id ?? ''}`,
      ...(player && {player}),
    });
  const frames: {name: string; embedUrl: string; own?: Platform; expect: 'no-referrer' | 'strict-origin' | undefined}[] = [
    {name: 'Bilibili’s player', embedUrl, expect: 'no-referrer'},
    {name: 'Douyin’s player', embedUrl: 'https://open.douyin.com/player/video?vid=7382991024728863549&autoplay=0', expect: 'strict-origin'},
    {name: 'YouTube’s player', embedUrl: 'https://www.youtube-nocookie.com/embed/aB3dE5fG7hI', expect: 'strict-origin'},
    {name: 'Tencent’s player', embedUrl: 'https://v.qq.com/txp/iframe/player.html?vid=a0012bCdEfG', expect: 'no-referrer'},
    {name: 'Youku’s player', embedUrl: 'https://player.youku.com/embed/XNDAwMDAwMDAwMQ==', expect: 'no-referrer'},
    {name: 'Huya’s player', embedUrl: 'https://liveshare.huya.com/iframe/123450', expect: 'no-referrer'},
    {name: 'TikTok’s player', embedUrl: 'https://www.tiktok.com/embed/v2/7300000000000000001', expect: 'no-referrer'},
    {
      name: 'a player that a platform of the host’s declares',
      embedUrl: 'https://clay.example/p/9',
      own: clay({at: 'https://clay.example/p/'}),
      expect: 'no-referrer',
    },
    {name: 'the address that it gives for the card, where it declares none', embedUrl: 'https://clay.example/play/7', own: clay(), expect: 'no-referrer'},
    {name: 'no other address of it', embedUrl: 'https://clay.example/play/8', own: clay(), expect: undefined},
    {name: 'no page of a stranger', embedUrl: 'https://evil.example/player', expect: undefined},
    {name: 'no other page of a platform', embedUrl: film, expect: undefined},
    {name: 'no other page of a player’s host', embedUrl: 'https://player.bilibili.com/login', expect: undefined},
    {name: 'nothing that climbs out of the player’s path', embedUrl: 'https://www.tiktok.com/embed/%2e%2e/login', expect: undefined},
    {name: 'no page of a platform without a player', embedUrl: 'https://item.taobao.com/item.htm?id=1', expect: undefined},
    {name: 'no page of the page’s own origin', embedUrl: new URL('/player', location.href).href, own: clay({at: location.origin}), expect: undefined},
  ];
  for (const {name, embedUrl, own, expect: wanted} of frames)
    it(`frames ${name}`, () => {
      const {registry} = instance(own && {platforms: [own]});
      const owned = own && !embedUrl.includes('clay') ? {...registry, owners: () => [own]} : registry;
      expect(playable({kind: 'video', id: '7', embedUrl}, {registry: owned})?.referrer).to.equal(wanted);
    });
});
