import {state, type Item, type RecipeCases, type Voice} from '../../../demo/platforms/voice.js';

const voice: Voice = ({host, path}, find) => {
  const id = /^\/douyin\/share\/video\/(\d+)$/.exec(path)?.[1];
  if (host !== 'm.ixigua.com' || id === undefined) return undefined;
  const item = find(id);
  const told = item && {
    desc: item.title,
    video: {cover: {url_list: [item.cover?.url]}},
    author: {user_id: item.author?.id, nickname: item.author?.name, avatar_thumb: {url_list: [item.author?.avatarUrl]}},
  };
  return state('window._ROUTER_DATA', {loaderData: {'video_(id)/page': {videoInfoRes: {item_list: told ? [told] : []}}}});
};

const loom: Item = {
  kind: 'video',
  title: '一台老织机',
  cover: {url: 'https://p3.ixigua.com/loom.jpg'},
  author: {name: '木工房', avatarUrl: 'https://p3.ixigua.com/wood.jpg', id: '71000001'},
};

export const cases: RecipeCases = {
  voice,
  items: {'7200000000000000001': loom},
  rows: [
    {name: 'a video', ref: {kind: 'video', platform: 'xigua', url: 'https://www.ixigua.com/7200000000000000001'}, expect: loom},
    {name: 'a list without an item', ref: {kind: 'video', platform: 'xigua', url: 'https://www.ixigua.com/7200000000000000009'}, expect: {error: 'upstream'}},
  ],
};
