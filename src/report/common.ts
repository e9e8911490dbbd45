import { formatInstant } from '../decide/expiry.ts';
import type { Request } from '../inputs/request.ts';
import { groupBy } from '../model/group.ts';
import type {
  AccountId,
  Applied,
  CommonReport,
  Failure,
  Instant,
  Inventory,
  KindName,
  MakerEntry,
  Refusal,
  Region,
  RegionEntry,
  RunOutcome,
  Warning,
} from '../model.ts';
import { failedEntries, type KnownFailure } from './failures.ts';

/** How a run ended, whatever its mode. */
export interface Ended<Asked extends Request = Request> {
  /** Null where the inputs could not be read. */
  readonly request: Asked | null;
  readonly startedAt: Instant;
  readonly finishedAt: Instant;
  readonly account: AccountId | null;
  readonly caller: string | null;
  /** Why it went no further; empty where it did all its work. */
  readonly refusals: readonly Refusal[];
  readonly warnings: readonly Warning[];
}

/** What a mode found, as far as every report tells it. */
export interface Findings {
  /** What was looked at, where that is more than was asked for. */
  readonly kinds?: readonly KindName[];
  readonly failures: readonly KnownFailure[];
  readonly warnings: readonly Warning[];
  /** How many things went well: with one of them, a run that failed has failed in part. */
  readonly succeeded: number;
  /** How many things are not as they should be although nothing failed: with one of them the run is not good. Absent means none. */
  readonly amiss?: number;
  readonly regions: readonly { readonly region: Region; readonly read: boolean }[];
  /** What the failures may be about. */
  readonly inventory?: Inventory | null;
  readonly applied?: Applied | null;
  readonly changeSetPath?: string | null;
}

/** The part that the reports of all modes have. */
export function commonReport(
  { request, startedAt, finishedAt, account, caller, refusals, warnings }: Ended,
  found: Findings,
): Omit<CommonReport, 'mode'> {
  const failures: readonly KnownFailure[] = [
    ...refusals.map((refusal) => ({ ...refusal, region: null, action: 'start' as const })),
    ...found.failures,
  ];
  const kinds = found.kinds ?? request?.kinds ?? ['ec2-instance'];
  const { inventory = null, applied = null } = found;
  return {
    version: 1,
    dryRun: request?.dryRun ?? false,
    kinds,
    outcome: outcomeOf(failures, found),
    startedAt: formatInstant(startedAt),
    finishedAt: formatInstant(finishedAt),
    account,
    caller,
    run: request?.workflowRun?.url ?? null,
    failedCount: failures.length,
    failed: failedEntries(failures, kinds, { account, inventory, applied }),
    warnings: [...warnings, ...found.warnings],
    regions: regionEntries(found.regions, failures),
    changeSetPath: found.changeSetPath ?? null,
  };
}

/** Who was to make the backups. */
export function makerOf(request: Request | null): MakerEntry {
  const engine = request?.engine ?? { name: 'direct' };
  return { engine: engine.name, vault: engine.name === 'direct' ? null : engine.vault };
}

/** `partial` needs something that went well beside what failed: a change done, or a region that was read whole. */
function outcomeOf(failures: readonly Failure[], { succeeded, regions, amiss = 0 }: Findings): RunOutcome {
  if (failures.length === 0 && amiss === 0) return 'ok';
  if (succeeded > 0) return 'partial';
  if (amiss > 0) return 'failed';
  const onlyRegions = failures.every((failed) => failed.action === 'read');
  return onlyRegions && regions.some(({ read }) => read) ? 'partial' : 'failed';
}

function regionEntries(regions: Findings['regions'], failures: readonly Failure[]): RegionEntry[] {
  const failed = countByRegion(failures);
  const kinds = groupBy(regions, ({ region }) => region);
  return [...kinds].map(([region, entries]) => ({
    region,
    read: entries.every(({ read }) => read),
    failed: failed(region),
  }));
}

/** How many of these there are in a region. */
export function countByRegion(items: readonly { readonly region: Region | null }[]): (region: Region) => number {
  const counts = new Map<Region, number>();
  for (const { region } of items) {
    if (region !== null) counts.set(region, (counts.get(region) ?? 0) + 1);
  }
  return (region) => counts.get(region) ?? 0;
}
