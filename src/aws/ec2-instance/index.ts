import { type AccountId, type Evidence, type Fault, type Region, success } from '../../model.ts';
import type { Kind, PointListing, Question } from '../../ports/cloud.ts';
import type { ReadLocks } from '../ec2/locks.ts';
import type { Ec2Caller } from '../ec2/service.ts';
import type { VolumePacer } from '../ec2/volume-pacer.ts';
import { createImage } from './create.ts';
import { listInstances, readExisting } from './instances.ts';

/** EC2 instances, backed up as AMIs. Modules that a backup by tag does not need are loaded on demand. */
export function ec2InstanceKind(caller: Ec2Caller, account: AccountId, pacer: VolumePacer, readLocks: ReadLocks): Kind {
  const creating = { caller, account, pacer, quotasReached: new Map<Region, Fault>() };
  return {
    listResources: (region, lines) => listInstances(caller, region, lines),
    listPoints: (region) => listPoints(caller, region),
    listBackups: async (region, asked) => (await import('./images.ts')).listImages(caller, region, asked),
    readStrays: async (region, asked, all) => (await import('./strays.ts')).readStrays(caller, region, asked, all),
    readExisting: (region, sources) => readExisting(caller, region, sources),
    readEvidence: (region, question) => readEvidence(caller, readLocks, region, question),
    create: (change) => createImage(creating, change),
    delete: async (change, look) => (await import('./delete.ts')).deleteImage(caller, change, look),
    deleteSnapshot: async (change, look) => (await import('./delete.ts')).deleteLooseSnapshot(caller, change, look),
    readPoints: async (region, ids) => (await import('./images.ts')).readImages(caller, region, ids),
    readLoose: async (region, ids) => (await import('./snapshots.ts')).readLooseSnapshots(caller, region, ids),
    copy: async (change) => (await import('./copy.ts')).copyImage(creating, change),
    setExpiries: async (changes, tell) => {
      const [{ setExpiries }, { readImages }] = await Promise.all([
        import('../ec2/set-expiries.ts'),
        import('./images.ts'),
      ]);
      return setExpiries(caller, (region, ids) => readImages(caller, region, ids), changes, tell);
    },
    describeStates: async (region, ids) => (await import('./images.ts')).readStates(caller, region, ids),
    listOtherBackups: async (region, question) =>
      (await import('./other-backups.ts')).listOtherBackups(caller, region, question),
  };
}

/** Both listings start at once; snapshots of listed images are dropped page by page. */
async function listPoints(caller: Ec2Caller, region: Region) {
  const [{ listImages }, { listLooseSnapshots }] = await Promise.all([import('./images.ts'), import('./snapshots.ts')]);
  const images = listImages(caller, region);
  const [points, snapshots] = await Promise.all([images, listLooseSnapshots(caller, region, images)]);
  if (!points.ok) return points;
  if (!snapshots.ok) return snapshots;
  return success<PointListing>({ points: points.value, loose: snapshots.value });
}

async function readEvidence(
  caller: Ec2Caller,
  readLocks: ReadLocks,
  region: Region,
  question: Question,
): Promise<Evidence> {
  const { readUsers } = await import('./references.ts');
  const [existing, users, registered, locked] = await Promise.all([
    question.sources === null ? null : readExisting(caller, region, question.sources),
    question.candidates === null ? null : readUsers(caller, region, question.candidates),
    registeredFor(caller, region, question),
    readLocks(region),
  ]);
  return { existing, users, public: null, registered, locked };
}

async function registeredFor(caller: Ec2Caller, region: Region, { registered }: Question) {
  if (registered === false) return null;
  const { readBearing, readRegistered } = await import('./images.ts');
  return registered === true ? readRegistered(caller, region) : readBearing(caller, region, registered);
}
