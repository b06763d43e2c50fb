import {clientXml} from '../payload/client-xml.js';
import type {PlatformCases} from './cases.js';

export const cases: PlatformCases = {
  shares: [
    {
      name: 'a note with its words',
      input: clientXml({
        type: 24,
        title: '窑记',
        block:
          '<recorditem><![CDATA[<recordinfo><datalist count="1"><dataitem datatype="1"><datadesc>第一行</datadesc></dataitem></datalist></recordinfo>]]></recorditem>',
      }),
      expect: {text: '', cards: [{platform: 'wechat-note', kind: 'note', title: '窑记', description: '第一行'}]},
    },
  ],
  misses: ['微信笔记', '【微信笔记】https://site.example/1'],
};
