/** What may be wrong with an address. `other` stands for what a later version knows. */
export type RiskCode = 'lookalike' | 'nested' | 'userinfo' | 'confusable' | 'address' | 'mismatch' | 'other';
/** The warning in words. `like` is the name that is imitated; `''` where there is none. */
export type RiskReason = (like: string) => string;

/** The table every other language follows. `{…}` never appears: what varies is an argument. */
export const zhHans = {
  tag: 'zh-Hans',
  kinds: {
    product: '商品',
    video: '视频',
    livestream: '直播',
    article: '文章',
    note: '笔记',
    music: '音乐',
    'mini-program': '小程序',
    file: '文件',
    location: '位置',
    profile: '名片',
    shop: '店铺',
    coupon: '优惠券',
    collection: '合集',
    app: '应用',
    document: '文档',
    meeting: '会议',
    image: '图片',
    token: '口令',
    link: '链接',
  } as Record<string, string>,
  priceLabels: {'after-coupon': '券后', flash: '秒杀价', group: '拼团价', member: '会员价'},
  from: '起',
  /** Where the price can be had, when nobody told it. */
  priceOn: (platform: string) => `价格以${platform}页面为准`,
  coupon: '券',
  sold: (text: string) => `已售 ${text}`,
  availability: {'sold-out': '已售罄', 'off-shelf': '已下架', preorder: '预售'},
  /** A price as one spoken sentence. */
  spokenPrice: (label: string, price: string, original?: string) => `${label || '价格'} ${price}${original ? `，原价 ${original}` : ''}`,
  live: {live: '直播中', upcoming: '直播预告', paused: '直播暂停', replay: '直播回放', ended: '直播已结束', unknown: '直播'},
  /** The chip on the cover while it is on air. */
  onAir: 'LIVE',
  watching: (viewers: string) => `${viewers}人在看`,
  watched: (viewers: string) => `${viewers}人看过`,
  startsAt: (time: string) => `${time} 开播`,
  /** When a stream that is over was on. */
  aired: (time: string) => `${time} 播过`,
  startsIn: '距开播',
  /** Before the clock of a sale. */
  endsIn: '距结束',
  /** Beside the figures of a countdown. */
  units: {days: '天', hours: '时', minutes: '分', seconds: '秒'},
  liveFor: (duration: string) => `已开播 ${duration}`,
  hours: (hours: number, minutes: number) => (hours > 0 ? `${String(hours)} 小时 ${String(minutes)} 分` : `${String(minutes)} 分钟`),
  openLive: (platform: string) => `打开${platform}进直播间`,
  replay: '看回放',
  remind: '提醒我',
  plays: (views: string) => `${views}次播放`,
  duration: (minutes: number, seconds: number) => `时长 ${String(minutes)} 分 ${String(seconds)} 秒`,
  copy: '复制',
  copied: '已复制',
  play: '播放',
  pause: '暂停',
  retry: '重试',
  load: '加载预览',
  more: '更多',
  copyLink: '复制链接',
  openIn: (platform: string) => `打开${platform}`,
  /** Above a QR code on a desk screen. */
  scan: '手机扫码打开',
  pictures: (count: number) => `${String(count)} 张图`,
  likes: (likes: string) => `${likes}个赞`,
  /** The least that must be spent. */
  threshold: (amount: string) => `满 ${amount} 可用`,
  validUntil: (time: string) => `${time} 前有效`,
  validFrom: (time: string) => `${time} 起可用`,
  expired: '已过期',
  accessCode: '提取码',
  openAfterCopy: (platform: string) => `复制后打开${platform}`,
  sharedFrom: (platform: string) => `${platform}分享`,
  posterHead: (platform: string, kind: string) => `${platform} · 分享的${kind}`,
  poster: {
    product: (platform: string) => `图片和价格\n在${platform}里看`,
    video: (platform: string) => `到${platform}\n看这个视频`,
    livestream: (platform: string) => `到${platform}\n进直播间看看`,
    other: (platform: string) => `到${platform}\n看看详情`,
  },
  risk: {
    lookalike: like => `域名仿冒 ${like}`,
    nested: like => `网址里夹着 ${like}`,
    userinfo: like => (like ? `网址冒充 ${like}` : '网址里藏着用户名'),
    confusable: () => '域名里混入了形近字符',
    address: () => '数字地址，没有域名',
    mismatch: () => '打开的不是它自称的平台',
    other: () => '打开前请确认网址',
  } as Record<RiskCode, RiskReason>,
  unknownSite: '未知网站',
  openAnyway: '仍要打开',
  cancel: '取消',
  riskyOpen: (host: string) => `将要打开 ${host}`,
  sending: '发送中',
  failed: '发送失败，点按重发',
  record: '聊天记录',
  moreMessages: (count: number) => `还有 ${String(count)} 条`,
  /** One line of a record or a quote. */
  says: (sender: string, words: string) => `${sender}：${words}`,
  quoted: (words: string) => `引用 ${words}`,
  /** What a list of them is called. */
  messages: '消息',
  newMessages: (count: number) => `${String(count)} 条新消息`,
  /** On the line above the first that was not read. */
  unread: '以下为新消息',
  loadingOlder: '正在加载更早的消息',
  noMessages: '还没有消息',
  notices: {
    pat: '拍一拍',
    transfer: '转账',
    'red-packet': '红包',
    bill: '群收款',
    announcement: '群公告',
    recall: '撤回了一条消息',
    voice: '语音',
    call: '通话',
  } as Record<string, string>,
  unsupported: '暂不支持查看这条消息',
  moreCards: (count: number) => `还有 ${String(count)} 个分享`,
  /** Below a long text. */
  unfold: '展开全文',
  fold: '收起',
  close: '关闭',
  quote: '引用',
  forward: '转发',
  /** In place of a card. */
  asLink: '显示为链接',
  /** Instead of the card that it will become. */
  asText: '作为文字发送',
  /** How many messages a record has. */
  entries: (count: number) => `${String(count)} 条`,
  /** Before the names of those who like a post. */
  liked: '赞',
  /** Between people's names. */
  names: '，',
  /** What an emoji code is called, by its Chinese and its English name. */
  face: (zh: string, _en: string) => zh,
};
/** Every string that we draw or speak, in one language. */
export type Locale = typeof zhHans;
