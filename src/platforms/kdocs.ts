import {markedTitle} from '../grammars/marker.js';
import {definePlatform} from '../platform.js';

/** 金山文档. Short links of three hosts name one document; those of `p.kdocs.cn` have ids of their own. */
export const kdocs = definePlatform({
  name: 'kdocs',
  label: {zh: '金山文档', en: 'KDocs'},
  hosts: ['kdocs.cn'],
  brand: {color: '#2B6CFF'},
  forms: [
    ['document', /^(?:www\.|365\.)?kdocs\.cn\/(?:l|fl)\/(?<id>\w{6,})(?=[/?#]|$)/, 'https://www.kdocs.cn/l/{id}'],
    ['document', /^p\.kdocs\.cn\/s\/(?<id>\w{6,})(?=[/?#]|$)/, 'https://p.kdocs.cn/s/{id}'],
  ],
  card: markedTitle('金山文档'),
});
