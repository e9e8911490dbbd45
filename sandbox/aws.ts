import { randomUUID } from 'node:crypto';
import { errorXml, successXml } from './answers.ts';
import type { Scope, Service } from './auth.ts';
import { authenticate, regionDisabled } from './auth.ts';
import { bucketName } from './buckets.ts';
import { runEc2 } from './ec2/actions.ts';
import type { Plan } from './effects.ts';
import { denied, planEffects } from './effects.ts';
import { ServiceError } from './errors.ts';
import type { FaultEffect } from './faults.ts';
import type { RequestRecord } from './log.ts';
import type { FlatParams } from './query.ts';
import { readParams } from './query.ts';
import type { Account } from './state/account.ts';
import type { Principal } from './state/identities.ts';
import type { RegionCondition } from './state/region.ts';
import { runSts, unsignedStsActions } from './sts.ts';

/** A request to an AWS service, read but not yet judged. */
export interface AwsRequest {
  service: Service;
  region: string;
  action: string;
  flat: FlatParams;
  scope: Scope | undefined;
  sessionToken: string | undefined;
}

/** What comes back: an answer, a cut connection, or silence (until it is cut, where a time is given). */
export type AwsAnswer =
  | { kind: 'send'; status: number; body: string; requestId: string }
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
  // STS answers everywhere; EC2 only where the account is at home.
  if (found === undefined) return service === 'sts' ? 'ok' : 'not-enabled';
  return found.optInStatus === 'not-opted-in' ? 'not-enabled' : found.condition;
}

function admit(
  account: Account,
  request: AwsRequest,
  plan: Plan,
  record: RequestRecord,
  now: number,
): Principal | undefined {
  const { service, region, action, flat, scope, sessionToken } = request;
  const condition = conditionOf(account, request);
  if (condition === 'not-enabled') throw regionDisabled(service);
  let principal: Principal | undefined;
  if (service === 'sts' && unsignedStsActions.has(action) && scope === undefined) {
    if (flat.RoleArn !== undefined) record.principal = flat.RoleArn;
  } else {
    const session = scope === undefined ? undefined : account.identities.principals.get(scope.accessKeyId);
    if (plan.expireCredentials && session?.expiresAt !== undefined) session.expiresAt = now;
    if (session !== undefined) record.principal = session.arn;
    principal = authenticate(account, service, scope, sessionToken, now);
  }
  if (plan.refuse !== undefined) throw plan.refuse(principal);
  if (service === 'ec2') account.buckets.take(account.settings.buckets, region, bucketName(action, flat), now);
  if (condition === 'denied' && service === 'ec2') throw denied(service, action, principal, 'scp');
  return principal;
}

function work(
  account: Account,
  request: AwsRequest,
  principal: Principal | undefined,
  effects: readonly FaultEffect[],
): string {
  const { service, region, action, flat } = request;
  const now = account.clock.now();
  if (service === 'sts') return runSts(account, action, flat, principal, now);
  if (principal === undefined) throw new TypeError('An EC2 call came past authentication without a principal.');
  return runEc2(action, {
    account,
    region: account.region(region),
    action,
    flat,
    params: readParams(flat),
    now,
    principal,
    effects,
  });
}

function failed(request: AwsRequest, error: unknown, record: RequestRecord, requestId: string): AwsAnswer {
  const refusal =
    error instanceof ServiceError
      ? error
      : new ServiceError('SandboxDefect', error instanceof Error ? (error.stack ?? error.message) : String(error), 500);
  record.errorCode = refusal.code;
  return { kind: 'send', status: refusal.status, body: errorXml(request.service, refusal, requestId), requestId };
}

/** Judges a request, does its work and says what comes back, with every scripted effect. */
export async function answerAws(account: Account, request: AwsRequest, record: RequestRecord): Promise<AwsAnswer> {
  const { service, region, action, flat } = request;
  const effects = account.faults.draw({ action, region, params: flat });
  if (effects.length > 0) record.faults = effects.map((effect) => Object.keys(effect).join());
  const plan = planEffects(service, action, effects);
  const condition = conditionOf(account, request);
  if (plan.reset || condition === 'unreachable') return { kind: 'reset' };
  if (condition === 'hang') return { kind: 'hang', ms: 'forever' };
  if (plan.hang !== undefined) return { kind: 'hang', ms: plan.hang };
  if (plan.delayMs > 0) await sleep(plan.delayMs);

  const requestId = randomUUID();
  let answer: AwsAnswer;
  try {
    const principal = admit(account, request, plan, record, account.clock.now());
    const inner = work(account, request, principal, effects);
    if (plan.after === 'error') throw new ServiceError('InternalError', 'An internal error has occurred', 500);
    answer = { kind: 'send', status: 200, body: successXml(service, action, inner, requestId), requestId };
  } catch (error) {
    answer = failed(request, error, record, requestId);
  }
  if (account.settings.latencyMs > 0) await sleep(account.settings.latencyMs);
  if (plan.after === 'reset') return { kind: 'reset' };
  if (plan.after === 'hang') return { kind: 'hang', ms: 'forever' };
  return answer;
}
