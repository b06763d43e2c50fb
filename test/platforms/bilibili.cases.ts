import {clientXml} from '../payload/client-xml.js';
import type {PlatformCases} from './cases.js';

const card = (facts: object) => ({platform: 'bilibili', ...facts});
const video = (id: string) => `https://www.bilibili.com/video/${id}`;

export const cases: PlatformCases = {
  shares: [
    // The app since 2019: 【TITLE-哔哩哔哩】 LINK
    {
      name: 'a video of the app',
      input: '【手搓一台机械键盘要几步？-哔哩哔哩】 https://b23.tv/kT7wQx2',
      expect: {
        text: '',
        cards: [
          card({
            kind: 'video',
            title: '手搓一台机械键盘要几步？',
            sharedUrl: 'https://b23.tv/kT7wQx2',
            openUrl: 'https://b23.tv/kT7wQx2',
            id: undefined,
            url: undefined,
            partial: true,
          }),
        ],
      },
    },
    {
      name: 'a title with brackets of its own',
      input: '【【全站首发】用一万张便利贴拼一幅星空-哔哩哔哩】 https://b23.tv/bZ8xM3q',
      expect: {text: '', cards: [card({kind: 'video', title: '【全站首发】用一万张便利贴拼一幅星空'})]},
    },
    {
      name: 'a title that holds a dash and the name of the site',
      input: '【我为什么还在-哔哩哔哩-做动画-哔哩哔哩】 https://b23.tv/cN5vJ9w',
      expect: {text: '', cards: [card({kind: 'video', title: '我为什么还在-哔哩哔哩-做动画'})]},
    },
    {
      name: 'a livestream of the app',
      input: '【深夜陪你画画-哔哩哔哩直播】 https://b23.tv/fJ2nRcx\n@全体成员 开播啦',
      expect: {text: '@全体成员 开播啦', cards: [card({kind: 'livestream', title: '深夜陪你画画', live: undefined, partial: true})]},
    },
    {
      name: 'a video with words on both sides of one line',
      input: '笑死我了【猫咪第一次看见雪-哔哩哔哩】 https://b23.tv/dW4kT8y 快去看',
      expect: {text: '笑死我了 快去看', cards: [card({kind: 'video', title: '猫咪第一次看见雪'})]},
    },
    {
      name: 'two videos in one text',
      input: '【上集：造一艘木船-哔哩哔哩】 https://b23.tv/eR6mV2p\n【下集：它真的能浮-哔哩哔哩】 https://b23.tv/gT3nX7q\n连着看',
      expect: {text: '连着看', cards: [card({title: '上集：造一艘木船'}), card({title: '下集：它真的能浮'})]},
    },
    {
      name: 'a short link glued to Chinese words',
      input: '链接https://b23.tv/hY5pZ9s复制这条信息',
      expect: {cards: [card({kind: 'link', sharedUrl: 'https://b23.tv/hY5pZ9s', partial: true})]},
    },
    {name: 'a short link of the second host', input: 'https://bili2233.cn/jK8rW4u', expect: {cards: [card({kind: 'link', partial: true})]}},
    {
      name: 'a short link that carries the id',
      input: 'https://b23.tv/BV1Xk4y1T7Qp?share_medium=android&share_source=qq&bbid=XU01',
      expect: {cards: [card({kind: 'video', id: 'BV1Xk4y1T7Qp', url: video('BV1Xk4y1T7Qp'), partial: undefined})]},
    },
    {
      name: 'a short link to an episode',
      input: 'https://b23.tv/ep412873',
      expect: {cards: [card({kind: 'video', surface: 'bangumi', id: 'ep412873', url: 'https://www.bilibili.com/bangumi/play/ep412873'})]},
    },
    {name: 'a short link that lost its scheme', input: 'b23.tv/mN2qT6v', expect: {text: '', cards: [card({openUrl: 'https://b23.tv/mN2qT6v', partial: true})]}},
    // The web site's copy button
    {
      name: 'a video of the web site, with the sharer’s parameters',
      input: '【把老房子改成工作室，花了多少钱】 https://www.bilibili.com/video/BV1aB4y1b7c9/?share_source=copy_web&vd_source=0123456789abcdef0123456789abcdef',
      expect: {
        text: '',
        cards: [card({kind: 'video', title: '把老房子改成工作室，花了多少钱', id: 'BV1aB4y1b7c9', url: video('BV1aB4y1b7c9'), openUrl: video('BV1aB4y1b7c9')})],
      },
    },
    {
      name: 'the third part of a video',
      input: '【编程入门课】https://www.bilibili.com/video/BV1kT4y1m7Pq?p=3&vd_source=0123456789abcdef0123456789abcdef',
      expect: {
        text: '',
        cards: [
          card({
            kind: 'video',
            title: '编程入门课',
            url: `${video('BV1kT4y1m7Pq')}?p=3`,
            embedUrl: 'https://player.bilibili.com/player.html?bvid=BV1kT4y1m7Pq&p=3&autoplay=0',
          }),
        ],
      },
    },
    {
      name: 'an id and nothing else',
      input: 'BV1sWuiPBUnj',
      expect: {
        text: '',
        cards: [card({kind: 'video', id: 'BV1sWuiPBUnj', url: video('BV1sWuiPBUnj'), openUrl: video('BV1sWuiPBUnj'), token: undefined, partial: undefined})],
      },
    },
    {
      name: 'an old number',
      input: 'https://www.bilibili.com/video/AV8903127/',
      expect: {cards: [card({kind: 'video', id: 'av8903127', url: video('av8903127')})]},
    },
    {
      name: 'a page of the mobile site',
      input: 'https://m.bilibili.com/video/BV1pC4y1W7Kd?spm_id_from=333.1',
      expect: {cards: [card({id: 'BV1pC4y1W7Kd', url: video('BV1pC4y1W7Kd')})]},
    },
    {
      name: 'a player page',
      input: 'https://player.bilibili.com/player.html?aid=92491827&cid=157926000&page=2',
      expect: {cards: [card({kind: 'video', id: 'av92491827', url: `${video('av92491827')}?p=2`})]},
    },
    {
      name: 'a video inside a festival page',
      input: 'https://www.bilibili.com/festival/spring?bvid=BV1tY4y1f7p2',
      expect: {cards: [card({kind: 'video', id: 'BV1tY4y1f7p2'})]},
    },
    {
      name: 'an episode',
      input: 'https://www.bilibili.com/bangumi/play/ep267119?from_spmid=666.25',
      expect: {cards: [card({kind: 'video', surface: 'bangumi', id: 'ep267119'})]},
    },
    {name: 'a season', input: 'https://www.bilibili.com/bangumi/media/md28236119', expect: {cards: [card({kind: 'collection', id: 'md28236119'})]}},
    {name: 'a course', input: 'https://www.bilibili.com/cheese/play/ss5913', expect: {cards: [card({kind: 'video', surface: 'cheese', id: 'ss5913'})]}},
    {
      name: 'a livestream',
      input: '来 https://live.bilibili.com/blanc/21938?broadcast_type=0 聊天',
      expect: {text: '来 聊天', cards: [card({kind: 'livestream', id: '21938', url: 'https://live.bilibili.com/21938'})]},
    },
    {
      name: 'a column',
      input: 'https://www.bilibili.com/read/mobile?id=18273645',
      expect: {cards: [card({kind: 'article', id: 'cv18273645', url: 'https://www.bilibili.com/read/cv18273645'})]},
    },
    {
      name: 'a post',
      input: 'https://t.bilibili.com/998134289197432001?share_source=pc_native',
      expect: {cards: [card({kind: 'note', id: '998134289197432001', url: 'https://www.bilibili.com/opus/998134289197432001'})]},
    },
    {name: 'an album of the old site', input: 'https://h.bilibili.com/83920174', expect: {cards: [card({kind: 'note', id: '83920174'})]}},
    {name: 'a song', input: 'https://www.bilibili.com/audio/au2938471', expect: {cards: [card({kind: 'music', id: 'au2938471'})]}},
    {
      name: 'a list of favourites',
      input: 'https://space.bilibili.com/396881827/favlist?fid=311147099&ftype=create',
      expect: {cards: [card({kind: 'collection', id: '311147099', url: 'https://www.bilibili.com/list/ml311147099'})]},
    },
    {
      name: 'a series',
      input: 'https://space.bilibili.com/2142001/channel/collectiondetail?sid=57401',
      expect: {cards: [card({kind: 'collection', id: '57401', url: 'https://space.bilibili.com/2142001/lists/57401'})]},
    },
    {
      name: 'somebody’s page',
      input: 'https://space.bilibili.com/208259187/video?tid=0',
      expect: {cards: [card({kind: 'profile', id: '208259187', url: 'https://space.bilibili.com/208259187'})]},
    },
    {
      name: 'a video of the international site',
      input: 'https://www.bilibili.tv/en/video/2019951827',
      expect: {cards: [card({kind: 'video', surface: 'intl', id: '2019951827', url: 'https://www.bilibili.tv/video/2019951827'})]},
    },
    {
      name: 'a video passed on inside WeChat, its author in the description',
      input: clientXml({
        type: 5,
        title: '三分钟看懂榫卯',
        des: 'UP主：木作研究所\n播放：2.5万',
        url: 'https://b23.tv/BV1mD421g7Rw?share_source=weixin',
        thumburl: 'http://i2.hdslb.com/bfs/archive/sunmao.jpg',
        appname: '哔哩哔哩',
      }),
      expect: {
        cards: [
          card({
            kind: 'video',
            id: 'BV1mD421g7Rw',
            title: '三分钟看懂榫卯',
            author: {name: '木作研究所'},
            cover: {url: 'http://i2.hdslb.com/bfs/archive/sunmao.jpg'},
          }),
        ],
      },
    },
    {
      name: 'a livestream passed on inside WeChat: on air or not, nobody knows',
      input: clientXml({type: 5, title: '深夜自习室', des: '主播：白桦树下\n分区：学习', url: 'https://live.bilibili.com/21098712?share_source=weixin'}),
      expect: {cards: [card({kind: 'livestream', id: '21098712', title: '深夜自习室', author: {name: '白桦树下'}, live: {status: 'unknown'}})]},
    },
  ],
  misses: [
    '【手搓一台机械键盘要几步？-哔哩哔哩】',
    '看这个 BV1sWuiPBUnj 讲得很清楚',
    'BV1sWuiPB',
    'https://www.bilibili.com/',
    'https://live.bilibili.com/blackboard/activity-2233.html',
    'https://live.bilibili.com/p/eden/area-tags',
    'https://api.bilibili.com/x/web-interface/view?bvid=BV1sWuiPBUnj',
    'https://b23.tv/',
    'https://b23.tv.evil.example/kT7wQx2',
    'https://b23.tv@evil.example/kT7wQx2',
    'https://bilibili.com.evil.example/video/BV1sWuiPBUnj',
    'https://www.bilibili.com:8443/video/BV1sWuiPBUnj',
    'https://www.bi1ibili.com/video/BV1sWuiPBUnj',
    'https://evil.example/BV1sWuiPBUnj',
    'https://evil.example/?u=https%3A%2F%2Fwww.bilibili.com%2Fvideo%2FBV1sWuiPBUnj',
  ],
};
