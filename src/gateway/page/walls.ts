/** Pages that are shown in place of the one that was asked for. What they say is never a card's title. */

/** `login.shop.example`, `passport.…`: nothing that people share stands under such a name. */
const host = /^(?:[\w-]+\.){0,3}(?:login|passport|signin|sso|auth|captcha|verify|safeverify|punish)\d?\./;
const path = /\/(?:login|signin|sign-in|captcha|verify|verification|punish|psnl_verification|wappoc_appmsgcaptcha|robot|challenge|_____tmd_____)(?:[./?]|$)/i;
const title =
  /^(?:\s{0,3}[\w\u4e00-\u9fff]{1,12}\s?[-|_·–—]\s?)?(?:请?先?(?:登录|登陆|登入)|(?:用户|会员|账号|帐号|扫码|密码)登录|(?:安全|身份|滑动|访问|人机|环境|拖动)(?:验证|校验|检测)(?:页面?|中心)?|验证码|验证中心|系统繁忙|访问(?:异常|受限|过于频繁|被拒绝)|Access Denied|Just a moment|Attention Required|Robot Check|Are you (?:a )?(?:human|robot)|Security (?:Check|Verification)|Verif(?:y|ication)|Captcha|Log ?in|Sign ?in)(?![\u4e00-\u9fff\w])/iu;
/** Of pages that are there and say that they are not. */
const gone = /^(?:404|410)\b|^(?:页面|内容|商品|视频|宝贝|文章|作品|笔记)?(?:不存在|未找到|已删除|已下架|找不到了|走丢了|不见了)|^(?:Page )?Not Found\b/i;

/** Whether an address is a wall's, whoever stands behind it. */
export const isWallAddress = (url: string): boolean => {
  const {hostname, pathname} = new URL(url);
  return host.test(hostname) || path.test(pathname);
};
export const isWallTitle = (words: string): boolean => title.test(words.slice(0, 80));
export const isGoneTitle = (words: string): boolean => gone.test(words.slice(0, 80));
