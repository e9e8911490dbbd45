import { DescribeImagesCommand, type DescribeImagesRequest, type Image } from '@aws-sdk/client-ec2';
import { copyOfText } from '../../decide/copies.ts';
import { CREATED_BY } from '../../decide/naming.ts';
import {
  accountId,
  type Instant,
  type LooseSnapshot,
  type RecoveryPoint,
  type RecoveryPointId,
  type RecoveryPointState,
  type Region,
  type Registered,
  type Result,
  recoveryPointId,
  region as regionNamed,
  resourceId,
  type Snapshot,
  type SnapshotId,
  snapshotId,
  success,
} from '../../model.ts';
import type { States } from '../../ports/cloud.ts';
import type { Ec2Caller } from '../ec2/service.ts';
import {
  DLM_POLICY_KEY,
  escapeFilterValue,
  MOST_FILTER_VALUES,
  managerOf,
  recoveryPointTagsOf,
  tagsOf,
} from '../ec2/wire.ts';
import { readBatches, readPages } from '../pages.ts';
import { sharedTexts } from '../shared-texts.ts';

/**
 * Lists the images of this account with our `CreatedBy`, including disabled ones: they are hidden by default, and still
 * cost.
 */
export function listImages(
  caller: Ec2Caller,
  region: Region,
  { dlm, whole = false }: { readonly dlm: boolean; readonly whole?: boolean } = { dlm: false },
): Promise<Result<RecoveryPoint[]>> {
  // Only tag keys can be combined with OR in a filter; the maker is judged by the tags.
  const filter = dlm
    ? { Name: 'tag-key', Values: ['CreatedBy', DLM_POLICY_KEY] }
    : { Name: 'tag:CreatedBy', Values: [CREATED_BY] };
  const points = pointsOf(region);
  return describe(caller, region, { Filters: [filter] }, (image) =>
    whole ? points(image).map((point) => withWhole(point, image)) : points(image),
  );
}

/** Adds the data that a copy needs, if copies are wanted. */
function withWhole(point: RecoveryPoint, { Tags, BlockDeviceMappings = [] }: Image): RecoveryPoint {
  if (point.tags.copyTo === undefined) return point;
  const encrypted = BlockDeviceMappings.some(({ Ebs }) => Ebs?.Encrypted === true);
  return { ...point, whole: { tags: tagsOf(Tags), encrypted } };
}

/** Returns the account's visible image of this name, or null. */
export async function findImage(
  caller: Ec2Caller,
  region: Region,
  name: string,
): Promise<Result<RecoveryPoint | null>> {
  const filters = [{ Name: 'name', Values: [escapeFilterValue(name)] }];
  const found = await describe(caller, region, { Filters: filters }, pointsOf(region));
  return found.ok ? success(found.value.find((point) => point.name === name) ?? null) : found;
}

/** Reads the current states of images. Uses a filter, because one id that is not visible yet would fail the whole call. */
export async function readStates(
  caller: Ec2Caller,
  region: Region,
  ids: readonly RecoveryPointId[],
): Promise<Result<States>> {
  const read = await readImages(caller, region, ids);
  if (!read.ok) return read;
  return success(
    new Map(read.value.map(({ id, state, stateText, stateReason }) => [id, { state, stateText, stateReason }])),
  );
}

/** Reads the current images of these ids. Uses a filter, because one missing id would fail the whole call. */
export function readImages(
  caller: Ec2Caller,
  region: Region,
  ids: readonly RecoveryPointId[],
): Promise<Result<RecoveryPoint[]>> {
  return describeSome(caller, region, 'image-id', ids, pointsOf(region));
}

/** Reads the images that decide whether these snapshots are left over: those they were made for, and those that use them. */
export async function readBearing(
  caller: Ec2Caller,
  region: Region,
  leftOvers: readonly Pick<LooseSnapshot, 'id' | 'madeFor'>[],
): Promise<Result<Registered>> {
  const parents = leftOvers.flatMap(({ madeFor }) => madeFor ?? []);
  const ids = leftOvers.map(({ id }) => id);
  const [own, others] = await Promise.all([
    describeSome(caller, region, 'image-id', parents, (image) => [recoveryPointId(image.ImageId ?? '')]),
    describeSome(caller, region, 'block-device-mapping.snapshot-id', ids, snapshotsOf),
  ]);
  if (!own.ok) return own;
  if (!others.ok) return others;
  return success({ points: new Set(own.value), snapshots: new Set(others.value.map(({ id }) => id)) });
}

