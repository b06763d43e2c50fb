/** A message as a WeChat client of 2025 writes it: what is shared, among the blocks of every other feature, left empty. */
export interface ClientXml {
  type: number | string;
  title?: string;
  des?: string;
  url?: string;
  thumburl?: string;
  sourcedisplayname?: string;
  /** The feature's own block: `<finderFeed>…</finderFeed>`. It takes the place of the empty one of its name. */
  block?: string;
  appname?: string;
}

/** What the types since 51 put in `title` and `url`: words for clients too old to know them. */
export const upgrade = {title: '当前微信版本不支持展示该内容，请升级至最新版本。', url: 'https://support.weixin.qq.com/update/'};

const empty = [
  '<streamvideo><streamvideourl /><streamvideototaltime>0</streamvideototaltime><streamvideotitle /><streamvideowording /><streamvideoweburl /><streamvideothumburl /></streamvideo>',
  '<canvasPageItem><canvasPageXml><![CDATA[]]></canvasPageXml></canvasPageItem>',
  '<appattach><totallen>0</totallen><attachid /><cdnattachurl /><emoticonmd5></emoticonmd5><aeskey></aeskey><fileext /><islargefilemsg>0</islargefilemsg></appattach>',
  '<emoticongift><packageflag>0</packageflag><packageid /></emoticongift>',
  '<designershared><designeruin>0</designeruin><designername>null</designername><designerrediretcturl><![CDATA[null]]></designerrediretcturl></designershared>',
  '<emotionpageshared><tid>0</tid><title>null</title><desc>null</desc><iconUrl><![CDATA[null]]></iconUrl><secondUrl>null</secondUrl></emotionpageshared>',
  '<webviewshared><shareUrlOriginal /><shareUrlOpen /><jsAppId /><publisherId /></webviewshared>',
  '<websearch><rec_category>0</rec_category><channelId>0</channelId></websearch>',
  '<weappinfo><username /><appid /><appservicetype>0</appservicetype><videopageinfo><thumbwidth>0</thumbwidth><thumbheight>0</thumbheight></videopageinfo></weappinfo>',
  '<musicShareItem><musicDuration>0</musicDuration></musicShareItem>',
  '<finderLiveProductShare><finderLiveID><![CDATA[]]></finderLiveID><liveStatus><![CDATA[]]></liveStatus><productId><![CDATA[]]></productId><coverUrl><![CDATA[]]></coverUrl><productTitle><![CDATA[]]></productTitle><marketPrice><![CDATA[0]]></marketPrice><sellingPrice><![CDATA[0]]></sellingPrice><flashSalePrice><![CDATA[0]]></flashSalePrice><showBoxItemStringList /></finderLiveProductShare>',
  '<finderOrder><appID><![CDATA[]]></appID><orderID><![CDATA[]]></orderID><priceWording><![CDATA[]]></priceWording><productsCount><![CDATA[0]]></productsCount></finderOrder>',
  '<finderShopWindowShare><finderUsername><![CDATA[]]></finderUsername><avatar><![CDATA[]]></avatar><nickname><![CDATA[]]></nickname><reputationInfo><hasReputationInfo>0</hasReputationInfo></reputationInfo><productImageURLList /></finderShopWindowShare>',
  '<findernamecard><username /><avatar><![CDATA[]]></avatar><nickname /><auth_job /><auth_icon>0</auth_icon></findernamecard>',
  '<finderFeed><objectId>0</objectId><feedType>-1</feedType></finderFeed>',
  '<finderLive><finderLiveID>0</finderLiveID><liveStatus>-1</liveStatus></finderLive>',
  '<finderGuarantee><scene><![CDATA[0]]></scene></finderGuarantee>',
  '<gamecenter><namecard><iconUrl /><name /><desc /><tail /><jumpUrl /></namecard></gamecenter>',
  '<patMsg><chatUser /><records><recordNum>0</recordNum></records></patMsg>',
  '<secretmsg><issecretmsg>0</issecretmsg></secretmsg>',
  '<gameshare><liteappext><liteappbizdata /><priority>0</priority></liteappext><gameshareid /><sharedata /></gameshare>',
  '<mpsharetrace><hasfinderelement>0</hasfinderelement><lastgmsgid /></mpsharetrace>',
  '<liteapp><id>null</id><path /><query /></liteapp>',
];
const nameOf = (block: string) => /^<(\w+)/.exec(block)?.[1];
const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

export function clientXml({type, title = '', des = '', url = '', thumburl = '', sourcedisplayname = '', block = '', appname = ''}: ClientXml): string {
  const blocks = empty.filter(one => nameOf(one) !== nameOf(block)).join('');
  return `<?xml version="1.0"?>
<msg><appmsg appid="" sdkver="0"><title>${escape(title)}</title><des>${escape(des)}</des><username /><action>view</action><type>${String(type)}</type><showtype>0</showtype><content /><url>${escape(url)}</url><lowurl /><forwardflag>0</forwardflag><dataurl></dataurl><contentattr>0</contentattr>${blocks}<extinfo /><androidsource>0</androidsource><template_id /><md5 /><sourceusername></sourceusername><sourcedisplayname>${escape(sourcedisplayname)}</sourcedisplayname><commenturl /><thumburl>${escape(thumburl)}</thumburl><directshare>0</directshare><referfromscene>0</referfromscene>${block}</appmsg><fromusername>wxid_lanhe0000000000</fromusername><scene>0</scene><appinfo><version>1</version><appname>${escape(appname)}</appname></appinfo><commenturl></commenturl></msg>`;
}
