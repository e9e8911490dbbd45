import { denied } from './effects.ts';
import type { ServiceError } from './errors.ts';
import { notModelled } from './errors.ts';
import type { FlatParams } from './query.ts';
import type { Service, ServiceName } from './services.ts';
import type { Account } from './state/account.ts';
import type { Principal } from './state/identities.ts';

/** A request of a role that has policies. */
export interface JudgedRequest {
  readonly account: Account;
  readonly service: ServiceName;
  readonly region: string;
  readonly action: string;
  readonly params: FlatParams;
  /** The documents of the role's policies. */
  readonly policies: readonly unknown[];
}

/** The permission that a request lacks. */
export interface Missing {
  readonly permission: string;
  readonly resource: string;
  /** Whether a statement denies it, or only none allows it. */
  readonly explicit: boolean;
}

/**
 * Judges a request by the policies of its role. The sandbox has no IAM of its own, since a well-kept simulator is at hand for
 * tests: whoever gives a role policies hands the judge to `startSandbox`.
 */
export type Judge = (request: JudgedRequest) => Promise<Missing | null>;

/** Throws the refusal where the policies of the role behind the session do not allow a request. */
export async function permit(
  judge: Judge | undefined,
  account: Account,
  request: { name: ServiceName; service: Service; region: string; action: string; params: FlatParams },
  principal: Principal | undefined,
): Promise<void> {
  const policies = principal === undefined ? undefined : account.identities.roles.get(principal.arn)?.policies;
  if (policies === undefined) return;
  if (judge === undefined) throw notModelled('A role with policies, without a judge handed to startSandbox,');
  const { name, region, action, params } = request;
  const missing = await judge({ account, service: name, region, action, params, policies });
  if (missing !== null) throw refusalOf(request, principal, missing);
}

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html (identity-based policies) */
function refusalOf(
  request: { name: ServiceName; service: Service; action: string },
  principal: Principal | undefined,
  { permission, resource, explicit }: Missing,
): ServiceError {
  const on = resource === '*' ? '' : ` on resource: ${resource}`;
  const what = `User: ${principal?.callerArn ?? 'anonymous'} is not authorized to perform: ${permission}${on}`;
  const why = explicit
    ? 'with an explicit deny in an identity-based policy'
    : `because no identity-based policy allows the ${permission} action`;
  return denied(request, principal, `${what} ${why}`);
}
