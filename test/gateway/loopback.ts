import {createServer, type RequestListener} from 'node:http';
import {createServer as createTcpServer, Socket, type AddressInfo, type Server} from 'node:net';

export interface Loopback {
  port: number;
  /** `127.0.0.1:PORT`, as `--map` takes it. */
  address: string;
  /** Connections that are open. */
  readonly open: number;
  close(): Promise<void>;
}

async function listen(server: Server, sockets: Set<Socket>): Promise<Loopback> {
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket)).on('error', () => undefined);
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const {port} = server.address() as AddressInfo;
  return {
    port,
    address: `127.0.0.1:${String(port)}`,
    get open() {
      return sockets.size;
    },
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}

/** An HTTP server on this machine. */
export const serveHttp = (listener: RequestListener): Promise<Loopback> => listen(createServer(listener), new Set());
/** A server that speaks whatever `talk` writes, once a request has begun to come. */
export const serveRaw = (talk: (socket: Socket) => void): Promise<Loopback> =>
  listen(
    createTcpServer(socket => socket.once('data', () => talk(socket))),
    new Set(),
  );

/**
 * Every address that this process begins to connect to, as the system sees it: `10.0.0.1:80`. `instead` leads
 * connections to other places, as a system would whose resolver and whose routes are in a stranger's hands.
 */
export function recordConnections(instead?: {host: string; port: number}): {seen: string[]; stop(): void} {
  const seen: string[] = [];
  const {prototype} = Socket;

  const {connect} = prototype;
  prototype.connect = function (this: Socket, ...args: unknown[]) {
    this.on('connectionAttempt', (ip: string, port: number) => seen.push(`${ip}:${String(port)}`));
    const [options] = args;
    Object.assign((Array.isArray(options) ? options[0] : options) as object, instead);
    return Reflect.apply(connect, this, args) as Socket;
  };
  return {
    seen,
    stop: () => {
      prototype.connect = connect;
    },
  };
}

/** Polls until it holds: no test waits for a time to pass. */
export async function until(condition: () => boolean, what: string): Promise<void> {
  for (let i = 0; i < 1000; i += 1) {
    if (condition()) return;
    await new Promise(resolve => setTimeout(resolve, 10));
  }
  throw new Error(`never came: ${what}`);
}
