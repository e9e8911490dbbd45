import { readFile } from 'node:fs/promises';
import { createServer, request as httpRequest, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { type AddressInfo, connect, type Server, type Socket } from 'node:net';
import { resolve } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { hereIn } from '../front/world.ts';
import { HOME, i, instance, worldOf } from './world.ts';

const folder = resolve(import.meta.dirname, 'localhost');
const CERTIFICATE = resolve(folder, 'certificate.pem');

async function listening(server: Server): Promise<number> {
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => sockets.add(socket));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  onTestFinished(() => {
    server.close();
    for (const socket of sockets) socket.destroy();
  });
  return (server.address() as AddressInfo).port;
}

/** Hands a request on as it is. */
function passOn(request: IncomingMessage, response: ServerResponse, to: URL): void {
  const { method, headers, url = '/' } = request;
  const path = URL.canParse(url) ? new URL(url).pathname + new URL(url).search : url;
  const onward = httpRequest({ host: to.hostname, port: to.port, method, path, headers }, (answer) => {
    response.writeHead(answer.statusCode ?? 500, answer.headers);
    answer.pipe(response);
  });
  request.pipe(onward);
}

/** A proxy that notes what it was asked for. */
async function proxy() {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    passOn(request, response, new URL(request.url ?? ''));
  });
  server.on('connect', (request, socket: Socket) => {
    asked.push(`CONNECT ${request.url} ${request.headers['proxy-authorization'] ?? ''}`.trim());
    const [host = '', port] = (request.url ?? '').split(':');
    const onward = connect(Number(port), host, () => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n');
      onward.pipe(socket).pipe(onward);
    });
    onward.on('error', () => socket.destroy());
    socket.on('error', () => onward.destroy());
  });
  return { asked, port: await listening(server) };
}

/** The sandbox behind TLS, with a certificate that nobody knows. */
async function behindTls(url: string): Promise<string> {
  const [key, cert] = await Promise.all([readFile(resolve(folder, 'key.pem')), readFile(CERTIFICATE)]);
  const port = await listening(createTlsServer({ key, cert }, (one, other) => passOn(one, other, new URL(url))));
  return `https://localhost:${port}`;
}

const BACKUP = { mode: 'backup', tag: 'Backup:Daily', expiry: '30 days' };
const seed = { regions: [HOME], instances: [instance({ id: i(1) })] };

describe('a network with a proxy', () => {
  it('is asked by it alone, and never for what NO_PROXY names', async () => {
    const world = await worldOf(seed);
    const { asked, port } = await proxy();
    const run = await world.backup({}, { env: { http_proxy: `127.0.0.1:${port}` } });
    expect(run.exitCode, run.log).toBe(0);
    expect(asked).toHaveLength(world.sandbox.requests.length);
    expect(new Set(asked)).toEqual(new Set([`${world.sandbox.url}/`]));

    asked.length = 0;
    const direct = await hereIn(world)(BACKUP, {
      env: { HTTP_PROXY: `http://127.0.0.1:${port}`, NO_PROXY: '127.0.0.1' },
    });
    expect(direct.exitCode).toBe(0);
    expect(asked).toEqual([]);
  });

  it('reaches the ID token service and AWS through it, with name and password, and trusts AWS_CA_BUNDLE', async () => {
    const role = 'arn:aws:iam::123456789012:role/backup';
    const world = await worldOf({ ...seed, roles: [{ arn: role, trust: { subjects: ['*'] } }] });
    const { asked, port } = await proxy();
    const url = await behindTls(world.sandbox.url);
    const env = {
      AWS_ACCESS_KEY_ID: undefined,
      AWS_SECRET_ACCESS_KEY: undefined,
      AWS_ENDPOINT_URL: url,
      ACTIONS_ID_TOKEN_REQUEST_URL: `${url}/_github/oidc/token?api-version=2.0`,
      HTTPS_PROXY: `http://someone:a-secret-word@127.0.0.1:${port}`,
    };
    const run = await world.backup({ 'role-to-assume': role }, { env: { ...env, AWS_CA_BUNDLE: CERTIFICATE } });
    expect(run.exitCode, run.log).toBe(0);
    expect(run.outputs['created-count']).toBe('1');
    const authorization = Buffer.from('someone:a-secret-word').toString('base64');
    expect(new Set(asked)).toEqual(new Set([`CONNECT ${new URL(url).host} Basic ${authorization}`]));
    // Each client keeps its connection: token, STS, EC2.
    expect(asked).toHaveLength(3);
    expect(`${run.log}${run.summary}${JSON.stringify(run.report)}`).not.toContain('a-secret-word');

    const distrusted = await hereIn(world)({ ...BACKUP, 'role-to-assume': role }, { env });
    expect(distrusted.exitCode).toBe(1);
    expect(distrusted.failed[0]?.message).toMatch(/certificate/);
  });
});
