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

/** Deleted points that can be brought back, or are back already. */
export interface DeletedPoints {
  /** Recognized by name or description, because a listing of the Recycle Bin has no tags. */
  readonly ours: readonly DeletedPoint[];
  /**
   * Others in the Recycle Bin, which can only be chosen by id: they are ours by their tags at most, such as those made by
   * the original script.
   */
  readonly others: readonly DeletedPoint[];
  /** Snapshots whose AMI is neither in the Recycle Bin nor outside: they can't be turned into that AMI again. */
  readonly parted: readonly Binned[];
}

/** Assigns snapshots to their AMIs, and collects points of all kinds. */
export function deletedPoints(
  binned: readonly Binned[],
  points: readonly RecoveryPoint[],
  account: AccountId,
): DeletedPoints {
  const snapshots = binned.filter(({ type }) => type === 'snapshot');
  // Snapshots without an AMI are grouped under an empty id, which no AMI has.
  const parts = groupBy(snapshots, (one) => placed(one.region, amiOf(one) ?? ''));
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

/** The wording of CreateImage and CopyImage: https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/deregister-ami.html */
const MADE_FOR = /^(?:Created by CreateImage\(i-[0-9a-f]+\) for|Copied for DestinationAmi) (ami-[0-9a-f]+)\b/;

function amiOf({ description }: Binned): string | null {
  return MADE_FOR.exec(description)?.[1] ?? null;
}

/** The names of backups and copies: `backupViaTag-i-...`, `backupViaTag-copy-of-ami-...`, `backupViaTag-vol-...`. */
const OUR_NAME = new RegExp(`^${CREATED_BY}-(?:(?<source>(?:i|vol)-[0-9a-f]{8,17})|copy-of-ami-[0-9a-f]{8,17})-`);

/** As written by `descriptionOf`: name, id and start of the run. */
const NAMED = /^(?<name>.*), (?:i|vol)-[0-9a-f]{8,17}, \d{4}\/\d\d\/\d\d \d\d:\d\d:\d\d UTC$/s;

function isOurs({ name }: DeletedPoint): boolean {
  return OUR_NAME.test(name);
}

function pointIn(binned: Binned, snapshots: readonly SnapshotId[]): DeletedPoint {
  const { type, region, id, enteredAt, exitsAt } = binned;
  // A volume's snapshot has its name in the description.
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

/** Recognizes a point that an earlier run brought back by the tag with the time of its deletion. */
function backAgain(point: RecoveryPoint, snapshots: readonly SnapshotId[], account: AccountId): DeletedPoint[] {
  const deletedAt = Date.parse(point.tags.undeleted ?? '');
  const ownership = proveOwnership(point, account);
  if (Number.isNaN(deletedAt) || !ownership.ours) return [];
  const { kind, region, id, name, tags } = point;
  const { source } = ownership;
  return [{ kind, region, id, name, source, sourceName: tags.sourceName, deletedAt, exitsAt: null, snapshots, point }];
}
