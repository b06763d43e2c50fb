import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {chinaTime, sign} from '../../src/gateway/open/sign.js';

/** The call that TOP's documentation of its HTTP protocol signs by hand, with the secret `helloworld`. */
const documented = {
  method: 'taobao.item.seller.get',
  app_key: '12345678',
  session: 'test',
  timestamp: '2016-01-01 12:00:00',
  format: 'json',
  v: '2.0',
  sign_method: 'md5',
  fields: 'num_iid,title,nick,price,num',
  num_iid: '11223344',
};
/** The four that the same documentation sorts: `bar2foo1foo_bar3foobar4`. */
const sorted = {foo: '1', bar: '2', foo_bar: '3', foobar: '4'};

describe('the signature of the open platforms', () => {
  it('is the one that TOP’s documentation gives for MD5', () => assert.equal(sign(documented, 'helloworld'), '66987CB115214E59E6EC978214934FB8'));

  // No vector of these is public: worked out with `printf '%s' … | openssl dgst` over the string that the documentation gives.
  const computed: [name: string, parameters: Record<string, string>, secret: string, method: 'md5' | 'hmac' | 'hmac-sha256', expect: string][] = [
    ['TOP with HMAC-MD5', {...documented, sign_method: 'hmac'}, 'helloworld', 'hmac', 'D56D7858309C31B6251083A874D48273'],
    [
      'TOP with HMAC-SHA256',
      {...documented, sign_method: 'hmac-sha256'},
      'helloworld',
      'hmac-sha256',
      '04DB15AD0774D5CFCE2C837DE43E3FCEA9011ED74F3038FB6AB5F3C4CEA119E8',
    ],
    ['the four sorted parameters with MD5', sorted, 'secret', 'md5', '4B4AC0F2D69BA521FFDE55A2BBEE3025'],
    [
      'JD’s union: a name that begins with a digit stands first',
      {
        method: 'jd.union.open.goods.query',
        app_key: 'k',
        timestamp: '2025-11-11 14:00:00',
        format: 'json',
        v: '1.0',
        sign_method: 'md5',
        '360buy_param_json': '{"goodsReqDTO":{"skuIds":[100012340001]}}',
      },
      's',
      'md5',
      'CBFB6ECFD863CDF2D72BDDF14EB19D13',
    ],
    [
      '多多进宝',
      {type: 'pdd.ddk.goods.detail', client_id: 'c', timestamp: '1762840800', data_type: 'JSON', goods_sign: 'E9inVenTeD'},
      's',
      'md5',
      'D987224C6CE82AA698F4F512D4C33375',
    ],
    ['words in UTF-8', {keyword: '测试商品', v: '1'}, '密', 'md5', '9E9EFFEE28D725B027307FEE7FAEA54C'],
  ];
  for (const [name, parameters, secret, method, expect] of computed) it(`is right for ${name}`, () => assert.equal(sign(parameters, secret, method), expect));

  it('signs neither itself nor what has no value', () => assert.equal(sign({...sorted, sign: 'x', empty: ''}, 'secret'), sign(sorted, 'secret')));
  it('has a time of China', () => assert.equal(chinaTime(Date.parse('2016-01-01T04:00:00Z')), '2016-01-01 12:00:00'));
});
