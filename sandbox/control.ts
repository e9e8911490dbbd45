import type { RequestRecord } from './log.ts';
import type { AccountSeed } from './seed.ts';
import { assertFaults, assertSeed, assertSettings } from './seed-check.ts';
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
interface ControlAnswer {
  status: number;
  body: unknown;
}

type Handler = (sandbox: Controlled, body: unknown) => unknown;

const states: readonly InstanceState[] = ['pending', 'running', 'shutting-down', 'terminated', 'stopping', 'stopped'];

/** A field of a body, undefined where there is no body or no such field. */
function field(body: unknown, name: string): unknown {
  return typeof body === 'object' && body !== null ? Reflect.get(body, name) : undefined;
}

function text(body: unknown, name: string): string {
  const value = field(body, name);
  if (typeof value !== 'string') throw new TypeError(`The body needs a text "${name}".`);
  return value;
}

const handlers: Readonly<Record<string, Handler>> = {
  'GET state': ({ account }) => snapshotState(account),
  'GET requests': ({ requests }) => requests,
  'DELETE requests': ({ requests }) => {
    requests.length = 0;
  },
  'GET env': (sandbox) => sandbox.env(),
  'POST reset': (sandbox, body) => {
    if (body !== undefined) assertSeed(body);
    sandbox.reset(body);
  },
  'POST seed': ({ account }, body) => {
    assertSeed(body);
    account.add(body);
  },
  'POST faults': ({ account }, body) => {
    assertFaults(body);
    account.faults.add(body);
  },
  'DELETE faults': ({ account }) => account.faults.clear(),
  'POST settings': ({ account }, body) => {
    assertSettings(body);
    return Object.assign(account.settings, body);
  },
  'POST clock/advance': ({ account }, body) => {
    if (account.clock.advance === undefined) throw new TypeError('This clock cannot be moved.');
    account.clock.advance(Number(field(body, 'ms')));
    return { now: account.clock.now() };
  },
  'POST images/settle': ({ account }, body) =>
    account.settleImages(field(body, 'failure') === undefined ? undefined : text(body, 'failure')),
  'POST sessions/expire': ({ account }) => account.expireSessions(),
  'POST instances/state': ({ account }, body) => {
    const state = states.find((entry) => entry === field(body, 'state'));
    if (state === undefined) throw new TypeError(`The state must be one of ${states.join(', ')}.`);
    account.setInstanceState(text(body, 'region'), text(body, 'instanceId'), state);
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
