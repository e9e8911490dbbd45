import type { AwsBackupMaker, BackupMaker } from '../../../src/inputs/request.ts';
import {
  type Applied,
  type CreateChange,
  type CreateOutcome,
  type Fault,
  failure,
  recoveryPointId,
  region,
  type Settled,
  success,
} from '../../../src/model.ts';
import { beginCopies } from '../../../src/modes/backup/vault-copies.ts';
import type { Run } from '../../../src/modes/shared/mode.ts';
import type { PlannedRule } from '../../../src/plan/model.ts';
import type { VaultCopies, VaultCopyState } from '../../../src/ports/vault-copies.ts';
import { DAY, HOUR, makeBackupRequest, makeCreate, NOW, type oregon } from '../../decide/make-model.ts';
import { makeRun } from './make-run.ts';

/** Copies of what AWS Backup made, by a port that answers as it is told. */

export const ireland = region('eu-west-1');
export const END = '2026-12-21T23:00:00Z';
export const VAULT: AwsBackupMaker = {
  name: 'aws-backup',
  vault: 'main',
  roleArn: 'arn:aws:iam::111122223333:role/backup',
  coldStorageAfterDays: null,
  newVault: null,
};
export const change = (wishes: string | null, overrides: Partial<CreateChange> = {}) =>
  makeCreate({
    pointTags: [['BackupLaunch', 'type=m5.large'], ...(wishes === null ? [] : [['BackupCopyTo', wishes] as const])],
    ...overrides,
  });
export const made = (outcome: Partial<Extract<CreateOutcome, { id: unknown }>> = {}): CreateOutcome => ({
  result: 'done',
  id: recoveryPointId('job-1'),
  state: 'available',
  expiresAt: NOW + 30 * DAY,
  ...outcome,
});

export const done = (point = 'copy-1'): VaultCopyState => ({
  state: 'available',
  point: recoveryPointId(point),
  fault: null,
});
export const PENDING: VaultCopyState = { state: 'pending', point: null, fault: null };

/** A port that answers as it is told, and remembers what it was asked. */
export function portOf(
  looks: readonly (VaultCopyState | Fault | Error)[] = [done()],
  answers: Partial<VaultCopies> = {},
) {
  const asked: unknown[][] = [];
  const script = [...looks];
  const port: VaultCopies = {
    foresee: async (...args) => {
      asked.push(['foresee', ...args]);
      return null;
    },
    ready: async (...args) => {
      asked.push(['ready', ...args]);
      return success(null);
    },
    start: async (copy) => {
      asked.push(['start', copy]);
      return success('copy-job');
    },
    look: async (...args) => {
      asked.push(['look', ...args]);
      const answer = script.shift() ?? PENDING;
      if (answer instanceof Error) throw answer;
      return 'code' in answer ? failure(answer) : success(answer);
    },
    ...answers,
  };
  return { port, asked };
}

export interface Copying {
  readonly changes?: readonly CreateChange[];
  readonly outcomes?: readonly CreateOutcome[];
  readonly settled?: Settled | null;
  readonly engine?: BackupMaker;
  readonly copyKeys?: readonly { readonly region: typeof oregon; readonly arn: string }[];
  readonly due?: readonly PlannedRule[];
  readonly wait?: number;
  readonly run?: Run;
  readonly dry?: boolean;
}

export async function copy(port: VaultCopies, copying: Copying = {}) {
  const { changes = [change(`us-west-2=${END}`)], outcomes, settled = null, run = makeRun() } = copying;
  const request = makeBackupRequest({ engine: copying.engine ?? VAULT, copyKeys: copying.copyKeys ?? [] });
  const set = { changes, skipped: [], failures: [], warnings: [], matched: changes.length };
  const finish = await beginCopies(set, copying.due ?? [], { request, copies: port, run });
  const created = changes.map((one, index) => ({ change: one, outcome: outcomes?.[index] ?? made() }));
  const applied: Applied = { created, deleted: [], deletedSnapshots: [], retained: [] };
  const told = await finish(copying.dry === true ? null : applied, settled, NOW + (copying.wait ?? HOUR));
  return {
    copies: told.copies.map(({ to, job, state, point, expiresAt }) => ({ to, job, state, point, expiresAt })),
    failures: told.failures.map(({ region: where, target, fault: { code } }) => [where, target, code]),
    told,
    waited: run.clock.now() - NOW,
  };
}
export const of = (asked: readonly unknown[][], what: string) =>
  asked.filter(([name]) => name === what).map(([, ...rest]) => rest);
