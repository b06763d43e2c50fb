import {adaptiveCard} from './adaptive-card.js';
import {appmsg} from './appmsg.js';
import {dingtalk} from './dingtalk.js';
import {discord} from './discord.js';
import {feishu} from './feishu.js';
import {jsonLd} from './json-ld.js';
import {neteaseIm} from './netease-im.js';
import {oembed} from './oembed.js';
import {matrixPreview, openGraph} from './open-graph.js';
import {onebotCq} from './onebot-cq.js';
import {onebotSegment} from './onebot-segment.js';
import {openim} from './openim.js';
import {qqArk} from './qq-ark.js';
import {qqXml} from './qq-xml.js';
import type {LoadedReader} from './reader.js';
import {rongcloud} from './rongcloud.js';
import {shareTarget} from './share-target.js';
import {slack} from './slack.js';
import {telegram} from './telegram.js';
import {tencentIm} from './tencent-im.js';
import {twitterCard} from './twitter-card.js';
import {wechatMsg} from './wechat-msg.js';
import {wecom} from './wecom.js';

/** `hutong/readers`: every reader, loaded, in the order in which they are asked. */
export const readers: readonly LoadedReader[] = [
  appmsg,
  qqXml,
  wechatMsg,
  onebotCq,
  qqArk,
  onebotSegment,
  adaptiveCard,
  telegram,
  jsonLd,
  tencentIm,
  rongcloud,
  neteaseIm,
  openim,
  dingtalk,
  wecom,
  feishu,
  oembed,
  matrixPreview,
  openGraph,
  twitterCard,
  slack,
  discord,
  shareTarget,
];
