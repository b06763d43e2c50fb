/**
 * `npm run test:more`: the browser tests in Firefox, over WebDriver BiDi; but for those that measure where words are cut:
 * Firefox gives boxes to the lines below a clamp, which it does not draw.
 */
import {chromeLauncher} from '@web/test-runner-chrome';
import {needBrowser} from './tools/browsers.mjs';
import base from './web-test-runner.config.mjs';

const launcher = chromeLauncher({
  launchOptions: {
    browser: 'firefox',
    executablePath: needBrowser('firefox'),
    extraPrefsFirefox: {'datareporting.policy.dataSubmissionEnabled': false, 'app.update.enabled': false, 'media.autoplay.default': 0},
  },
});
export default {
  ...base,
  files: [...base.files, '!test/components/stories.test.ts', '!test/components/stories-words.test.ts'],
  concurrency: 1,
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  browsers: [Object.assign(launcher, {name: 'Firefox'})],
};
