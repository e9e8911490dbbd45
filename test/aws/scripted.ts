import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { onTestFinished } from 'vitest';
import { ec2RefusalXml, ec2Xml } from '../../sandbox/answers.ts';
import { ServiceError } from '../../sandbox/errors.ts';
import { type FlatParams, parseForm } from '../../sandbox/query.ts';

/** One request as the service got it. */
export interface Asked {
  readonly action: string;
  readonly params: FlatParams;
  /** Which one of its action it is, from 1. */
  readonly time: number;
}

export type Answer =
  /** A whole answer with this XML inside. */
  | { readonly xml: string }
  /** A refusal with this code. */
  | { readonly code: string }
  /** Status 200 with this for a body; `short` promises more of it and hangs up. */
  | { readonly body: string; readonly short?: boolean };

export interface Service {
  readonly url: string;
  readonly asked: Asked[];
}

/** The text of a whole answer. */
export const wholeAnswer = (action: string, xml: string): string => ec2Xml(action, xml, 'request-1');

/** A service on loopback that says what it is told to, for what the sandbox, which behaves like EC2, never says. */
export async function scriptedService(answerTo: (asked: Asked) => Answer): Promise<Service> {
  const asked: Asked[] = [];
  const server = createServer((request, response) => {
    bodyOf(request).then((body) => {
      const { Action = '', Version, ...params } = parseForm(body);
      const time = asked.filter(({ action }) => action === Action).length + 1;
      const one = { action: Action, params, time };
      asked.push(one);
      send(response, Action, answerTo(one));
    }, response.destroy);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  return { url: `http://127.0.0.1:${address.port}`, asked };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString();
}

function send(response: ServerResponse, action: string, answer: Answer): void {
  const { status, body } =
    'code' in answer
      ? { status: 400, body: ec2RefusalXml(new ServiceError(answer.code, 'as scripted'), 'request-1') }
      : { status: 200, body: 'xml' in answer ? wholeAnswer(action, answer.xml) : answer.body };
  const short = 'body' in answer && answer.short === true;
  const length = Buffer.byteLength(body) + (short ? 100 : 0);
  response.writeHead(status, { 'content-type': 'text/xml;charset=UTF-8', 'content-length': length });
  if (short) response.write(body, () => setImmediate(() => response.destroy()));
  else response.end(body);
}
