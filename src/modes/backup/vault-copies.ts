import { type CopyWish, readCopyTo } from '../../decide/copy-wishes.ts';
import { formatExpiry } from '../../decide/expiry.ts';
import type { BackupRequest } from '../../inputs/request.ts';
import { attempt } from '../../model/attempt.ts';
import type { NewVault } from '../../model/backup-plans.ts';
import { CANCELLED } from '../../model/known-faults.ts';
import {
  type Applied,
  type ChangeSet,
  type CreateChange,
  type Expiry,
  type Failure,
  type FailureSubject,
  type Fault,
  type FaultCode,
  type RecoveryPointId,
  type RecoveryPointState,
  type Region,
  type Settled,
  success,
} from '../../model.ts';
import type { PlannedRule } from '../../plan/model.ts';
import type { VaultCopies } from '../../ports/vault-copies.ts';
import type { Run } from '../shared/mode.ts';

/** Copies made by AWS Backup. Runs without copies don't load this module. */

/** A copy of one backup and its state. */
export interface VaultCopy {
  readonly change: CreateChange;
  readonly to: Region;
  readonly expiresAt: Expiry;
  /** The id of the backup job; null in a dry run. */
  readonly job: RecoveryPointId | null;
  readonly state: RecoveryPointState | 'planned';
  readonly point: RecoveryPointId | null;
}

export interface VaultCopiesTold {
  readonly copies: readonly VaultCopy[];
  readonly failures: readonly Failure[];
}

interface Wanted {
  readonly change: CreateChange;
  readonly wish: CopyWish;
}

/** Returns the wanted copies of planned backups, from the same wish tag as in backups that this action creates itself. */
function wantedOf(changes: readonly CreateChange[]): readonly Wanted[] {
  return changes.flatMap((change) => {
    const text = change.pointTags.find(([key]) => key === 'BackupCopyTo')?.[1];
    return text === undefined ? [] : readCopyTo(text).wishes.map((wish) => ({ change, wish }));
  });
}

/** How to create the vault of a region that lacks one. */
type NewVaultIn = (to: Region) => NewVault | null;

interface Beginning {
  readonly request: BackupRequest;
  readonly copies: VaultCopies;
  readonly run: Run;
}

/** Checks the destinations, and returns the function that makes the copies once the backups are done. */
export async function beginCopies(
  changeSet: ChangeSet,
  due: readonly PlannedRule[],
  { request, copies, run }: Beginning,
) {
  const creates = changeSet.changes.filter((change) => change.action === 'create');
  const newVaultIn = newVaultsFor(request, due);
  const foreseen = await foreseeCopies(creates, copies, newVaultIn, run);
  return async (applied: Applied | null, settled: Settled | null, deadline: number): Promise<VaultCopiesTold> =>
    applied === null
      ? plannedCopies(creates, foreseen)
      : copyCreated(applied, settled, { copies, newVaultIn, foreseen, deadline, run });
}

/** Uses the KMS key for copies in a region: from the input, else from a rule. */
function newVaultsFor({ engine, copyKeys }: BackupRequest, due: readonly PlannedRule[]): NewVaultIn {
  if (engine.name === 'direct' || engine.newVault === null) return () => null;
  const { newVault } = engine;
  const ofRules = due.flatMap(({ rule }) => rule.copies ?? []);
  return (to) => {
    const key = copyKeys.find(({ region }) => region === to)?.arn ?? ofRules.find((copy) => copy.to === to)?.kmsKey;
    return key === undefined || key === null ? newVault : { kmsKey: key };
  };
}

/** Checks the copies before the first backup starts; a copy that cannot be made never prevents a backup. */
async function foreseeCopies(
  changes: readonly CreateChange[],
  copies: VaultCopies,
  newVaultIn: NewVaultIn,
  run: Run,
): Promise<ReadonlyMap<string, Failure>> {
  const distinct = new Map(wantedOf(changes).map(({ wish }) => [placeOf(wish), wish]));
  const judged = await Promise.all(
    [...distinct].map(async ([place, wish]) => {
      const { to, expiresAt } = wish;
      const look = await attempt(async () => success(await copies.foresee(to, expiresAt, newVaultIn(to))), run);
      const fault = look.ok ? look.value : look.fault;
      return fault === null
        ? []
        : [[place, { region: to, target: 'copy-to', action: 'copy', fault } as const] as const];
    }),
  );
  return new Map(judged.flat());
}

function placeOf({ to, expiresAt }: CopyWish): string {
  return `${to} ${formatExpiry(expiresAt)}`;
}

/** Returns the copies that a real run would make. */
function plannedCopies(changes: readonly CreateChange[], foreseen: ReadonlyMap<string, Failure>): VaultCopiesTold {
  const possible = wantedOf(changes).filter(({ wish }) => !foreseen.has(placeOf(wish)));
  const copies = possible.map(({ change, wish: { to, expiresAt } }): VaultCopy => {
    return { change, to, expiresAt, job: null, state: 'planned', point: null };
  });
  return { copies, failures: [...foreseen.values()] };
}

