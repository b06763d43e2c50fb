import {expect} from '@open-wc/testing';
import {executeServerCommand} from '@web/test-runner-commands';
import {safeUrl} from '../../src/security/url.js';
import {hutong} from '../properties/properties.js';
import {disagreements, names, written, type Tables, type Written} from './agreement.js';

describe('addresses by the tables of the web platform', () => {
  let rows: Written[];
  before(async () => {
    const load = async (name: string) => [name, await (await fetch(`/test/security/wpt/${name}.json`)).json()] as const;
    rows = written(Object.fromEntries(await Promise.all(names.map(load))) as unknown as Tables);
    expect(rows.length).to.be.above(2300);
  });

  it('open what is shown, or nothing', () => {
    // A browser may take a host that the tables refuse (`%20` in Chromium): we must refuse it all the same.
    expect(rows.flatMap(row => disagreements(row, hutong))).to.deep.equal([]);
  });

  it('open in a link what is said to open', () => {
    const anchor = document.createElement('a');
    const other = rows.flatMap(({text}) => {
      const safe = safeUrl(text);
      if (safe === undefined) return [];
      anchor.href = safe;
      return anchor.href === safe && anchor.host === new URL(safe).host ? [] : [`${safe} → ${anchor.href}`];
    });
    expect(other).to.deep.equal([]);
  });

  it('are read the same in Node', async () => {
    const texts = rows.map(({text}) => text.toWellFormed());
    const there = await executeServerCommand<string[], string[]>('parse-in-node', texts);
    const other = texts.flatMap((text, i) =>
      JSON.stringify(hutong.parse(text)) === there[i] ? [] : [`${JSON.stringify(text)}: ${JSON.stringify(hutong.parse(text))} ≠ ${String(there[i])}`],
    );
    expect(other).to.deep.equal([]);
  });
});
