import {musicShare} from '../grammars/music.js';
import {definePlatform} from '../platform.js';

/** 酷狗音乐. `chain`, `hash` and the number of a mix song are three spaces of ids that do not meet. */
export const kugou = definePlatform({
  name: 'kugou',
  label: {zh: '酷狗音乐', en: 'Kugou'},
  hosts: ['kugou.com'],
  brand: {color: '#0091FF'},
  forms: [
    ['music', /^m\.kugou\.com\/share\/song\.html\?(?:[^#]*&)?chain=(?<id>\w+)/, 'https://m.kugou.com/share/song.html?chain={id}'],
    ['music', /^(?:www|m)\.kugou\.com\/(?:share\/?|song\/?)[?#](?:.*&)?hash=(?<id>[0-9a-fA-F]{32})/, 'https://www.kugou.com/song/#hash={id}'],
    ['music', /^www\.kugou\.com\/mixsong\/(?<id>\w+)\.html/, 'https://www.kugou.com/mixsong/{id}.html'],
    ['link', /^t\d?\.kugou\.com\/(?:wc\/s\/)?\w{6,}/, undefined, {partial: true}],
    ['collection', /^www\.kugou\.com\/(?:yy\/special\/single\/|songlist\/gcid_)(?<id>\w+)/],
    ['video', /^www\.kugou\.com\/mv\/(?<id>\w+)/, 'https://www.kugou.com/mv/{id}/'],
    ['livestream', /^m?fanxing\d?\.kugou\.com\/(?<id>\d+)/, 'https://fanxing.kugou.com/{id}', {surface: 'fanxing'}],
  ],
  card: musicShare('酷狗音乐'),
});
