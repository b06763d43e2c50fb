import {everyday, type Stage, type Story} from './story.js';

export const meeting = (stage: Stage): Story[] =>
  everyday(stage, 'meeting', {
    known: {
      platform: 'tencent-meeting',
      openUrl: 'https://meeting.tencent.com/dm/aB3xYzQ1',
      sharedUrl: 'https://meeting.tencent.com/dm/aB3xYzQ1',
      title: stage.say('露营行前会', 'Before the camping trip', 'اجتماع قبل التخييم'),
    },
    learnt: {
      fields: [
        [stage.say('会议时间', 'Time', 'الوقت'), '2025/11/12 20:00-20:30'],
        [stage.say('会议号', 'Meeting ID', 'رقم الاجتماع'), '123-456-789'],
      ],
      author: {name: stage.say('林一', 'Lin Yi', 'لين يي')},
    },
  });
