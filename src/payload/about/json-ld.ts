import type {About} from './about.js';

export const about: About = {
  title: 'schema.org as JSON-LD',
  reads: [
    ['kind', '`@type` of the node that a person would share: a product before a video before an article before the page'],
    ['title', '`name`, `headline`'],
    ['description', '`description`'],
    ['sharedUrl', '`url`, `mainEntityOfPage`, the offer’s `url`'],
    ['cover', '`thumbnailUrl`, `image`: an address, a list, an `ImageObject`'],
    ['price', '`offers`: `price`, `lowPrice` to `highPrice`, `priceSpecification`'],
    ['originalPrice', 'a `priceSpecification` whose `priceType` is a list price'],
    ['availability', 'the tail of `availability`'],
    ['shop.name', '`seller`, else `brand`'],
    ['coupon', 'an `Offer` of nothing in particular: `price`, `eligibleTransactionVolume`, `validFrom`, `validThrough`'],
    ['duration', '`duration`, ISO 8601'],
    ['mediaUrl', '`contentUrl`'],
    ['embedUrl', '`embedUrl`: an address to know, framed only where it is a platform’s'],
    ['live', '`publication` or a `BroadcastEvent`: before, within or after its times by the message’s time, else by the clock'],
    ['stats', '`interactionStatistic`'],
    ['author.name', '`author`, `creator`, `byArtist`'],
    ['audioUrl', '`audio`, `contentUrl` of a recording'],
    ['album', '`inAlbum`'],
    ['location', '`geo`'],
    ['siteName', '`publisher`'],
  ],
  ignores: ['what an `@id` refers to: references are not followed', 'ratings: no card shows one', 'all but one of several nodes'],
  example: {
    '@context': 'https://schema.org',
    '@graph': [
      {'@type': 'Organization', name: '河边'},
      {'@type': 'Product', name: '公道杯', description: '柴烧', url: 'https://site.example/cup', image: ['https://site.example/cup.jpg'], brand: {'@type': 'Brand', name: '蓝河'}, offers: {'@type': 'Offer', price: '129.00', priceCurrency: 'CNY', availability: 'https://schema.org/InStock', seller: {'@type': 'Organization', name: '蓝河陶社'}, priceSpecification: {'@type': 'UnitPriceSpecification', priceType: 'https://schema.org/ListPrice', price: 159, priceCurrency: 'CNY'}}},
    ],
  },
  more: [
    '{"@context":"https://schema.org","@type":"VideoObject","name":"开窑","thumbnailUrl":"https://site.example/1.jpg","duration":"PT2M5S","contentUrl":"https://site.example/kiln.mp4","embedUrl":"https://site.example/player/1","author":{"@type":"Person","name":"蓝河"},"publisher":{"@type":"Organization","name":"河边"},"interactionStatistic":{"@type":"InteractionCounter","interactionType":{"@type":"WatchAction"},"userInteractionCount":1200}}',
    {'@type': 'VideoObject', name: '今晚开窑', publication: {'@type': 'BroadcastEvent', isLiveBroadcast: true, startDate: '2025-11-10T20:00:00+08:00', endDate: '2025-11-10T22:00:00+08:00'}},
    {'@type': 'Offer', name: '满 200 减 30', price: 30, priceCurrency: 'CNY', validThrough: '2025-11-11T23:59:59+08:00', eligibleTransactionVolume: {'@type': 'PriceSpecification', minPrice: 200, priceCurrency: 'CNY'}},
    [{'@type': 'MusicRecording', name: '河', byArtist: {'@type': 'MusicGroup', name: '城里的树'}, inAlbum: {'@type': 'MusicAlbum', name: '两岸'}, duration: 'PT3M56S', audio: 'https://site.example/a.mp3'}],
    {'@type': 'Restaurant', name: '河边小馆', address: {'@type': 'PostalAddress', addressLocality: '景德镇', streetAddress: '河边路 5 号'}, geo: {'@type': 'GeoCoordinates', latitude: '29.27', longitude: 117.18}},
  ],
};
