import type { FaultRule } from './faults.ts';
import type { RequestRecord } from './log.ts';
import type { AccountSeed } from './seed.ts';
import type { Settings } from './settings.ts';
import type { Account } from './state/account.ts';
import type { InstanceState } from './state/records.ts';
import { snapshotState } from './state/snapshot-state.ts';

/** What the control endpoint can reach. */
export interface Controlled {
  readonly account: Account;
  readonly requests: RequestRecord[];
  env(): Record<string, string>;
  reset(seed?: AccountSeed): void;
}

/** What a control call answers, as JSON. */
export interface ControlAnswer {
  status: number;
  body: unknown;
}

/** The JSON bodies of the control calls. Senders are trusted: they are the tests themselves. */
interface Bodies {
  seed: AccountSeed;
  faults: FaultRule[] | { faults: FaultRule[] };
  settings: Partial<Settings>;
  advance: { ms: number };
  settle: { failure?: string };
  state: { region: string; instanceId: string; state: InstanceState };
}

type Handler = (sandbox: Controlled, body: unknown) => unknown;

const handlers: Readonly<Record<string, Handler>> = {
  'GET state': ({ account }) => snapshotState(account),
  'GET requests': ({ requests }) => requests,
  'DELETE requests': ({ requests }) => {
    requests.length = 0;
  },
  'GET env': (sandbox) => sandbox.env(),
  'POST reset': (sandbox, body) => sandbox.reset(body === undefined ? undefined : (body as Bodies['seed'])),
  'POST seed': ({ account }, body) => account.add(body as Bodies['seed']),
  'POST faults': ({ account }, body) => {
    const rules = body as Bodies['faults'];
    account.faults.add(Array.isArray(rules) ? rules : rules.faults);
  },
  'DELETE faults': ({ account }) => account.faults.clear(),
  'POST settings': ({ account }, body) => {
    Object.assign(account.settings, body as Bodies['settings']);
    return account.settings;
  },
  'POST clock/advance': ({ account }, body) => {
    const { ms } = body as Bodies['advance'];
    if (account.clock.advance === undefined) throw new TypeError('This clock cannot be moved.');
    account.clock.advance(ms);
    return { now: account.clock.now() };
  },
  'POST images/settle': ({ account }, body) => account.settleImages((body as Bodies['settle'] | undefined)?.failure),
  'POST sessions/expire': ({ account }) => account.expireSessions(),
  'POST instances/state': ({ account }, body) => {
    const { region, instanceId, state } = body as Bodies['state'];
    account.setInstanceState(region, instanceId, state);
  },
};

/** Runs one call under `/_sandbox/`; `path` is what follows it. */
export function control(sandbox: Controlled, method: string, path: string, body: string): ControlAnswer {
  const handler = Object.hasOwn(handlers, `${method} ${path}`) ? handlers[`${method} ${path}`] : undefined;
  if (handler === undefined) {
    return { status: 404, body: { message: `No such call. There are: ${Object.keys(handlers).join(', ')}.` } };
  }
  try {
    return { status: 200, body: handler(sandbox, body === '' ? undefined : JSON.parse(body)) ?? {} };
  } catch (error) {
    return { status: 400, body: { message: error instanceof Error ? error.message : String(error) } };
  }
}
