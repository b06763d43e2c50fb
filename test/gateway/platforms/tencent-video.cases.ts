import {type Item, type RecipeCases, type Voice} from '../../../demo/platforms/voice.js';

const voice: Voice = ({host, query}, find) => {
  if (host !== 'vv.video.qq.com') return undefined;
  const item = find(query.get('vids'));
  return {
    headers: {'content-type': 'application/x-javascript'},
    body: `QZOutputJson=${JSON.stringify({vl: {vi: item ? [{ti: item.title, td: String(item.duration ?? 0)}] : []}})};`,
  };
};

const film: Item = {kind: 'video', title: '长街', cover: {url: 'https://puui.qpic.cn/vpic_cover/z0001inVent/z0001inVent_hz.jpg/496'}, duration: 5400};
const url = 'https://v.qq.com/x/page/z0001inVent.html';

export const cases: RecipeCases = {
  voice,
  items: {z0001inVent: film, mzc00200abcdefg: {kind: 'collection', title: '长街 全十二集_腾讯视频', cover: {url: 'https://vcover.qpic.cn/street.jpg'}}},
  rows: [
    {name: 'a video, by an answer in a call', ref: {kind: 'video', platform: 'tencent-video', id: 'z0001inVent', url}, expect: film},
    {
      name: 'a series, by its page',
      ref: {kind: 'collection', platform: 'tencent-video', url: 'https://v.qq.com/x/cover/mzc00200abcdefg.html'},
      expect: {kind: 'collection', title: '长街 全十二集', cover: {url: 'https://vcover.qpic.cn/street.jpg'}},
    },
    {
      name: 'a video that is not there',
      ref: {kind: 'video', platform: 'tencent-video', url: 'https://v.qq.com/x/page/z0009inVent.html'},
      expect: {error: 'not-found'},
    },
  ],
};
