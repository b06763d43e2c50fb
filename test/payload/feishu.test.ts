import {read} from './reading.js';

const format = 'feishu';
const message = (msg_type: string, content: unknown) => ({msg_type, content: JSON.stringify(content)});

describe('Feishu', () => {
  read([
    {
      name: 'reads a post as it is received',
      input: {
        msg_type: 'post',
        body: {
          content:
            '{"title":"笔记","content":[[{"tag":"text","text":"见 "},{"tag":"a","href":"https://v.douyin.com/iAbCdE/","text":"视频"},{"tag":"at","user_id":"@_user_1"}],[{"tag":"img","image_key":"img_v2_7"}]]}',
        },
      },
      expect: {format, cards: [{kind: 'note', title: '笔记', description: '见 视频', cover: {ref: 'img_v2_7', url: undefined}, images: [{ref: 'img_v2_7'}]}]},
    },
    {
      name: 'reads a post as it is sent, with a level for each language',
      input: message('post', {zh_cn: {title: '笔记', content: [[{tag: 'text', text: '火'}], [{tag: 'at', user_id: 'ou_1', user_name: '蓝河'}]]}}),
      expect: {cards: [{kind: 'note', title: '笔记', description: '火\n@蓝河'}]},
    },
    {
      name: 'takes a post without a title for what a person wrote',
      input: message('post', {
        title: '',
        content: [
          [
            {tag: 'text', text: '看 '},
            {tag: 'a', href: 'https://item.jd.com/100183746592.html', text: '这个'},
          ],
        ],
      }),
      expect: {format, text: '看 这个', cards: [{platform: 'jd'}]},
    },
    {
      name: 'reads a card by its header and first button',
      input: message('interactive', {
        config: {wide_screen_mode: true},
        header: {title: {tag: 'plain_text', content: '开窑'}},
        elements: [
          {tag: 'div', text: {tag: 'lark_md', content: '**周六** <a href="javascript:alert(1)">x</a>'}},
          {tag: 'hr'},
          {tag: 'img', img_key: 'img_7'},
          {tag: 'action', actions: [{tag: 'button', text: {tag: 'plain_text', content: '查看'}, url: 'https://site.example/kiln'}]},
        ],
      }),
      expect: {cards: [{kind: 'link', title: '开窑', description: '周六 x', sharedUrl: 'https://site.example/kiln', cover: {ref: 'img_7'}}]},
    },
    {
      name: 'reads a card of the second generation, columns and all',
      input: message('interactive', {
        schema: '2.0',
        header: {title: {content: '开窑'}},
        body: {
          elements: [
            {
              tag: 'column_set',
              columns: [
                {
                  tag: 'column',
                  elements: [
                    {tag: 'markdown', content: '# 周六'},
                    {tag: 'button', text: {content: '去'}, behaviors: [{type: 'open_url', default_url: 'https://site.example/2'}]},
                  ],
                },
              ],
            },
          ],
        },
      }),
      expect: {cards: [{title: '开窑', description: '周六', sharedUrl: 'https://site.example/2'}]},
    },
    {
      name: 'opens a card where it says',
      input: message('interactive', {
        card_link: {url: 'https://site.example/card'},
        header: {title: {content: '开窑'}},
        elements: [{tag: 'button', text: {content: '去'}, url: 'https://site.example/button'}],
      }),
      expect: {cards: [{sharedUrl: 'https://site.example/card'}]},
    },
    {
      name: 'reads a bot’s card that is no string',
      input: {msg_type: 'interactive', card: {header: {title: {content: '开窑'}}, elements: []}},
      expect: {cards: [{title: '开窑'}]},
    },
    {
      name: 'names who is shared by id alone',
      input: message('share_user', {user_id: 'ou_7'}),
      expect: {cards: [{kind: 'profile', id: 'ou_7', title: undefined}]},
    },
    {
      name: 'reads an event, and who sent it',
      input: {schema: '2.0', header: {}, event: {sender: {sender_id: {open_id: 'ou_7'}}, message: {message_type: 'text', content: '{"text":"到了"}'}}},
      expect: {format, sender: 'ou_7', text: '到了', cards: []},
    },
    {
      name: 'takes a clip’s length in milliseconds',
      input: message('media', {file_key: 'f', image_key: 'i', file_name: 'kiln.mp4', duration: 12500}),
      expect: {cards: [{kind: 'video', title: 'kiln.mp4', duration: 12.5, cover: {ref: 'i'}}]},
    },
    {
      name: 'reads places and files',
      input: message('location', {name: '蓝河陶社', longitude: '117.18', latitude: '29.27'}),
      expect: {cards: [{kind: 'location', location: {latitude: 29.27, longitude: 117.18, datum: undefined}}]},
    },
    {name: 'says that a content is no JSON', input: {msg_type: 'post', content: '{"title":"笔'}, expect: {format, cards: [], warnings: [{code: 'unread'}]}},
    {
      name: 'does not look behind a type that is a name of JavaScript’s',
      input: {msg_type: '__proto__', content: '{"__proto__":{"title":"题"}}'},
      expect: {format, cards: []},
    },
  ]);
});
