import { ServiceError } from './errors.ts';
import type { FaultEffect } from './faults.ts';
import type { Service, ServiceName } from './services.ts';
import type { Principal } from './state/identities.ts';

/** The scripted effects on one request, sorted by when they strike. */
export interface Plan {
  /** Cut the connection before any work. */
  reset: boolean;
  /** Do nothing and answer nothing, for so many milliseconds. */
  hang: number | 'forever' | undefined;
  /** Milliseconds before the work. */
  delayMs: number;
  expireCredentials: boolean;
  /** Refuse, once it is known who asks. */
  refuse: ((principal: Principal | undefined) => ServiceError) | undefined;
  /** What something in between answers instead. */
  page: Page | undefined;
  /** What becomes of the answer once the work is done. */
  after: 'send' | 'reset' | 'hang' | 'error' | 'cut' | 'stall';
}

/** An answer that no service gave. */
export interface Page {
  status: number;
  body: string;
  headers?: Readonly<Record<string, string>>;
}

/** What a request is for. */
interface Target {
  name: ServiceName;
  service: Service;
  action: string;
}

/**
 * The refusal of a call that a policy does not let through: no policy that allows it, or one that denies it.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html
 */
export function denied(
  { name, service, action }: Target,
  principal: Principal | undefined,
  why: true | 'scp' | string,
): ServiceError {
  const permission = `${service.policyPrefix ?? name}:${action}`;
  const what = `User: ${principal?.callerArn ?? 'anonymous'} is not authorized to perform: ${permission}`;
  const reason =
    why === true
      ? `${what} because no identity-based policy allows the ${permission} action`
      : why === 'scp'
        ? `${what} with an explicit deny in a service control policy`
        : why;
  return service.refusals.denied(reason);
}

/**
 * The refusal of a call for which the session policy leaves a permission out.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html (session policies)
 */
export function notInSession(
  { service }: Pick<Target, 'service'>,
  principal: Principal,
  permission: string,
): ServiceError {
  const what = `User: ${principal.callerArn} is not authorized to perform: ${permission}`;
  return service.refusals.denied(`${what} because no session policy allows the ${permission} action`);
}

/** Sorts the effects that were drawn for a request; the first refusal wins. */
export function planEffects(target: Target, effects: readonly FaultEffect[]): Plan {
  const plan: Plan = {
    reset: false,
    hang: undefined,
    delayMs: 0,
    expireCredentials: false,
    refuse: undefined,
    page: undefined,
    after: 'send',
  };
  for (const effect of effects) {
    if ('reset' in effect) plan.reset = true;
    else if ('hang' in effect) plan.hang ??= effect.hang;
    else if ('page' in effect) plan.page ??= effect.page;
    else if ('cut' in effect) plan.after = effect.cut === 'stall' ? 'stall' : 'cut';
    else if ('delayMs' in effect) plan.delayMs += effect.delayMs;
    else if ('expireCredentials' in effect) plan.expireCredentials = true;
    else if ('throttle' in effect) plan.refuse ??= target.service.refusals.throttled;
    else if ('error' in effect) {
      const { code, message, status } = effect.error;
      plan.refuse ??= () => new ServiceError(code, message, status);
    } else if ('deny' in effect) plan.refuse ??= (principal) => denied(target, principal, effect.deny);
    else if ('lostAnswer' in effect) plan.after = effect.lostAnswer === 'hang' ? 'hang' : 'reset';
    else if ('answer500AfterWork' in effect) plan.after = 'error';
  }
  return plan;
}
