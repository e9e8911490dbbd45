import type { CheckRequest } from '../../inputs/request.ts';
import { attempt } from '../../model/attempt.ts';
import { groupBy } from '../../model/group.ts';
import { keyOf, type Region, success } from '../../model.ts';
import type { Connection } from '../../ports/cloud.ts';
import type { Looked } from '../shared/look-at-both.ts';
import type { Run } from '../shared/mode.ts';
import { plansOfAwsBackup } from './beside.ts';
import type { Claims } from './claims.ts';
import { type JobsIn, jobsByResource, jobsSince } from './jobs.ts';
import { countsOthers, type ProtectedIn, type TestsIn } from './judge.ts';
import { askPlans, type PlansIn } from './left-over.ts';
import { askSwitchedOff } from './passed-over.ts';
import type { Wanted } from './wanted.ts';

/** What asking takes of a session. */
export interface Asking {
  readonly connection: Pick<
    Connection,
    'listProtected' | 'listBackupJobs' | 'listRestoreTests' | 'listSwitchedOff' | 'backupPlans'
  >;
  readonly request: Pick<CheckRequest, 'otherBackups' | 'requireVerifiedMilliseconds'>;
  readonly run: Pick<Run, 'startedAt' | 'clock' | 'signal' | 'log'>;
}

const NO_PLANS: PlansIn = new Map();

/** Asks AWS Backup about everything that was looked at, in parallel. */
export async function askAwsBackup(
  session: Asking,
  looked: Pick<Looked, 'resources'>,
  claims: Claims,
  { source, rules }: Wanted,
  chosen: readonly Region[],
) {
  const hasPlans = source !== null && plansOfAwsBackup(rules).length > 0;
  const [listedIn, jobsIn, testsIn, switchedOffIn, plansIn] = await Promise.all([
    askProtected(session, looked, claims),
    askJobs(session, looked, claims),
    askTests(session, looked, claims),
    askSwitchedOff(session, claims),
    hasPlans ? askPlans(session, chosen, source.file) : NO_PLANS,
  ]);
  return { protectedIn: withUnread(listedIn, jobsIn, testsIn), jobsIn, testsIn, switchedOffIn, plansIn };
}

/** Asks once in each region where AWS Backup's backups count for a selected resource. */
async function askProtected(
  { connection, request, run }: Asking,
  { resources }: Pick<Looked, 'resources'>,
  { of: claims }: Claims,
): Promise<ProtectedIn> {
  const asking = resources.filter((resource) => {
    const obligations = claims.get(keyOf(resource))?.obligations ?? [];
    return obligations.some(({ maker }) => countsOthers(resource, maker, request));
  });
  const regions = [...groupBy(asking, ({ region }) => region).keys()];
  const answers = regions.map(
    async (region) => [region, await attempt(() => connection.listProtected(region), run)] as const,
  );
  return new Map(await Promise.all(answers));
}

/** Asks once in each region where an AWS Backup plan should back something up. */
async function askJobs(
  { connection, run }: Asking,
  { resources }: Pick<Looked, 'resources'>,
  { of: claims }: Claims,
): Promise<JobsIn> {
  const due = resources.flatMap((resource) => {
    const obligations = claims.get(keyOf(resource))?.obligations ?? [];
    return obligations.flatMap(({ maker, dueAt }) =>
      maker === 'aws-backup' ? [{ region: resource.region, dueAt }] : [],
    );
  });
  const answers = [...groupBy(due, ({ region }) => region)].map(async ([region, theirs]) => {
    const since = jobsSince(
      theirs.map(({ dueAt }) => dueAt),
      run.startedAt,
    );
    const listed = await attempt(() => connection.listBackupJobs(region, since), run);
    return [region, listed.ok ? success(jobsByResource(listed.value, run.clock.now())) : listed] as const;
  });
  return new Map(await Promise.all(answers));
}

/** Asks once in each region where an AWS Backup plan should back something up, if its backups must be verified. */
async function askTests(
  { connection, request, run }: Asking,
  { resources }: Pick<Looked, 'resources'>,
  { of: claims }: Claims,
): Promise<TestsIn> {
  const { requireVerifiedMilliseconds: verified } = request;
  if (verified === null) return new Map();
  const theirs = resources.filter((resource) =>
    (claims.get(keyOf(resource))?.obligations ?? []).some(({ maker }) => maker === 'aws-backup'),
  );
  const answers = [...groupBy(theirs, ({ region }) => region).keys()].map(async (region) => {
    const since = run.startedAt - verified;
    return [region, await attempt(() => connection.listRestoreTests(region, since), run)] as const;
  });
  return new Map(await Promise.all(answers));
}

/**
 * Treats a region as unread if its jobs or restore tests could not be read: without them it is unknown whether a backup is
 * complete or verified.
 */
function withUnread(protectedIn: ProtectedIn, jobsIn: JobsIn, testsIn: TestsIn): ProtectedIn {
  const unread = [...jobsIn, ...testsIn].flatMap(([region, read]) => (read.ok ? [] : [[region, read] as const]));
  return new Map([...protectedIn, ...unread]);
}
