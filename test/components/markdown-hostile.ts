/** Markdown made to run, to fetch, to cover, to deceive or to hold the thread. */
export interface HostileMarkdown {
  name: string;
  input: string;
  expect: {includes?: string; noAnchor?: true; realHost?: string};
}

export const hostileMarkdown: readonly HostileMarkdown[] = [
  {name: 'SCH-042: dangerous scheme in markdown link', input: '[查看详情](java&#10;script:window.__pwned=1)', expect: {includes: '查看详情', noAnchor: true}},
  {name: 'SCH-044: dangerous scheme in markdown link', input: '[查看详情](\u00a0javascript:window.__pwned=1)', expect: {includes: '查看详情', noAnchor: true}},
  {
    name: 'SCH-045: dangerous scheme in markdown link',
    input: '[查看详情](javascript://item.taobao.com/%0awindow.__pwned=1)',
    expect: {includes: '查看详情', noAnchor: true},
  },
  {
    name: 'SCH-046: dangerous scheme in markdown link',
    input: '[查看详情](javascript:https://item.taobao.com/item.htm?id=1;window.__pwned=1)',
    expect: {includes: '查看详情', noAnchor: true},
  },
  {name: 'SCH-047: dangerous scheme in markdown link', input: '[查看详情](javascript&colon;window.__pwned=1)', expect: {includes: '查看详情', noAnchor: true}},
  {name: 'SCH-048: dangerous scheme in markdown link', input: '[查看详情](vbscript:msgbox(1))', expect: {includes: '查看详情', noAnchor: true}},
  {
    name: 'XSS-006: markup in an untrusted text field: <img src=x onerror="window.__pwned=1">',
    input: '**机器人** 回复:\n\n<img src=x onerror="window.__pwned=1">\n\n结束',
    expect: {includes: '结束'},
  },
  {
    name: 'XSS-024: markup in an untrusted text field: <iframe srcdoc="<script>parent.__pwned=1',
    input: '**机器人** 回复:\n\n<iframe srcdoc="<script>parent.__pwned=1</script>"></iframe>\n\n结束',
    expect: {includes: '结束'},
  },
  {
    name: 'XSS-030: markup in an untrusted text field: <math><mtext><table><mglyph><style><!--<',
    input: '**机器人** 回复:\n\n<math><mtext><table><mglyph><style><!--</style><img src onerror=window.__pwned=1>\n\n结束',
    expect: {includes: '结束'},
  },
  {
    name: 'XSS-036: markup in an untrusted text field: <noscript><p title="</noscript><img src=',
    input: '**机器人** 回复:\n\n<noscript><p title="</noscript><img src=x onerror=window.__pwned=1>">\n\n结束',
    expect: {includes: '结束'},
  },
  {
    name: 'XSS-060: markup in an untrusted text field: <style>@import "https://evil.test/x.css"',
    input: '**机器人** 回复:\n\n<style>@import "https://evil.test/x.css";*{background:url(https://evil.test/leak)}</style>\n\n结束',
    expect: {includes: '结束'},
  },
  {
    name: 'XSS-066: markup in an untrusted text field: <meta http-equiv=refresh content="0;url=',
    input: '**机器人** 回复:\n\n<meta http-equiv=refresh content="0;url=https://evil.test/">\n\n结束',
    expect: {includes: '结束'},
  },
  {
    name: 'XSS-072: markup in an untrusted text field: <base href="https://evil.test/">',
    input: '**机器人** 回复:\n\n<base href="https://evil.test/">\n\n结束',
    expect: {includes: '结束'},
  },
  {
    name: 'XSS-078: markup in an untrusted text field: ${window.__pwned=1} {{constructor.constr',
    input: '**机器人** 回复:\n\n${window.__pwned=1} {{constructor.constructor("window.__pwned=1")()}} <%= 1 %>\n\n结束',
    expect: {includes: '结束'},
  },
  {
    name: 'XSS-084: markup in an untrusted text field: <video autoplay src="https://evil.test/v',
    input: '**机器人** 回复:\n\n<video autoplay src="https://evil.test/v.mp4" onloadstart="window.__pwned=1"></video>\n\n结束',
    expect: {includes: '结束'},
  },
  {name: 'LNK-001: link text claims another host', input: '[https://item.taobao.com/item.htm?id=1](https://evil.test/)', expect: {realHost: 'evil.test'}},
  {name: 'LNK-002: link text claims another host', input: '[淘宝网 taobao.com](https://evil.test/)', expect: {realHost: 'evil.test'}},
  {name: 'LNK-003: link text claims another host', input: '[**https://v.douyin.com/iABC/**](https://evil.test/)', expect: {realHost: 'evil.test'}},
  {name: 'MD-001: markdown/html feature abuse: ![logo](https://evil.test/track.gi', input: '![logo](https://evil.test/track.gif)', expect: {}},
  {name: 'MD-002: markdown/html feature abuse: ![x](x"onerror="window.__pwned=1)', input: '![x](x"onerror="window.__pwned=1)', expect: {}},
  {name: 'MD-004: markdown/html feature abuse: <https://taobao.com@evil.test/>', input: '<https://taobao.com@evil.test/>', expect: {}},
  {name: 'MD-005: markdown/html feature abuse: [a](<javascript:window.__pwned=1>)', input: '[a](<javascript:window.__pwned=1>)', expect: {}},
  {name: 'MD-007: markdown/html feature abuse: [a](/api/logout)', input: '[a](/api/logout)', expect: {}},
  {name: 'MD-008: markdown/html feature abuse: [a](#top)', input: '[a](#top)', expect: {}},
  {
    name: 'MD-009: markdown/html feature abuse: [a](https://evil.test "\\" onmouseo',
    input: '[a](https://evil.test "\\" onmouseover=\\"window.__pwned=1")',
    expect: {},
  },
  {
    name: 'MD-015: markdown/html feature abuse: <p style="position:fixed;inset:0;z',
    input: '<p style="position:fixed;inset:0;z-index:9999;background:#fff">覆盖</p>',
    expect: {},
  },
  {
    name: 'MD-017: markdown/html feature abuse: <a id=config></a><a id=config name',
    input: '<a id=config></a><a id=config name=url href="cid:x">x</a>',
    expect: {},
  },
  {
    name: 'MD-019: markdown/html feature abuse: <slot name=footer></slot><p slot=f',
    input: '<slot name=footer></slot><p slot=footer part=host>x</p>',
    expect: {},
  },
  {
    name: 'MD-020: markdown/html feature abuse: <wc-message payload=\'{"url":"javas',
    input: '<wc-message payload=\'{"url":"javascript:window.__pwned=1"}\'></wc-message>',
    expect: {},
  },
  {name: 'MD-021: markdown/html feature abuse: <p is="wc-message">x</p>', input: '<p is="wc-message">x</p>', expect: {}},
  {name: 'MD-022: markdown/html feature abuse: <table background="https://evil.te', input: '<table background="https://evil.test/bg"><tr><td>x', expect: {}},
  {name: 'MD-025: markdown/html feature abuse: <svg><use href="https://evil.test/', input: '<svg><use href="https://evil.test/u.svg#a"/></svg>', expect: {}},
  {
    name: 'MD-026: markdown/html feature abuse: <svg><a><animate attributeName=hre',
    input: '<svg><a><animate attributeName=href values="javascript:window.__pwned=1"/><text>x</text></a></svg>',
    expect: {},
  },
  {name: 'MD-029: markdown/html feature abuse: <dialog open>账号异常,请重新登录</dialog>', input: '<dialog open>账号异常,请重新登录</dialog>', expect: {}},
  {name: 'DOS-002: slow or deep markdown x4000: "*a_"', input: '*a_'.repeat(4000), expect: {}},
  {name: 'DOS-003: slow or deep markdown x20000: "**a"', input: '**a'.repeat(20000), expect: {}},
  {name: 'DOS-004: slow or deep markdown x20000: "a**b"', input: 'a**b'.repeat(20000), expect: {}},
  {name: 'DOS-006: slow or deep markdown x400: "> "', input: '> '.repeat(400), expect: {}},
  {name: 'DOS-007: slow or deep markdown x200000: "第一行\\n\\n"', input: '第一行\n\n'.repeat(200000), expect: {}},
  {name: 'DOS-011: slow or deep markdown x100000: "<"', input: '<'.repeat(100000), expect: {}},
  {name: 'DOS-012: slow or deep markdown x10000: "- a\\n"', input: '- a\n'.repeat(10000), expect: {}},
  {name: 'DOS-013: slow or deep markdown x50000: "~"', input: '~'.repeat(50000), expect: {}},
  {name: 'DOS-014: slow or deep markdown x60000: "`x` "', input: '`x` '.repeat(60000), expect: {}},
  {name: 'DOS-015: slow or deep markdown x20000: "<!x a>"', input: '<!x a>'.repeat(20000), expect: {}},
  {name: 'DOS-016: slow or deep markdown x10000: "_"', input: '_'.repeat(10000), expect: {}},
  {name: 'DOS-019: slow or deep markdown x20000: "|"', input: '|'.repeat(20000), expect: {}},
  // Just below the bounds: they are read, and must not take long.
  {name: 'BOUND-1: as many pairs as one block may have', input: '*a_'.repeat(200), expect: {}},
  {name: 'BOUND-2: as many as all blocks may have', input: `${'*a_'.repeat(200)}\n\n`.repeat(4), expect: {}},
  {name: 'BOUND-3: 4,000 list items', input: '- a\n'.repeat(4000), expect: {}},
  {name: 'BOUND-4: 5,000 blocks', input: '第\n\n'.repeat(5000), expect: {}},
  {name: 'BOUND-5: a link in each line', input: 'https://evil.test/1\n'.repeat(800), expect: {}},
  {name: 'BOUND-6: slashes', input: '/a'.repeat(8000), expect: {}},
  {name: 'BOUND-7: quotes inside quotes', input: `${'> '.repeat(300)}x`, expect: {includes: 'x'}},
  {name: 'BOUND-8: lists inside lists', input: Array.from({length: 100}, (_, i) => `${'  '.repeat(i)}- x`).join('\n'), expect: {includes: 'x'}},
  {name: 'BOUND-9: a table of 4,000 cells', input: `|a|b|\n|-|-|\n${'|x|y|\n'.repeat(2000)}`, expect: {includes: 'x'}},
];
