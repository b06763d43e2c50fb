import {tencentMeeting as platform} from '../../platforms/tencent-meeting.js';
import {never} from '../page/recipe.js';

/** 腾讯会议: its links open a meeting. */
export const tencentMeeting = never('tencent-meeting', platform.hosts);
