import {esbuildPlugin} from '@web/dev-server-esbuild';
import {defaultReporter} from '@web/test-runner';
import {chromeLauncher} from '@web/test-runner-chrome';
import {createHash} from 'node:crypto';
import {join} from 'node:path';
import {chromiumFlags, needBrowser} from './tools/browsers.mjs';
import {forcedColors} from './tools/forced-colors.mjs';
import {parseInNode} from './tools/parse-in-node.mjs';
import {entries, root} from './tools/project.mjs';

/** The policy of a strict host that lets videos play. Pictures come from anywhere over https; the runner's own socket needs `ws:`. */
const policy = scripts =>
  `default-src 'none'; script-src 'self' ${scripts}; style-src 'self'; img-src 'self' https: data:; connect-src 'self' ws:; media-src 'self'; frame-src https://player.bilibili.com`;

/** The runner writes inline scripts into its page: they are allowed by their hashes, ours are not. */
async function strictPolicy(context, next) {
  await next();
  if (context.path !== '/' || typeof context.body !== 'string') return;
  const hashes = [...context.body.matchAll(/<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g)].map(
    ([, script]) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`,
  );
  context.set('Content-Security-Policy', policy(hashes.join(' ')));
}

/** Each test file starts with the hooks that make a violation of the policy a failed test. */
const guard = {
  name: 'guard',
  transform: ({path, body}) => (path.endsWith('.test.ts') ? {body: `import '/test/guard.ts'; ${body}`} : undefined),
};

/** `hutong/platforms` and the like are the sources, not what was built last. */
const ownPaths = {
  name: 'own-paths',
  resolveImport: ({source}) => (entries.has(source) ? `/${entries.get(source)}` : undefined),
};

/** The line that `npm test` adds up. A page that could not be loaded has no tests, and is one failure. */
const counter = {
  stop({sessions}) {
    let passed = 0;
    let failed = 0;
    const walk = suite => {
      for (const test of suite?.tests ?? []) {
        if (test.passed) passed += 1;
        else if (!test.skipped) failed += 1;
      }
      for (const inner of suite?.suites ?? []) walk(inner);
    };
    for (const session of sessions) {
      const before = failed;
      walk(session.testResults);
      if (!session.passed && failed === before) failed += 1;
    }
    console.log(`${passed} passed, ${failed} failed`);
  },
};

export default {
  files: ['test/**/*.test.ts', '!test/**/*.node.test.ts'],
  rootDir: root,
  hostname: '127.0.0.1',
  nodeResolve: {exportConditions: ['browser', 'development']},
  plugins: [ownPaths, guard, parseInNode(), forcedColors(), esbuildPlugin({ts: true, target: 'es2022', tsconfig: join(root, 'tsconfig.json')})],
  middleware: [strictPolicy],
  testRunnerHtml: framework =>
    `<!doctype html><html lang="zh-Hans"><head><meta charset="utf-8"></head><body><script type="module" src="${framework}"></script></body></html>`,
  testFramework: {config: {timeout: 10_000}},
  filterBrowserLogs: ({args}) => !String(args[0]).startsWith('Lit is in dev mode'),
  reporters: [defaultReporter({reportTestProgress: false}), counter],
  concurrency: 2,
  browsers: [
    chromeLauncher({
      launchOptions: {executablePath: needBrowser('chromium'), args: chromiumFlags},
      // A window for each file: in a tab behind another nothing is ever seen to come into view.
      createPage: async ({browser}) => (await browser.createBrowserContext()).newPage(),
    }),
  ],
};
