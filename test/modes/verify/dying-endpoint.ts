import { createServer, type IncomingMessage, type ServerResponse, request as send } from 'node:http';
import type { Socket } from 'node:net';

export interface DyingEndpoint {
  readonly url: string;
  /** How many requests came, up to the one that killed it. */
  readonly count: () => number;
  readonly close: () => void;
}

/**
 * Passes requests on until one of them: from then on nothing gets through in either direction, as if the process that sends them had been
 * killed, before the service got the request or after it had done the work.
 */
export async function dyingEndpoint(target: string, at: number, when: 'before' | 'after'): Promise<DyingEndpoint> {
  let count = 0;
  const server = createServer((incoming, outgoing) => {
    count += 1;
    if (count > at || (count === at && when === 'before')) {
      die();
      return;
    }
    passOn(target, incoming, outgoing, count === at ? die : null);
  });
  // A connection that is just being made would outlive the server.
  const sockets = new Set<Socket>();
  let dead = false;
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('error', () => {});
    if (dead) socket.destroy();
  });
  const die = () => {
    dead = true;
    count = at;
    server.close();
    for (const socket of sockets) socket.destroy();
  };
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return { url: `http://127.0.0.1:${address.port}`, count: () => count, close: die };
}

function passOn(
  target: string,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  instead: (() => void) | null,
): void {
  const { method, headers, url } = incoming;
  const onward = send(new URL(url ?? '/', target), { method, headers }, (answer) => {
    if (instead !== null) {
      answer.resume();
      answer.on('end', instead);
      return;
    }
    outgoing.writeHead(answer.statusCode ?? 500, answer.headers);
    answer.pipe(outgoing);
  });
  onward.on('error', () => outgoing.destroy());
  incoming.pipe(onward);
}
