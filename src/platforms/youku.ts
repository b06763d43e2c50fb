import {definePlatform} from '../platform.js';

/** 优酷. The `==` behind an id is its padding: with or without, escaped or not, it is one id. */
export const youku = definePlatform({
  name: 'youku',
  label: {zh: '优酷', en: 'Youku'},
  hosts: ['youku.com', 'tudou.com'],
  brand: {color: '#1EBEFF'},
  forms: [
    ['video', /^(?:v|m|play)\.(?:youku|tudou)\.com\/(?:v_show|video)\/id_(?<id>X[0-9A-Za-z]+)(?:=|%3D)*/, 'https://v.youku.com/v_show/id_{id}.html'],
    ['video', /^v\.youku\.com\/video\?(?:[^#]*&)?vid=(?<id>X[0-9A-Za-z]+)/, 'https://v.youku.com/v_show/id_{id}.html'],
    ['video', /^player\.youku\.com\/(?:embed\/|player\.php\/sid\/)(?<id>X[0-9A-Za-z]+)/, 'https://v.youku.com/v_show/id_{id}.html'],
    ['collection', /^list\.youku\.com\/show\/id_(?<id>[0-9a-z]+)\.html/, 'https://list.youku.com/show/id_{id}.html'],
  ],
  embed: ({kind, id}) => (kind === 'video' && id ? `https://player.youku.com/embed/${id}==` : undefined),
  player: {at: 'https://player.youku.com/embed/'},
});
