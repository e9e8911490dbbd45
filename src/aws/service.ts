import type { FaultCode } from '../model.ts';
import type { clientConfig } from './client-config.ts';
import type { Refusal } from './refusal.ts';
import type { Credentials } from './session.ts';

/** One AWS API: how to create its client, how fast to call its actions, and what its refusals mean. */
export interface Service<Client, Action extends string> {
  /** Prefix of its actions in a policy, such as `ec2`. */
  readonly prefix: string;
  readonly open: (config: ClientConfig) => Client;
  /** Burst and refill per second of each action. */
  readonly limits: Readonly<Record<Action, RequestLimit>>;
  /** Actions that change something, for which throttling is waited out much longer. */
  readonly writes: ReadonlySet<Action>;
  /** What its error codes mean, in addition to the codes that all services share. */
  readonly wordings: ReadonlyMap<string, Wording>;
  /** Decides a code's meaning by its call, for codes with several meanings. */
  readonly judge?: (refusal: Refusal, action: string) => Wording | undefined;
}

export type ClientConfig = ReturnType<typeof clientConfig> & {
  readonly region: string;
  readonly credentials: Credentials;
};

export interface RequestLimit {
  readonly burst: number;
  readonly perSecond: number;
}

/** The code of a fault, and its advice. */
export type Wording = readonly [code: FaultCode, advice: string];
