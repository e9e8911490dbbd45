import { CREATED_BY } from '../../../decide/naming.ts';
import { proveOwnership } from '../../../decide/ownership.ts';
import { groupBy } from '../../../model/group.ts';
import {
  type AccountId,
  type Binned,
  type DeletedPoint,
  type RecoveryPoint,
  recoveryPointId,
  resourceId,
  type SnapshotId,
  snapshotId,
} from '../../../model.ts';

/** What was deleted, as far as it can be brought back or is back already. */
export interface DeletedPoints {
  /** By our own words: a listing of the bin has no tags. */
  readonly ours: readonly DeletedPoint[];
  /** What is in the bin as well, and is ours at most by its tags, as what the original script made: only by its id. */
  readonly others: readonly DeletedPoint[];
  /** Snapshots whose AMI neither lies in the bin nor is there: of these no AMI can be made again. */
  readonly parted: readonly Binned[];
}

/** Puts together what belongs together, of all kinds. */
export function deletedPoints(
  binned: readonly Binned[],
  points: readonly RecoveryPoint[],
  account: AccountId,
): DeletedPoints {
  const snapshots = binned.filter(({ type }) => type === 'snapshot');
  const parts = groupBy(
    snapshots.filter((one) => amiOf(one) !== null),
    (one) => placed(one.region, amiOf(one) ?? ''),
  );
  const partsOf = ({ region, id }: { readonly region: string; readonly id: string }): SnapshotId[] =>
    (parts.get(placed(region, id)) ?? []).map((part) => snapshotId(part.id));
  const images = binned.filter(({ type }) => type === 'image');
  const alone = snapshots.filter((one) => amiOf(one) === null);
  const found = [...images.map((image) => pointIn(image, partsOf(image))), ...alone.map((one) => pointIn(one, []))];
  const back = points.flatMap((point) => backAgain(point, partsOf(point), account));
  const known = new Set([...images, ...points].map(({ region, id }) => placed(region, id)));
  return {
    ours: [...found.filter(isOurs), ...back],
    others: found.filter((one) => !isOurs(one)),
    parted: snapshots.filter((one) => amiOf(one) !== null && !known.has(placed(one.region, amiOf(one) ?? ''))),
  };
}

function placed(region: string, id: string): string {
  return `${region} ${id}`;
}

/** In the words of CreateImage and of CopyImage: https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/deregister-ami.html */
const MADE_FOR = /^(?:Created by CreateImage\(i-[0-9a-f]+\) for|Copied for DestinationAmi) (ami-[0-9a-f]+)\b/;

function amiOf({ description }: Binned): string | null {
  return MADE_FOR.exec(description)?.[1] ?? null;
}

/** The names that backups and copies are given: `backupViaTag-i-...`, `backupViaTag-copy-of-ami-...`, `backupViaTag-vol-...`. */
const OUR_NAME = new RegExp(`^${CREATED_BY}-(?:(?<source>(?:i|vol)-[0-9a-f]{8,17})|copy-of-ami-[0-9a-f]{8,17})-`);

/** `descriptionOf` writes it: name, id and start of the run. */
const NAMED = /^(?<name>.*), (?:i|vol)-[0-9a-f]{8,17}, \d{4}\/\d\d\/\d\d \d\d:\d\d:\d\d UTC$/s;

function isOurs({ name }: DeletedPoint): boolean {
  return OUR_NAME.test(name);
}

function pointIn(binned: Binned, snapshots: readonly SnapshotId[]): DeletedPoint {
  const { type, region, id, enteredAt, exitsAt } = binned;
  // A snapshot of a volume has its name there.
  const name = type === 'image' ? binned.name : binned.description;
  const source = OUR_NAME.exec(name)?.groups?.source;
  return {
    kind: type === 'image' ? 'ec2-instance' : 'ebs-volume',
    region,
    id: recoveryPointId(id),
    name,
    source: source === undefined ? null : resourceId(source),
    sourceName: NAMED.exec(binned.description)?.groups?.name ?? null,
    deletedAt: enteredAt,
    exitsAt,
    snapshots,
    point: null,
  };
}

/** What an earlier run brought back bears the time of its deletion. */
function backAgain(point: RecoveryPoint, snapshots: readonly SnapshotId[], account: AccountId): DeletedPoint[] {
  const deletedAt = Date.parse(point.tags.undeleted ?? '');
  const ownership = proveOwnership(point, account);
  if (Number.isNaN(deletedAt) || !ownership.ours) return [];
  const { kind, region, id, name, tags } = point;
  const { source } = ownership;
  return [{ kind, region, id, name, source, sourceName: tags.sourceName, deletedAt, exitsAt: null, snapshots, point }];
}
