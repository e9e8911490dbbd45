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

/** A request, read to its end. */
export interface Received {
  /** In capitals. */
  readonly method: string;
  /** Path and query. */
  readonly url: string;
  /** By their names in small letters. */
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly body: string;
}

/** What comes back, and the entry of the log that is told how it was answered. */
interface Answered {
  readonly answer: AwsAnswer;
  readonly record?: RequestRecord;
}

function headerOf({ headers }: Received, name: string): string | undefined {
  const value = headers[name];
  return typeof value === 'string' ? value : value?.[0];
}

/** The request as its service reads it, or the answer to one that cannot be read. */
function readAws(request: Received, url: URL): AwsRequest | AwsAnswer {
  const target = headerOf(request, 'x-amz-target');
  const { method, body } = request;
  const http = { method, path: url.pathname, query: url.searchParams, body, target };
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

async function deliver({ answer, date }: Reply, response: ServerResponse): Promise<void> {
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
  const length = { 'content-length': Buffer.byteLength(answer.body) };
  response.writeHead(answer.status, { date, ...answer.headers, ...length });
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

async function serveAws(sandbox: Controlled, request: Received, url: URL, judge: Judge | undefined): Promise<Answered> {
  const aws = readAws(request, url);
  if ('kind' in aws) return { answer: aws };
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
  return { answer: await answerAws(account, aws, record, judge), record };
}

/** The OIDC endpoint under the action name `GetIdToken`, so that faults can be scripted for it too. */
async function serveOidc(sandbox: Controlled, request: Received, url: URL): Promise<Answered> {
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
  return { answer: idTokenAnswer(account, plan, request, audience), record };
}

function idTokenAnswer(
  account: Controlled['account'],
  plan: Plan,
  request: Received,
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

function controlAnswer(sandbox: Controlled, { method, body }: Received, what: string): AwsAnswer {
  const { status, body: answered } = control(sandbox, method, what, body);
  return { kind: 'send', status, headers: { 'content-type': 'application/json' }, body: JSON.stringify(answered) };
}

/** What comes back, and the time that the service thinks it is. */
export interface Reply {
  readonly answer: AwsAnswer;
  readonly date: string;
}

/** The answer to one request, whichever part of the sandbox it is for. */
export async function reply(sandbox: Controlled, request: Received, judge?: Judge): Promise<Reply> {
  const url = new URL(request.url, 'http://127.0.0.1');
  const date = new Date(Date.now() + sandbox.account.settings.clockSkewMs).toUTCString();
  if (url.pathname.startsWith('/_sandbox/')) {
    return { answer: controlAnswer(sandbox, request, url.pathname.slice('/_sandbox/'.length)), date };
  }
  const isOidc = url.pathname === '/_github/oidc/token';
  const { answer, record } = await (isOidc ? serveOidc(sandbox, request, url) : serveAws(sandbox, request, url, judge));
  if (record !== undefined && answer.kind === 'send') record.status = answer.status;
  return { answer, date };
}

/** Serves one request over HTTP. */
export async function serve(
  sandbox: Controlled,
  request: IncomingMessage,
  response: ServerResponse,
  judge?: Judge,
): Promise<void> {
  const { method = 'GET', url = '/', headers } = request;
  await deliver(await reply(sandbox, { method, url, headers, body: await readBody(request) }, judge), response);
}
