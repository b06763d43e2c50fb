import type {CardFields} from '../../src/card/card.js';
import {everyday, type Stage, type Story} from './story.js';

export function link(stage: Stage): Story[] {
  const {say, picture} = stage;
  const known: CardFields = {
    openUrl: 'https://pages.example/old-lanes',
    sharedUrl: 'https://pages.example/old-lanes',
    title: say('老城的巷子', 'Old lanes', 'أزقة قديمة'),
  };
  const learnt: CardFields = {
    description: say('三行以内的说明，讲一座城怎样长成今天的样子。', 'In three lines: how a city came to be as it is today.', 'كيف صارت المدينة كما هي اليوم.'),
    cover: {url: picture('t-books')},
    siteName: say('城市慢读', 'City Slow Read', 'قراءة المدينة'),
  };
  const of = (state: string, card: CardFields): Story => ({kind: 'link', state, card: {...card, kind: 'link'}});
  return [
    ...everyday(stage, 'link', {known, learnt}),
    of('a share of which nobody knows more', {platform: 'taobao', openUrl: 'https://m.tb.cn/h.gX3kQ2w', sharedUrl: 'https://m.tb.cn/h.gX3kQ2w'}),
    of('a host without end', {title: known.title, openUrl: `https://${'a-very-long-label-of-a-host.'.repeat(6)}example/x`}),
    of('unsafe: letters that mislead', {title: known.title, openUrl: 'https://xn--pple-43d.com/'}),
    of('unsafe: a bare number', {title: known.title, openUrl: 'https://203.0.113.7/login'}),
    of('unsafe: a host without end', {title: known.title, openUrl: `https://taobao.com.${'a-very-long-label-of-a-host.'.repeat(6)}top/x`}),
    of('unsafe: of a sort that is not known', {title: known.title, openUrl: 'https://pages.example/x', risk: {code: 'constructor', host: 'pages.example'}}),
  ];
}
