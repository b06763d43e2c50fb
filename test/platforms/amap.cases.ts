import type {PlatformCases} from './cases.js';

const card = (facts: object) => ({platform: 'amap', ...facts});

export const cases: PlatformCases = {
  shares: [
    {
      name: 'a place: the address touches the link',
      input: '青禾小筑(柳溪地铁站店)\n沿河路81号青禾中心A4栋14层1401https://surl.amap.com/InVented001',
      expect: {text: '', cards: [card({kind: 'location', title: '青禾小筑(柳溪地铁站店)', description: '沿河路81号青禾中心A4栋14层1401', partial: true})]},
    },
    {
      name: 'a place among words',
      input: '集合在\n柳溪公园\n柳溪路1号https://surl.amap.com/InVented002\n别走错',
      expect: {text: '集合在\n别走错', cards: [card({kind: 'location', title: '柳溪公园'})]},
    },
    {
      name: 'words before a link are no place',
      input: '集合在：https://surl.amap.com/InVented003',
      expect: {text: '集合在：', cards: [card({kind: 'location', title: undefined})]},
    },
    {
      name: 'the page of a place',
      input: 'https://ditu.amap.com/place/B000INVENT1?x=1',
      expect: {text: '', cards: [card({kind: 'location', id: 'B000INVENT1', url: 'https://www.amap.com/place/B000INVENT1'})]},
    },
    {
      name: 'a place by its coordinates',
      input: 'https://www.amap.com/?p=B000INVENT2,31.2304,121.4737,%E6%9F%B3%E6%BA%AA%E5%85%AC%E5%9B%AD,%E6%9F%B3%E6%BA%AA%E8%B7%AF1%E5%8F%B7',
      expect: {
        text: '',
        cards: [
          card({
            kind: 'location',
            id: 'B000INVENT2',
            url: 'https://www.amap.com/place/B000INVENT2',
            title: '柳溪公园',
            location: {latitude: 31.2304, longitude: 121.4737, datum: 'gcj02', address: '柳溪路1号'},
          }),
        ],
      },
    },
    {
      name: 'a position that the app looks for: the mail address is no link',
      input: '我的高德位置口令为006224，复制此消息，打开高德搜索 a@amap.com',
      expect: {text: '', cards: [card({kind: 'token', token: '006224', tokenType: 'passphrase', openUrl: undefined})]},
    },
  ],
  misses: ['https://www.amap.com/', 'https://www.amap.com/?p=x,y', 'https://surl.amap.com/', '高德地图怎么走'],
};
