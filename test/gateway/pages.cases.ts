import {gbk, html, json, pageOf, type RecipeCases} from '../../demo/platforms/voice.js';

const photo = 'https://photos.example/p/1';
const shein = 'https://m.shein.com/linen-shirt-p-10000001.html';

/** Pages that have no recipe, and what is no platform's. */
export const cases: RecipeCases = {
  answers: {
    'guide.example/lanes': html(
      '<title>Lanes</title><meta property="og:title" content="Twelve lanes"><meta property="og:image" content="/lanes.jpg"><meta property="og:url" content="https://bank.example/">',
    ),
    'old.example/a.htm': gbk('<meta charset="gbk"><title>测试商品</title><meta name="description" content="很旧的一页">'),
    'shop.example/1': html(
      pageOf({
        kind: 'product',
        title: 'Lamp',
        price: {minor: 12_900, currency: 'CNY'},
        originalPrice: {minor: 15_900, currency: 'CNY'},
        shop: {name: 'Lampen'},
      }),
    ),
    'photos.example/p/1': html('<title>Photo 1</title><link rel="alternate" type="application/json+oembed" href="/oembed?url=p1">'),
    'photos.example/oembed?url=p1': json({
      version: '1.0',
      type: 'photo',
      title: 'A roof',
      author_name: 'Mei',
      provider_name: 'Photos',
      url: 'https://photos.example/1.jpg',
      width: 800,
      height: 600,
      html: '<script>alert(1)</script>',
    }),
    'photos.example/p/2': html('<title>Photo 2</title><link rel="alternate" type="application/json+oembed" href="/broken">'),
    'photos.example/broken': {status: 403, body: 'no'},
    'photos.example/p/3': html('<title>Photo 3</title><link rel="alternate" type="application/json+oembed" href="javascript:alert(1)">'),
    'private.example/x': html('<title>Sign in</title>'),
    'silent.example/x': html('<p>words</p>'),
    'moved.example/x': {status: 302, headers: {location: 'https://guide.example/lanes'}},
    'onelink.shein.com/12/invent123456': html(
      `<form><input type="hidden" id="url" value="${shein}?url_from=app&amp;shc=1"></form><script>go(document.getElementById("url").value)</script>`,
    ),
    'm.shein.com/linen-shirt-p-10000001.html': html(
      '<title>Linen shirt | SHEIN</title><meta property="og:title" content="Linen shirt"><meta property="og:image" content="//img.ltwebstatic.com/shirt.jpg">',
    ),
    'm.tb.cn/h.dEaD001': html('<p>gone</p>'),
  },
  rows: [
    {
      name: 'Open Graph; its own address is not believed',
      ref: {kind: 'link', url: 'https://guide.example/lanes'},
      expect: {kind: 'link', title: 'Twelve lanes', cover: {url: 'https://guide.example/lanes.jpg'}},
    },
    {name: 'a page in GBK', ref: {kind: 'link', url: 'https://old.example/a.htm'}, expect: {kind: 'link', title: '测试商品', description: '很旧的一页'}},
    {
      name: 'goods, by JSON-LD',
      ref: {kind: 'link', url: 'https://shop.example/1'},
      expect: {
        kind: 'product',
        title: 'Lamp',
        price: {minor: 12_900, currency: 'CNY'},
        originalPrice: {minor: 15_900, currency: 'CNY'},
        shop: {name: 'Lampen'},
      },
    },
    {
      name: 'what the oEmbed of a page adds, never its markup',
      ref: {kind: 'link', url: photo},
      expect: {
        kind: 'image',
        title: 'A roof',
        author: {name: 'Mei'},
        siteName: 'Photos',
        cover: {url: 'https://photos.example/1.jpg', width: 800, height: 600},
      },
    },
    {
      name: 'an oEmbed that answers nothing costs itself alone',
      ref: {kind: 'link', url: 'https://photos.example/p/2'},
      expect: {kind: 'link', title: 'Photo 2'},
    },
    {name: 'an oEmbed whose address runs is not asked', ref: {kind: 'link', url: 'https://photos.example/p/3'}, expect: {kind: 'link', title: 'Photo 3'}},
    {
      name: 'a page that was moved',
      ref: {kind: 'link', url: 'https://moved.example/x'},
      expect: {kind: 'link', title: 'Twelve lanes', cover: {url: 'https://guide.example/lanes.jpg'}},
    },
    {name: 'a page that asks who is there', ref: {kind: 'link', url: 'https://private.example/x'}, expect: {error: 'login-wall'}},
    {name: 'a page that says nothing of itself', ref: {kind: 'link', url: 'https://silent.example/x'}, expect: {error: 'not-found'}},
    {name: 'a page that is not there', ref: {kind: 'link', url: 'https://guide.example/404'}, expect: {error: 'not-found'}},
    {
      name: 'a platform that only the asker names',
      ref: {kind: 'product', platform: 'taobao', id: '1', url: 'https://guide.example/lanes'},
      expect: {kind: 'product', title: 'Twelve lanes', cover: {url: 'https://guide.example/lanes.jpg'}},
    },
    {
      name: 'a short link whose address is the value of a field, to a platform without a recipe',
      ref: {kind: 'link', platform: 'shein', sharedUrl: 'https://onelink.shein.com/12/invent123456'},
      expect: {kind: 'product', platform: 'shein', id: '10000001', url: shein, title: 'Linen shirt', cover: {url: 'https://img.ltwebstatic.com/shirt.jpg'}},
    },
    {
      name: 'a short link whose page leads nowhere',
      ref: {kind: 'product', platform: 'taobao', sharedUrl: 'https://m.tb.cn/h.dEaD001'},
      expect: {error: 'upstream'},
    },
    {name: 'a reference without an address', ref: {kind: 'product', platform: 'taobao', id: '1'}, expect: {error: 'unsupported'}},
    {name: 'an address that is none', ref: {kind: 'link', url: 'https://'}, expect: {error: 'unsupported'}},
  ],
};
