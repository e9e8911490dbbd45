import { copyOfText } from '../../decide/copies.ts';
import { formatExpiry } from '../../decide/expiry.ts';
import type { CopyRequest } from '../../inputs/request.ts';
import { groupBy } from '../../model/group.ts';
import type {
  AccountId,
  CommonReport,
  CopyChange,
  CreatedEntry,
  Failure,
  FailureSubject,
  Inventory,
  Named,
  RecoveryPoint,
  RecoveryPointId,
  ResourceId,
  Settled,
  Warning,
} from '../../model.ts';
import { commonReport, type Ended } from '../../report/common.ts';
import type { DoneCopy } from './confirm.ts';
import type { Waiting } from './decide.ts';
import { subjectOf } from './subject.ts';

/** The fields that a copy adds to the report. */
export interface CopyReport extends CommonReport {
  readonly mode: 'copy';
  /** How many unexpired copies are wanted, made or not. */
  readonly wantedCount: number;
  /** How many copies this run started. */
  readonly createdCount: number;
  /** The copies that this run started, each in its destination region. */
  readonly created: readonly CreatedEntry[];
  /** GiB of the volumes and databases behind them: the first copy to a region transfers all of it. */
  readonly gib: number;
  /** The GiB by destination, with the cost of transferring all of it. */
  readonly transfers: readonly CopyTransfer[];
  /** Recovery points that are not available yet and cannot be copied. */
  readonly waiting: readonly WaitingEntry[];
}

/** The most that the copies can transfer to one region: after the first copy of a volume, only changes are transferred. */
export interface CopyTransfer {
  /** The region that the copies are made in. */
  readonly region: string;
  readonly copies: number;
  readonly gib: number;
  /** At `price-per-gib-transferred`. */
  readonly cost: number;
}

/** A recovery point with a wanted copy that cannot be made yet. */
export interface WaitingEntry extends Named {
  readonly resourceId: ResourceId;
  readonly recoveryPointId: RecoveryPointId;
  /** The region in which the copy is wanted. */
  readonly to: string;
  readonly reason: string;
}

/** What a copy observed, decided and did; steps that it did not reach are absent. */
export interface CopyTold {
  readonly inventory?: Inventory;
  readonly wanted?: number;
  /** The copies to make. */
  readonly copies?: readonly CopyChange[];
  readonly waiting?: readonly Waiting[];
  readonly failures?: readonly Failure[];
  readonly warnings?: readonly Warning[];
  readonly changeSetPath?: string | null;
  /** Null in a dry run. */
  readonly done?: readonly DoneCopy[] | null;
  /** Null where the run did not wait. */
  readonly settled?: Settled | null;
}

/** Builds the report of a copy, from which all its views are rendered. */
export function copyReport(ended: Ended<CopyRequest>, told: CopyTold = {}): CopyReport {
  const { inventory = null, copies = [], waiting = [], done = null, settled = null, changeSetPath = null } = told;
  const { account } = ended;
  const planned =
    done === null && ended.request?.dryRun === true ? copies.map((change) => plannedEntry(change, account)) : [];
  const created = done === null ? planned : done.flatMap((one) => createdEntry(one, settled, account));
  const ofAttempt = done?.flatMap(({ change, outcome }) => (outcome.result === 'failed' ? [] : [change])) ?? copies;
  const common = commonReport(ended, {
    failures: [...(told.failures ?? []), ...(done ?? []).flatMap(failureOf), ...settledFailures(done ?? [], settled)],
    warnings: told.warnings ?? [],
    succeeded: created.filter(({ state }) => state !== 'failed').length,
    regions: inventory?.regions ?? [],
    inventory,
    changeSetPath,
  });
  return {
    mode: 'copy',
    ...common,
    wantedCount: told.wanted ?? 0,
    createdCount: created.filter(({ alreadyDone }) => !alreadyDone).length,
    created,
    gib: gibIn(ofAttempt),
    transfers: transfersOf(ofAttempt, ended.request?.pricePerGibTransferred ?? 0),
    waiting: waiting.map(({ point, source, to, reason }) => ({
      account,
      region: point.region,
      kind: point.kind,
      resourceId: source,
      resourceName: point.tags.sourceName ?? '',
      recoveryPointId: point.id,
      to,
      reason,
    })),
  };
}

function gibIn(copies: readonly CopyChange[]): number {
  return copies.reduce((sum, { point }) => sum + point.snapshots.reduce((all, { gib }) => all + (gib ?? 0), 0), 0);
}

function transfersOf(copies: readonly CopyChange[], price: number): readonly CopyTransfer[] {
  return [...groupBy(copies, ({ to }) => to)]
    .map(([region, some]) => ({ region, copies: some.length, gib: gibIn(some), cost: gibIn(some) * price }))
    .sort((one, other) => (one.region < other.region ? -1 : 1));
}

function entryOf({ point, source, to, slot, expiresAt }: CopyChange, account: AccountId | null) {
  return {
    account,
    region: to,
    kind: point.kind,
    resourceId: source,
    resourceName: nameIn(point),
    name: slot,
    expiresAt: formatExpiry(expiresAt),
    reboot: false,
    copyOf: copyOfText(point),
  };
}

function nameIn({ tags }: RecoveryPoint): string {
  return tags.sourceName ?? '';
}

function plannedEntry(change: CopyChange, account: AccountId | null): CreatedEntry {
  return { ...entryOf(change, account), recoveryPointId: null, state: 'planned', alreadyDone: false };
}

function createdEntry(
  { change, outcome }: DoneCopy,
  settled: Settled | null,
  account: AccountId | null,
): CreatedEntry[] {
  if (outcome.result === 'failed') return [];
  const stateText = settled?.stateTexts?.get(outcome.id);
  return [
    {
      ...entryOf(change, account),
      ...(stateText === undefined ? {} : { stateText }),
      recoveryPointId: outcome.id,
      state: settled?.states.get(outcome.id) ?? outcome.state,
      alreadyDone: outcome.result === 'already-done',
    },
  ];
}

function failureOf({ change, outcome }: DoneCopy): Failure[] {
  if (outcome.result !== 'failed') return [];
  const { point, to } = change;
  return [{ region: to, target: point.id, action: 'copy', fault: outcome.fault, subject: subjectOf(change) }];
}

/** Returns the failures of copies that the run waited for, with their subjects, because no listing contains these copies yet. */
function settledFailures(done: readonly DoneCopy[], settled: Settled | null): readonly Failure[] {
  if (settled === null) return [];
  const made = new Map<string, FailureSubject>(
    done.flatMap(({ change, outcome }) =>
      outcome.result === 'failed' ? [] : [[`${change.to} ${outcome.id}`, subjectOf(change, outcome.id)] as const],
    ),
  );
  return settled.failures.map((failure) => {
    const subject = made.get(`${failure.region} ${failure.target}`);
    return subject === undefined ? failure : { ...failure, subject };
  });
}
