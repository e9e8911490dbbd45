import type { SyncRequest } from '../../inputs/request.ts';
import type { ExistingRegion, ExistingVaults, WantedRegion } from '../../model/backup-plans.ts';
import type { PlanSource } from '../../plan/source.ts';
import type { BackupPlans } from '../../ports/backup-plans.ts';
import type { Session } from '../shared/session.ts';
import { type Cover, coverOf } from './covered.ts';
import { readDestinations, readExisting } from './existing.ts';
import { lookAtProtected } from './protected.ts';

/** What AWS Backup holds today. */
export interface Looked {
  readonly regions: readonly ExistingRegion[];
  /** Of the regions with a vault that copies are put into. */
  readonly vaults: readonly ExistingVaults[];
  /** What the plans of the file select there. */
  readonly cover: Cover;
}

/** Reads the plans of all regions, and at the same time what they are to protect. */
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
 * One listing a region more, for a file that says anything of restore tests. What a plan had that is to be removed can be known by
 * that listing alone; of every other file, none was ever made, or somebody took the line out, which `restore-test: never` is for.
 */
function asksForTests({ file }: PlanSource, { removePlans }: SyncRequest): boolean {
  const said = file.plans.some((plan) => plan.engine === 'aws-backup' && plan.restoreTest !== undefined);
  return said || removePlans.length > 0;
}
