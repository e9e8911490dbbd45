import type { ServiceError } from './errors.ts';
import type { FaultEffect } from './faults.ts';
import type { FlatParams } from './query.ts';
import type { Account } from './state/account.ts';
import type { Principal } from './state/identities.ts';

/** The services the sandbox has, by the name they bear in the scope of a signature. */
export type ServiceName =
  | 'ec2'
  | 'sts'
  | 'rds'
  | 'backup'
  | 'monitoring'
  | 'kms'
  | 'organizations'
  | 'rbin'
  | 'tagging';

/** An HTTP request to a service, before anybody has looked into it. */
export interface HttpRequest {
  /** In capitals. */
  method: string;
  /** The path as it was sent, percent signs and all; `/` for the query protocol. */
  path: string;
  query: URLSearchParams;
  /** The header `X-Amz-Target`, which names the action in the JSON protocol. */
  target?: string | undefined;
  body: string;
}

/** What a service reads in a request before anything is judged: what the log shows and what faults match. */
export interface ReadRequest {
  action: string;
  /** Flat, whatever the form of the request: `Tags.Tag.1.Key`, `Lifecycle.DeleteAfterDays`. */
  params: FlatParams;
}

/** One call of a service, past authentication, with its fault plan drawn. */
export interface ServiceCall {
  readonly account: Account;
  /** Name of the region; `account.region(name)` has what lives there. */
  readonly region: string;
  readonly action: string;
  readonly params: FlatParams;
  readonly http: HttpRequest;
  /** Milliseconds since 1970, on the clock of the account. */
  readonly now: number;
  /** Who signed; undefined for the few actions that need no signature. */
  readonly principal: Principal | undefined;
  /** Scripted effects that reach into the work itself. */
  readonly effects: readonly FaultEffect[];
  readonly requestId: string;
}

/** The refusals that every service has, each in its own words. */
export interface Refusals {
  /** Nobody signed. */
  unsigned(): ServiceError;
  /** A key or a session token that nobody has heard of. */
  unknown(): ServiceError;
  /** A session that has ended. */
  expired(): ServiceError;
  /** A signature whose time is too far from the service's. */
  wrongTime(reason: string): ServiceError;
  /** A region that is off for the account. */
  regionOff(): ServiceError;
  throttled(): ServiceError;
  /** A policy does not let the call through; `reason` is the sentence that names caller and action. */
  denied(reason: string): ServiceError;
  /** The 500 of a fault that strikes after the work. */
  internal(): ServiceError;
}

/** A refusal as it goes over the wire. */
export interface WrittenRefusal {
  body: string;
  headers?: Readonly<Record<string, string>>;
}

/**
 * One service: how it reads requests, does the work, and words its refusals. All else (the log, the clock, credentials,
 * regions, request buckets, faults) is the same for every service and is done around it.
 */
export interface Service {
  readonly contentType: string;
  /** What its actions begin with in a policy; default its name. */
  readonly policyPrefix?: string;
  /** Throws a ServiceError for what is no request of this service at all; that one comes into no log. */
  read(http: HttpRequest): ReadRequest;
  /** Does the work and gives the whole body of the answer, which goes out with 200; throws a ServiceError to refuse. */
  answer(call: ServiceCall): string;
  writeRefusal(error: ServiceError, requestId: string): WrittenRefusal;
  readonly refusals: Refusals;
  /** Actions that are sent without a signature. */
  readonly unsignedActions?: ReadonlySet<string>;
  /** Whether it answers in regions that the account does not have, past policies and without request buckets: STS. */
  readonly global?: boolean;
  /** The bucket that a call draws from; default: one of the name of the action. */
  bucketName?(action: string, params: FlatParams): string;
}
