import {phone, pageRecipe} from '../page/recipe.js';

/** 公众号文章: Open Graph. Its pictures are refused to whoever names another site as referrer: none is sent. */
export const wechatArticle = pageRecipe(
  'wechat-article',
  {'mp.weixin.qq.com': {userAgent: phone}},
  {wall: /^(?:微信公众平台|环境异常)$/u, gone: /^(?:该内容已被发布者删除|此内容因违规无法查看|链接已过期)/u},
);
