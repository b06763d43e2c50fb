import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join, relative} from 'node:path';
import {describe, it} from 'node:test';
import ts from 'typescript';

interface Named {
  name: string;
  description?: string;
}
interface Declaration extends Named {
  tagName?: string;
  members?: (Named & {kind: string; attribute?: string; type?: {text: string}})[];
  attributes?: Named[];
  events?: Named[];
  slots?: Named[];
  cssParts?: Named[];
  cssProperties?: (Named & {default?: string})[];
}
interface Manifest {
  modules: {path: string; declarations: Declaration[]; exports: {kind: string; name: string; declaration: {name: string; module: string}}[]}[];
}

const root = process.cwd();
const {modules} = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8')) as Manifest;
const elements = modules.flatMap(({path, declarations}) => declarations.flatMap(one => (one.tagName === undefined ? [] : [{...one, tag: one.tagName, path}])));

/** The sources, with their types: what a variable part may be called is what its type says. */
const {config} = ts.readConfigFile('tsconfig.json', file => readFileSync(file, 'utf8')) as {config: object};
const {options} = ts.parseJsonConfigFileContent(config, ts.sys, root);
const sources = ts.createProgram(['components/index.ts', 'components/frameworks/tags.ts'], options);
const checker = sources.getTypeChecker();
const fromRoot = (file: ts.SourceFile) => relative(root, file.fileName);

/** The statement at the top of a module in which something of the elements' own is declared. */
function statementOf(declaration: ts.Node): ts.Node | undefined {
  // A module itself is declared by its file.
  if (ts.isSourceFile(declaration) || !fromRoot(declaration.getSourceFile()).startsWith('components/')) return undefined;
  let node = declaration;
  while (!ts.isSourceFile(node.parent)) node = node.parent;
  return ts.isImportDeclaration(node) || ts.isExportDeclaration(node) ? undefined : node;
}

const declarationsOf = (symbol: ts.Symbol | undefined): readonly ts.Declaration[] =>
  (symbol && symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol)?.declarations ?? [];

/** Another element is only held: what it draws is its own. */
const isElement = (node: ts.Node) => ts.isClassDeclaration(node) && ts.getJSDocTags(node).some(({tagName}) => tagName.text === 'tag');

/** Where a post looks up the mark of a kind, whose views only cards draw. */
const table = 'components/views/views.ts';

/** All code of ours that an element may run: what its class names, what that names, and what either loads later. */
function codeOf(element: ts.ClassDeclaration): ts.Node[] {
  const code = new Set<ts.Node>([element]);
  const draws = element.name?.text !== 'HutongMomentsPost';
  const add = (declarations: readonly ts.Declaration[], base = false) => {
    for (const statement of declarations.map(statementOf))
      if (statement && (base || !isElement(statement)) && (draws || fromRoot(statement.getSourceFile()) !== table)) code.add(statement);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isHeritageClause(node)) {
      for (const {expression} of node.types) add(declarationsOf(checker.getSymbolAtLocation(expression)), true);
      return;
    }
    if (ts.isTypeNode(node) || ts.isInterfaceDeclaration(node)) return;
    if (ts.isIdentifier(node)) add(declarationsOf(checker.getSymbolAtLocation(node)));
    if (ts.isShorthandPropertyAssignment(node)) add(declarationsOf(checker.getShorthandAssignmentValueSymbol(node)));
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const module = node.arguments[0] && checker.getSymbolAtLocation(node.arguments[0]);
      for (const symbol of module ? checker.getExportsOfModule(module) : []) add(declarationsOf(symbol));
    }
    ts.forEachChild(node, visit);
  };
  for (const node of code) visit(node);
  return [...code];
}

/** What an expression may be, where its type is made of literals. */
function literals(node: ts.Expression): string[] {
  const type = checker.getTypeAtLocation(node);
  const all = type.isUnion() ? type.types : [type];
  return all.map(one => (one.isStringLiteral() ? one.value : assert.fail(`${node.getText()} in ${node.getSourceFile().fileName} may be anything`)));
}