function describeSome<Item>(
  caller: Ec2Caller,
  region: Region,
  Name: 'image-id' | 'block-device-mapping.snapshot-id',
  ids: readonly string[],
  pick: (image: Image) => readonly Item[],
): Promise<Result<Item[]>> {
  return readBatches([...new Set(ids)], MOST_FILTER_VALUES, (batch) =>
    describe(caller, region, { Filters: [{ Name, Values: [...batch] }] }, pick),
  );
}

/** Lists every image of the account, whoever made it, with its snapshots; `except` is one just deregistered. */
export async function readRegistered(
  caller: Ec2Caller,
  region: Region,
  except?: RecoveryPointId,
): Promise<Result<Registered>> {
  const points = new Set<RecoveryPointId>();
  const snapshots = new Set<SnapshotId>();
  const read = await describe(caller, region, {}, (image) => {
    if (image.ImageId === except) return [];
    points.add(recoveryPointId(image.ImageId ?? ''));
    for (const snapshot of snapshotsOf(image)) snapshots.add(snapshot.id);
    return [];
  });
  return read.ok ? success({ points, snapshots }) : read;
}

function describe<Item>(
  caller: Ec2Caller,
  region: Region,
  request: DescribeImagesRequest,
  pick: (image: Image) => readonly Item[],
): Promise<Result<Item[]>> {
  return readPages(
    (NextToken) =>
      caller.repeatable(region, 'DescribeImages', (client) =>
        client.send(
          new DescribeImagesCommand({
            Owners: ['self'],
            IncludeDisabled: true,
            MaxResults: 1000,
            NextToken,
            ...request,
          }),
        ),
      ),
    (page) => (page.Images ?? []).flatMap((image) => (image.State === 'deregistered' ? [] : pick(image))),
  );
}

function pointsOf(region: Region): (image: Image) => RecoveryPoint[] {
  const shared = sharedTexts();
  return (image) => [
    {
      kind: 'ec2-instance',
      region,
      id: recoveryPointId(image.ImageId ?? ''),
      name: image.Name ?? '',
      owner: accountId(shared(image.OwnerId ?? '')),
      createdAt: createdAtOf(image.CreationDate),
      state: stateOf(image.State),
      stateText: shared(image.State ?? 'unknown'),
      stateReason: [image.StateReason?.Code, image.StateReason?.Message].filter(Boolean).join(': '),
      source: image.SourceInstanceId ? resourceId(shared(image.SourceInstanceId)) : null,
      ...copyOfIn(image),
      tags: recoveryPointTagsOf(image.Tags, shared),
      managedBy: managerOf(image.Tags),
      protection: protectionOf(image.DeregistrationProtection),
      public: image.Public === true,
      snapshots: snapshotsOf(image),
    },
  ];
}

/**
 * Returns the AMI that a copy was made from. Images from CreateImage have the same fields, but there they name the AMI that
 * the instance was launched from.
 * @see https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ami-ancestry.html
 */
function copyOfIn(image: Image): Pick<RecoveryPoint, 'copyOf'> {
  const { SourceInstanceId: instance, SourceImageId: id, SourceImageRegion: from } = image;
  if (instance || !id || !from) return {};
  return { copyOf: copyOfText({ kind: 'ec2-instance', region: regionNamed(from), id: recoveryPointId(id) }) };
}

function createdAtOf(text: string | undefined): Instant | null {
  const instant = Date.parse(text ?? '');
  return Number.isNaN(instant) ? null : instant;
}

function stateOf(state: string | undefined): RecoveryPointState {
  switch (state) {
    case 'available':
    case 'pending':
    case 'failed':
    case 'disabled':
      return state;
    // Between two states.
    case 'transient':
      return 'pending';
    default:
      return 'other';
  }
}

/**
 * `disabled` is no protection; `disabled after <time>` is the cooldown of a day, during which EC2 still refuses.
 * @see https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ami-deregistration-protection.html
 */
function protectionOf(protection: string | undefined): string | null {
  return protection === undefined || protection === '' || protection === 'disabled' ? null : protection;
}

function snapshotsOf(image: Image): Snapshot[] {
  return (image.BlockDeviceMappings ?? []).flatMap(({ Ebs }) =>
    Ebs?.SnapshotId ? [{ id: snapshotId(Ebs.SnapshotId), gib: Ebs.VolumeSize ?? null }] : [],
  );
}
