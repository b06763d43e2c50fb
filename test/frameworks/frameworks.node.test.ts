import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {describe, it} from 'node:test';
import ts from 'typescript';

// Each of these files uses the built package as it should be, and as it should not be under a directive that is itself
// an error where there is none.
const uses = 'test/frameworks/uses';

describe('the types for frameworks', () => {
  for (const {file, ...more} of [
    {file: 'react.tsx', jsx: ts.JsxEmit.ReactJSX, jsxImportSource: 'react'},
    {file: 'preact.tsx', jsx: ts.JsxEmit.ReactJSX, jsxImportSource: 'preact'},
    {file: 'solid.tsx', jsx: ts.JsxEmit.Preserve, jsxImportSource: 'solid-js'},
    {file: 'svelte.ts'},
  ])
    it(`take what is right and refuse what is not: ${file}`, () => {
      const {config} = ts.readConfigFile(`${uses}/tsconfig.json`, ts.sys.readFile) as {config: object};
      const {options} = ts.parseJsonConfigFileContent(config, ts.sys, uses);
      const program = ts.createProgram([`${uses}/${file}`], {...options, ...more});
      const found = ts.getPreEmitDiagnostics(program).map(({messageText, file, start = 0}) => {
        const line = file && ts.getLineAndCharacterOfPosition(file, start).line + 1;
        return `${file?.fileName ?? ''}:${String(line)} ${ts.flattenDiagnosticMessageText(messageText, '\n')}`;
      });
      assert.deepEqual(found, []);
    });

  it('take what is right and refuse what is not: vue.vue', () => {
    execFileSync(process.execPath, ['node_modules/vue-tsc/bin/vue-tsc.js', '--noEmit', '--project', uses], {encoding: 'utf8'});
  });
});
