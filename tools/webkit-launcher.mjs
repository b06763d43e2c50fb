/** Runs browser tests in WebKitGTK, which no launcher of the test runner drives: over its WebDriver, on a screen of its own where there is none. */
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {createServer} from 'node:net';
import {Builder, Capabilities, Key} from 'selenium-webdriver';
import {needBrowser} from './browsers.mjs';

const freePort = async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const {port} = server.address();
  server.close();
  return port;
};

/** A screen in memory. It says its number when it is ready. */
async function startScreen() {
  const screen = spawn(needBrowser('xvfb'), ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const [number] = await once(screen.stdio[3], 'data');
  return {screen, display: `:${String(number).trim()}`};
}

/** A launcher for `browsers`. One window at a time: only that in front is drawn. */
export function webkit() {
  const processes = [];
  /** The test files that run, by the window they have. */
  const windows = new Map();
  let driver;
  let first;

  return {
    name: 'WebKit',
    type: 'webdriver',
    concurrency: 1,
    async initialize() {
      process.once('exit', () => {
        for (const each of processes) each.kill();
      });
      const command = needBrowser('webkit');
      const env = {...process.env, LC_ALL: 'C.UTF-8'};
      if (!env.DISPLAY && !env.WAYLAND_DISPLAY) {
        const {screen, display} = await startScreen();
        processes.push(screen);
        env.DISPLAY = display;
      }
      const port = await freePort();
      processes.push(spawn(command, [`--port=${port}`], {env, stdio: 'ignore'}));
      const capabilities = new Capabilities({browserName: 'MiniBrowser', pageLoadStrategy: 'none'});
      const url = `http://127.0.0.1:${port}`;
      await answers(url);
      driver = await new Builder().disableEnvironmentOverrides().usingServer(url).withCapabilities(capabilities).build();
      const version = (await driver.getCapabilities()).getBrowserVersion();
      console.log(`WebKitGTK ${version}`);
      first = await driver.getWindowHandle();
    },
    async startSession(id, url) {
      await driver.switchTo().newWindow('window');
      // The room that Chromium gives: MiniBrowser's own bars come on top.
      await driver.manage().window().setRect({width: 800, height: 640});
      windows.set(id, await driver.getWindowHandle());
      await driver.get(url);
    },
    /** What the runner's own command for keys calls. */
    sendKeys: (id, keys) =>
      driver
        .actions()
        .sendKeys(...keys.map(keyOf))
        .perform(),
    isActive: id => windows.has(id),
    getBrowserUrl: () => driver.getCurrentUrl(),
    async stopSession(id) {
      windows.delete(id);
      await driver.close();
      await driver.switchTo().window(first);
      return {};
    },
    async startDebugSession() {
      throw new Error('Cannot debug in WebKitGTK: its driver shows no tools');
    },
    async stop() {
      await driver?.quit();
    },
  };
}

/** `ArrowDown` as WebDriver writes it; a letter is itself. */
function keyOf(name) {
  if (name.length === 1) return name;
  const key = Key[name.replace(/(?<=[a-z])(?=[A-Z])/g, '_').toUpperCase()];
  if (key === undefined) throw new Error(`Cannot press \`${name}\`: WebDriver knows no such key`);
  return key;
}

/** Waits until the driver listens. */
async function answers(url) {
  for (let i = 0; i < 100; i += 1) {
    const status = await fetch(`${url}/status`).catch(() => undefined);
    if (status?.ok) return;
    await new Promise(resolve => setTimeout(resolve, 100));
  }
  throw new Error('Cannot start WebKitWebDriver: it does not answer after ten seconds');
}
