import assert from 'node:assert/strict';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {dirname, join, posix} from 'node:path';
import {describe, it} from 'node:test';
import ts from 'typescript';

/** One module: what it imports, and the strings that stand in it. */
interface Module {
  file: string;
  imports: {target: string; typeOnly: boolean; dynamic: boolean}[];
  strings: string[];
}

/** What a file may not import, and why. `from` and `to` are paths from the root, or package names. */
interface Rule {
  name: string;
  from: RegExp;
  except?: RegExp;
  to: RegExp;
  unless?: RegExp;
  /** Types leave no trace at run time; a rule about the shape of the code holds for them too. */
  types?: true;
  /** Code that comes on first need is another matter than code that is always there. */
  dynamic?: false;
}

const local = /^(?:src|components|demo|test)\//;
const rules: Rule[] = [
  {name: 'the core runs anywhere: no Lit', from: /^src\//, to: /^(?:lit|@lit\b|@lit-labs)/, types: true},
  {name: 'the core knows nothing of what is built on it', from: /^src\//, to: /^(?:components|demo|test)\//, types: true},
  {
    name: 'Node stays in the gateway and the command line',
    from: /^(?:src|components|demo)\//,
    except: /^src\/(?:gateway\/|cli\/|cli\.ts$)/,
    to: /^node:/,
    types: true,
  },
  {
    name: 'only the command line reaches the gateway',
    from: /^(?:src|components|demo)\//,
    except: /^src\/(?:gateway\/|cli\/|cli\.ts$)/,
    to: /^src\/gateway\//,
    types: true,
  },
  {
    name: 'cards stand on zod/mini, the limits and the gate',
    from: /^src\/card\//,
    to: /./,
    unless: /^(?:zod\/mini|src\/limits\.ts|src\/(?:card|security)\/.+)$/,
    types: true,
  },
  {name: 'readers are given what recognises: no platforms, no registry', from: /^src\/payload\//, to: /^src\/(?:platforms\/|registry\.ts)/},
  {
    name: 'a platform is an island',
    from: /^src\/platforms\/[^/]+$/,
    except: /^src\/platforms\/index\.ts$/,
    to: /^src\/platforms\//,
    unless: /^src\/platforms\/shared\//,
    types: true,
  },
  {
    name: 'a platform is data and pure functions',
    from: /^src\/platforms\//,
    to: /^src\/(?:registry|recognise|resolve|hutong|index|testing|message)\.ts$|^src\/(?:payload|gateway)\//,
    types: true,
  },
  {name: 'a platform needs no package but zod/mini', from: /^src\/platforms\//, to: /^(?!src\/|zod\/mini$)/, types: true},
  {name: 'zod only as zod/mini', from: /./, to: /^zod(?!\/mini$)/, types: true},
  {name: 'only the Markdown element imports marked and DOMPurify', from: /./, except: /^components\/markdown\//, to: /^(?:marked|dompurify)\b/},
  {name: 'elements get their platforms from an instance', from: /^components\//, except: /^components\/index\.ts$/, to: /^src\/platforms\//, dynamic: false},
  {
    name: 'elements get their platforms from an instance, and one place loads the default',
    from: /^components\//,
    except: /^components\/(?:index|shared\/instance)\.ts$/,
    to: /^src\/platforms\//,
  },
  {name: 'the demo is a user: public paths alone', from: /^demo\//, to: local, unless: /^demo\/|^test\/(?:.+\.cases|stories\/.+)\.ts$/, types: true},
  {name: 'tests stay out of what ships', from: /^(?:src|components)\//, to: /^test\//, types: true},
];

const root = process.cwd();
const sources = (folder: string) =>
  existsSync(join(root, folder))
    ? readdirSync(join(root, folder), {recursive: true, encoding: 'utf8'})
        .map(name => posix.join(folder, name.replaceAll('\\', '/')))
        .filter(name => name.endsWith('.ts') && !name.endsWith('.d.ts') && !name.includes('/node_modules/'))
    : [];

/** `./x.js` as the source file it stands for; a package's name as it is. */
function target(specifier: string, file: string): string {
  return specifier.startsWith('.') ? posix.join(dirname(file), specifier).replace(/\.js$/, '.ts') : specifier;
}

function read(file: string, code: string): Module {
  const imports: Module['imports'] = [];
  const strings: string[] = [];
  const visit = (node: ts.Node): void => {
    if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier)) {
      const names = ts.isImportDeclaration(node) ? node.importClause?.namedBindings : node.exportClause;
      const named = names && (ts.isNamedImports(names) || ts.isNamedExports(names)) ? names.elements : undefined;
      const typeOnly =
        (ts.isImportDeclaration(node) ? node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword : node.isTypeOnly) ||
        (named !== undefined && named.length > 0 && named.every(name => name.isTypeOnly));
      imports.push({target: target(node.moduleSpecifier.text, file), typeOnly, dynamic: false});
      return;
    }
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword && node.arguments[0] && ts.isStringLiteralLike(node.arguments[0])) {
      imports.push({target: target(node.arguments[0].text, file), typeOnly: false, dynamic: true});
      return;
    }
    if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument) && ts.isStringLiteral(node.argument.literal))
      imports.push({target: target(node.argument.literal.text, file), typeOnly: true, dynamic: false});
    // A type names what exists; it is a value that shared code could ask for.
    if (ts.isLiteralTypeNode(node)) return;
    if (ts.isStringLiteralLike(node)) strings.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, code, ts.ScriptTarget.ES2022));
  return {file, imports, strings};
}

const offences = (rule: Rule, modules: readonly Module[]) =>
  modules
    .filter(({file}) => rule.from.test(file) && !rule.except?.test(file))
    .flatMap(({file, imports}) =>
      imports
        .filter(
          ({target, typeOnly, dynamic}) =>
            rule.to.test(target) && !rule.unless?.test(target) && (rule.types ?? !typeOnly) && !(dynamic && rule.dynamic === false),
        )
        .map(({target}) => `${file} → ${target}`),
    );

/** The first circle of modules that need each other to load; types, and code that comes on first need, close none. */
function circle(modules: readonly Module[]): string[] | undefined {
  const byFile = new Map(modules.map(module => [module.file, module]));
  const done = new Set<string>();
  const walk = (file: string, path: readonly string[]): string[] | undefined => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (done.has(file)) return undefined;
    for (const {target, typeOnly, dynamic} of byFile.get(file)?.imports ?? []) {
      const found = typeOnly || dynamic ? undefined : walk(target, [...path, file]);
      if (found) return found;
    }
    done.add(file);
    return undefined;
  };
  for (const file of byFile.keys()) {
    const found = walk(file, []);
    if (found) return found;
  }
  return undefined;
}

const platformNames = sources('src/platforms')
  .filter(file => /^src\/platforms\/[^/]+$/.test(file))
  .map(file => posix.basename(file, '.ts'))
  .filter(name => name !== 'index');

/** Shared code never names a platform: a platform says what is its own in its own file. `x`, `cc` and the like are other words too. */
const mayName =
  /^src\/(?:platforms|gateway\/platforms)\/|^src\/payload\/(?:appmsg|wecom|feishu|foreign|(?:wechat|qq)\/.+)\.ts$|^components\/(?:[^/]+\/)*glyph-paths\.ts$/;
const named = (modules: readonly Module[], names: readonly string[]) =>
  modules
    .filter(({file}) => /^(?:src|components)\//.test(file) && !mayName.test(file))
    .flatMap(({file, strings}) => strings.filter(text => text.length > 2 && names.includes(text)).map(text => `${file} names \`${text}\``));

const modules = ['src', 'components', 'demo'].flatMap(sources).map(file => read(file, readFileSync(join(root, file), 'utf8')));

describe('imports', () => {
  it('reads the modules it judges', () => {
    assert.ok(modules.length > 50, `saw ${String(modules.length)} modules`);
    assert.ok(platformNames.length > 8, `saw ${String(platformNames.length)} platforms`);
    assert.ok(modules.some(({imports}) => imports.some(({typeOnly}) => typeOnly)) && modules.some(({imports}) => imports.some(({dynamic}) => dynamic)));
  });

  it('finds a source file behind each relative path', () => {
    assert.deepEqual(
      modules.flatMap(({file, imports}) =>
        imports.filter(({target}) => local.test(target) && !existsSync(join(root, target))).map(({target}) => `${file} → ${target}`),
      ),
      [],
    );
  });

  for (const rule of rules)
    it(rule.name, () => {
      assert.deepEqual(offences(rule, modules), []);
    });

  it('has no circles', () => {
    assert.equal(circle(modules)?.join(' → '), undefined);
  });

  it('names no platform in shared code', () => {
    assert.deepEqual(named(modules, platformNames), []);
  });

  const planted: [rule: string, file: string, code: string][] = [
    ['the core runs anywhere: no Lit', 'src/message.ts', "import {html} from 'lit';"],
    ['the core knows nothing of what is built on it', 'src/hutong.ts', "import '../components/index.js';"],
    ['Node stays in the gateway and the command line', 'components/card/class.ts', "import {readFile} from 'node:fs';"],
    ['only the command line reaches the gateway', 'src/resolve.ts', "export {serve} from './gateway/index.js';"],
    ['cards stand on zod/mini, the limits and the gate', 'src/card/card.ts', "import type {Platform} from '../platform.js';"],
    ['readers are given what recognises: no platforms, no registry', 'src/payload/text.ts', "import {jd} from '../platforms/jd.js';"],
    ['a platform is an island', 'src/platforms/tmall.ts', "import {taobao} from './taobao.js';"],
    ['a platform is data and pure functions', 'src/platforms/jd.ts', "import {createRegistry} from '../registry.js';"],
    ['a platform needs no package but zod/mini', 'src/platforms/jd.ts', "import {readFile} from 'node:fs';"],
    ['zod only as zod/mini', 'src/card/common.ts', "import * as z from 'zod';"],
    ['only the Markdown element imports marked and DOMPurify', 'components/message/class.ts', "import {marked} from 'marked';"],
    ['elements get their platforms from an instance', 'components/shared/instance.ts', "import {platforms} from '../../src/platforms/index.js';"],
    [
      'elements get their platforms from an instance, and one place loads the default',
      'components/card/class.ts',
      "const all = await import('../../src/platforms/index.js');",
    ],
    ['the demo is a user: public paths alone', 'demo/main.ts', "import {createHutong} from '../src/hutong.js';"],
    ['tests stay out of what ships', 'src/testing.ts', "import type {PlatformCases} from '../test/platforms/cases.js';"],
  ];

  it('has an offence planted for each rule', () => {
    assert.deepEqual(
      rules.map(({name}) => name),
      planted.map(([name]) => name),
    );
  });

  for (const [name, file, code] of planted)
    it(`catches a planted offence: ${name}`, () => {
      const rule = rules.find(one => one.name === name);
      assert.ok(rule && offences(rule, [read(file, code)]).length === 1);
    });

  it('catches a planted circle, and lets types and lazy code close one', () => {
    const pair = (second: string) => [read('src/a.ts', "import {b} from './b.js';"), read('src/b.ts', second)];
    assert.deepEqual(circle(pair("export {a} from './a.js';")), ['src/a.ts', 'src/b.ts', 'src/a.ts']);
    assert.equal(circle(pair("import type {A} from './a.js'; import {type B} from './a.js'; const a = () => import('./a.js');")), undefined);
  });

  it('catches a planted name', () => {
    const asking = [
      read('src/resolve.ts', "if (card.platform === 'taobao') skip();"),
      read('src/platforms/taobao.ts', "const name = 'taobao';"),
      read('src/message.ts', "type Format = 'taobao';"),
    ];
    assert.deepEqual(named(asking, ['taobao']), ['src/resolve.ts names `taobao`']);
  });
});