interface Around {
  readonly copies: VaultCopies;
  readonly newVaultIn: NewVaultIn;
  readonly foreseen: ReadonlyMap<string, Failure>;
  readonly deadline: number;
  readonly run: Run;
}

/** Copies the completed backups and follows each copy to its end. Incomplete backups cannot be copied. */
async function copyCreated(applied: Applied, settled: Settled | null, around: Around): Promise<VaultCopiesTold> {
  const made = applied.created.flatMap(({ change, outcome }) => {
    if (outcome.result === 'failed') return [];
    const state = settled?.states.get(outcome.id) ?? outcome.state;
    return [{ change, state, id: outcome.id, slot: outcome.slot ?? change.slot, expiresAt: outcome.expiresAt }];
  });
  const told = await Promise.all(
    made.flatMap((one) =>
      wantedOf([one.change])
        .filter(({ wish }) => !around.foreseen.has(placeOf(wish)))
        .map(({ wish }) => copyOne(one, wish, around)),
    ),
  );
  return {
    copies: told.map(({ copy }) => copy),
    failures: [...around.foreseen.values(), ...told.flatMap(({ failure }) => failure ?? [])],
  };
}

interface Made {
  readonly change: CreateChange;
  readonly state: RecoveryPointState;
  readonly id: RecoveryPointId;
  readonly slot: CreateChange['slot'];
  readonly expiresAt: Expiry;
}

interface Told {
  readonly copy: VaultCopy;
  readonly failure: Failure | null;
}

async function copyOne(made: Made, { to, expiresAt }: CopyWish, around: Around): Promise<Told> {
  const { change, id: job, slot, state, expiresAt: sourceExpiresAt } = made;
  const { copies, newVaultIn, run } = around;
  const copy: VaultCopy = { change, to, expiresAt, job, state: 'failed', point: null };
  const failed = (fault: Fault, more: Partial<VaultCopy> = {}): Told => ({
    copy: { ...copy, ...more },
    failure: { region: to, target: job, action: 'copy', fault, subject: subjectOf(change, job) },
  });
  if (state !== 'available') return failed(notComplete(state), { state: state === 'pending' ? 'pending' : 'failed' });
  const home = change.resource.region;
  const started = await attempt(async () => {
    const ready = await copies.ready(to, newVaultIn(to));
    return ready.ok ? copies.start({ home, job, slot, to, expiresAt, sourceExpiresAt }) : ready;
  }, run);
  if (!started.ok) return failed(started.fault);
  const end = await followed(started.value, home, around);
  if (end.fault !== null) return failed(end.fault, { state: end.state, point: end.point });
  return { copy: { ...copy, state: end.state, point: end.point }, failure: null };
}

const FIRST_LOOK = 2_000;
const LONGEST_PAUSE = 15_000;
const PASSING: ReadonlySet<FaultCode> = new Set(['throttled', 'unreachable', 'service-error']);

/** Polls a copy until it has ended; a transient fault does not end the wait. */
async function followed(id: string, home: Region, { copies, deadline, run }: Around) {
  const open = (fault: Fault) => ({ state: 'pending' as const, point: null, fault });
  let unread: Fault | null = null;
  for (let round = 0; ; round += 1) {
    const pause = Math.min(FIRST_LOOK * 2 ** round, LONGEST_PAUSE, deadline - run.clock.now());
    if (pause <= 0) return open(unread ?? notInTime(id));
    try {
      await run.clock.sleep(pause, run.signal);
    } catch (error) {
      if (run.signal.aborted) return open(CANCELLED);
      throw error;
    }
    const look = await attempt(() => copies.look(home, id), run);
    if (look.ok && look.value.state !== 'pending') return look.value;
    if (!look.ok && !PASSING.has(look.fault.code)) return open(look.fault);
    unread = look.ok ? null : look.fault;
  }
}

function notComplete(state: RecoveryPointState): Fault {
  const why = state === 'pending' ? 'has not ended in time' : 'made no whole recovery point';
  return {
    code: 'backup-failed',
    message: `it was not copied, because the job of its backup ${why}: AWS Backup copies what is complete`,
    advice: 'Run this workflow run again once the job has ended: it finds the job, and copies. Or raise wait-timeout.',
  };
}

function notInTime(id: string): Fault {
  return {
    code: 'not-available-in-time',
    message: `the copy job ${id} had not ended when wait-timeout was over`,
    advice:
      'The job goes on: look at it in the console of AWS Backup. A first copy to a region is a full one: raise wait-timeout.',
  };
}

function subjectOf({ resource }: CreateChange, job: RecoveryPointId): FailureSubject {
  const { kind, id, name } = resource;
  return { kind, resourceId: id, resourceName: name, recoveryPointId: job };
}
