import { formatInstant } from '../decide/expiry.ts';
import type { Request } from '../inputs/request.ts';
import type { FailedEntry, Instant, Mode, Refusal, Report } from '../model.ts';
import { failedEntry } from './failures.ts';

/**
 * The report of a run that ended before anything was asked of the cloud: refused inputs, or a bug.
 * @param request Absent where the inputs could not be read.
 */
export function refusedReport(
  mode: Mode | null,
  refusals: readonly Refusal[],
  startedAt: Instant,
  finishedAt: Instant,
  request?: Pick<Request, 'kinds' | 'engine'>,
): Report {
  const failed = refusals.map(
    ({ target, fault, place }): FailedEntry => ({
      ...failedEntry({ region: null, target, action: 'start', fault }),
      ...(place && { place }),
    }),
  );
  return {
    version: 1,
    mode,
    dryRun: false,
    kinds: request?.kinds ?? ['ec2-instance'],
    engine: request?.engine.name ?? 'direct',
    vault: request?.engine.name === 'aws-backup' ? request.engine.vault : null,
    outcome: 'failed',
    startedAt: formatInstant(startedAt),
    finishedAt: formatInstant(finishedAt),
    account: null,
    caller: null,
    tag: null,
    expiry: null,
    plan: null,
    run: null,
    matchedCount: 0,
    createdCount: 0,
    deletedCount: 0,
    keptCount: 0,
    failedCount: failed.length,
    regions: [],
    created: [],
    deleted: [],
    finishedSnapshots: [],
    retained: [],
    calendar: null,
    synced: [],
    kept: [],
    skipped: [],
    otherBackups: [],
    warnings: [],
    failed,
    preview: null,
    changeSetPath: null,
    previewPath: null,
  };
}
