import {definePlatform} from '../platform.js';

/** 飞书. The tenant is part of a document's identity. Documents are private: nothing is to be fetched for a preview. */
export const feishu = definePlatform({
  name: 'feishu',
  label: {zh: '飞书', en: 'Feishu'},
  hosts: ['feishu.cn', 'larksuite.com', 'larkoffice.com'],
  brand: {color: '#3370FF'},
  forms: [
    [
      'document',
      /^(?<tenant>[\w-]+)\.(?<d>feishu\.cn|larksuite\.com|larkoffice\.com)\/(?<t>docx|docs|sheets|base|wiki|mindnotes|file|slides|minutes)\/(?<id>\w{8,})/,
      'https://{tenant}.{d}/{t}/{id}',
    ],
  ],
});
