import type {About} from './about.js';

export const about: About = {
  title: 'Adaptive Cards',
  reads: [
    ['title', 'the first `TextBlock` that is large, bold or a heading, else the first'],
    ['description', 'the other `TextBlock`s'],
    ['cover', 'the first `Image`, its `altText`'],
    ['fields', '`FactSet`'],
    ['sharedUrl', '`selectAction`, else the first `Action.OpenUrl`'],
  ],
  ignores: ['prices in rows: what a row means is its author’s business', 'inputs, and actions that answer to their app'],
  example: {
    contentType: 'application/vnd.microsoft.card.adaptive',
    content: {
      type: 'AdaptiveCard',
      version: '1.5',
      body: [
        {
          type: 'Container',
          items: [
            {type: 'Image', url: 'https://site.example/kiln.jpg', altText: '三号窑'},
            {type: 'TextBlock', text: '开窑通知', weight: 'Bolder', size: 'Large'},
            {type: 'TextBlock', text: '周六上午', wrap: true},
          ],
        },
        {type: 'FactSet', facts: [{title: '地点', value: '三号窑'}]},
      ],
      actions: [
        {type: 'Action.Submit', title: '报名'},
        {type: 'Action.OpenUrl', title: '详情', url: 'https://site.example/kiln'},
      ],
    },
  },
};
