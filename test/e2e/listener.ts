import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { onTestFinished } from 'vitest';

export interface Listener {
  /** Such as `http://127.0.0.1:40123`. */
  readonly url: string;
  /** What was asked, as `GET /path?query`. */
  readonly asked: string[];
}

/** Somebody who waits for a heartbeat. Without an answer nothing ever comes. */
export async function startListener(
  answer: ((request: IncomingMessage, response: ServerResponse, attempt: number) => void) | null = (_, response) =>
    response.end('OK'),
): Promise<Listener> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    answer?.(request, response, asked.length);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new TypeError('The server has no port.');
  return { url: `http://127.0.0.1:${address.port}`, asked };
}
