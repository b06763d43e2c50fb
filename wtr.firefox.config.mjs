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
/** The first measures where each word lies, by the metrics of Chromium's fonts; the second plays, which a headless Firefox does not. */
const chromiumOnly = ['!test/components/stories.test.ts', '!test/components/card-player.test.ts'];
export default {
  ...base,
  files: [...base.files, ...chromiumOnly],
  concurrency: 1,
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  browsers: [Object.assign(launcher, {name: 'Firefox'})],
};
