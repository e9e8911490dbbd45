import { randomUUID } from 'node:crypto';
import type { Scope } from './auth.ts';
import { authenticate } from './auth.ts';
import type { Page, Plan } from './effects.ts';
import { denied, notInSession, planEffects } from './effects.ts';
import { ServiceError } from './errors.ts';
import type { FaultEffect } from './faults.ts';
import type { RequestRecord } from './log.ts';
import type { Judge } from './role-policies.ts';
import { permit } from './role-policies.ts';
import type { HttpRequest, ReadRequest, Refusals, Service, ServiceName, WrittenRefusal } from './services.ts';
import { missingIn } from './session-policy.ts';
import type { Account } from './state/account.ts';
import type { Principal } from './state/identities.ts';
import type { RegionCondition } from './state/region.ts';

/** A request to an AWS service, read but not yet judged. */
export interface AwsRequest extends ReadRequest {
  name: ServiceName;
  service: Service;
  region: string;
  http: HttpRequest;
  scope: Scope | undefined;
  sessionToken: string | undefined;
  /** The header `X-Amz-Date`. */
  signedAt?: string | undefined;
}

/** What comes back: an answer, a cut connection, or silence (until it is cut, where a time is given). */
export type AwsAnswer =
  | {
      kind: 'send';
      status: number;
      headers: Readonly<Record<string, string>>;
      body: string;
      /** Only half of it comes: then the connection is cut, or nothing more comes. */
      half?: 'cut' | 'stall';
    }
  | { kind: 'reset' }
  | { kind: 'hang'; ms: number | 'forever' };

/** Waits real milliseconds without keeping the process alive. */
export function sleep(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms).unref();
  });
}

function conditionOf(account: Account, { service, region }: AwsRequest): RegionCondition {
  const found = account.regions.get(region);
  if (found === undefined) return service.global === true ? 'ok' : 'not-enabled';
  return found.optInStatus === 'not-opted-in' ? 'not-enabled' : found.condition;
}

function admit(
  account: Account,
  request: AwsRequest,
  plan: Plan,
  record: RequestRecord,
  now: number,
): Principal | undefined {
  const { name, service, region, action, params, scope, sessionToken } = request;
  const { refusals, unsignedActions, global } = service;
  const condition = conditionOf(account, request);
  if (condition === 'not-enabled') throw refusals.regionOff();
  let principal: Principal | undefined;
  if (scope === undefined && unsignedActions?.has(action)) {
    if (params.RoleArn !== undefined) record.principal = params.RoleArn;
  } else {
    const session = scope === undefined ? undefined : account.identities.principals.get(scope.accessKeyId);
    if (plan.expireCredentials && session?.expiresAt !== undefined) session.expiresAt = now;
    if (session !== undefined) record.principal = session.arn;
    principal = authenticate(account, refusals, scope, sessionToken, now);
    checkTime(account, refusals, request);
  }
  if (plan.refuse !== undefined) throw plan.refuse(principal);
  checkSession(request, principal);
  if (global === true) return principal;
  const bucket = service.bucketName?.(action, params) ?? action;
  if (!account.buckets.take(account.settings.buckets, `${name}/${region}`, bucket, now)) throw refusals.throttled();
  if (condition === 'denied') throw denied(request, principal, 'scp');
  return principal;
}

/** A session may not do what its own policy leaves out, whatever its role may. */
function checkSession(request: AwsRequest, principal: Principal | undefined): void {
  if (principal?.sessionPolicy === undefined) return;
  const missing = missingIn(
    principal.sessionPolicy,
    request.service.policyPrefix ?? request.name,
    request.action,
    request.params,
  );
  if (missing !== undefined) throw notInSession(request, principal, missing);
}

/** How far the time of a signature may be from the service's. */
const mostSkew = 5 * 60_000;

/**
 * Refuses a signature that was made too early or too late, by the clock of the service.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/signature-v4-troubleshooting.html
 */
