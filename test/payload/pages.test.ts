import {expect} from '@open-wc/testing';
import {hutong, read} from './reading.js';

describe('Open Graph', () => {
  const format = 'open-graph';
  read([
    {
      name: 'reads pairs, in their order',
      input: [
        ['og:title', '甲'],
        ['og:url', 'https://site.example/a/b'],
        ['og:image', '/1.png'],
        ['og:image:width', '300'],
        ['og:image', '/2.png'],
        ['og:title', '乙'],
      ],
      expect: {format, cards: [{kind: 'link', title: '甲', cover: {url: 'https://site.example/1.png', width: 300}, images: undefined}]},
    },
    {
      name: 'reads pairs written as objects',
      input: [
        {property: 'og:title', content: '甲'},
        {name: 'description', content: '一'},
        {property: 'og:url', content: 'https://site.example/'},
      ],
      expect: {format, cards: [{title: '甲', description: '一'}]},
    },
    {
      name: 'gives a platform’s page its platform by `og:url`',
      input: {'og:title': '砧板', 'og:site_name': '淘宝', 'og:url': 'https://item.jd.com/100183746592.html'},
      expect: {cards: [{kind: 'product', platform: 'jd', title: '砧板'}]},
    },
    {
      name: 'reads a price in each spelling',
      input: {'og:type': 'og:product', 'og:title': '杯', 'og:price:amount': '1,299.90', 'og:price:currency': 'usd'},
      expect: {cards: [{kind: 'product', price: {minor: 129990, currency: 'USD'}}]},
    },
    {
      name: 'counts yen without decimals',
      input: {'og:type': 'product', 'og:title': '杯', 'product:price:amount': '1299', 'product:price:currency': 'JPY'},
      expect: {cards: [{price: {minor: 1299, currency: 'JPY'}}]},
    },
    {
      name: 'loses a price that is none',
      input: {'og:type': 'product', 'og:title': '杯', 'product:price:amount': '12.999', 'product:price:currency': 'CNY', 'product:availability': 'constructor'},
      expect: {cards: [{kind: 'product', price: undefined, availability: undefined}]},
    },
    {
      name: 'loses a price whose currency is none',
      input: {'og:type': 'product', 'og:title': '杯', 'product:price:amount': '12', 'product:price:currency': '元'},
      expect: {cards: [{price: undefined}]},
    },
    {
      name: 'strikes the price beside a lower one',
      input: {
        'og:type': 'product',
        'og:title': '杯',
        'product:price:amount': '159',
        'product:price:currency': 'CNY',
        'product:sale_price:amount': '129',
        'product:sale_price:currency': 'CNY',
        'product:availability': 'out of stock',
      },
      expect: {cards: [{price: {minor: 12900}, originalPrice: {minor: 15900}, availability: 'sold-out'}]},
    },
    {
      name: 'tells a file from a player, and leaves Flash',
      input: {
        'og:type': 'video.movie',
        'og:title': '甲',
        'og:video': 'https://site.example/a.swf',
        'og:video:type': 'application/x-shockwave-flash',
        'video:duration': '12.5',
      },
      expect: {cards: [{kind: 'video', mediaUrl: undefined, embedUrl: undefined, duration: 12.5}]},
    },
    {
      name: 'takes the first of each, and objects with an address',
      input: {'og:title': ['好', '<script>'], 'og:url': ['https://site.example/', 'javascript:alert(1)'], 'og:image': [{url: 'https://site.example/1.png'}]},
      expect: {cards: [{title: '好', sharedUrl: 'https://site.example/', cover: {url: 'https://site.example/1.png'}}]},
    },
    {
      name: 'draws no address but http(s), resolved or not',
      input: {'og:title': '甲', 'og:url': 'https://site.example/', 'og:image': 'javascript:alert(1)'},
      expect: {cards: [{cover: undefined}]},
    },
    {
      name: 'is unread without title and address',
      input: {'og:type': 'website', 'og:url': 'data:text/html,x'},
      expect: {format, cards: [], warnings: [{code: 'unread'}]},
    },
    {
      name: 'of Matrix leaves its picture to the host',
      input: {
        'og:title': '甲',
        'og:url': 'https://site.example',
        'og:image': 'mxc://site.example/1',
        'og:image:width': 9,
        'og:image:height': 9,
        'matrix:image:size': 7,
      },
      expect: {format: 'matrix-preview', cards: [{sharedUrl: 'https://site.example', cover: {ref: 'mxc://site.example/1', url: undefined}}]},
    },
  ]);
});

