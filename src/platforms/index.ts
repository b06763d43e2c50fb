import type {Platform} from '../platform.js';
import {bilibili} from './bilibili.js';
import {douyin} from './douyin.js';
import {jd} from './jd.js';
import {taobao} from './taobao.js';
import {tmall} from './tmall.js';
import {wechatArticle} from './wechat-article.js';
import {wechatChannels} from './wechat-channels.js';
import {wechatMiniprogram} from './wechat-miniprogram.js';
import {wechatStore} from './wechat-store.js';

/** `hutong/platforms`: every platform, in the order in which sister platforms are asked. */
export const platforms: readonly Platform[] = [
  tmall, // before Taobao, whose tokens look the same: only the sentence around them names Tmall
  taobao,
  jd,
  douyin,
  bilibili,
  wechatArticle,
  wechatChannels,
  wechatMiniprogram,
  wechatStore,
];
