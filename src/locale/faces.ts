/**
 * WeChat's own emoji codes: `[微笑]`, `[Smile]`. Its pictures are not ours to draw: the nearest character stands for each.
 * Simplified, traditional where it differs, English, and the character.
 */
const table = `
微笑||Smile|🙂
撇嘴||Grimace|😟
色||Drool|😍
发呆|發呆|Scowl|😳
得意||CoolGuy|😎
流泪|流淚|Sob|😢
害羞||Shy|☺️
闭嘴|閉嘴|Silent|🤐
睡||Sleep|😴
大哭||Cry|😭
尴尬|尷尬|Awkward|😅
发怒|發怒|Angry|😡
调皮|調皮|Tongue|😜
呲牙||Grin|😁
惊讶|驚訝|Surprise|😲
难过|難過|Frown|🙁
囧||Blush|😖
抓狂||Scream|😫
吐||Puke|🤮
偷笑||Chuckle|🤭
愉快||Joyful|😊
白眼||Slight|🙄
傲慢||Smug|😤
困||Drowsy|🥱
惊恐|驚恐|Panic|😱
憨笑||Laugh|😄
悠闲|悠閒|Commando|😌
咒骂|咒罵|Scold|🤬
疑问|疑問|Shocked|🤔
嘘|噓|Shhh|🤫
晕|暈|Dizzy|😵
衰||Toasted|😩
骷髅|骷髏|Skull|💀
敲打||Hammer|🔨
再见|再見|Bye|👋
擦汗||Speechless|😓
抠鼻|摳鼻|NosePick|🤏
鼓掌||Clap|👏
坏笑|壞笑|Trick|😏
哼||Bah|😒
鄙视|鄙視|Pooh-pooh|😑
委屈||Shrunken|🥺
快哭了||TearingUp|😿
阴险|陰險|Sly|😈
亲亲|親親|Kiss|😘
可怜|可憐|Whimper|🥹
笑脸|笑臉|Happy|😃
生病||Sick|🤒
脸红|臉紅|Flushed|😳
破涕为笑|破涕為笑|Lol|😂
恐惧|恐懼|Terror|😨
失望||LetDown|😞
无语|無語|Duh|😶
嘿哈||Hey|✌️
捂脸|捂臉|Facepalm|🤦
奸笑||Smirk|😼
机智|機智|Smart|🤓
皱眉|皺眉|Concerned|😣
耶||Yeah!|✌️
吃瓜||Onlooker|🍉
加油||GoForIt|💪
汗||Sweats|😥
天啊||OMG|😮
Emm||Emm|🤨
社会社会|社會社會|Respect|🫡
旺柴||Doge|🐶
好的||NoProb|👌
打脸|打臉|MyBad|🤕
哇||Wow|🤩
翻白眼||Boring|🙄
666||Awesome|🤙
让我看看|讓我看看|LetMeSee|🫣
叹气|嘆氣|Sigh|😮‍💨
苦涩|苦澀|Hurt|😖
裂开|裂開|Broken|🤯
嘴唇||Lips|👄
爱心|愛心|Heart|❤️
心碎||BrokenHeart|💔
拥抱|擁抱|Hug|🤗
强|強|ThumbsUp|👍
弱||ThumbsDown|👎
握手||Shake|🤝
胜利|勝利|Peace|✌️
抱拳||Salute|🙏
勾引||Beckon|☝️
拳头|拳頭|Fist|✊
OK||OK|👌
合十||Worship|🙏
啤酒||Beer|🍺
咖啡||Coffee|☕
蛋糕||Cake|🎂
玫瑰||Rose|🌹
凋谢|凋謝|Wilt|🥀
菜刀||Cleaver|🔪
炸弹|炸彈|Bomb|💣
便便||Poop|💩
月亮||Moon|🌙
太阳|太陽|Sun|☀️
庆祝|慶祝|Party|🎉
礼物|禮物|Gift|🎁
红包|紅包|Packet|🧧
發||Rich|🀅
福||Blessing|🏮
烟花|煙花|Fireworks|🎆
爆竹||Firecracker|🧨
猪头|豬頭|Pig|🐷
跳跳||Waddle|🐸
发抖|發抖|Tremble|🥶
转圈|轉圈|Twirl|💫
`;

/** One code: what it is called, and what is drawn for it. */
export interface Face {
  zh: string;
  en: string;
  face: string;
}

/** By each of its codes, without the brackets. */
export const faces: ReadonlyMap<string, Face> = new Map(
  table
    .trim()
    .split('\n')
    .flatMap(line => {
      const [zh = '', hant = '', en = '', face = ''] = line.split('|');
      return [zh, hant || zh, en].map((code): [string, Face] => [code, {zh, en, face}]);
    }),
);
