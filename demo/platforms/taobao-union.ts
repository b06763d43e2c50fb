import {json, type Voice} from './voice.js';

const decimal = (money: {minor: number} | undefined) => (money ? (money.minor / 100).toFixed(2) : undefined);

/** The open platform that two sister shops share, in the shape of its upgraded interface where a price is one after all promotions. */
export const taobaoUnion: Voice = ({host, body}, find) => {
  if (host !== 'eco.taobao.com') return undefined;
  const query = new URLSearchParams(body);
  const id = query.get('num_iids');
  const item = find(id);
  if (!/^[0-9A-F]{64}$/.test(query.get('sign') ?? '')) return json({error_response: {code: 25, msg: 'Invalid signature', sub_msg: '签名不对'}});
  if (id === '670000000099') return json({error_response: {code: 15, msg: 'Remote service error', sub_msg: '没有权限'}});
  if (!item) return undefined;
  const {title, cover, price, originalPrice, coupon, sold, shop} = item;
  const picture = cover?.url?.replace('https:', '');
  const promotion = {
    coupon_amount: decimal(coupon?.amount),
    coupon_start_fee: decimal(coupon?.threshold),
    coupon_end_time: coupon?.endsAt,
    commission_rate: '550',
  };
  const listed = decimal(originalPrice ?? price);
  const told =
    price?.label === 'after-coupon'
      ? {
          item_id: 'AbCd-x1',
          item_basic_info: {title, pict_url: picture, shop_title: shop?.name, annual_vol: sold?.text},
          price_promotion_info: {reserve_price: listed, zk_final_price: listed, final_promotion_price: decimal(price)},
          ...promotion,
        }
      : {
          num_iid: Number(id),
          title,
          pict_url: picture,
          reserve_price: listed,
          zk_final_price: decimal(price),
          volume: sold?.text,
          nick: shop?.name,
          seller_id: shop?.id,
          ...promotion,
        };
  return json({tbk_item_info_get_response: {results: {n_tbk_item: [told]}}});
};
