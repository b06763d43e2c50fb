import {musicShare} from '../grammars/music.js';
import {definePlatform} from '../platform.js';

/** QQ 音乐. A song has a number (`songid`) and a name of 14 characters (`songmid`): neither can be made from the other. */
export const qqMusic = definePlatform({
  name: 'qq-music',
  label: {zh: 'QQ 音乐', en: 'QQ Music'},
  hosts: ['y.qq.com'],
  brand: {color: '#31C27C'},
  forms: [
    ['link', /^c\d?\.y\.qq\.com\/base\/fcgi-bin\/u\?(?:[^#]*&)?__=\w+/, undefined, {partial: true}],
    ['music', /^y\.qq\.com\/n\/(?:ryqq|yqq)(?:_v2)?\/(?:songDetail|song)\/(?<id>[0-9A-Za-z]+)/, 'https://y.qq.com/n/ryqq/songDetail/{id}'],
    ['music', /^[ci]\.y\.qq\.com\/v8\/playsong\.html\?(?:[^#]*&)?songmid=(?<id>[0-9A-Za-z]+)/, 'https://y.qq.com/n/ryqq/songDetail/{id}'],
    ['music', /^[ci]\.y\.qq\.com\/v8\/playsong\.html\?(?:[^#]*&)?songid=(?<id>\d+)/, 'https://i.y.qq.com/v8/playsong.html?songid={id}'],
    ['collection', /^y\.qq\.com\/n\/(?:ryqq|yqq)(?:_v2)?\/playlist\/(?<id>\d+)/, 'https://y.qq.com/n/ryqq/playlist/{id}'],
    // Its ids end in `**`, which a link in a text may not.
    ['collection', /^y\.qq\.com\/n\/ryqq(?:_v2)?\/playsquare\/(?<id>[\w*]+)/],
    [
      'collection',
      /^(?:i\d?\.)?y\.qq\.com\/(?:n\/m\/detail\/taoge\/index|n2\/m\/share\/details\/taoge|n3\/other\/pages\/details\/playlist|musicmac\/v6\/playlist\/detail|portal\/playlist|w\/taoge)\.html[?#](?:.*[?&])?id=(?<id>\d+)/,
      'https://y.qq.com/n/ryqq/playlist/{id}',
    ],
    ['collection', /^y\.qq\.com\/n\/ryqq(?:_v2)?\/(?<t>albumDetail|toplist)\/(?<id>[0-9A-Za-z]+)/, 'https://y.qq.com/n/ryqq/{t}/{id}'],
    ['video', /^y\.qq\.com\/n\/ryqq(?:_v2)?\/mv\/(?<id>[0-9A-Za-z]+)/, 'https://y.qq.com/n/ryqq/mv/{id}'],
    ['profile', /^y\.qq\.com\/n\/ryqq(?:_v2)?\/singer\/(?<id>[0-9A-Za-z]+)/, 'https://y.qq.com/n/ryqq/singer/{id}'],
  ],
  card: musicShare('QQ音乐'),
});
