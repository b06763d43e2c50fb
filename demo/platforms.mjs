/** The drawn platforms as a server on this machine: one for all hosts, told apart by the name that is asked for. */
import {createServer} from 'node:http';

/**
 * @param {(asked: object) => {status?: number, headers?: object, body?: string | Uint8Array, wait?: number}} answer
 * @returns {Promise<{port: number, asked: string[], close(): Promise<void>}>} `asked`: every address, in its order
 */
export async function servePlatforms(answer, {port = 0} = {}) {
  const asked = [];
  const server = createServer(async (request, response) => {
    const chunks = [];
    for await (const chunk of request) chunks.push(chunk);
    const url = new URL(request.url, `http://${request.headers.host}`);
    url.port = '';
    asked.push(`${url.hostname}${url.pathname}${url.search}`);
    const {hostname: host, pathname: path, searchParams: query} = url;
    const {status = 200, headers = {}, body = '', wait = 0} = answer({url, host, path, query, method: request.method, body: Buffer.concat(chunks).toString()});
    if (wait === Infinity) return;
    if (wait > 0) await new Promise(resolve => setTimeout(resolve, wait));
    response.writeHead(status, headers).end(body);
  });
  await new Promise((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', resolve));
  return {
    port: server.address().port,
    asked,
    close: () =>
      new Promise(resolve => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
}