describe('X cards', () => {
  read([
    {
      name: 'know a player’s address',
      input: {'twitter:card': 'player', 'twitter:title': '甲', 'twitter:player': 'https://site.example/p', 'twitter:image': 'https://site.example/1.jpg'},
      expect: {format: 'twitter-card', cards: [{kind: 'video', embedUrl: 'https://site.example/p', cover: {url: 'https://site.example/1.jpg'}}]},
    },
    {
      name: 'take labels for rows, never for a price',
      input: {'twitter:card': 'summary', 'twitter:title': '杯', 'twitter:label1': '价格', 'twitter:data1': '¥129', 'twitter:label2': '空'},
      expect: {cards: [{kind: 'link', price: undefined, fields: [['价格', '¥129']]}]},
    },
    {
      name: 'give way to Open Graph',
      input: {'twitter:card': 'summary', 'twitter:title': '乙', 'og:title': '甲'},
      expect: {format: 'open-graph', cards: [{title: '甲'}]},
    },
  ]);
});

describe('oEmbed', () => {
  const format = 'oembed';
  const xml = (inner: string) => `<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n<oembed><version>1.0</version>${inner}</oembed>`;
  read([
    {
      name: 'never reads its markup',
      input: {
        version: '1.0',
        type: 'rich',
        title: '甲',
        html: '<script src="https://evil.example/x.js"></script>',
        url: 'https://site.example/1',
        width: 1,
        height: 1,
      },
      expect: {format, cards: [{kind: 'link', title: '甲', sharedUrl: 'https://site.example/1', description: undefined}]},
    },
    {
      name: 'shows a photo itself',
      input: {
        version: '1.0',
        type: 'photo',
        title: '甲',
        url: 'https://site.example/1.jpg',
        width: 80,
        height: '60',
        thumbnail_url: 'https://site.example/s.jpg',
      },
      expect: {cards: [{kind: 'image', sharedUrl: undefined, cover: {url: 'https://site.example/1.jpg', width: 80, height: 60}}]},
    },
    {
      name: 'reads XML',
      input: xml(
        '<type>video</type><title>X &amp; Y</title><author_name>甲</author_name><html>&lt;iframe&gt;</html><thumbnail_url>https://site.example/t.jpg</thumbnail_url>',
      ),
      expect: {format, cards: [{kind: 'video', title: 'X & Y', author: {name: '甲'}, cover: {url: 'https://site.example/t.jpg'}}]},
    },
    {
      name: 'reads XML that was cut off',
      input: xml('<type>video</type><title>甲</title><provider_name>河边').replace('</oembed>', ''),
      expect: {format, cards: [{kind: 'video', title: '甲', siteName: '河边'}]},
    },
    {
      name: 'refuses XML that declares entities',
      input: '<?xml version="1.0"?><!DOCTYPE oembed [<!ENTITY x SYSTEM "file:///etc/passwd">]><oembed><title>&x;</title></oembed>',
      expect: {cards: []},
    },
    {name: 'is not every object with a type', input: {version: '1.5', type: 'video', title: '甲'}, expect: {format: 'text', cards: []}},
  ]);
});