function checkTime({ settings }: Account, refusals: Refusals, { signedAt }: AwsRequest): void {
  if (settings.clockSkewMs === 0 || signedAt === undefined) return;
  const [, year, month, day, hour, minute, second] = /^(....)(..)(..)T(..)(..)(..)Z$/.exec(signedAt) ?? [];
  const made = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
  const now = Date.now() + settings.clockSkewMs;
  const compact = (instant: number) => new Date(instant).toISOString().replace(/[-:]|\.\d+/g, '');
  if (now - made > mostSkew) {
    throw refusals.wrongTime(
      `Signature expired: ${signedAt} is now earlier than ${compact(now - mostSkew)} (${compact(now)} - 5 min.)`,
    );
  }
  if (made - now > mostSkew) {
    throw refusals.wrongTime(
      `Signature not yet current: ${signedAt} is still later than ${compact(now + mostSkew)} (${compact(now)} + 5 min.)`,
    );
  }
}

function send(service: Service, requestId: string, status: number, { body, headers }: WrittenRefusal): AwsAnswer {
  return {
    kind: 'send',
    status,
    body,
    headers: { 'content-type': service.contentType, 'x-amzn-requestid': requestId, ...headers },
  };
}

/** The answer to a request that could not be done. */
export function refuse(service: Service, error: unknown, requestId: string, record?: RequestRecord): AwsAnswer {
  const refusal =
    error instanceof ServiceError
      ? error
      : new ServiceError('SandboxDefect', error instanceof Error ? (error.stack ?? error.message) : String(error), 500);
  if (record !== undefined) record.errorCode = refusal.code;
  return send(service, requestId, refusal.status, service.writeRefusal(refusal, requestId));
}

function work(
  account: Account,
  request: AwsRequest,
  principal: Principal | undefined,
  effects: readonly FaultEffect[],
  requestId: string,
): string {
  const { service, region, action, params, http } = request;
  const now = account.clock.now();
  return service.answer({ account, region, action, params, http, now, principal, effects, requestId });
}

/** What something in between answers. */
export function pageAnswer({ status, body, headers = {} }: Page): AwsAnswer {
  return { kind: 'send', status, body, headers: { 'content-type': 'text/html', ...headers } };
}

/** The first half of an answer. */
export function halfOf(answer: AwsAnswer, half: 'cut' | 'stall'): AwsAnswer {
  return answer.kind === 'send' ? { ...answer, half } : answer;
}

/** Judges a request, does its work and says what comes back, with every scripted effect. */
export async function answerAws(
  account: Account,
  request: AwsRequest,
  record: RequestRecord,
  judge?: Judge,
): Promise<AwsAnswer> {
  const { name, service, region, action, params } = request;
  const effects = account.faults.draw({ service: name, action, region, params });
  if (effects.length > 0) record.faults = effects.map((effect) => Object.keys(effect).join());
  const plan = planEffects(request, effects);
  const condition = conditionOf(account, request);
  if (plan.reset || condition === 'unreachable') return { kind: 'reset' };
  if (condition === 'hang') return { kind: 'hang', ms: 'forever' };
  if (plan.hang !== undefined) return { kind: 'hang', ms: plan.hang };
  if (plan.delayMs > 0) await sleep(plan.delayMs);

  if (plan.page !== undefined) return pageAnswer(plan.page);

  const requestId = randomUUID();
  let answer: AwsAnswer;
  try {
    const principal = admit(account, request, plan, record, account.clock.now());
    await permit(judge, account, request, principal);
    const body = work(account, request, principal, effects, requestId);
    if (plan.after === 'error') throw service.refusals.internal();
    answer = send(service, requestId, 200, { body });
  } catch (error) {
    answer = refuse(service, error, requestId, record);
  }
  if (account.settings.latencyMs > 0) await sleep(account.settings.latencyMs);
  if (plan.after === 'reset') return { kind: 'reset' };
  if (plan.after === 'hang') return { kind: 'hang', ms: 'forever' };
  return plan.after === 'cut' || plan.after === 'stall' ? halfOf(answer, plan.after) : answer;
}
