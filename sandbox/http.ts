import type { IncomingMessage, ServerResponse } from 'node:http';
import { errorXml } from './answers.ts';
import { readScope } from './auth.ts';
import type { AwsAnswer, AwsRequest } from './aws.ts';
import { answerAws, sleep } from './aws.ts';
import type { Controlled } from './control.ts';
import { control } from './control.ts';
import { planEffects } from './effects.ts';
import { ServiceError } from './errors.ts';
import type { RequestRecord } from './log.ts';
import { issueIdToken } from './oidc.ts';
import type { FlatParams } from './query.ts';
import { parseForm } from './query.ts';

const maxBody = 16 * 2 ** 20;
const defaultRegion = 'us-east-1';

function readBody(request: IncomingMessage): Promise<string> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > maxBody) request.destroy();
      else chunks.push(chunk);
    });
    request.on('end', () => resolve(chunks.length === 1 ? String(chunks[0]) : Buffer.concat(chunks).toString()));
    request.on('error', reject);
  });
}

function sendJson(response: ServerResponse, status: number, body: unknown): void {
  const text = JSON.stringify(body);
  response.writeHead(status, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) });
  response.end(text);
}

function headerOf(request: IncomingMessage, name: string): string | undefined {
  const value = request.headers[name];
  return Array.isArray(value) ? value[0] : value;
}

/** The service of a request: from its signature, or, unsigned, from the API version that STS has had since 2011. */
function serviceOf(named: string | undefined, flat: FlatParams): AwsRequest['service'] {
  if (named !== undefined && named !== 'ec2' && named !== 'sts') {
    throw new ServiceError(
      'NotModelledBySandbox',
      `The service "${named}" is not modelled by this sandbox; ec2 and sts are.`,
    );
  }
  return named ?? (flat.Version === '2011-06-15' ? 'sts' : 'ec2');
}

function readAws(request: IncomingMessage, url: URL, body: string): AwsRequest {
  const flat = parseForm(body === '' ? url.search.slice(1) : body);
  const scope = readScope(headerOf(request, 'authorization'));
  const action = flat.Action;
  if (action === undefined) throw new ServiceError('MissingAction', 'The request must contain the parameter Action');
  return {
    service: serviceOf(scope?.service, flat),
    region: scope?.region ?? defaultRegion,
    action,
    flat,
    scope,
    sessionToken: headerOf(request, 'x-amz-security-token'),
  };
}

async function deliver(answer: AwsAnswer, response: ServerResponse, record: RequestRecord): Promise<void> {
  if (answer.kind === 'reset') {
    response.socket?.destroy();
    return;
  }
  if (answer.kind === 'hang') {
    if (answer.ms === 'forever') return;
    await sleep(answer.ms);
    response.socket?.destroy();
    return;
  }
  record.status = answer.status;
  response.writeHead(answer.status, {
    'content-type': 'text/xml;charset=UTF-8',
    'content-length': Buffer.byteLength(answer.body),
    'x-amzn-requestid': answer.requestId,
  });
  response.end(answer.body);
}

async function serveAws(
  sandbox: Controlled,
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
  body: string,
) {
  const { account } = sandbox;
  let aws: AwsRequest;
  try {
    aws = readAws(request, url, body);
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error;
    response.writeHead(error.status, { 'content-type': 'text/xml;charset=UTF-8' });
    response.end(errorXml('ec2', error, 'unread'));
    return;
  }
  const { Action, Version, ...params } = aws.flat;
  const record: RequestRecord = {
    at: account.clock.now(),
    service: aws.service,
    region: aws.region,
    action: aws.action,
    params,
    userAgent: headerOf(request, 'user-agent') ?? '',
    status: 0,
    ...(aws.scope === undefined ? {} : { accessKeyId: aws.scope.accessKeyId }),
  };
  sandbox.requests.push(record);
  await deliver(await answerAws(account, aws, record), response, record);
}

/** The OIDC endpoint under the action name `GetIdToken`, so that faults can be scripted for it too. */
async function serveOidc(
  sandbox: Controlled,
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
): Promise<void> {
  const { account, requests } = sandbox;
  const audience = url.searchParams.get('audience');
  const params = audience === null ? {} : { audience };
  const record: RequestRecord = {
    at: account.clock.now(),
    service: 'github',
    region: '',
    action: 'GetIdToken',
    params,
    userAgent: headerOf(request, 'user-agent') ?? '',
    status: 0,
  };
  requests.push(record);
  const plan = planEffects('sts', record.action, account.faults.draw({ action: record.action, region: '', params }));
  if (plan.delayMs > 0) await sleep(plan.delayMs);
  if (plan.reset || plan.hang !== undefined) {
    await deliver(plan.reset ? { kind: 'reset' } : { kind: 'hang', ms: plan.hang ?? 'forever' }, response, record);
    return;
  }
  const refusal = plan.refuse?.(undefined);
  const { status, body } =
    refusal === undefined
      ? issueIdToken(account, headerOf(request, 'authorization'), audience)
      : { status: refusal.status, body: { message: refusal.message } };
  record.status = status;
  sendJson(response, status, body);
}

/** Serves one request, whichever part of the sandbox it is for. */
export async function serve(sandbox: Controlled, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const body = await readBody(request);
  const url = new URL(request.url ?? '/', 'http://127.0.0.1');
  if (url.pathname === '/_github/oidc/token') {
    await serveOidc(sandbox, request, response, url);
  } else if (url.pathname.startsWith('/_sandbox/')) {
    const answer = control(sandbox, request.method ?? 'GET', url.pathname.slice('/_sandbox/'.length), body);
    sendJson(response, answer.status, answer.body);
  } else {
    await serveAws(sandbox, request, response, url, body);
  }
}