describe('JSON-LD', () => {
  const format = 'json-ld';
  const sentAt = Date.UTC(2025, 10, 10, 12);
  const offers = (value: unknown) => ({'@type': 'Product', name: '杯', offers: value});
  const broadcast = (more: object) => ({'@type': 'VideoObject', name: '开窑', publication: {'@type': 'BroadcastEvent', isLiveBroadcast: true, ...more}});
  read([
    {
      name: 'finds the product among the nodes of a graph',
      input: {
        '@context': 'https://schema.org',
        '@graph': [
          {'@type': 'WebSite', name: '河边'},
          {
            '@type': ['Product', 'Thing'],
            name: '杯',
            image: {'@type': 'ImageObject', url: 'https://site.example/1.jpg'},
            offers: {'@type': 'AggregateOffer', lowPrice: 19.9, highPrice: '39.90', priceCurrency: 'CNY'},
          },
        ],
      },
      expect: {
        format,
        cards: [{kind: 'product', title: '杯', cover: {url: 'https://site.example/1.jpg'}, price: {minor: 1990, currency: 'CNY', from: true, max: 3990}}],
      },
    },
    {
      name: 'reads lists and texts',
      input:
        '[{"@type":"BreadcrumbList"},{"@type":"http://schema.org/NewsArticle","headline":"甲","mainEntityOfPage":{"@id":"https://site.example/1"},"author":["乙"]}]',
      expect: {format, cards: [{kind: 'article', title: '甲', sharedUrl: 'https://site.example/1', author: {name: '乙'}}]},
    },
    {
      name: 'takes the least of several offers',
      input: offers([
        {'@type': 'Offer', price: '129', priceCurrency: 'CNY'},
        {'@type': 'Offer', price: 99.5, priceCurrency: 'CNY'},
        {'@type': 'Offer', price: 1, priceCurrency: 'USD'},
      ]),
      expect: {cards: [{price: {minor: 9950, currency: 'CNY', from: true, max: 12900}}]},
    },
    {
      name: 'strikes a list price',
      input: offers({
        '@type': 'Offer',
        price: 129,
        priceCurrency: 'CNY',
        availability: 'http://schema.org/PreOrder',
        priceSpecification: [{priceType: 'https://schema.org/StrikethroughPrice', price: 159, priceCurrency: 'CNY'}],
      }),
      expect: {cards: [{price: {minor: 12900, from: undefined}, originalPrice: {minor: 15900}, availability: 'preorder'}]},
    },
    {
      name: 'reads a price that only its specification has',
      input: offers({'@type': 'Offer', priceSpecification: {price: '129.00', priceCurrency: 'CNY'}}),
      expect: {cards: [{price: {minor: 12900}}]},
    },
    {
      name: 'follows no reference',
      input: {'@type': 'Product', '@id': '#o', name: '杯', offers: {'@id': '#o'}},
      expect: {cards: [{kind: 'product', price: undefined}]},
    },
    {
      name: 'loses prices that are none',
      input: offers({'@type': 'Offer', price: '1e400', lowPrice: -1, priceCurrency: {}}),
      expect: {cards: [{kind: 'product', price: undefined}]},
    },
    {
      name: 'says that a broadcast is to come',
      input: broadcast({startDate: '2025-11-10T21:00:00+08:00'}),
      expect: {cards: [{kind: 'livestream', live: {status: 'upcoming', startsAt: Date.UTC(2025, 10, 10, 13), asOf: sentAt}}]},
    },
    {
      name: 'says that a broadcast is on',
      input: broadcast({isLiveBroadcast: 'True', startDate: '2025-11-10T20:00:00+08:00'}),
      expect: {cards: [{live: {status: 'live'}}]},
    },
    {
      name: 'says that a broadcast is over',
      input: broadcast({startDate: '2025-11-10T18:00:00+08:00', endDate: '2025-11-10T19:00:00+08:00'}),
      expect: {cards: [{live: {status: 'ended'}}]},
    },
    {
      name: 'knows nothing of a broadcast without times',
      input: broadcast({startDate: 'soon'}),
      expect: {cards: [{live: {status: 'unknown', startsAt: undefined}}]},
    },
    {
      name: 'takes a premiere that is not live for a video',
      input: broadcast({isLiveBroadcast: false, startDate: '2025-11-10T18:00:00Z'}),
      expect: {cards: [{kind: 'video', live: undefined}]},
    },
    {
      name: 'reads ISO durations',
      input: {
        '@type': 'VideoObject',
        name: '甲',
        duration: 'P0DT1H2M3.5S',
        thumbnailUrl: ['https://site.example/1.jpg'],
        interactionStatistic: [
          {interactionType: 'http://schema.org/WatchAction', userInteractionCount: '1200'},
          {interactionType: {'@type': 'LikeAction'}, userInteractionCount: 7},
        ],
      },
      expect: {cards: [{duration: 3723.5, cover: {url: 'https://site.example/1.jpg'}, stats: {views: 1200, likes: 7}}]},
    },
    {
      name: 'loses durations that are none',
      input: {'@type': 'VideoObject', name: '甲', duration: 'PT'},
      expect: {cards: [{kind: 'video', duration: undefined}]},
    },
    {
      name: 'reads a coupon and its terms',
      input: {
        '@type': 'Offer',
        name: '满 200 减 30',
        price: 30,
        priceCurrency: 'CNY',
        eligibleTransactionVolume: {minPrice: 200, priceCurrency: 'CNY'},
        validThrough: '2025-11-11',
        seller: {name: '蓝河'},
      },
      expect: {cards: [{kind: 'coupon', shop: {name: '蓝河'}, coupon: {amount: {minor: 3000}, threshold: {minor: 20000}, endsAt: Date.UTC(2025, 10, 10, 16)}}]},
    },
    {
      name: 'gives a platform’s page its platform',
      input: {'@type': 'Product', name: '砧板', url: 'https://item.jd.com/100183746592.html', brand: '淘宝'},
      expect: {cards: [{platform: 'jd', title: '砧板'}]},
    },
    {
      name: 'is unread where no type is known',
      input: {'@type': 'BreadcrumbList', itemListElement: []},
      expect: {format, cards: [], warnings: [{code: 'unread'}]},
    },
  ]);

  it('asks the clock where the message has no time', () => {
    const payload = broadcast({startDate: '2025-11-10T20:00:00+08:00'});
    const at = (now: number) => hutong.with({now: () => now}).parse(payload).cards[0];
    expect(at(Date.UTC(2025, 10, 10, 11))).to.deep.include({live: {status: 'upcoming', startsAt: sentAt}});
    expect(at(Date.UTC(2025, 10, 10, 13))).to.deep.include({live: {status: 'live', startsAt: sentAt}});
  });
});

