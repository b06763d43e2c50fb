/** Cards as a host's store holds them: plain objects, the same in every run. */

/** 2025-11-11 14:05 in Shanghai, when they are looked at. */
export const now = Date.UTC(2025, 10, 11, 6, 5);

function random(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const words =
  '新款|夏季|纯棉|宽松|短袖|男女同款|官方旗舰|正品|轻薄|蓝牙耳机|降噪|超长续航|儿童|保温杯|316 不锈钢|家用|洗碗机|大容量|现货|百搭|高腰|牛仔裤|透气|跑步鞋|零食|坚果礼盒|有机|牛奶'.split(
    '|',
  );
const shops = ['山间器物旗舰店', '安步体育专卖店', '三只猫零食旗舰店', '北坡终端', '木子官方', '衣谷 YIGU', '良仓', '溪口自营'];
const people = ['脚步收集者', '老马家的面', '桃子的梳妆台', '小满', '夜走胡同', '溪口农场'];
const badges = ['包邮', '新品', '百亿补贴', '满 300 减 50', '7 天无理由', undefined];

const products = [
  ['taobao', id => `https://item.taobao.com/item.htm?id=${id}`],
  ['jd', id => `https://item.jd.com/${id}.html`],
  ['pinduoduo', id => `https://mobile.yangkeduo.com/goods.html?goods_id=${id}`],
];
const videos = [
  ['douyin', id => `https://www.douyin.com/video/7${String(id).padStart(18, '0')}`],
  ['bilibili', id => `https://www.bilibili.com/video/av${id}`],
];

/** Covers and faces that the bench's own server has. */
export const pictures = 12;

/** `origin`: where the pictures are. `kinds`: which card each of them is, in turn by chance. */
export function makeCards(
  count,
  origin,
  kinds = ['product', 'product', 'product', 'product', 'product', 'video', 'video', 'video', 'livestream', 'livestream'],
) {
  const chance = random(20_261_124);
  const pick = list => list[Math.floor(chance() * list.length)];
  const whole = (low, high) => Math.floor(low + chance() * (high - low));
  const picture = () => ({url: `${origin}/cover-${whole(0, pictures)}.png`});
  const party = names => ({name: pick(names), avatarUrl: `${origin}/face-${whole(0, pictures)}.png`});
  const title = () => Array.from({length: whole(4, 12)}, () => pick(words)).join(chance() < 0.3 ? ' ' : '');
  const makers = {
    product: () => {
      const [platform, address] = pick(products);
      const badge = pick(badges);
      const minor = whole(900, 90_000);
      const bought = whole(100, 90_000);
      return {
        platform,
        openUrl: address(whole(6e11, 7e11)),
        price: {minor, currency: 'CNY'},
        originalPrice: {minor: Math.ceil(minor * 1.6), currency: 'CNY'},
        shop: {name: pick(shops)},
        sold: {count: bought, text: `${bought}+人付款`},
        ...(badge && {badges: [badge]}),
      };
    },
    video: () => {
      const [platform, address] = pick(videos);
      return {platform, openUrl: address(whole(1e9, 9e9)), duration: whole(9, 3600), stats: {views: whole(100, 5e6)}, author: party(people)};
    },
    livestream: () => ({
      platform: 'douyin',
      openUrl: `https://live.douyin.com/${whole(1e9, 9e9)}`,
      author: party(people),
      live: {status: 'live', viewers: whole(10, 200_000), startsAt: now - whole(1, 200) * 60_000, asOf: now},
    }),
  };
  return Array.from({length: count}, () => {
    const kind = pick(kinds);
    return {kind, title: title(), cover: picture(), ...makers[kind]()};
  });
}

/** What a payload alone tells of a card: the rest is a resolver's. */
export const skeletonOf = ({kind, platform, openUrl}) => ({kind, platform, openUrl, partial: true});