interface Found {
  parts: Set<string>;
  slots: Set<string>;
  events: Set<string>;
  tokens: Set<string>;
}

/** What stands in the templates and the sheets of this code, and what it dispatches. */
function look(code: ts.Node[]): Found {
  const found: Found = {parts: new Set(), slots: new Set(), events: new Set(), tokens: new Set()};
  const names = (value: string, separator: RegExp) => value.split(separator).filter(Boolean);
  const text = (value: string) => {
    for (const [, part = ''] of value.matchAll(/\spart="([^"]+)"/g)) for (const name of names(part, /\s+/)) found.parts.add(name);
    for (const [, slot] of value.matchAll(/<slot(?:\s+name="([^"]+)")?[\s>]/g)) found.slots.add(slot ?? '');
    for (const [token] of value.matchAll(/--hutong-[a-z0-9-]+/g)) found.tokens.add(token);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) text(node.text);
    if (ts.isTemplateExpression(node)) {
      text(node.head.text);
      for (const [i, {expression, literal}] of node.templateSpans.entries()) {
        text(literal.text);
        const before = i === 0 ? node.head.text : node.templateSpans[i - 1]?.literal.text;
        if (/\spart=$/.test(before ?? '')) for (const name of literals(expression)) found.parts.add(name);
      }
    }
    if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression) && node.expression.name.text === 'setAttribute') {
      const [name, value] = node.arguments;
      if (name && value && ts.isStringLiteral(name) && (name.text === 'part' || name.text === 'exportparts'))
        for (const part of literals(value).flatMap(one => names(one, /,?\s+/))) found.parts.add(part);
    }
    if (ts.isNewExpression(node) && /^Hutong\w+Event$/.test(node.expression.getText())) found.events.add(node.expression.getText());
    ts.forEachChild(node, visit);
  };
  for (const node of code) visit(node);
  return found;
}

/** What stands in a sheet that an element shares with a message, for what it never draws itself: outgoing bubbles, records. */
const idle: Partial<Record<string, string[]>> = {
  'hutong-markdown': ['--hutong-bubble-out', '--hutong-link-out', '--hutong-card-width', '--hutong-radius'],
  'hutong-moments-post': ['--hutong-bubble-out', '--hutong-link-out', '--hutong-card-width', '--hutong-radius'],
};

