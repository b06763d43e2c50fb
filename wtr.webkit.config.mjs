/**
 * `npm run test:more`: the browser tests in WebKitGTK, over WebDriver; but for those that measure where words are cut, which
 * every engine does by its own boxes.
 */
import {webkit} from './tools/webkit-launcher.mjs';
import base from './web-test-runner.config.mjs';

const {launcher, keys} = webkit();
export default {
  ...base,
  files: [...base.files, '!test/components/stories.test.ts', '!test/components/stories-words.test.ts'],
  plugins: [...base.plugins, keys],
  concurrency: 1,
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  browsers: [launcher],
};
