import {ark} from '../payload/ark.js';
import type {PlatformCases} from './cases.js';

export const cases: PlatformCases = {
  shares: [
    {
      name: 'a post',
      input: ark('forum', 'rank', {
        detail: {channel_info: {guild_name: '陶艺频道'}, feed: {title: {contents: [{text_content: {text: '开窑记'}}]}}, poster: {nick: '蓝河'}},
      }),
      expect: {text: '', cards: [{platform: 'qq-channel', kind: 'note', title: '开窑记', siteName: '陶艺频道', author: {name: '蓝河'}}]},
    },
  ],
  misses: ['QQ频道', '【QQ频道】https://site.example/1'],
};
