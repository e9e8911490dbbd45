import { invalidValue, ServiceError } from '../errors.ts';
import type { Volume } from '../state/records.ts';
import { readTagSpecifications } from '../tags.ts';
import type { Action, Call } from './call.ts';
import { tagSpecificationParameters } from './call.ts';
import { findOwnSnapshot } from './lookup.ts';
import { volumeXml } from './volumes.ts';

/** @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateVolume.html (VolumeType) */
const TYPES = ['gp2', 'gp3', 'io1', 'io2', 'st1', 'sc1', 'standard'];
const PROVISIONED = ['io1', 'io2'];

function create(call: Call): Volume {
  const { account, region, params, now } = call;
  const zone = params.required('AvailabilityZone');
  if (!zone.startsWith(region.name) || zone === region.name) {
    throw new ServiceError('InvalidZone.NotFound', `The zone '${zone}' does not exist.`);
  }
  const type = params.text('VolumeType') ?? 'gp2';
  if (!TYPES.includes(type)) {
    throw new ServiceError('UnknownVolumeType', `Unknown volume type '${type}'`);
  }
  const iops = params.integer('Iops');
  if (PROVISIONED.includes(type) && iops === undefined) {
    throw new ServiceError('MissingParameter', 'The request must contain the parameter iops');
  }
  if (params.integer('Throughput') !== undefined && type !== 'gp3') {
    throw new ServiceError('InvalidParameterCombination', `Throughput is not supported for ${type} volumes.`);
  }
  const snapshotId = params.text('SnapshotId');
  const snapshot = snapshotId === undefined ? undefined : findOwnSnapshot(call, snapshotId);
  if (snapshot !== undefined && snapshot.state !== 'completed') {
    throw new ServiceError('IncorrectState', `The snapshot '${snapshot.snapshotId}' is not completed`);
  }
  const size = params.integer('Size') ?? snapshot?.size;
  if (size === undefined) throw new ServiceError('MissingParameter', 'The request must contain the parameter size');
  if (snapshot !== undefined && size < snapshot.size) {
    throw invalidValue(`Snapshot '${snapshotId}' is larger than the volume size '${size}'.`);
  }
  const volume: Volume = {
    volumeId: account.ids.resource('vol'),
    size,
    type,
    encrypted: params.flag('Encrypted') ?? snapshot?.encrypted ?? false,
    multiAttach: false,
    createdAt: now,
    tags: readTagSpecifications(params, ['volume'])('volume'),
    attachments: [],
    pendingSnapshots: 0,
    availabilityZone: zone,
    readyAt: now + account.settings.volumeReadyMs,
    ...(iops !== undefined && { iops }),
    ...(snapshotId !== undefined && { snapshotId }),
  };
  region.volumes.set(volume.volumeId, volume);
  return volume;
}

/**
 * Makes a volume, from a snapshot where one is named. The same client token gives the same volume again.
 *
 * @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateVolume.html
 * @see https://docs.aws.amazon.com/ec2/latest/devguide/ec2-api-idempotency.html
 */
export const CreateVolume: Action = {
  parameters: [
    'AvailabilityZone',
    'ClientToken',
    'Encrypted',
    'Iops',
    'Size',
    'SnapshotId',
    'Throughput',
    'VolumeType',
    ...tagSpecificationParameters,
  ],
  unmodelled: [
    'AvailabilityZoneId',
    'KmsKeyId',
    'MultiAttachEnabled',
    'Operator',
    'OutpostArn',
    'VolumeInitializationRate',
  ],
  run(call) {
    const { region, params, flat, now } = call;
    const token = params.text('ClientToken');
    const request = JSON.stringify(Object.entries(flat).sort(([a], [b]) => (a < b ? -1 : 1)));
    const before = token === undefined ? undefined : region.volumeTokens.get(token);
    if (before !== undefined && before.request !== request) {
      const message =
        'Arguments on this idempotent request are inconsistent with arguments used in previous request(s).';
      throw new ServiceError('IdempotentParameterMismatch', message);
    }
    const known = before === undefined ? undefined : region.volumes.get(before.volumeId);
    const volume = known ?? create(call);
    if (token !== undefined) region.volumeTokens.set(token, { request, volumeId: volume.volumeId });
    return volumeXml(volume, `${region.name}a`, now);
  },
};
