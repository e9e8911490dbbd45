import type { AwsBackupMaker } from '../../inputs/request.ts';
import { asAwsBackupFindsIt, keyOf, type Resource, success } from '../../model.ts';
import type { Kind, PointListing } from '../../ports/cloud.ts';
import { BACKUP } from '../backup/service.ts';
import { type CallerContext, createCaller } from '../caller.ts';
import type { AskedTypes, BackupContext } from './context.ts';
import { listUndeleted } from './expired-points.ts';
import { readJobStates } from './job-states.ts';
import { told } from './made-by.ts';
import { startBackupJob } from './start-job.ts';
import { lookAtJobs } from './vault-jobs.ts';

export { foresee } from './foresee.ts';

/** Loaded only when the run uses this engine, because the client is slow to load. */
export function openBackupEngine(
  engine: AwsBackupMaker,
  context: CallerContext,
  types: AskedTypes | null,
): BackupContext {
  return {
    caller: createCaller(BACKUP, context),
    account: context.session.identity.account,
    engine,
    startedAt: Math.floor(context.clock.now() / 1000) * 1000,
    vaults: new Map(),
    types,
    regionTypes: new Map(),
    made: new Map(),
    hasVault: new Map(),
    wantReboot: new Set(),
    oldestJobs: new Map(),
  };
}

/**
 * A kind whose backups AWS Backup makes and deletes: its resources are found as usual, and each becomes a job. The id of a
 * recovery point is that of its job, which is known at once; most types have no other id until they are complete.
 * @param tells True for the one kind of a run that reports on the whole vault, which holds the recovery points of all kinds.
 */
export function backupServiceKind(kind: Found, context: BackupContext, tells: boolean): Kind {
  return {
    listResources: async (region, lines) => {
      const listing = await kind.listResources(region, lines);
      if (!listing.ok) return listing;
      for (const resource of listing.value) if (resource.reboot) context.wantReboot.add(keyOf(resource));
      const wanted = listing.value.filter((resource) => isWanted(resource, context.engine));
      return success(wanted.map(neverRebooted).map(asAwsBackupFindsIt));
    },
    listPoints: async (region) => {
      if (!tells) return success<PointListing>({ points: [], loose: [] });
      const [undeleted, jobs] = await Promise.all([listUndeleted(context, region), lookAtJobs(context, region)]);
      if (!undeleted.ok) return undeleted;
      if (!jobs.ok) return jobs;
      const findings = await told(context, region, [...undeleted.value, ...jobs.value.findings]);
      return success<PointListing>({ points: [], loose: [], jobs: jobs.value.seen, ...findings });
    },
    readExisting: () => Promise.reject(notOurs()),
    readEvidence: () => Promise.resolve({ existing: null, users: null, public: null, registered: null, locked: null }),
    create: (change) => startBackupJob(context, change),
    delete: () => Promise.reject(notOurs()),
    deleteSnapshot: () => Promise.reject(notOurs()),
    readPoints: () => Promise.reject(notOurs()),
    readLoose: () => Promise.reject(notOurs()),
    setExpiries: () => Promise.reject(notOurs()),
    describeStates: (region, ids) => readJobStates(context, region, ids),
    ...(kind.listOtherBackups && { listOtherBackups: kind.listOtherBackups }),
  };
}

/** The part of a kind that is used: it finds the resources. */
type Found = Pick<Kind, 'listResources' | 'listOtherBackups'>;

/** A run may ask for clusters by their AWS Backup type. */
function isWanted({ kind, clusterType }: Resource, { clusterTypes }: AwsBackupMaker): boolean {
  if (kind !== 'rds-cluster' || clusterTypes === undefined || clusterType === undefined) return true;
  return clusterTypes.includes(clusterType);
}

/** Ignores the resource's request for a reboot: StartBackupJob has no such option. */
function neverRebooted(resource: Resource): Resource {
  return resource.reboot ? { ...resource, reboot: false } : resource;
}

function notOurs(): Error {
  return new Error(
    'AWS Backup changes and deletes its recovery points by itself, and none is ever listed: this is a bug',
  );
}
