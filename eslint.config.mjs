import js from '@eslint/js';
import {defineConfig} from 'eslint/config';
import lit from 'eslint-plugin-lit';
import * as regexp from 'eslint-plugin-regexp';
import wc from 'eslint-plugin-wc';
import globals from 'globals';
import tseslint from 'typescript-eslint';

/** What would let a payload's words become markup, or break a host's Content-Security-Policy. */
const unsafeMarkup = [
  {
    selector:
      ':matches(MemberExpression, AssignmentExpression > MemberExpression) > Identifier.property[name=/^(innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe)$/]',
    message: 'Draw with a template: a payload is text.',
  },
  {
    selector: 'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/\\sstyle=/]',
    message: 'A strict policy refuses style attributes: use a class, or a custom property set through the CSSOM.',
  },
];
const noMarkupImports = ['unsafe-html', 'unsafe-svg', 'unsafe-mathml', 'style-map'].map(name => ({
  name: `lit/directives/${name}.js`,
  message: 'Not under a strict policy, and not with what strangers wrote.',
}));
const imports = {
  paths: [
    {name: 'zod', message: "`import * as z from 'zod/mini'`: a quarter of the bytes, and no `new Function`."},
    ...noMarkupImports,
    {name: 'lit/static-html.js', importNames: ['unsafeStatic'], message: "A tag name is never a payload's."},
  ],
  patterns: [{group: ['lit-html/*', '@lit/reactive-element/*', 'lit-element/*'], message: 'Import from lit.'}],
};

export default defineConfig(
  {ignores: ['dist/', 'dist-demo/', 'coverage/', 'test/frameworks/uses/', 'demo/storybook/dist/', 'demo/storybook/stories/']},
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  regexp.configs['flat/recommended'],
  wc.configs['flat/best-practice'],
  lit.configs['flat/recommended'],
  {
    languageOptions: {parserOptions: {projectService: true, tsconfigRootDir: import.meta.dirname}},
    linterOptions: {reportUnusedDisableDirectives: 'error'},
    settings: {wc: {elementBaseClasses: ['LitElement']}},
    rules: {
      'no-restricted-imports': 'off',
      '@typescript-eslint/no-restricted-imports': ['error', imports],
      'no-restricted-syntax': ['error', ...unsafeMarkup],
      // `_` is what a signature or a position asks for and nobody reads; `{dropped: _, ...rest}` is how a field is left out.
      '@typescript-eslint/no-unused-vars': [
        'error',
        {argsIgnorePattern: '^_', varsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_', ignoreRestSiblings: true},
      ],
      // `signal => void done()` and one-line handlers read better than a block each.
      '@typescript-eslint/no-confusing-void-expression': ['error', {ignoreArrowShorthand: true, ignoreVoidOperator: true, ignoreVoidReturningFunctions: true}],
      '@typescript-eslint/no-meaningless-void-operator': 'off',
      // Taking control characters, joiners and variation selectors out of strangers' text is what these patterns are for.
      'no-control-regex': 'off',
      'no-misleading-character-class': 'off',
      'regexp/no-obscure-range': ['error', {allowed: ['alphanumeric', '!-~']}],
      // Every base class here is a LitElement, which has them all.
      'wc/guard-super-call': 'off',
      // `[...text]` is how this code takes code points; what people read is cut elsewhere.
      '@typescript-eslint/no-misused-spread': ['error', {allow: ['string']}],
      // `[^\s]` is often half of a class that grows.
      'regexp/negation': 'off',
      // `[A-Za-z0-9]` says what it means where the rest of a pattern has no letters.
      'regexp/use-ignore-case': 'off',
      // A list of signs stays a list when each of them happens to be one character long.
      'regexp/prefer-character-class': 'off',
      // `''` is no title, name or id: `||` passes it over, and means to.
      '@typescript-eslint/prefer-nullish-coalescing': ['error', {ignorePrimitives: {string: true}}],
    },
  },
  {files: ['components/**/*.ts', 'src/**/*.ts'], ignores: ['src/cli.ts', 'src/gateway/**'], rules: {'no-console': ['error', {allow: ['warn', 'error']}]}},
  // A framework's own types are added to by an interface in a namespace of theirs.
  {
    files: ['components/frameworks/*.ts'],
    rules: {'@typescript-eslint/no-namespace': 'off', '@typescript-eslint/no-empty-object-type': ['error', {allowInterfaces: 'with-single-extends'}]},
  },
  {
    files: ['test/**/*.ts'],
    languageOptions: {globals: globals.mocha},
    rules: {
      // A test may compare markup, or set up what a careless host would.
      'no-restricted-syntax': 'off',
      // Chai's assertions are bare expressions, and look thenable.
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-floating-promises': 'off',
      // Rows of a table are taken apart where they are used.
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/no-unnecessary-type-assertion': 'off',
    },
  },
  {files: ['**/*.mjs'], extends: [tseslint.configs.disableTypeChecked], languageOptions: {globals: globals.node}},
);