/** Class of an event to its type, as it gives it to `Event`. */
const types = new Map(
  ['events', 'later-events']
    .flatMap(file => [...readFileSync(`components/shared/${file}.ts`, 'utf8').matchAll(/class (Hutong\w+Event)[\s\S]+?super\('([\w-]+)'/g)])
    .map(([, name = '', type = '']) => [name, type]),
);
const sorted = (names: Iterable<string | undefined>) => [...new Set(names)].sort();
const namesOf = (all: Named[] | undefined) => sorted((all ?? []).map(({name}) => name));

const frameworks = sources.getSourceFile(join(root, 'components/frameworks/tags.ts'));
const typeOf = (name: string) =>
  checker.getTypeAtLocation(
    frameworks?.statements.find(node => (ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) && node.name.text === name) ?? assert.fail(name),
  );
const fieldOf = (type: ts.Type, name: string) => checker.getTypeOfSymbol(type.getProperty(name) ?? assert.fail(name));
/** What the types for frameworks say of a tag. */
function told(tag: string) {
  const type = fieldOf(typeOf('HutongTags'), tag);
  const names = (name: string) =>
    sorted(
      fieldOf(type, name)
        .getProperties()
        .map(one => one.name),
    );
  return {properties: names('properties'), events: names('events')};
}

describe('custom-elements.json', () => {
  it('has every element, under the paths that it is built at', () => {
    const tags = [...readFileSync('components/index.ts', 'utf8').matchAll(/'\.\/([\w-]+)\/define\.js'/g)].map(([, name = '']) => `hutong-${name}`);
    assert.ok(tags.length >= 20);
    assert.deepEqual(sorted(elements.map(({tag}) => tag)), sorted(tags));
    const defined = modules.flatMap(module =>
      module.exports.filter(({kind}) => kind === 'custom-element-definition').map(one => ({...one, path: module.path})),
    );
    for (const {tag, name, path} of elements) {
      assert.ok(ts.sys.fileExists(path), path);
      const definition = defined.find(one => one.name === tag);
      assert.deepEqual(definition?.declaration, {name, module: path});
      assert.equal(definition.path, path.replace('class.js', 'define.js'));
    }
  });

  it('has every custom property that frameworks and docs/theming.md name, and no other', () => {
    const all = sorted(elements.flatMap(({cssProperties}) => namesOf(cssProperties)));
    assert.deepEqual(
      sorted(
        typeOf('Tokens')
          .getProperties()
          .map(({name}) => name),
      ),
      all,
    );
    assert.deepEqual(sorted([...readFileSync('docs/theming.md', 'utf8').matchAll(/^\| `(--hutong-[\w-]+)`/gm)].map(([, name]) => name)), all);
  });
  it('has every part of a card that docs/theming.md names, and no other', () => {
    const card = elements.find(({tag}) => tag === 'hutong-card');
    assert.deepEqual(
      sorted([...readFileSync('docs/theming.md', 'utf8').matchAll(/^\| `([a-z][a-z-]*)` \|/gm)].map(([, name]) => name)),
      namesOf(card?.cssParts),
    );
  });

  for (const {tag, path, ...element} of elements) {
    const file = path.replace('dist/', '').replace('.js', '.ts');
    describe(`<${tag}>`, () => {
      const code = codeOf(sources.getSourceFile(join(root, file))?.statements.find(ts.isClassDeclaration) ?? assert.fail(file));
      const found = look(code);

      it('has each of its properties, with its attribute, and no other', () => {
        const declared = code.filter(isElement).flatMap(node =>
          [...node.getText().matchAll(/@property\((?<options>[^)]*)\)\s+(?<name>\w+)/g)].map(({groups: {name = '', options = ''} = {}}) => ({
            name,
            attribute: options.includes('attribute: false') ? undefined : (/attribute: '([\w-]+)'/.exec(options)?.[1] ?? name),
          })),
        );
        const fields = (element.members ?? []).filter(({kind}) => kind === 'field');
        assert.ok(declared.length > 0);
        assert.deepEqual(sorted(fields.map(({name}) => name)), sorted(declared.map(({name}) => name)));
        assert.deepEqual(sorted(fields.flatMap(one => one.attribute ?? [])), sorted(declared.flatMap(one => one.attribute ?? [])));
        assert.deepEqual(namesOf(element.attributes), sorted(declared.flatMap(one => one.attribute ?? [])));
      });
      it('has each of the events that it dispatches, and no other', () =>
        assert.deepEqual(namesOf(element.events), sorted([...found.events].map(name => types.get(name)))));
      it('has each of its slots, and no other', () => assert.deepEqual(namesOf(element.slots), sorted(found.slots)));
      it('has each of its parts, and no other', () => assert.deepEqual(namesOf(element.cssParts), sorted(found.parts)));
      it('has each of the custom properties that its sheets read, and no other', () =>
        assert.deepEqual(namesOf(element.cssProperties), sorted([...found.tokens].filter(token => !idle[tag]?.includes(token)))));
      it('has the same properties for frameworks, and every event', () => {
        const {properties, events} = told(tag);
        assert.deepEqual(properties, namesOf(element.members?.filter(({kind}) => kind === 'field')));
        assert.deepEqual(
          namesOf(element.events).filter(name => !events.includes(name)),
          [],
        );
      });
      it('says of each what it is', () => {
        const {members = [], attributes = [], events = [], slots = [], cssParts = [], cssProperties = []} = element;
        const silent = [...members, ...attributes, ...events, ...slots, ...cssParts, ...cssProperties].filter(({description}) => !description);
        assert.deepEqual(namesOf(silent), []);
        assert.deepEqual(namesOf(cssProperties.filter(one => one.default === undefined)), []);
      });
    });
  }
});
