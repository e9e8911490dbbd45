import type { SyncRequest } from '../../inputs/request.ts';
import type { ExistingRegion, ExistingVaults, WantedRegion } from '../../model/backup-plans.ts';
import type { PlanSource } from '../../plan/source.ts';
import type { BackupPlans } from '../../ports/backup-plans.ts';
import type { Session } from '../shared/session.ts';
import { type Cover, coverOf } from './covered.ts';
import { readDestinations, readExisting } from './existing.ts';
import { lookAtProtected } from './protected.ts';

/** The present state of AWS Backup. */
export interface Looked {
  readonly regions: readonly ExistingRegion[];
  /** The regions with a destination vault of copies. */
  readonly vaults: readonly ExistingVaults[];
  /** What the plans of the file select there. */
  readonly cover: Cover;
}

/** Reads the plans of all regions and, in parallel, the resources that they protect. */
export async function look(
  session: Session<SyncRequest>,
  source: PlanSource,
  wanted: readonly WantedRegion[],
  plans: BackupPlans,
): Promise<Looked> {
  const { request, run } = session;
  const names = [...new Set([...source.file.plans.map(({ name }) => name), ...request.removePlans])];
  const sought = { names, whole: request.adopt, restoreTests: asksForTests(source, request) };
  const [regions, protectable] = await Promise.all([
    readExisting(plans, wanted, sought, run),
    lookAtProtected(session, source.file, wanted),
  ]);
  const vaults = await readDestinations(plans, wanted, regions, run);
  const off = new Map(regions.flatMap((one) => (one.read ? [[one.region, one.notOptedIn] as const] : [])));
  return { regions, vaults, cover: coverOf(source.file, wanted, protectable, off, request.ifNoneFound) };
}

/**
 * Returns whether to list restore tests, at the cost of one more listing per region: if the file mentions them, or if a
 * plan is removed, because only that listing shows its tests. In other files, none were ever made, or the line was deleted,
 * for which there is `restore-test: never`.
 */
function asksForTests({ file }: PlanSource, { removePlans }: SyncRequest): boolean {
  const said = file.plans.some((plan) => plan.engine === 'aws-backup' && plan.restoreTest !== undefined);
  return said || removePlans.length > 0;
}
