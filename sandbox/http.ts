import type { IncomingMessage, ServerResponse } from 'node:http';
import { readScope } from './auth.ts';
import type { AwsAnswer, AwsRequest } from './aws.ts';
import { answerAws, halfOf, pageAnswer, refuse, sleep } from './aws.ts';
import type { Controlled } from './control.ts';
import { control } from './control.ts';
import { ec2 } from './ec2/index.ts';
import type { Plan } from './effects.ts';
import { planEffects } from './effects.ts';
import { ServiceError } from './errors.ts';
import type { RequestRecord } from './log.ts';
import { issueIdToken } from './oidc.ts';
import type { Judge } from './role-policies.ts';
import { findService, serviceNames } from './service-table.ts';
import type { Account } from './state/account.ts';
import { sts } from './sts.ts';

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

/** The request as its service reads it, or the answer to one that cannot be read. */
function readAws(request: IncomingMessage, url: URL, body: string): AwsRequest | AwsAnswer {
  const target = headerOf(request, 'x-amz-target');
  const http = { method: request.method ?? 'GET', path: url.pathname, query: url.searchParams, body, target };
  const scope = readScope(headerOf(request, 'authorization'));
  const found = findService(scope?.service, http);
  if (found === undefined) {
    const message = `The service "${scope?.service}" is not modelled by this sandbox; ${serviceNames.join(', ')} are.`;
    return refuse(ec2, new ServiceError('NotModelledBySandbox', message), 'unread');
  }
  try {
    return {
      ...found,
      ...found.service.read(http),
      region: scope?.region ?? defaultRegion,
      http,
      scope,
      sessionToken: headerOf(request, 'x-amz-security-token'),
      signedAt: headerOf(request, 'x-amz-date'),
    };
  } catch (error) {
    return refuse(found.service, error, 'unread');
  }
}

async function deliver(answer: AwsAnswer, response: ServerResponse, record?: RequestRecord): Promise<void> {
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
  if (record !== undefined) record.status = answer.status;
  response.writeHead(answer.status, { ...answer.headers, 'content-length': Buffer.byteLength(answer.body) });
  if (answer.half === undefined) {
    response.end(answer.body);
    return;
  }
  const cut = answer.half === 'cut';
  response.write(answer.body.slice(0, answer.body.length / 2), () => {
    if (cut) setImmediate(() => response.destroy());
  });
}

/** The account of whoever signed; of a request that nobody signs, the one of the role that it asks for. */
function accountFor(account: Account, { scope, params }: AwsRequest): Account {
  const named = params.RoleArn?.split(':')[4];
  const found = [account, ...account.others.values()].find(({ accountId, identities }) =>
    scope === undefined ? accountId === named : identities.principals.has(scope.accessKeyId),
  );
  return found ?? account;
}

async function serveAws(
  sandbox: Controlled,
  request: IncomingMessage,
  response: ServerResponse,
  { url, body, judge }: { url: URL; body: string; judge: Judge | undefined },
) {
  const aws = readAws(request, url, body);
  if ('kind' in aws) {
    await deliver(aws, response);
    return;
  }
  const account = accountFor(sandbox.account, aws);
  const record: RequestRecord = {
    at: account.clock.now(),
    service: aws.name,
    region: aws.region,
    action: aws.action,
    params: aws.params,
    userAgent: headerOf(request, 'user-agent') ?? '',
    status: 0,
    account: account.accountId,
    ...(aws.scope === undefined ? {} : { accessKeyId: aws.scope.accessKeyId }),
  };
  sandbox.requests.push(record);
  await deliver(await answerAws(account, aws, record, judge), response, record);
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
  const { service, action, region } = record;
  const plan = planEffects(
    { name: 'sts', service: sts, action },
    account.faults.draw({ service, action, region, params }),
  );
  if (plan.delayMs > 0) await sleep(plan.delayMs);
  const answer = idTokenAnswer(account, plan, request, audience);
  await deliver(answer, response, record);
}

function idTokenAnswer(
  account: Controlled['account'],
  plan: Plan,
  request: IncomingMessage,
  audience: string | null,
): AwsAnswer {
  if (plan.reset) return { kind: 'reset' };
  if (plan.hang !== undefined) return { kind: 'hang', ms: plan.hang };
  if (plan.page !== undefined) return pageAnswer(plan.page);
  const refusal = plan.refuse?.(undefined);
  const { status, body } =
    refusal === undefined
      ? issueIdToken(account, headerOf(request, 'authorization'), audience)
      : { status: refusal.status, body: { message: refusal.message } };
  const headers = { 'content-type': 'application/json' };
  const answer: AwsAnswer = { kind: 'send', status, headers, body: JSON.stringify(body) };
  return plan.after === 'cut' || plan.after === 'stall' ? halfOf(answer, plan.after) : answer;
}

/** Serves one request, whichever part of the sandbox it is for. */
export async function serve(
  sandbox: Controlled,
  request: IncomingMessage,
  response: ServerResponse,
  judge?: Judge,
): Promise<void> {
  const body = await readBody(request);
  const url = new URL(request.url ?? '/', 'http://127.0.0.1');
  const { clockSkewMs } = sandbox.account.settings;
  if (clockSkewMs !== 0) response.setHeader('date', new Date(Date.now() + clockSkewMs).toUTCString());
  if (url.pathname === '/_github/oidc/token') {
    await serveOidc(sandbox, request, response, url);
  } else if (url.pathname.startsWith('/_sandbox/')) {
    const answer = control(sandbox, request.method ?? 'GET', url.pathname.slice('/_sandbox/'.length), body);
    sendJson(response, answer.status, answer.body);
  } else {
    await serveAws(sandbox, request, response, { url, body, judge });
  }
}
