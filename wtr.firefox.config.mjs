/** `npm run test:more`: the browser tests in Firefox, over WebDriver BiDi. */
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
  concurrency: 1,
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  browsers: [Object.assign(launcher, {name: 'Firefox'})],
};
