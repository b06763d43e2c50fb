import {build} from 'esbuild';

/** A command for browser tests: the same payloads, parsed by the same sources in Node. */
export function parseInNode() {
  let hutong;
  const load = async () => {
    const {outputFiles} = await build({
      stdin: {contents: "export {hutong} from './test/properties/properties.ts'", resolveDir: process.cwd()},
      bundle: true,
      write: false,
      format: 'esm',
      platform: 'node',
      logLevel: 'error',
      external: ['./*.cases.ts', '../platforms/*'],
    });
    return (await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`)).hutong;
  };
  return {
    name: 'parse-in-node',
    async executeCommand({command, payload}) {
      if (command !== 'parse-in-node') return undefined;
      hutong ??= load();
      const {parse} = await hutong;
      return payload.map(text => JSON.stringify(parse(text)));
    },
  };
}
