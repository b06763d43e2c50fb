import {clientXml} from '../payload/client-xml.js';
import type {PlatformCases} from './cases.js';

const card = (facts: object) => ({platform: 'douyin', ...facts});
const short = (code: string) => `https://v.douyin.com/${code}/`;
const video = (id: string) => `https://www.douyin.com/video/${id}`;

export const cases: PlatformCases = {
  shares: [
    // 2022-26: a work. The junk moved behind the link at the end of 2023.
    {
      name: 'a work copied with junk behind',
      input: `1.74 复制打开抖音，看看【阿梨的厨房的作品】番茄牛腩这样炖，汤都不剩 # 家常菜 # 下饭菜  ${short('iRk3PzWq')} C@h.oD Uyt:/ 10/22 `,
      expect: {
        text: '',
        cards: [
          card({
            kind: 'video',
            title: '番茄牛腩这样炖，汤都不剩',
            author: {name: '阿梨的厨房'},
            tags: ['家常菜', '下饭菜'],
            sharedUrl: short('iRk3PzWq'),
            openUrl: short('iRk3PzWq'),
            id: undefined,
            url: undefined,
            token: undefined,
            partial: true,
          }),
        ],
      },
    },
    {
      name: 'a work of 2022 with all its junk in front',
      input: `8.61 sUm:/ 06/26 复制打开抖音，看看【阿杉木作的作品】旧木料改的小板凳 # 手工日常 \n      ${short('fKw8Ttx')}`,
      expect: {text: '', cards: [card({kind: 'video', title: '旧木料改的小板凳', author: {name: '阿杉木作'}, tags: ['手工日常'], partial: true})]},
    },
    {
      name: 'a work copied with junk before and behind, among a person’s words',
      input: `这家店你去过吗\n4.66 sNm:/ 复制打开抖音，看看【南巷探店日记的作品】巷子深处的豆花店，三块钱一大碗 # 探店 ${short('mQ7_vT2xKrE')} 03/18 w@S.xF :2pm\n周末一起？`,
      expect: {
        text: '这家店你去过吗\n周末一起？',
        cards: [
          card({kind: 'video', title: '巷子深处的豆花店，三块钱一大碗', author: {name: '南巷探店日记'}, tags: ['探店'], sharedUrl: short('mQ7_vT2xKrE')}),
        ],
      },
    },
    {
      name: 'a work in the middle of a line',
      input: `快看 2.15 复制打开抖音，看看【小满看世界的作品】雨后的梯田像镜子一样 ${short('Zt4Lm9qWbXk')} 哈哈哈太美了`,
      expect: {text: '快看 哈哈哈太美了', cards: [card({kind: 'video', title: '雨后的梯田像镜子一样', author: {name: '小满看世界'}})]},
    },
    {
      name: 'a set of pictures',
      input: `2.18 复制打开抖音，看看【江边木匠的图文作品】旧门板改的茶台，打磨了三遍... ${short('_x9kLmNopQa')} 11/03 R@t.Yb :7am hKs:/`,
      expect: {
        text: '',
        cards: [card({kind: 'note', title: '旧门板改的茶台，打磨了三遍', author: {name: '江边木匠'}, sharedUrl: short('_x9kLmNopQa'), partial: true})],
      },
    },
    {
      name: 'an author with brackets in the name',
      input: `5.07 复制打开抖音，看看【两只胖橘【减肥中】的图文作品】换季给猫梳毛的三个步骤 # 养猫#... ${short('BVkQn7L')}`,
      expect: {text: '', cards: [card({kind: 'note', title: '换季给猫梳毛的三个步骤', author: {name: '两只胖橘【减肥中】'}, tags: ['养猫']})]},
    },
    {
      name: 'a topic where the author would stand',
      input: `1.05 复制打开抖音，看看【园艺 可能有关】薄荷掐尖之后长疯了# 阳台种菜  ${short('aU9hbxvT')} T@u.oD 10/22 `,
      expect: {text: '', cards: [card({kind: 'video', title: '薄荷掐尖之后长疯了', author: undefined, tags: ['阳台种菜']})]},
    },
    {
      name: 'a work of hashtags alone, the last one cut off',
      input: `1.71 复制打开抖音，看看【晚风电台的作品】# # 夜跑 # 城市夜景 # 慢... ${short('9BMkHj_wqv4')} D@e.pd 05/09 Ntp:/`,
      expect: {text: '', cards: [card({kind: 'video', title: undefined, author: {name: '晚风电台'}, tags: ['夜跑', '城市夜景', '慢']})]},
    },
    {
      name: 'a sentence glued to the link, and a full stop behind the junk',
      input: `3.30 复制打开抖音，看看【河湾早报的作品】老城墙下的桂花开了。${short('wbx_btE9F-n')} :3pm r@d.OX 04/21 UTz:/ 。`,
      expect: {text: '', cards: [card({kind: 'video', title: '老城墙下的桂花开了。', author: {name: '河湾早报'}, sharedUrl: short('wbx_btE9F-n')})]},
    },
    {
      name: 'a newer verb',
      input: `5.35 去抖音看看【云上阿朵的作品】酸菜要先晒两天太阳再进坛# 云... ${short('mS9wD26u4bj')} x@a.AT Xm:/ 01/05`,
      expect: {text: '', cards: [card({kind: 'video', title: '酸菜要先晒两天太阳再进坛', author: {name: '云上阿朵'}, tags: ['云']})]},
    },
    {
      name: 'a code without a point',
      input: `89 复制打开抖音，看看【Leo的胶片的作品】第一次自己冲洗彩负 ${short('qetX_aCzWTq')}`,
      expect: {text: '', cards: [card({kind: 'video', title: '第一次自己冲洗彩负', author: {name: 'Leo的胶片'}})]},
    },
    {
      name: 'a work of the Lite app',
      input: `6.43 :5pm f@B.qz 复制打开抖音极速版，看看【春山茶事的作品】明前茶是这样炒出来的... ${short('kTz5QwE')}`,
      expect: {text: '', cards: [card({kind: 'video', title: '明前茶是这样炒出来的', author: {name: '春山茶事'}})]},
    },
    {
      name: 'a work of the Lite app of 2021',
      input: `4.12 xPb:/ 07/15 a@b.cd 这个视频不错👍复制打开抖音极速版👀小院种菜第一天# 种菜# 乡村  ${short('LpK2vXd')}`,
      expect: {text: '', cards: [card({kind: 'video', title: '小院种菜第一天', tags: ['种菜', '乡村'], author: undefined})]},
    },
    // 2021-26: "copy link"; no author
    {
      name: 'a copied link with junk in front',
      input: `8.43 n@U.xf 12/24 fnC:/ 三层收纳架好省地方# 租房改造  ${short('GmpQcMVtkAa')} 复制此链接，打开Dou音搜索，直接观看视频！`,
      expect: {text: '', cards: [card({kind: 'video', title: '三层收纳架好省地方', tags: ['租房改造'], author: undefined, partial: true})]},
    },
    {
      name: 'a copied link with junk behind the instruction',
      input: `8.94 手打鱼丸真好吃  ${short('cVjUkk1RrjD')} 复制此链接，打开抖音搜索，直接观看视频！ 03/01 w@m.Ox :3pm QVt:/`,
      expect: {text: '', cards: [card({kind: 'video', title: '手打鱼丸真好吃'})]},
    },
    {
      name: 'a copied link under a person’s words',
      input: `晚上做这个\n3.35 02/16 i@p.rE zBA:/ 五分钟葱油拌面 # 快手菜  ${short('iNdyBwTL')} 复制此链接，打开Dou音搜索，直接观看视频！`,
      expect: {text: '晚上做这个', cards: [card({kind: 'video', title: '五分钟葱油拌面', tags: ['快手菜']})]},
    },
    // until 2022: hashtags without a space
    {
      name: 'a copied link of the years before 2022',
      input: `后院枇杷黄了，全家出动#乡间四季 #果树 #枇杷  ${short('KUHtLNt')} 复制此链接，打开【抖音短视频】，直接观看视频！`,
      expect: {text: '', cards: [card({kind: 'video', title: '后院枇杷黄了，全家出动', tags: ['乡间四季', '果树', '枇杷']})]},
    },
    // 2020-26: livestreams. The slogan between # is no hashtag.
    {
      name: 'a livestream with junk behind',
      input: `3- #在抖音，记录美好生活#【青禾服饰旗舰店】正在直播，来和我一起支持Ta吧。复制下方链接，打开【抖音】，直接观看直播！ ${short('Kj2mN4pQ6rS')} 3@1.com :8pm`,
      expect: {
        text: '',
        // 正在直播 was true when it was copied: the kind, not the state.
        cards: [
          card({
            kind: 'livestream',
            author: {name: '青禾服饰旗舰店'},
            title: undefined,
            tags: undefined,
            live: undefined,
            sharedUrl: short('Kj2mN4pQ6rS'),
            partial: true,
          }),
        ],
      },
    },
    {
      name: 'a livestream of 2020, with its page behind the short link',
      input: `#在抖音，记录美好生活#【溪口茶农阿圆】正在直播，来和我一起支持TA吧。复制下方链接，打开【抖音短视频】，直接观看直播！ ${short('Tt35nQT')} https://live.douyin.com/961735298593?room_id=7845998387343927001`,
      expect: {
        text: '',
        cards: [
          card({
            kind: 'livestream',
            author: {name: '溪口茶农阿圆'},
            sharedUrl: short('Tt35nQT'),
            id: '961735298593',
            url: 'https://live.douyin.com/961735298593',
          }),
        ],
      },
    },
    {
      name: 'a livestream among a person’s words',
      input: `开播了开播了 7- #在抖音，记录美好生活#【柚子的花店】正在直播，来和我一起支持Ta吧。复制下方链接，打开【抖音】，直接观看直播！ ${short('cLm2WTVTU24')} 8@3.com :4pm\n今天有郁金香`,
      expect: {text: '开播了开播了\n今天有郁金香', cards: [card({kind: 'livestream', author: {name: '柚子的花店'}})]},
    },
    {
      name: 'a profile: nobody is named',
      input: `5- 长按复制此条消息，打开抖音搜索，查看TA的更多作品。 ${short('cj7YJzs9')} 3@5.com :7pm`,
      expect: {text: '', cards: [card({kind: 'profile', title: undefined, author: undefined, partial: true})]},
    },
    // 2024-26: the mall. The order of the junk varies, the title stands behind.
    {
      name: 'a product of the mall',
      input: `7.05 b@N.Tk 09/12 wQe:/ 【抖音商城】${short('Pq8rS6tU4vW')} 【晨雾】手冲咖啡壶滤纸套装\n长按复制此条消息，打开抖音搜索，查看商品详情！`,
      expect: {
        text: '',
        cards: [
          card({kind: 'product', surface: 'mall', title: '【晨雾】手冲咖啡壶滤纸套装', sharedUrl: short('Pq8rS6tU4vW'), price: undefined, partial: true}),
        ],
      },
    },
    {
      name: 'a product whose title touches the instruction, with words on both sides',
      input: `这个便宜\n6.97 k@Q.LJ 07/23 cHz:/ 【抖音商城】${short('DztHBVBZn')} 松塔牌桌面加湿器长按复制此条消息，打开抖音搜索，查看商品详情！\n要一起买吗`,
      expect: {text: '这个便宜\n要一起买吗', cards: [card({kind: 'product', surface: 'mall', title: '松塔牌桌面加湿器'})]},
    },
    {
      name: 'a work pasted right behind a person’s words',
      input: `快看这个1.20 复制打开抖音，看看【阿梨的厨房的作品】十分钟早餐 ${short('aB3dE5fG')} x@Y.zz 01/02`,
      expect: {text: '快看这个', cards: [card({kind: 'video', title: '十分钟早餐', author: {name: '阿梨的厨房'}})]},
    },
    {
      name: 'a copied link pasted right behind a person’s words',
      input: `晚上做这个？8.94 手打鱼丸  ${short('cVjUkk1RrjD')} 复制此链接，打开抖音搜索，直接观看视频！`,
      expect: {text: '晚上做这个？', cards: [card({kind: 'video', title: '手打鱼丸'})]},
    },
    {
      name: 'a livestream pasted right behind a person’s words',
      input: `开播了：3- #在抖音，记录美好生活#【柚子的花店】正在直播，来和我一起支持Ta吧。复制下方链接，打开【抖音】，直接观看直播！ ${short('cLm2WTVTU24')}`,
      expect: {text: '开播了：', cards: [card({kind: 'livestream', author: {name: '柚子的花店'}})]},
    },
    {
      name: 'a short link, and the page of another work on the next line',
      input: `1.20 复制打开抖音，看看【阿梨的厨房的作品】十分钟早餐 ${short('aB3dE5fG')}
${video('7283910465738291046')}`,
      expect: {text: '', cards: [card({title: '十分钟早餐', id: undefined, partial: true}), card({id: '7283910465738291046'})]},
    },
    {
      name: 'two works in one text',
      input: `1.20 复制打开抖音，看看【阿梨的厨房的作品】十分钟早餐 ${short('aB3dE5fG')} x@Y.zz 01/02\n第二个更好看\n2.30 复制打开抖音，看看【阿梨的厨房的作品】便当一周不重样 ${short('hJ7kL9mN')} :1pm`,
      expect: {text: '第二个更好看', cards: [card({title: '十分钟早餐'}), card({title: '便当一周不重样'})]},
    },
    {
      name: 'a share without a word of the work: nothing tells what it is',
      input: `3.28 复制打开抖音 ${short('g5m7ktN')}`,
      expect: {cards: [card({kind: 'link', title: undefined, partial: true})]},
    },
    {
      name: 'a short link that lost its scheme',
      input: 'v.douyin.com/mS9vD26u4bk/ 复制此链接',
      expect: {text: '', cards: [card({openUrl: short('mS9vD26u4bk'), partial: true})]},
    },
    // 汽水音乐
    {
      name: 'a song of Qishui Music',
      input: '《夏夜的风》@汽水音乐 https://qishui.douyin.com/s/iLmNoPqR/',
      expect: {cards: [card({kind: 'music', surface: 'qishui', partial: true})]},
    },
    // Addresses
    {
      name: 'a work on top of somebody’s profile',
      input: 'https://www.douyin.com/user/MS4wLjABAAAAk3vTn8QpLwZr?modal_id=7283910465738291046&vid=1',
      expect: {
        cards: [card({kind: 'video', id: '7283910465738291046', url: video('7283910465738291046'), openUrl: video('7283910465738291046'), partial: undefined})],
      },
    },
    {
      name: 'a page of the share site',
      input: 'https://www.iesdouyin.com/share/video/7301928374650192837/?region=CN&mid=7301928374650192000&u_code=0',
      expect: {cards: [card({kind: 'video', id: '7301928374650192837', url: video('7301928374650192837')})]},
    },
    {
      name: 'a set of pictures of the share site',
      input: 'https://www.iesdouyin.com/share/slides/7310293847561029384/?from_aid=1128',
      expect: {cards: [card({kind: 'note', id: '7310293847561029384', url: 'https://www.douyin.com/note/7310293847561029384'})]},
    },
    {
      name: 'a page of the selection site',
      input: '讲得真好https://jingxuan.douyin.com/m/video/7574309816012876490?app=yumme&utm_source=copy_link，推荐',
      expect: {cards: [card({kind: 'video', id: '7574309816012876490'})]},
    },
    {
      name: 'a player page',
      input: 'https://open.douyin.com/player/video?vid=7382991024728863549&autoplay=0',
      expect: {cards: [card({kind: 'video', id: '7382991024728863549', embedUrl: 'https://open.douyin.com/player/video?vid=7382991024728863549&autoplay=0'})]},
    },
    {
      name: 'a long article',
      input: 'https://www.douyin.com/article/7290183746501928374',
      expect: {cards: [card({kind: 'article', id: '7290183746501928374'})]},
    },
    {
      name: 'a room by its number',
      input: 'https://live.douyin.com/745964462479?enter_from=web',
      expect: {cards: [card({kind: 'livestream', id: '745964462479', url: 'https://live.douyin.com/745964462479'})]},
    },
    {name: 'a room by a name', input: 'https://live.douyin.com/lanhe1102', expect: {cards: [card({kind: 'livestream', id: 'lanhe1102'})]}},
    {
      name: 'a room shared from the app: the sharer goes',
      input: 'https://webcast.amemv.com/douyin/webcast/reflow/7300918273645019283?u_code=0&sec_user_id=MS4wLjABAAAAx',
      expect: {cards: [card({kind: 'livestream', id: '7300918273645019283', url: 'https://webcast.amemv.com/douyin/webcast/reflow/7300918273645019283'})]},
    },
    {
      name: 'a profile by its address',
      input: 'https://www.douyin.com/user/MS4wLjABAAAAk3vTn8QpLwZr?from_tab_name=main',
      expect: {cards: [card({kind: 'profile', id: 'MS4wLjABAAAAk3vTn8QpLwZr', url: 'https://www.douyin.com/user/MS4wLjABAAAAk3vTn8QpLwZr'})]},
    },
    {
      name: 'a product page: what opens it is not what names it',
      input: 'https://haohuo.jinritemai.com/ecommerce/trade/detail/index.html?id=3612528364312626953&origin_type=604&pick_source=v.EpzYo',
      expect: {
        cards: [
          card({
            kind: 'product',
            surface: 'mall',
            id: '3612528364312626953',
            url: 'https://haohuo.jinritemai.com/ecommerce/trade/detail/index.html?id=3612528364312626953',
            openUrl: 'https://haohuo.jinritemai.com/ecommerce/trade/detail/index.html?id=3612528364312626953&origin_type=pc_buyin_group',
          }),
        ],
      },
    },
    {
      name: 'a work passed on inside WeChat',
      input: clientXml({
        type: 5,
        title: '山里的第一场雪',
        des: '小满看世界的作品',
        url: 'https://www.iesdouyin.com/share/video/7311029384756102938/?region=CN',
        thumburl: 'https://p3.douyinpic.com/snow.jpg',
        appname: '抖音',
      }),
      expect: {cards: [card({kind: 'video', id: '7311029384756102938', title: '山里的第一场雪', cover: {url: 'https://p3.douyinpic.com/snow.jpg'}})]},
    },
  ],
  misses: [
    '复制打开抖音，看看【小禾的作品】今天做了番茄面',
    '我在抖音刷到一个【的作品】展，周末去看吗',
    '发我邮箱 C@h.oD 或 3@5.com，10/22 之前',
    '2.33 复制打开抖音极速版，看看【某某的作品】没有链接 baN/: 11/02',
    '#在抖音，记录美好生活#【柚子】正在直播',
    'https://www.douyin.com/',
    'https://www.douyin.com/discover',
    'https://live.douyin.com/category/10000',
    'https://v.douyin.com/',
    'https://v.douyin.com@evil.example/iRk3PzWq/',
    'https://v.douyin.com.evil.example/iRk3PzWq/',
    'https://evil-v.douyin.com.example/iRk3PzWq/',
    'https://v.douyin.com:8443/iRk3PzWq/',
    'https://v.d0uyin.com/iRk3PzWq/',
    'https://evil.example/v.douyin.com/iRk3PzWq/',
    'curl -L "https://evil.example/?u=https://v.douyin.com/iRk3PzWq/"',
    'javascript:location="https://v.douyin.com"',
  ],
};