describe('a share sheet', () => {
  const format = 'share-target';
  read([
    {
      name: 'hands over a page',
      input: {title: '甲', text: '', url: 'https://site.example/1'},
      expect: {format, text: '', cards: [{kind: 'link', title: '甲', sharedUrl: 'https://site.example/1'}]},
    },
    {
      name: 'hands over a page as Android does',
      input: {title: '甲', text: 'https://site.example/1'},
      expect: {format, text: '', cards: [{title: '甲', sharedUrl: 'https://site.example/1'}]},
    },
    {
      name: 'hands over a share text',
      input: {'android.intent.extra.TEXT': '看 https://item.jd.com/100183746592.html'},
      expect: {format, text: '看', cards: [{platform: 'jd'}]},
    },
    {
      name: 'hands over words and a page',
      input: {title: '甲', text: '周末一起看', url: 'https://site.example/1'},
      expect: {text: '周末一起看', segments: [{type: 'text'}, {type: 'card', index: 0}], cards: [{title: '甲'}]},
    },
    {name: 'hands over words alone', input: {title: '', text: '好的'}, expect: {format, text: '好的', cards: []}},
    {name: 'hands over no address but http(s)', input: {title: '甲', url: 'javascript:alert(1)'}, expect: {format, text: '甲', cards: []}},
    {name: 'is not every object with a title', input: {title: '甲', text: '乙', other: 1}, expect: {format: 'text', cards: []}},
  ]);
});

