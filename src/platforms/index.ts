import type {Platform} from '../platform.js';
import {drive115} from './115.js';
import {drive123pan} from './123pan.js';
import {alibaba1688} from './1688.js';
import {acfun} from './acfun.js';
import {aliexpress} from './aliexpress.js';
import {alipay} from './alipay.js';
import {aliyunDrive} from './aliyun-drive.js';
import {amap} from './amap.js';
import {amazon} from './amazon.js';
import {apple} from './apple.js';
import {baidu} from './baidu.js';
import {bilibili} from './bilibili.js';
import {cc} from './cc.js';
import {cctv} from './cctv.js';
import {ctrip} from './ctrip.js';
import {dangdang} from './dangdang.js';
import {dewu} from './dewu.js';
import {dianping} from './dianping.js';
import {douban} from './douban.js';
import {douyin} from './douyin.js';
import {douyu} from './douyu.js';
import {eleme} from './eleme.js';
import {feishu} from './feishu.js';
import {fliggy} from './fliggy.js';
import {huajiao} from './huajiao.js';
import {huawei} from './huawei.js';
import {huoshan} from './huoshan.js';
import {huya} from './huya.js';
import {inke} from './inke.js';
import {instagram} from './instagram.js';
import {iqiyi} from './iqiyi.js';
import {jd} from './jd.js';
import {kdocs} from './kdocs.js';
import {kuaishou} from './kuaishou.js';
import {kugou} from './kugou.js';
import {kuwo} from './kuwo.js';
import {lanzou} from './lanzou.js';
import {lazada} from './lazada.js';
import {look} from './look.js';
import {meipai} from './meipai.js';
import {meituan} from './meituan.js';
import {mgtv} from './mgtv.js';
import {missevan} from './missevan.js';
import {neteaseMusic} from './netease-music.js';
import {pearvideo} from './pearvideo.js';
import {pinduoduo} from './pinduoduo.js';
import {pipix} from './pipix.js';
import {qq} from './qq.js';
import {qqChannel} from './qq-channel.js';
import {qqMiniapp} from './qq-miniapp.js';
import {qqMusic} from './qq-music.js';
import {qqVideo} from './qq-video.js';
import {quark} from './quark.js';
import {shein} from './shein.js';
import {shopee} from './shopee.js';
import {sixroom} from './sixroom.js';
import {sohuVideo} from './sohu-video.js';
import {spotify} from './spotify.js';
import {suning} from './suning.js';
import {taobao} from './taobao.js';
import {temu} from './temu.js';
import {tencentDocs} from './tencent-docs.js';
import {tencentMeeting} from './tencent-meeting.js';
import {tencentVideo} from './tencent-video.js';
import {tianyi} from './tianyi.js';
import {tiktok} from './tiktok.js';
import {tmall} from './tmall.js';
import {toutiao} from './toutiao.js';
import {twitch} from './twitch.js';
import {uc} from './uc.js';
import {vipshop} from './vipshop.js';
import {wechatArticle} from './wechat-article.js';
import {wechatCard} from './wechat-card.js';
import {wechatChannels} from './wechat-channels.js';
import {wechatMiniprogram} from './wechat-miniprogram.js';
import {wechatNote} from './wechat-note.js';
import {wechatStore} from './wechat-store.js';
import {weibo} from './weibo.js';
import {weidian} from './weidian.js';
import {weishi} from './weishi.js';
import {x} from './x.js';
import {xianyu} from './xianyu.js';
import {xiaohongshu} from './xiaohongshu.js';
import {xiaomi} from './xiaomi.js';
import {xigua} from './xigua.js';
import {ximalaya} from './ximalaya.js';
import {xinpianchang} from './xinpianchang.js';
import {xunlei} from './xunlei.js';
import {youku} from './youku.js';
import {youtube} from './youtube.js';
import {youzan} from './youzan.js';
import {yy} from './yy.js';
import {zhihu} from './zhihu.js';
import {zuiyou} from './zuiyou.js';

/** `hutong/platforms`: every platform, in the order in which sister platforms are asked. */
export const platforms: readonly Platform[] = [
  tmall, // before Taobao, whose tokens look the same: only the sentence around them names Tmall
  xianyu, // before Taobao, whose short links it shares: only its marker tells
  taobao,
  jd,
  douyin,
  bilibili,
  wechatArticle,
  wechatChannels,
  wechatMiniprogram,
  wechatStore,
  alibaba1688,
  alipay,
  pinduoduo,
  dewu,
  vipshop,
  suning,
  dangdang,
  dianping,
  meituan,
  eleme,
  ctrip,
  fliggy,
  weidian,
  youzan,
  huawei,
  xiaomi,
  apple,
  amazon,
  aliexpress,
  temu,
  shein,
  shopee,
  lazada,
  tiktok,
  toutiao,
  xigua,
  kuaishou,
  xiaohongshu,
  weibo,
  tencentVideo,
  weishi,
  iqiyi,
  youku,
  mgtv,
  sohuVideo,
  cctv,
  huya,
  douyu,
  yy,
  cc,
  huajiao,
  inke,
  look,
  missevan,
  sixroom,
  acfun,
  zhihu,
  douban,
  neteaseMusic,
  qqMusic,
  kugou,
  kuwo,
  ximalaya,
  baidu,
  feishu,
  tencentDocs,
  tencentMeeting,
  instagram,
  youtube,
  x,
  spotify,
  twitch,
  pipix,
  huoshan,
  pearvideo,
  xinpianchang,
  meipai,
  quark,
  aliyunDrive,
  xunlei,
  kdocs,
  amap,
  drive115,
  tianyi,
  uc,
  drive123pan,
  lanzou,
  zuiyou,
  // Told by a structured payload alone: they have a name and a colour.
  qq,
  qqMiniapp,
  qqChannel,
  qqVideo,
  wechatNote,
  wechatCard,
];
