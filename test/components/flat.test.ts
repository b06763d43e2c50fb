import {expect} from '@open-wc/testing';
import {html, nothing, render, type TemplateResult} from 'lit';
import {apart, fixed, flat} from '../../components/shared/flat.js';

const draw = (result: TemplateResult, box = document.createElement('div')) => {
  render(flat(result), box);
  return box;
};
/** As markup, with a `|` for each comment. */
const drawn = (box: HTMLElement) => box.innerHTML.replaceAll(/<!--.*?-->/g, '|');
const tag = (name: unknown) => html`<i class=${name}></i>`;

describe('templates drawn as one', () => {
  const cases: {name: string; input: () => TemplateResult; expect: string}[] = [
    {name: 'a piece inside another leaves no comment', input: () => html`<p>${tag('a')}${tag('b')}</p>`, expect: '|<p><i class="a"></i><i class="b"></i></p>'},
    {
      name: 'white space that is how a template is written is no node',
      input: () => html`<p>${tag('a')}</p>`,
      expect: '|<p><i class="a"></i></p>',
    },
    {name: 'a space between words is', input: () => html`<p>${'a'} <b>${'b'}</b></p>`, expect: '|<p>a <b>b</b></p>'},
    {name: 'words stand before, between and behind elements', input: () => html`<p>${1}<b>${2}</b>${3}<br />${4}</p>`, expect: '|<p>1<b>2</b>3<br>4</p>'},
    {name: 'words are words', input: () => html`<p>${'<b>&amp;'}</p>`, expect: '|<p>&lt;b&gt;&amp;amp;</p>'},
    {
      name: 'an attribute takes what is given, quoted or not, with quotes in it',
      input: () => html`<a class="x ${'y'} z" title=${'"><b>'} lang=${'ja'} id="w">${'t'}</a>`,
      expect: '|<a id="w" class="x y z" title="&quot;&gt;&lt;b&gt;" lang="ja">t</a>',
    },
    {name: 'an attribute of nothing is not there', input: () => html`<a lang=${nothing} id=${'a'}>t</a>`, expect: '|<a id="a">t</a>'},
    {
      name: 'a fixed word is part of the template',
      input: () => html`<i class=${fixed('a b')} part="c ${fixed('d')}"></i>`,
      expect: '|<i class="a b" part="c d"></i>',
    },
    {name: 'nothing is no node', input: () => html`<p>${nothing}${[nothing, tag('a')]}</p>`, expect: '|<p><i class="a"></i></p>'},
    {name: 'what is kept apart has a comment of its own', input: () => html`<p>${apart(tag('a'))}</p>`, expect: '|<p>|<i class="a"></i></p>'},
    {name: 'words before the first element are drawn by Lit', input: () => html`${'a'}<b>${'b'}</b>`, expect: '||a<b>b</b>'},
  ];
  for (const {name, input, expect: wanted} of cases)
    it(name, () => {
      expect(drawn(draw(input()))).to.equal(wanted);
    });

  it('the same shape is filled anew in the nodes that stand', () => {
    const view = (words: string, look: string) => html`<p class=${look}>${tag(look)}${words}</p>`;
    const box = draw(view('a', 'x'));
    const [before, words] = [box.querySelector('p'), box.querySelector('p')?.lastChild];
    draw(view('b', 'y'), box);
    expect([box.querySelector('p') === before, box.querySelector('p')?.lastChild === words, drawn(box)]).to.deep.equal([
      true,
      true,
      '|<p class="y"><i class="y"></i>b</p>',
    ]);
  });

  it('another shape around what is kept apart leaves it alone', () => {
    const view = (more: boolean, tags: number) =>
      html`<p>${apart(html`${Array.from({length: tags}, () => tag('a'))}`)}</p>
        ${more ? tag('b') : nothing}`;
    const box = draw(view(false, 1));
    const before = box.querySelector('p');
    draw(view(false, 2), box);
    expect([box.querySelector('p') === before, box.querySelectorAll('.a').length]).to.deep.equal([true, 2]);
  });

  it('more shapes than anybody draws are drawn all the same', () => {
    const boxes = Array.from({length: 1100}, (_, i) => {
      const bits = Array.from(i.toString(2), bit => (bit === '1' ? tag('a') : nothing));
      return draw(html`<p>${bits}</p>`).querySelectorAll('.a').length === Array.from(i.toString(2)).filter(bit => bit === '1').length;
    });
    expect(boxes.every(Boolean)).to.equal(true);
  });

  it('listeners and properties are given to Lit', () => {
    let clicks = 0;
    const view = (value: string) => html`<p>${html`<input .value=${value} ?disabled=${false} @click=${() => (clicks += 1)} />`}${'a'}</p>`;
    const box = draw(view('x'));
    box.querySelector('input')?.click();
    draw(view('y'), box);
    expect([clicks, box.querySelector('input')?.value, drawn(box)]).to.deep.equal([1, 'y', '|<p><input>a</p>']);
  });
});
