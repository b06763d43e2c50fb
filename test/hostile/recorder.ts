import {createServer as createHttp, type Server} from 'node:http';
import {createServer as createTcp, type AddressInfo, type Socket} from 'node:net';

export type Files = (path: string, query: URLSearchParams) => {type: string; body: string | Buffer; headers?: Record<string, string>} | undefined;

export interface Recorder {
  readonly port: number;
  /** Every host that something spoke to, in order: by the name in its TLS greeting, or by its `Host` header. */
  readonly hosts: string[];
  /** `Referer` headers, by host. */
  readonly referrers: string[];
  close(): Promise<void>;
}

/**
 * One port for every name of the world: what is asked for in plain HTTP on `app.test` is answered by `files`, and whatever
 * else speaks is written down and hung up on.
 */
export async function startRecorder(files: Files): Promise<Recorder> {
  const hosts: string[] = [];
  const referrers: string[] = [];
  const sockets = new Set<Socket>();
  const http: Server = createHttp((request, response) => {
    const host = (request.headers.host ?? '').replace(/:\d+$/, '');
    hosts.push(host);
    if (request.headers.referer && host !== 'app.test') referrers.push(`${host} ${request.headers.referer}`);
    const {pathname, searchParams} = new URL(request.url ?? '/', 'http://app.test');
    const file = host === 'app.test' ? files(pathname, searchParams) : undefined;
    if (!file) return void response.writeHead(404).end();
    response.writeHead(200, {'content-type': file.type, 'cache-control': 'max-age=600', ...file.headers}).end(file.body);
  });
  const tcp = createTcp(socket => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket)).on('error', () => undefined);
    socket.once('data', data => {
      if (data[0] === 0x16) {
        hosts.push(serverName(data) ?? 'a TLS greeting without a name');
        socket.destroy();
      } else {
        socket.unshift(data);
        http.emit('connection', socket);
      }
    });
  });
  await new Promise<void>(resolve => tcp.listen(0, '127.0.0.1', resolve));
  return {
    port: (tcp.address() as AddressInfo).port,
    hosts,
    referrers,
    close: () =>
      new Promise(resolve => {
        for (const socket of sockets) socket.destroy();
        tcp.close(() => resolve());
      }),
  };
}

/** The `server_name` extension of a ClientHello (RFC 6066 §3): type 0, a list of one entry of type 0, a length, the name. */
function serverName(hello: Buffer): string | undefined {
  const text = hello.toString('latin1');
  for (let at = text.indexOf('\0\0'); at >= 0; at = text.indexOf('\0\0', at + 1)) {
    const [extension, list, type, length] = [
      at + 9 < hello.length && hello.readUInt16BE(at + 2),
      hello.readUInt16BE(Math.min(at + 4, hello.length - 2)),
      hello[at + 6],
      hello.readUInt16BE(Math.min(at + 7, hello.length - 2)),
    ];
    if (type === 0 && extension === length + 5 && list === length + 3) return text.slice(at + 9, at + 9 + length);
  }
  return undefined;
}
