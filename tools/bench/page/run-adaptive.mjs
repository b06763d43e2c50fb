/* global document, CSSStyleSheet -- what runs in the page */
/** The same facts as Adaptive Cards, in their own layout. */
import {AdaptiveCard, HostConfig} from 'adaptivecards';
import {formatClock, formatCount, formatMoney} from '../../../src/locale/format.ts';
import {harness} from './harness.mjs';

const sheet = new CSSStyleSheet();
sheet.replaceSync('.ac-adaptiveCard{inline-size:260px}');
document.adoptedStyleSheets = [sheet];
const locale = {tag: 'zh-Hans'};
const config = new HostConfig({fontFamily: 'system-ui, sans-serif'});
const block = (text, more) => ({type: 'TextBlock', text, ...more});
const columns = (...all) => ({type: 'ColumnSet', columns: all.map(([width, ...items]) => ({type: 'Column', width, items}))});
const who = ({name, avatarUrl}, end = []) =>
  columns(
    ...(avatarUrl ? [['auto', {type: 'Image', url: avatarUrl, width: '20px', style: 'Person', altText: ''}]] : []),
    ['stretch', block(name, {size: 'Small'})],
    ...end,
  );

const bodies = {
  product: ({price, originalPrice, badges = [], shop, sold}) => [
    ...badges.map(badge => block(badge, {size: 'Small', color: 'Attention'})),
    columns(
      ['auto', block(formatMoney(price, locale), {color: 'Attention', weight: 'Bolder', size: 'Large'})],
      ['auto', block(formatMoney(originalPrice, locale), {isSubtle: true, size: 'Small'})],
    ),
    who(shop, [['auto', block(sold.text, {size: 'Small', isSubtle: true})]]),
  ],
  video: ({duration, stats, author}) => [
    columns(['stretch', block(formatCount(stats.views, locale), {size: 'Small'})], ['auto', block(formatClock(duration), {size: 'Small'})]),
    who(author),
  ],
  livestream: ({author, live}) => [block(`直播中 ${formatCount(live.viewers, locale)}人在看`, {size: 'Small', color: 'Attention'}), who(author)],
};

let rows;
harness({
  ready: data => {
    ({rows} = data);
  },
  cards(box) {
    for (const row of rows) {
      const card = new AdaptiveCard();
      card.hostConfig = config;
      card.parse({
        type: 'AdaptiveCard',
        version: '1.5',
        selectAction: {type: 'Action.OpenUrl', url: row.openUrl},
        body: [
          {type: 'Image', url: row.cover.url, size: 'Stretch', altText: ''},
          block(row.title, {wrap: true, maxLines: 2}),
          ...bodies[row.kind](row),
          block(row.platform, {size: 'Small', isSubtle: true, separator: true}),
        ],
      });
      box(card.render());
    }
  },
});
