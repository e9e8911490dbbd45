import { carriesAll } from '../../decide/tag-lines.ts';
import { type CreateChange, type Evidence, type Fault, keyOf, type Locks, type Region, success } from '../../model.ts';
import type { Kind, PointListing, Question } from '../../ports/cloud.ts';
import type { RdsContext } from './context.ts';
import { createSnapshot } from './create.ts';
import { databasesOnce, type FindObstacle, listResources, readExisting } from './databases.ts';
import { deleteSnapshot } from './delete.ts';
import type { Database, DatabaseFamily } from './family.ts';
import { listOtherBackups } from './other-backups.ts';
import { roomOf } from './room.ts';
import { listSnapshots, readPublic, readSnapshots, readStates } from './snapshots.ts';

/** The rules that a kind adds to its family. */
export interface DatabaseRules {
  readonly obstacleOf: FindObstacle;
  /** Adds launch settings that the listing lacks. */
  readonly whole?: (region: Region, databases: readonly Database[]) => Promise<readonly Database[]>;
}

/** Databases of one family, backed up as manual snapshots. */
export function databaseKind(family: DatabaseFamily, rds: RdsContext, rules: DatabaseRules): Kind {
  /** The databases with the tags, as they were listed. */
  const listed = new Map<string, Database>();
  const listedOf = ({ resource }: CreateChange) => listed.get(keyOf(resource));
  const creating = {
    family,
    rds,
    roomOf: roomOf(family, rds),
    resourceIdOf: (change: CreateChange) => listedOf(change)?.resourceId ?? '',
  };
  const quotasReached = new Map<Region, Fault>();
  return {
    listResources: async (region, lines, asked) => {
      const all = await databasesOnce(family, rds, region);
      if (!all.ok) return all;
      const carrying = all.value.filter(({ tags }) => carriesAll(tags, lines));
      const databases = asked?.whole && rules.whole ? await rules.whole(region, carrying) : carrying;
      const resources = await listResources(family, databases, region, lines, rules.obstacleOf);
      const byId = new Map(databases.map((database): [string, Database] => [database.id, database]));
      for (const resource of resources) {
        const database = byId.get(resource.id);
        if (database !== undefined) listed.set(keyOf(resource), database);
      }
      return success(resources);
    },
    listPoints: async (region) => {
      const points = await listSnapshots(family, rds, region);
      return points.ok ? success<PointListing>({ points: points.value, loose: [] }) : points;
    },
    listBackups: (region, { whole = false }) => listSnapshots(family, rds, region, whole),
    readExisting: (region, sources) => readExisting(family, rds, region, sources),
    readEvidence: (region, question) => readEvidence(family, rds, region, question),
    create: (change) => createSnapshot(creating, change),
    delete: (change, look) => deleteSnapshot(family, rds, change, look),
    readPoints: (region, ids) => readSnapshots(family, rds, region, ids),
    readLoose: async () => success([]),
    deleteSnapshot: () => {
      throw new Error('a snapshot of a database leaves nothing behind: this is a bug');
    },
    copy: async (change) => (await import('./copy.ts')).copySnapshot(family, rds, quotasReached, change),
    setExpiries: async (changes, tell) => {
      const { setExpiries } = await import('./set-expiries.ts');
      return setExpiries(rds.caller, (region, ids) => readSnapshots(family, rds, region, ids), changes, tell);
    },
    describeStates: (region, ids) => readStates(family, rds, region, ids),
    listOtherBackups: (region, question) => listOtherBackups(family, rds, region, question),
  };
}

async function readEvidence(
  family: DatabaseFamily,
  rds: RdsContext,
  region: Region,
  question: Question,
): Promise<Evidence> {
  const [existing, publicOnes] = await Promise.all([
    question.sources === null ? null : readExisting(family, rds, region, question.sources),
    readPublic(family, rds, region, question.unclear),
  ]);
  // Nothing in AWS refers to a manual snapshot that it will need again.
  const users = question.candidates === null ? null : success(new Map());
  // RDS has no snapshot locks: a snapshot that AWS Backup holds is not ours.
  const locked = success<Locks>({ known: true, held: new Map() });
  return { existing, users, public: publicOnes, registered: null, locked };
}
