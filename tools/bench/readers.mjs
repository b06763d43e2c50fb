/**
 * `npm run bench -- readers`: a message of WeChat's against the time that htmlparser2 takes for nothing but parsing it,
 * then how long each hostile payload holds the thread.
 */
import {Parser} from 'htmlparser2';
import {createHutong} from '../../src/hutong.ts';
import {readers} from '../../src/payload/all.ts';
import {platforms} from '../../src/platforms/index.ts';
import {clientXml} from '../../test/payload/client-xml.ts';
import {hostile} from '../../test/payload/hostile.ts';
import {report, row} from './shared/report.mjs';

const rounds = 15;
const times = 300;
const mostRatio = 1.5;
const mostMs = 50;

const hutong = createHutong({platforms, readers});
const cpu = run => {
  const before = process.cpuUsage();
  run();
  const {user, system} = process.cpuUsage(before);
  return (user + system) / 1000;
};

// Another title in each, so that nothing is remembered from one to the next.
const messages = Array.from({length: times}, (_, i) =>
  clientXml({type: 5, title: `柴烧入门 ${i}`, des: '火与灰', url: `https://site.example/${i}?a=1&b=2`, thumburl: `https://cdn.example/${i}.jpg`}),
);
const nothing = () => undefined;
const bare = xml => {
  const parser = new Parser({onopentag: nothing, onclosetag: nothing, ontext: nothing}, {xmlMode: true, decodeEntities: true});
  parser.write(xml);
  parser.end();
};
const [ours, theirs] = [[], []];
// Both as they run in a chat that has been open for a while.
for (const xml of Array.from({length: rounds}, () => messages).flat()) {
  hutong.parse(xml);
  bare(xml);
}
for (let round = 0; round < rounds; round++) {
  ours.push(cpu(() => messages.forEach(xml => hutong.parse(xml))));
  theirs.push(cpu(() => messages.forEach(bare)));
}
const rows = hostile.map(([name, input]) => [name, Math.min(...[1, 2, 3].map(() => cpu(() => hutong.parse(input))))]).sort(([, a], [, b]) => b - a);
const slow = rows.filter(([, ms]) => ms > mostMs);
for (const [name, ms] of rows.slice(0, Math.max(5, slow.length))) console.log(`hostile   ${ms.toFixed(1).padStart(5)} ms  ${name}`);
console.log(`hostile   ${rows.length} payloads, ${slow.length} of them over ${mostMs} ms`);
const good = report('readers', 'Messages in markup read, against parsing it with htmlparser2', [
  row(`appmsg of ${(messages[0].length / 1000).toFixed(1)} KB, ${times} messages`, 'htmlparser2', theirs, {base: theirs}),
  row(`appmsg of ${(messages[0].length / 1000).toFixed(1)} KB, ${times} messages`, 'hutong', ours, {base: theirs, most: mostRatio}),
  row(`the slowest of ${rows.length} hostile payloads`, 'hutong', [rows[0][1]], {most: mostMs}),
]);
process.exitCode = good && slow.length === 0 ? 0 : 1;
