import {speechOf, type View} from './settings.js';

/** What the manifest says of a property, in Chinese and Arabic, by the property and, where elements differ, by the element. */
const notes: Partial<Record<string, readonly [zh: string, ar: string]>> = {
  payload: ['收到的原文：字符串，或别处交来的任何对象。', 'ما وصل كما هو: نص، أو أي كائن يسلّمه ناقل.'],
  frame: ['`auto` 按第一次画出时所知道的来选。', 'يختار `auto` بحسب المعروف عند أول رسم.'],
  theme: ['配色；`auto` 跟随页面。', 'نظام الألوان؛ `auto` يتبع الصفحة.'],
  tail: ['气泡的尾巴在哪一边：卡片的底色要画到那里。', 'جهة ذيل الفقاعة، حيث يصل سطح البطاقة إلى الحافة.'],
  itemId: ['事件里怎样称呼它所在的消息。', 'بماذا تسمّي الأحداث الرسالة التي تحملها.'],
  'hutong-markdown text': ['Markdown 原文。只在末尾变长时，前面的不再重读。', 'نص Markdown. ما دام ينمو في آخره فلا يُعاد قراءة ما سبق.'],
  'hutong-composer-preview text': ['输入框里的文字。', 'ما هو مكتوب في خانة الإدخال.'],
  streaming: ['后面还有：末尾没写完的先等着，每帧画一次。', 'بقيته آتية: ما لم يكتمل في آخره ينتظر، ويُرسم مرة كل إطار.'],
  items: ['消息，最早的在前，各有自己的 `id`。有变化就换一个新数组。', 'الرسائل، الأقدم أولًا، ولكل منها `id`. عند أي تغيير تُسند مصفوفة جديدة.'],
  hasOlder: ['第一条之前还有更早的。', 'هناك رسائل أقدم من الأولى.'],
  firstUnread: ['第一条未读消息的 id：它上面画一条线。', 'معرّف أول رسالة غير مقروءة: يُرسم خط فوقها.'],
  item: ['宿主存着的那条消息；它有的字段，比下面的属性优先。', 'الرسالة كما يحفظها المضيف؛ حقولها تسبق الخصائص التالية.'],
  sender: ['发送者的名字：写在收到的消息上方，也替头像说话。', 'اسم المرسل: فوق الرسالة الواردة، ويُنطق بدل صورته.'],
  avatar: ['头像的地址。', 'عنوان صورة المرسل.'],
  outgoing: ['读者自己发的：在另一边，不写名字。', 'أرسلها القارئ نفسه: في الجهة الأخرى بلا اسم.'],
  time: ['毫秒时间戳，或 `Date` 能读的任何写法：画成上方的时间。', 'ميلي ثانية منذ 1970، أو ما يقرؤه `Date`: يُرسم فاصلًا فوق السطر.'],
  status: ['发出的消息走到了哪一步。', 'إلى أين وصلت الرسالة الصادرة.'],
  post: ['宿主存着的那条动态。', 'المنشور كما يحفظه المضيف.'],
};

/** Of a property, in the page's words; the manifest's own where there are none. */
export function noteOn(tag: string, name: string, own: string | undefined, lang: View['lang']): string | undefined {
  const speech = speechOf(lang);
  const told = speech === 'en' ? undefined : (notes[`${tag} ${name}`] ?? notes[name]);
  return told?.[speech === 'ar' ? 1 : 0] ?? own;
}
