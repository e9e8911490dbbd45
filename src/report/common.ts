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

/** How a run ended, in any mode. */
export interface Ended<Asked extends Request = Request> {
  /** Null where the inputs could not be read. */
  readonly request: Asked | null;
  readonly startedAt: Instant;
  readonly finishedAt: Instant;
  readonly account: AccountId | null;
  readonly caller: string | null;
  /** Why the run stopped early; empty where it did all its work. */
  readonly refusals: readonly Refusal[];
  readonly warnings: readonly Warning[];
}

/** The findings of a mode that every report contains. */
export interface Findings {
  /** The kinds covered, where these are more than requested. */
  readonly kinds?: readonly KindName[];
  readonly failures: readonly KnownFailure[];
  readonly warnings: readonly Warning[];
  /** Number of successes: with at least one, a failed run failed partially. */
  readonly succeeded: number;
  /** Number of problems that are not failures: with at least one, the run is not good. Absent means none. */
  readonly amiss?: number;
  readonly regions: readonly { readonly region: Region; readonly read: boolean }[];
  /** The resources that failures may concern. */
  readonly inventory?: Inventory | null;
  readonly applied?: Applied | null;
  readonly changeSetPath?: string | null;
}

/** Returns the part that the reports of all modes share. */
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

/** Returns who was to make the backups. */
export function makerOf(request: Request | null): MakerEntry {
  const engine = request?.engine ?? { name: 'direct' };
  return { engine: engine.name, vault: engine.name === 'direct' ? null : engine.vault };
}

/** Returns the outcome. `partial` needs a success besides the failures: a change done, or a region read completely. */
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

/** Returns a function that counts these items in a region. */
export function countByRegion(items: readonly { readonly region: Region | null }[]): (region: Region) => number {
  const counts = new Map<Region, number>();
  for (const { region } of items) {
    if (region !== null) counts.set(region, (counts.get(region) ?? 0) + 1);
  }
  return (region) => counts.get(region) ?? 0;
}
