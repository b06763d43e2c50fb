import {feishu as platform} from '../../platforms/feishu.js';
import {never} from '../page/recipe.js';

/** 飞书: a tenant's own documents. */
export const feishu = never('feishu', platform.hosts);
