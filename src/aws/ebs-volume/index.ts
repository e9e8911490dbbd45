import { type AccountId, type Evidence, type Fault, type Region, success } from '../../model.ts';
import type { Kind, PointListing, Question } from '../../ports/cloud.ts';
import type { ReadLocks } from '../ec2/locks.ts';
import type { Ec2Caller } from '../ec2/service.ts';
import type { VolumePacer } from '../ec2/volume-pacer.ts';
import { createSnapshot } from './create.ts';
import { deleteSnapshot } from './delete.ts';
import { listOtherBackups } from './other-backups.ts';
import { listBackups, listSnapshots, readPublic, readSnapshots, readStates } from './snapshots.ts';
import { readUsers } from './users.ts';
import { listVolumes, readExisting } from './volumes.ts';

/** EBS volumes, backed up as snapshots. */
export function ebsVolumeKind(caller: Ec2Caller, account: AccountId, pacer: VolumePacer, readLocks: ReadLocks): Kind {
  const creating = { caller, account, pacer, quotasReached: new Map<Region, Fault>(), made: new Map() };
  return {
    listResources: (region, lines) => listVolumes(caller, region, lines),
    listPoints: (region) => listPoints(caller, region),
    listBackups: (region, asked) => listBackups(caller, region, asked),
    readExisting: (region, sources) => readExisting(caller, region, sources),
    readEvidence: (region, question) => readEvidence(caller, readLocks, region, question),
    create: (change) => createSnapshot(creating, change),
    delete: (change, look) => deleteSnapshot(caller, change, look),
    readPoints: (region, ids) => readSnapshots(caller, region, ids),
    readLoose: async () => success([]),
    deleteSnapshot: () => {
      throw new Error('a snapshot of a volume leaves nothing behind: this is a bug');
    },
    setExpiries: async (changes, tell) => {
      const { setExpiries } = await import('../ec2/set-expiries.ts');
      return setExpiries(caller, (region, ids) => readSnapshots(caller, region, ids), changes, tell);
    },
    describeStates: (region, ids) => readStates(caller, region, ids),
    listOtherBackups: (region, question) => listOtherBackups(caller, region, question),
  };
}

async function listPoints(caller: Ec2Caller, region: Region) {
  const points = await listSnapshots(caller, region);
  return points.ok ? success<PointListing>({ points: points.value, loose: [] }) : points;
}

async function readEvidence(
  caller: Ec2Caller,
  readLocks: ReadLocks,
  region: Region,
  question: Question,
): Promise<Evidence> {
  const [existing, users, publicOnes, locked] = await Promise.all([
    question.sources === null ? null : readExisting(caller, region, question.sources),
    question.candidates === null ? null : readUsers(caller, region, question.candidates),
    readPublic(caller, region, question.unclear),
    readLocks(region),
  ]);
  return { existing, users, public: publicOnes, registered: null, locked };
}
