/**
 * `npm run test:more`: the browser tests in WebKitGTK, over WebDriver; but for those that measure where words are cut, which
 * every engine does by its own boxes, and those that need a person's click, which its runner has no command for.
 */
import {webkit} from './tools/webkit-launcher.mjs';
import base from './web-test-runner.config.mjs';

export default {
  ...base,
  files: [...base.files, '!test/components/stories.test.ts', '!test/components/stories-words.test.ts', '!test/components/opening.test.ts'],
  concurrency: 1,
  testFramework: {config: {timeout: 60_000}},
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  browsers: [webkit()],
};