describe('cards of other chats', () => {
  read([
    {
      name: 'Slack: mrkdwn becomes plain words',
      input: {
        from_url: 'https://site.example/a?x=1&amp;y=2',
        fallback: '甲',
        title: '甲',
        text: 'a &amp; b &lt;c&gt; <https://site.example|这里> <https://site.example/2> &amp;lt;',
        service_name: '河边',
        thumb_url: 'https://site.example/t.png',
        id: 1,
      },
      expect: {
        format: 'slack-attachment',
        cards: [
          {
            kind: 'link',
            title: '甲',
            description: 'a & b <c> 这里 https://site.example/2 &lt;',
            sharedUrl: 'https://site.example/a?x=1&y=2',
            cover: {url: 'https://site.example/t.png'},
            siteName: '河边',
          },
        ],
      },
    },
    {
      name: 'Slack: markup is a sign of a video, and stays unread',
      input: {title: '甲', title_link: 'https://site.example/', video_html: '<iframe src="https://evil.example">'},
      expect: {cards: [{kind: 'video', embedUrl: undefined}]},
    },
    {
      name: 'Slack: a message keeps its words and its sender',
      input: {user: 'U1', text: '看 <https://site.example/>', attachments: [{title: '甲', from_url: 'https://site.example/'}, 7, {}]},
      expect: {sender: 'U1', text: '看 https://site.example/', cards: [{title: '甲'}]},
    },
    {
      name: 'Discord: an embed',
      input: {
        type: 'rich',
        title: '甲',
        description: '一',
        url: 'https://site.example/',
        color: 1,
        image: {url: 'attachment://a.png', proxy_url: 'https://proxy.example/a.png', width: 9, height: 8},
        fields: [{name: '时长', value: '两天'}, {name: '空'}],
      },
      expect: {
        format: 'discord-embed',
        cards: [{kind: 'link', title: '甲', cover: {url: 'https://proxy.example/a.png', width: 9, height: 8}, fields: [['时长', '两天']]}],
      },
    },
    {
      name: 'Discord: a clip and a player',
      input: {type: 'video', title: '甲', url: 'https://site.example/', video: {url: 'https://site.example/a.mp4'}, provider: {name: '河边'}},
      expect: {cards: [{kind: 'video', mediaUrl: 'https://site.example/a.mp4', embedUrl: undefined, siteName: '河边'}]},
    },
    {
      name: 'Discord: the content that is but the link is not said twice',
      input: {content: 'https://site.example/', author: {id: '7'}, embeds: [{type: 'article', title: '甲', url: 'https://site.example/'}]},
      expect: {sender: '7', text: '', cards: [{kind: 'article'}]},
    },
    {
      name: 'Telegram: a page, by itself or as media',
      input: {
        _: 'webPage',
        id: '5012345678901234567',
        url: 'https://www.bilibili.com/video/BV1xx411c7mD',
        type: 'video',
        site_name: '淘宝',
        title: '甲',
        duration: 75,
      },
      expect: {format: 'telegram-webpage', cards: [{kind: 'video', platform: 'bilibili', title: '甲', duration: 75}]},
    },
    {
      name: 'Telegram: TDLib’s form',
      input: {
        '@type': 'linkPreview',
        url: 'https://site.example/',
        display_url: 'site.example',
        site_name: '河边',
        title: '甲',
        description: {'@type': 'formattedText', text: '一', entities: []},
      },
      expect: {format: 'telegram-webpage', cards: [{title: '甲', description: '一', siteName: '河边'}]},
    },
    {
      name: 'Telegram: a page that is pending',
      input: {_: 'webPagePending', id: '1', date: 1},
      expect: {format: 'telegram-webpage', cards: [], warnings: [{code: 'unread'}]},
    },
    {
      name: 'Adaptive Card: rows are rows',
      input: {
        type: 'AdaptiveCard',
        version: '1.5',
        body: [
          {
            type: 'ColumnSet',
            columns: [
              {
                type: 'Column',
                items: [
                  {type: 'Image', url: 'https://site.example/1.png'},
                  {type: 'TextBlock', text: '小字'},
                  {type: 'TextBlock', text: '开窑', weight: 'Bolder'},
                ],
              },
            ],
          },
          {type: 'FactSet', facts: [{title: '价格', value: '¥9.90'}]},
        ],
        actions: [
          {type: 'Action.OpenUrl', url: 'javascript:alert(1)'},
          {type: 'Action.OpenUrl', url: 'https://site.example/'},
        ],
      },
      expect: {
        format: 'adaptive-card',
        cards: [
          {
            kind: 'link',
            title: '开窑',
            description: '小字',
            price: undefined,
            fields: [['价格', '¥9.90']],
            sharedUrl: 'https://site.example/',
            cover: {url: 'https://site.example/1.png'},
          },
        ],
      },
    },
    {
      name: 'Adaptive Card: one without words says its fallback',
      input: {type: 'AdaptiveCard', body: [], fallbackText: '请更新'},
      expect: {format: 'adaptive-card', text: '请更新', cards: [], warnings: [{code: 'unread'}]},
    },
  ]);
});
