import type {Recipe} from '../recipe.js';
import {alibaba1688} from './1688.js';
import {acfun} from './acfun.js';
import {alipay} from './alipay.js';
import {baidu} from './baidu.js';
import {bilibili} from './bilibili.js';
import {cc} from './cc.js';
import {douban} from './douban.js';
import {douyin} from './douyin.js';
import {douyu} from './douyu.js';
import {feishu} from './feishu.js';
import {huya} from './huya.js';
import {jd} from './jd.js';
import {kuaishou} from './kuaishou.js';
import {neteaseMusic} from './netease-music.js';
import {pinduoduo} from './pinduoduo.js';
import {taobao} from './taobao.js';
import {tencentDocs} from './tencent-docs.js';
import {tencentMeeting} from './tencent-meeting.js';
import {tencentVideo} from './tencent-video.js';
import {tiktok} from './tiktok.js';
import {tmall} from './tmall.js';
import {wechatArticle} from './wechat-article.js';
import {weibo} from './weibo.js';
import {xianyu} from './xianyu.js';
import {xiaohongshu} from './xiaohongshu.js';
import {xigua} from './xigua.js';
import {yy} from './yy.js';
import {zhihu} from './zhihu.js';

/** One recipe a platform, in any order. */
export const recipes: readonly Recipe[] = [
  alibaba1688,
  acfun,
  alipay,
  baidu,
  bilibili,
  cc,
  douban,
  douyin,
  douyu,
  feishu,
  huya,
  jd,
  kuaishou,
  neteaseMusic,
  pinduoduo,
  taobao,
  tencentDocs,
  tencentMeeting,
  tencentVideo,
  tiktok,
  tmall,
  wechatArticle,
  weibo,
  xianyu,
  xiaohongshu,
  xigua,
  yy,
  zhihu,
];
