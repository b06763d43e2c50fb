import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import ts from 'typescript';

/** Scripts that no identifier, class or address of ours is written in. */
const foreign = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Arabic}]/u;

/** What stands between tags, and in the attributes that are spoken or shown: everything else of a template is for the machine. */
function drawn(markup: string): string[] {
  const spoken = [...markup.matchAll(/\s(?:aria-label|aria-description|aria-roledescription|title|alt|placeholder|label)="([^"]*)"/g)].map(
    ([, text = '']) => text,
  );
  const between = markup
    .replace(/<!--[\s\S]*?-->/g, ' ')
    .replace(/<[^<>]*>/g, '\n')
    .split('\n');
  return [...spoken, ...between].map(text => text.replaceAll('\0', ' ').trim()).filter(text => /\p{L}/u.test(text));
}

/** Every string that a person may see or hear, of a source file; what only recognises a payload's words is not drawn. */
function findings(file: string, source: string): string[] {
  const found: string[] = [];
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  const say = (node: ts.Node, text: string) => found.push(`${file}:${String(tree.getLineAndCharacterOfPosition(node.getStart()).line + 1)} “${text}”`);
  const visit = (node: ts.Node): void => {
    if (ts.isTaggedTemplateExpression(node) && node.tag.getText() === 'html') {
      const {template} = node;
      const markup = ts.isNoSubstitutionTemplateLiteral(template)
        ? template.text
        : [template.head.text, ...template.templateSpans.map(({literal}) => literal.text)].join('\0');
      for (const text of drawn(markup)) say(node, text);
      if (!ts.isNoSubstitutionTemplateLiteral(template)) template.templateSpans.forEach(({expression}) => visit(expression));
      return;
    }
    if (ts.isTaggedTemplateExpression(node) && node.tag.getText() === 'css') return;
    // Errors and warnings are for whoever reads a console.
    if (ts.isNewExpression(node) && node.expression.getText().endsWith('Error')) return;
    if (ts.isCallExpression(node) && node.expression.getText().startsWith('console.')) return;
    const text = ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddle(node) || ts.isTemplateTail(node) ? node.text : undefined;
    if (text !== undefined && (foreign.test(text) || (file.startsWith('components/') && isSentence(text)))) say(node, text);
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

/** Two words or more, or one with a capital: `Learn more`, `Play`. Class names, tags and media types are neither. */
const isSentence = (text: string) => /^[A-Z][a-z]+$/.test(text.trim()) || /(?:^|\s)[A-Z][a-z]+\s+[a-z]+/.test(text);

const sources = ['components', 'src']
  .flatMap(folder => readdirSync(folder, {recursive: true, encoding: 'utf8'}).map(name => `${folder}/${name.replaceAll('\\', '/')}`))
  .filter(file => file.endsWith('.ts') && !/^src\/(?:(?:platforms|grammars|locale|payload\/about|gateway)\/|cli\.ts$)/.test(file));

/** Words of payloads: they are recognised, or taken apart, and where one is drawn it stands in for the payload's own. */
const recognised: Record<string, RegExp> = {
  'src/payload/money.ts': /^[元￥]$/,
  'src/payload/qq/ark.ts': /^(?:QQ)?\p{Script=Han}+$/u,
  'src/payload/qq/segments.ts': /^全体成员$/,
  'src/payload/wechat/channels.ts': /^券后$/,
  'src/payload/wechat/notice.ts': /^、$/,
};

describe('no string of ours stands outside the tables', () => {
  it('in any source file', () => {
    assert.ok(sources.length > 80, 'the sources were not found');
    const found = sources.flatMap(file =>
      findings(file, readFileSync(file, 'utf8')).filter(line => !recognised[file]?.test(/“(.*)”$/su.exec(line)?.[1] ?? '')),
    );
    assert.deepEqual(found, []);
  });

  it('and one that did would be found', () => {
    const of = (source: string) => findings('components/x.ts', source).map(line => /“(.*)”$/u.exec(line)?.[1]);
    assert.deepEqual(of('html`<p class="one">播放</p>`'), ['播放']);
    assert.deepEqual(of('html`<p>${x} watching</p>`'), ['watching']);
    assert.deepEqual(of('html`<button aria-label="Play it">${icon}</button>`'), ['Play it']);
    assert.deepEqual(of("const word = live ? '直播中' : 'Live now';"), ['直播中', 'Live now']);
    assert.deepEqual(of('html`${say(`共 ${count} 条`)}`'), ['共 ', ' 条']);
    assert.deepEqual(
      of(
        "import x from './x.js'; html`<i class=\"ic ${name}\" @click=${go} aria-hidden=\"true\"></i>`; throw new Error('Cannot do it'); css`p { content: '·'; }`",
      ),
      [],
    );
  });
});
