const image = 'data:image/gif;base64,R0lGODlhAQABAIAAAMLCwgAAACH5BAAAAAAALAAAAAABAAEAAAICRAEAOw==';
const words = [
  '好的，收到',
  '这个颜色实物和图片有色差吗？我之前买过一件，感觉偏深，想确认一下是不是同一批次的。',
  '今天下单明天就能发货哦',
  '物流显示已经到达转运中心，预计明天下午送达，请保持电话畅通。如有问题可以随时联系我们。',
  '哈哈哈哈哈',
  '看这里 https://guide.hutong.example/dongcheng 写得很清楚',
  '麻烦帮我改一下地址，谢谢',
];
/** Shares as their apps write them, the last one in WeChat's own markup. */
export const shares = [
  n =>
    `【淘宝】7天无理由退货 https://e.tb.cn/h.gKettle${n}?tk=kYb2WqL9mPa CZ321 「山间手冲壶 650ml 细口不锈钢 家用咖啡壶」\n点击链接直接打开 或者 淘宝搜索直接打开`,
  n => `5.89 复制打开抖音，看看【老马家的面的作品】凌晨三点的牛肉面，汤要熬满八个小时 #深夜食堂  https://v.douyin.com/iNoodle${n}/ :9pm x@Z.tT 03/11 `,
  n => `【夜走胡同：从鼓楼到后海，一镜到底四十分钟-哔哩哔哩】 https://b23.tv/hutong${n}`,
  n =>
    `<msg><appmsg appid="" sdkver="0"><title>赣南脐橙 当季现摘 ${n}</title><type>82</type><finderLiveProductShare><productId>1000012345${n}</productId><productTitle>赣南脐橙 当季现摘 带箱 5 斤</productTitle><coverUrl>https://img.example/${n}.jpg</coverUrl><marketPrice>3990</marketPrice><sellingPrice>2990</sellingPrice><platformName>溪口农场</platformName></finderLiveProductShare></appmsg></msg>`,
];

/** Messages of a chat: seven of ten are words. The payloads come round again after 60, the ids do not. */
export function conversation(count, once = false) {
  const payload = n => (n % 10 < 7 ? words[(n * 5 + Math.floor(n / 10)) % words.length] : shares[(n + Math.floor(n / 10)) % shares.length](100 + n));
  return Array.from({length: count}, (_, i) => ({
    id: `${once ? 'p' : 'm'}${i}`,
    sentAt: 1_762_800_000_000 + i * 40_000,
    outgoing: (i % 60) % 3 === 0,
    author: {id: 'a', name: '小满', avatarUrl: image},
    payload: payload(i % 60),
  }));
}
