/** Finds the browsers that tests and screenshots drive; as root on Debian, installs one that is missing. */
import {spawnSync} from 'node:child_process';
import {accessSync, constants} from 'node:fs';
import {delimiter, join} from 'node:path';

const browsers = {
  chromium: {
    label: 'Chromium',
    variable: 'CHROME_PATH',
    commands: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'],
    places: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    ],
    debian: 'chromium',
  },
  firefox: {
    label: 'Firefox',
    variable: 'FIREFOX_PATH',
    commands: ['firefox-esr', 'firefox'],
    places: ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
    debian: 'firefox-esr',
  },
  webkit: {
    label: 'WebKitWebDriver',
    variable: 'WEBKIT_DRIVER_PATH',
    commands: ['WebKitWebDriver'],
    places: [],
    debian: 'webkit2gtk-driver',
  },
  /** The screen for WebKit where there is none. */
  xvfb: {
    label: 'Xvfb',
    variable: 'XVFB_PATH',
    commands: ['Xvfb'],
    places: [],
    debian: 'xvfb',
  },
};

/** Nothing of ours leaves the machine, and the machine needs no screen. */
export const chromiumFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const runs = path => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** The path of a browser, `undefined` when there is none. */
export function findBrowser(name) {
  const {variable, commands, places} = browsers[name];
  const given = process.env[variable];
  if (given) return given;
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return [...commands.flatMap(command => folders.map(folder => join(folder, command))), ...places].find(runs);
}

/** The path of a browser, installed where that is possible. Throws with the one line that says what to do. */
export function needBrowser(name) {
  const found = findBrowser(name);
  if (found) return found;
  const {label, variable, debian} = browsers[name];
  if (process.getuid?.() === 0 && runs('/usr/bin/apt-get')) {
    console.log(`${label} is missing: installing Debian's ${debian}`);
    const apt = (...args) =>
      spawnSync('apt-get', ['-qq', '-o', 'Dpkg::Use-Pty=0', ...args], {
        stdio: ['ignore', 'ignore', 'inherit'],
        env: {...process.env, DEBIAN_FRONTEND: 'noninteractive'},
      });
    apt('update');
    apt('install', '-y', '--no-install-recommends', debian);
    const installed = findBrowser(name);
    if (installed) return installed;
  }
  throw new Error(`${label} is missing: install it (Debian: \`apt-get install ${debian}\`), or set ${variable} to its path`);
}
