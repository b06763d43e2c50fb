/** WeChat's own shares, as its clients write them: invented, but for the shape. */
const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
/** `{title: 'a'}` → `<title>a</title>`. */
const elements = (values: Readonly<Record<string, string | number>>) =>
  Object.entries(values)
    .map(([name, value]) => `<${name}>${escape(String(value))}</${name}>`)
    .join('');
const upgrade = {title: '当前微信版本不支持展示该内容，请升级至最新版本。', url: 'https://support.weixin.qq.com/update/'};

function appmsg(type: number, fields: Readonly<Record<string, string>>, block = ''): string {
  return `<?xml version="1.0"?>\n<msg><appmsg appid="" sdkver="0">${elements({des: '', action: 'view', ...fields, type, showtype: 0})}<appattach><totallen>0</totallen><attachid /></appattach>${block}</appmsg><fromusername>wxid_xiaoman00000000</fromusername><scene>0</scene><appinfo><version>1</version><appname></appname></appinfo></msg>`;
}

/** 5: a link, of a public account or of anybody. */
export const linkXml = (title: string, des: string, url: string, thumburl: string, sourcedisplayname = '') =>
  appmsg(5, {title, des, url, thumburl, sourcedisplayname});

/** 33: a mini-program. */
export const miniProgramXml = (title: string, name: string, icon: string, picture: string) =>
  appmsg(
    33,
    {title, url: 'https://mp.weixin.qq.com/mp/waerrpage?appid=wx0123456789abcdef', sourcedisplayname: name, thumburl: picture},
    `<weappinfo>${elements({username: 'gh_0123456789ab@app', appid: 'wx0123456789abcdef', pagepath: 'pages/group/index.html?id=20251111', type: 2, weappiconurl: icon, weapppagethumbrawurl: picture})}</weappinfo>`,
  );

/** 51: a video of Channels. */
export const channelsXml = (desc: string, nickname: string, avatar: string, picture: string, size: [number, number], seconds: number) =>
  appmsg(
    51,
    upgrade,
    `<finderFeed>${elements({objectId: '14919669148201930051', feedType: 4, nickname, username: 'v2_060000231003b20f@finder', avatar, desc, mediaCount: 1})}<mediaList><media>${elements({thumbUrl: picture, mediaType: 4, url: 'https://findermp.video.qq.com/251/20302/clip', width: `${String(size[0])}.0`, height: `${String(size[1])}.0`, videoPlayDuration: seconds})}</media></mediaList></finderFeed>`,
  );

/** 63: a livestream of Channels. liveStatus 1 is on air, 2 is over. */
export const channelsLiveXml = (desc: string, nickname: string, avatar: string, picture: string, liveStatus: 1 | 2) =>
  appmsg(
    63,
    upgrade,
    `<finderLive>${elements({finderLiveID: `207868933938000006${String(liveStatus)}`, finderUsername: 'v2_060000231003b20f@finder', nickname, headUrl: avatar, desc, liveStatus})}<media>${elements({coverUrl: picture, height: 800, width: 600})}</media></finderLive>`,
  );

/** 82: a product of a WeChat store. Prices are fen. */
export const storeXml = (productTitle: string, shop: string, picture: string, marketPrice: number, sellingPrice: number, promises: string[]) =>
  appmsg(
    82,
    upgrade,
    `<finderLiveProductShare>${elements({productId: '10000123456789', productTitle, coverUrl: picture, marketPrice, sellingPrice, platformName: shop, discountWording: '', isPriceBeginShow: 0})}<showBoxItemStringList>${promises.map(promise => elements({showBoxItemString: promise})).join('')}</showBoxItemStringList></finderLiveProductShare>`,
  );
