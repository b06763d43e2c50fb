import type {About} from './about.js';

export const about: About = {
  title: 'Feishu and Lark (飞书)',
  reads: [
    ['title', '`title` of a post, `header.title.content` of a card, `file_name`'],
    ['description', 'the texts of a post or a card, without markup'],
    ['sharedUrl', '`card_link`, else the first button’s address'],
    ['cover.ref', '`image_key`, `img_key`: only the host can fetch it'],
    ['images', 'the pictures of a post'],
    ['id', '`user_id`, `chat_id`'],
    ['location', '`latitude`, `longitude`'],
    ['file', '`file_name`'],
    ['text', '`text`, or a post without a title, with its links'],
    ['sender', '`sender.sender_id.open_id`, `sender.id`'],
  ],
  ignores: ['`file_key`: only the host’s own token fetches it', 'forms and inputs of a card: they answer to its app'],
  example: {
    msg_type: 'post',
    sender: {id: 'ou_7a', id_type: 'open_id'},
    body: {
      content:
        '{"title":"开窑笔记","content":[[{"tag":"text","text":"火候见 "},{"tag":"a","href":"https://site.example/fire","text":"这里"}],[{"tag":"img","image_key":"img_v2_7","width":800,"height":600}]]}',
    },
  },
  more: [
    {
      msg_type: 'interactive',
      content:
        '{"header":{"title":{"tag":"plain_text","content":"开窑通知"}},"elements":[{"tag":"div","text":{"tag":"lark_md","content":"**周六上午**"}},{"tag":"action","actions":[{"tag":"button","text":{"tag":"plain_text","content":"查看"},"url":"https://site.example/kiln"}]}]}',
    },
    {msg_type: 'share_user', content: '{"user_id":"ou_7b"}'},
    {msg_type: 'location', content: '{"name":"蓝河陶社","longitude":"117.18","latitude":"29.27"}'},
    {msg_type: 'file', content: '{"file_key":"file_v2_7","file_name":"报价单.xlsx"}'},
    {
      schema: '2.0',
      header: {event_type: 'im.message.receive_v1'},
      event: {sender: {sender_id: {open_id: 'ou_7a'}}, message: {message_id: 'om_7', message_type: 'text', content: '{"text":"@_user_1 到了"}'}},
    },
  ],
};
