import type { FaultCode } from '../model.ts';
import type { clientConfig } from './client-config.ts';
import type { Refusal } from './refusal.ts';
import type { Credentials } from './session.ts';

/** One API of AWS: how its client is made, how fast its actions may be called, and what its refusals mean. */
export interface Service<Client, Action extends string> {
  /** What its actions begin with in a policy, such as `ec2`. */
  readonly prefix: string;
  readonly open: (config: ClientConfig) => Client;
  /** Burst and refill per second of each action. */
  readonly limits: Readonly<Record<Action, RequestLimit>>;
  /** Actions that change something: these are worth waiting for much longer. */
  readonly writes: ReadonlySet<Action>;
  /** What the codes of its refusals mean, beyond those that all services share. */
  readonly wordings: ReadonlyMap<string, Wording>;
  /** What a code means in this one call, where it means other things in others. */
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

/** The code of a fault, and one sentence of advice. */
export type Wording = readonly [code: FaultCode, advice: string];
