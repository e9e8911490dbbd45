import { type ChangeSet, isAwsType, isOwnKind, type KindName, type OwnKindName, region } from '../model.ts';
import type { Connection, Kind } from '../ports/cloud.ts';
import type { AwsContext } from './aws-context.ts';
import type { ProtectedResources } from './backup/protected.ts';
import type { Finder } from './backup-engine/other-types.ts';
import { type CallerContext, createCaller } from './caller.ts';
import type { ReadLocks } from './ec2/locks.ts';
import { listEnabledRegions } from './ec2/regions.ts';
import { EC2 } from './ec2/service.ts';
import { volumePacer } from './ec2/volume-pacer.ts';
import { ec2InstanceKind } from './ec2-instance/index.ts';
import type { RdsContext } from './rds/context.ts';

/** Everything that needs the EC2 client, behind one import: loading it takes longer than the session's request. */
export async function openConnection(context: AwsContext & CallerContext): Promise<Connection> {
  const { account, arn } = context.session.identity;
  const ec2 = createCaller(EC2, context);
  // One run may back up instances and volumes, and an AMI takes a snapshot of the same volumes.
  const pacer = volumePacer(context.clock);
  const locks = openedOnce(async () => (await import('./ec2/locks.ts')).lockReader(ec2));
  const readLocks: ReadLocks = async (region) => (await locks.open())(region);
  const rds = openedOnce(async () => (await import('./rds/context.ts')).openRds(context));
  const open: Readonly<Record<OwnKindName, () => Promise<Kind>>> = {
    'ec2-instance': async () => ec2InstanceKind(ec2, account, pacer, readLocks),
    'ebs-volume': async () => (await import('./ebs-volume/index.ts')).ebsVolumeKind(ec2, account, pacer, readLocks),
    'rds-instance': async () => (await import('./rds-instance/index.ts')).rdsInstanceKind(await rds.open()),
    'rds-cluster': async () => (await import('./rds-cluster/index.ts')).rdsClusterKind(await rds.open()),
  };
  const backup = await openEngine(context);
  const plans = openedOnce(async () => {
    const { openBackupPlans } = await import('./backup-plans/index.ts');
    return openBackupPlans(context);
  });
  const keys = openedOnce(async () => (await import('./kms/keys.ts')).openKeys(context));
  const tests = openedOnce(async () => (await import('./boot-tests/index.ts')).openBootTests(ec2, context));
  const bin = openedOnce(async () => (await import('./recycle-bin/index.ts')).openRecycleBin(ec2, context));
  const protectedOnes = openedOnce(async () => (await import('./backup/protected.ts')).openProtected(context));
  const [first] = context.kinds;
  const kinds = await Promise.all(
    context.kinds
      .filter(isOwnKind)
      .map(async (name) => [name, backup.wrap(await open[name](), name === first)] as const),
  );
  const others = await openOthers(context, rds.open, backup);
  const closers: (() => void)[] = [];
  return {
    account,
    caller: arn,
    enabledRegions: () => listEnabledRegions(ec2, region(context.request.homeRegion)),
    kinds: new Map<KindName, Kind>([...kinds, ...(others?.kinds ?? [])]),
    openKinds: async (names) => {
      const own = await Promise.all(names.filter(isOwnKind).map(async (name) => [name, await open[name]()] as const));
      const types = await openOthers({ ...context, kinds: names.filter(isAwsType) }, rds.open, LOOKING);
      if (types !== null) closers.push(types.close);
      return new Map<KindName, Kind>([...own, ...(types?.kinds ?? [])]);
    },
    ...listings(protectedOnes.open),
    backupPlans: plans.open,
    readKey: async (arn) => (await keys.open()).read(arn),
    bootTests: tests.open,
    ...(backup.foresee && { foresee: backup.foresee }),
    ...(backup.vaultCopies && { vaultCopies: backup.vaultCopies }),
    putMetrics: async (put) =>
      (await import('./cloudwatch/metrics.ts')).putMetrics(context, region(context.request.homeRegion), put),
    recycleBin: bin.open,
    restoring: async (name) => (await import('./restoring.ts')).restoringOf(name, ec2, rds.open),
    close: () => {
      ec2.close();
      tests.opened()?.close();
      rds.opened()?.caller.close();
      backup.close();
      others?.close();
      for (const close of closers) close();
      plans.opened()?.close();
      protectedOnes.opened()?.close();
      keys.opened()?.close();
      bin.opened()?.close();
    },
  };
}

/** The questions to AWS Backup about its backups. */
function listings(
  open: () => Promise<ProtectedResources>,
): Pick<Connection, 'listProtected' | 'listBackupJobs' | 'listVaultPoints' | 'listRestoreTests' | 'listSwitchedOff'> {
  return {
    listProtected: async (region) => (await open()).list(region),
    listBackupJobs: async (region, since) => (await open()).jobs(region, since),
    listVaultPoints: async (region) => (await open()).vaultPoints(region),
    listSwitchedOff: async (region) => (await open()).switchedOff(region),
    listRestoreTests: async (region, since) => (await open()).restoreTests(region, since),
  };
}

/** The engine for all kinds. The AWS Backup client is loaded only for `engine: aws-backup`. */
async function openEngine(context: AwsContext & CallerContext) {
  if (context.engine.name === 'direct') {
    return {
      wrap: (kind: Kind) => kind,
      wrapFinder: null,
      types: null,
      foresee: null,
      vaultCopies: null,
      close: () => {},
    };
  }
  const { backupServiceKind, foresee, openBackupEngine } = await import('./backup-engine/index.ts');
  const types = context.kinds.some(isAwsType) ? { all: context.allKinds === true, passedOver: new Map() } : null;
  const backup = openBackupEngine(context.engine, context, types);
  return {
    wrap: (kind: Kind, first: boolean) => backupServiceKind(kind, backup, first),
    wrapFinder: (finder: Finder, first: boolean) => backupServiceKind(finder, backup, first),
    types,
    foresee: (changeSet: ChangeSet) => foresee(backup, changeSet),
    vaultCopies: async () => (await import('./backup-engine/copies.ts')).vaultCopies(backup),
    close: () => backup.caller.close(),
  };
}

/** Reads types without backing them up. */
const LOOKING = { wrapFinder: null, types: null };

/** The types that only AWS Backup can back up, loaded when a run asks for one. */
async function openOthers(
  context: AwsContext & CallerContext,
  openRds: () => Promise<RdsContext>,
  { wrapFinder, types }: Pick<Awaited<ReturnType<typeof openEngine>>, 'wrapFinder' | 'types'>,
) {
  const names = context.kinds.filter(isAwsType);
  if (names.length === 0) return null;
  const { lookedAtAlone, openOtherTypes } = await import('./backup-engine/other-types.ts');
  const asked = types ?? { all: context.allKinds === true, passedOver: new Map<string, number>() };
  // The first kind of a run reports on the whole vault.
  const tells = !context.kinds.some(isOwnKind);
  return openOtherTypes(names, asked, context, openRds, (finder, first) =>
    wrapFinder === null ? lookedAtAlone(finder) : wrapFinder(finder, tells && first),
  );
}

/** A service that several kinds share, opened on first use. */
function openedOnce<Service>(open: () => Promise<Service>) {
  let opening: Promise<Service> | null = null;
  let opened: Service | null = null;
  return {
    open: () => {
      opening ??= open().then((service) => {
        opened = service;
        return service;
      });
      return opening;
    },
    opened: () => opened,
  };
}
