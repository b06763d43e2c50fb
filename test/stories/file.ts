import type {CardFields} from '../../src/card/card.js';
import {everyday, type Stage, type Story} from './story.js';

export function file(stage: Stage): Story[] {
  const {say} = stage;
  const name = say('露营装备清单（含分工和采购链接）v3.xlsx', 'Camping kit, who brings what, with links, v3.xlsx', 'قائمة معدات التخييم v3.xlsx');
  const known: CardFields = {
    platform: 'quark',
    openUrl: 'https://pan.quark.cn/s/0a1b2c3d4e5f',
    sharedUrl: 'https://pan.quark.cn/s/0a1b2c3d4e5f',
    title: name,
    token: 'k3Xp',
    tokenType: 'access-code',
  };
  const learnt: CardFields = {file: {name, size: 49_766, extension: 'xlsx'}};
  const of = (state: string, more: CardFields): Story => ({kind: 'file', state, card: {title: name, ...more, kind: 'file'}});
  return [
    ...everyday(stage, 'file', {known, learnt}),
    of('sent in a chat', {file: {name, size: 49_766, extension: 'xlsx'}}),
    of('of 0 bytes', {file: {name: 'empty.txt', size: 0, extension: 'txt'}, title: 'empty.txt'}),
    of('of 3 TB', {file: {name: 'backup.tar.gz', size: 3.2e12, extension: 'gz'}, title: 'backup.tar.gz'}),
    of('a name without end', {file: {name: `${'报告'.repeat(100)}.pdf`, size: 1e6, extension: 'pdf'}, title: `${'报告'.repeat(100)}.pdf`}),
    of('a long extension', {file: {name: 'x.sqlite3-journal', size: 1024, extension: 'sqlite3-journal'}, title: 'x.sqlite3-journal'}),
  ];
}
