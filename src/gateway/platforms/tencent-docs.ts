import {tencentDocs as platform} from '../../platforms/tencent-docs.js';
import {never} from '../page/recipe.js';

/** 腾讯文档: private until somebody logs in. */
export const tencentDocs = never('tencent-docs', platform.hosts);
