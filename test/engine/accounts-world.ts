import { onTestFinished, vi } from 'vitest';
import { type AccountSeed, type Sandbox, type SandboxOptions, startSandbox } from '../../sandbox/index.ts';
import { execute, type Report } from '../../src/engine.ts';
import { fetchIdToken } from '../../src/github/id-token.ts';
import type { InputName } from '../../src/inputs/all.ts';
import { type AccountMask, OPEN_ACCOUNTS } from '../../src/ports/account-mask.ts';
import type { Log } from '../../src/ports/log.ts';
import type { PreviewHost } from '../../src/ports/pull-request.ts';
import { secretsOf } from '../../src/ports/secrets.ts';
import type { AnyReport } from '../report/any-report.ts';
import { checkedReport } from '../report/schema.ts';
import { shortcut } from './shortcut.ts';
import { filesOf, NO_PULL_REQUEST, SILENT } from './surroundings.ts';

export const IDS = ['111111111111', '222222222222', '333333333333'] as const;
export const REGION = 'eu-central-1';

/** An account whose role every workflow of the repository may assume. */
export function accountOf(id: string, seed: AccountSeed = {}): AccountSeed {
  return {
    accountId: id,
    regions: [REGION],
    roles: [{ arn: `arn:aws:iam::${id}:role/backup`, trust: { subjects: ['repo:*'] } }],
    ...seed,
  };
}

/** Instances that carry the tag, by their names. */
export function machines(...names: readonly string[]): AccountSeed {
  return {
    instances: names.map((name) => ({
      region: REGION,
      launchedAt: '2026-01-01T00:00:00Z',
      tags: { Backup: 'Daily', Name: name },
    })),
  };
}

/** Several accounts behind one address, the first of which is the one that `sandbox.account` is. */
export function accountsWorld(first: AccountSeed, ...others: AccountSeed[]): Promise<Sandbox> {
  return worldWith({ seed: { ...first, otherAccounts: others } });
}

/** The same, told how to start. */
export async function worldWith(options: SandboxOptions): Promise<Sandbox> {
  const sandbox = await startSandbox(options);
  onTestFinished(() => sandbox.close());
  shortcut(sandbox);
  for (const [name, value] of Object.entries(sandbox.env())) vi.stubEnv(name, value);
  onTestFinished(() => {
    vi.unstubAllEnvs();
  });
  return sandbox;
}

export interface Beside {
  readonly files?: ReadonlyMap<string, string>;
  readonly written?: Map<string, string>;
  /** False outside GitHub. */
  readonly workflow?: boolean;
  readonly signal?: AbortSignal;
  readonly host?: PreviewHost;
  readonly log?: Log;
  readonly accounts?: AccountMask;
}

const USUAL: Partial<Record<InputName, string>> = {
  'role-to-assume': 'arn:aws:iam::{account}:role/backup',
  'aws-region': REGION,
};

/** The report of one run, as its file holds it. */
export async function reportOf(
  inputs: Partial<Record<InputName, string>>,
  {
    files = new Map(),
    written = new Map(),
    workflow = true,
    signal = new AbortController().signal,
    host = NO_PULL_REQUEST,
    log = SILENT,
    accounts = OPEN_ACCOUNTS,
  }: Beside = {},
): Promise<Report> {
  return execute({
    getInput: (name) => inputs[name] ?? USUAL[name] ?? '',
    workflowRun: workflow ? { id: '42', url: 'https://github.com/acme/ops/actions/runs/42' } : null,
    runName: 'test',
    fetchIdToken: workflow ? fetchIdToken : null,
    secrets: secretsOf({}),
    accounts,
    mask: () => {},
    log,
    signal,
    schedule: () => Promise.resolve(null),
    commit: null,
    files: filesOf(files, written),
    previewHost: host,
  });
}

/** One run of the engine with these inputs, whose report keeps to its schema. */
export async function runInputs(...asked: Parameters<typeof reportOf>): Promise<AnyReport> {
  return checkedReport(await reportOf(...asked));
}
