import {markedTitle} from '../grammars/marker.js';
import {definePlatform} from '../platform.js';

/** 腾讯文档. Most documents are private: nothing is to be fetched for a preview. `tab` says which sheet, not which document. */
export const tencentDocs = definePlatform({
  name: 'tencent-docs',
  label: {zh: '腾讯文档', en: 'Tencent Docs'},
  hosts: ['docs.qq.com'],
  brand: {color: '#1E6FFF', mark: '文'},
  forms: [
    ['document', /^docs\.qq\.com\/(?<t>doc|sheet|slide|pdf|mind|flowchart|smartsheet|aio|board|form\/page)\/(?<id>D\w{8,})/, 'https://docs.qq.com/{t}/{id}'],
  ],
  card: markedTitle('腾讯文档'),
});
