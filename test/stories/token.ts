import type {CardFields} from '../../src/card/card.js';
import {everyday, yuan, type Stage, type Story} from './story.js';

export function token(stage: Stage): Story[] {
  const {say} = stage;
  const known: CardFields = {
    platform: 'taobao',
    title: say('双11 超级红包，天天可领', '11.11 red packet', 'ظرف 11.11 الأحمر الكبير'),
    token: '￥8fKc3YQmZ2x￥',
    tokenType: 'passphrase',
  };
  return [
    ...everyday(stage, 'token', {
      known,
      learnt: {title: say('双11 超级红包：今天还能再领一次', '11.11 red packet: once more today', 'ظرف 11.11: مرة أخرى اليوم'), price: yuan(100)},
    }),
    {kind: 'token', state: 'with a link', card: {...known, openUrl: 'https://m.tb.cn/h.gX3kQ2w', sharedUrl: 'https://m.tb.cn/h.gX3kQ2w', kind: 'token'}},
    {kind: 'token', state: 'of 120 characters', card: {...known, token: 'k'.repeat(120), kind: 'token'}},
    {kind: 'token', state: 'an access code', card: {...known, token: 'k3Xp', tokenType: 'access-code', kind: 'token'}},
    {kind: 'token', state: 'that nobody may see', card: {...known, token: 'secret', tokenType: 'query', kind: 'token'}},
  ];
}
