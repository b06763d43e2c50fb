import {definePlatform} from '../platform.js';

/** 最右. */
export const zuiyou = definePlatform({
  name: 'zuiyou',
  label: {zh: '最右', en: 'Zuiyou'},
  hosts: ['share.xiaochuankeji.cn'],
  brand: {color: '#3B9CFF', mark: '右'},
  forms: [['note', /^share\.xiaochuankeji\.cn\/hybrid\/share\/post\?(?:[^#]*&)?pid=(?<id>\d+)/, 'https://share.xiaochuankeji.cn/hybrid/share/post?pid={id}']],
});
