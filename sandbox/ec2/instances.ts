import type { FilterTable } from '../filters.ts';
import { readFilters } from '../filters.ts';
import type { Instance } from '../state/records.ts';
import { instant, items, leaf } from '../xml.ts';
import type { Action, Call } from './call.ts';
import { listingParameters } from './call.ts';
import { instanceXml, stateCode } from './instance-xml.ts';
import { answerListing } from './listing.ts';
import { isSeen, missing, readIds } from './lookup.ts';

/** @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeInstances.html (Filter.N) */
const filters: FilterTable<Instance> = {
  fields: {
    architecture: (instance) => instance.architecture,
    'availability-zone': (instance) => instance.availabilityZone,
    'block-device-mapping.device-name': (instance) => instance.devices.map((device) => device.deviceName),
    'block-device-mapping.volume-id': (instance) => instance.devices.map((device) => device.volumeId),
    'client-token': (instance) => instance.clientToken,
    'hibernation-options.configured': (instance) => String(instance.hibernation),
    'image-id': (instance) => instance.imageId,
    'instance-id': (instance) => instance.instanceId,
    'instance-lifecycle': (instance) => instance.lifecycle,
    'instance-state-code': (instance) => String(stateCode(instance.state)),
    'instance-state-name': (instance) => instance.state,
    'instance-type': (instance) => instance.instanceType,
    'key-name': (instance) => instance.keyName,
    'launch-time': (instance) => instant(instance.launchedAt),
    'operator.managed': (instance) => String(instance.operator !== undefined),
    'operator.principal': (instance) => instance.operator,
    platform: (instance) => instance.platform,
    'reservation-id': (instance) => instance.reservationId,
    'subnet-id': (instance) => instance.subnetId,
    'root-device-name': (instance) => instance.rootDeviceName,
    'root-device-type': (instance) => instance.rootDeviceType,
    hypervisor: () => 'xen',
    'virtualization-type': () => 'hvm',
  },
  tags: (instance) => instance.tags,
  unmodelled: [
    'affinity',
    'availability-zone-id',
    'block-device-mapping.attach-time',
    'block-device-mapping.delete-on-termination',
    'block-device-mapping.status',
    'boot-mode',
    'capacity-reservation-*',
    'current-instance-boot-mode',
    'dns-name',
    'ebs-optimized',
    'ena-support',
    'enclave-options.enabled',
    'host-id',
    'iam-instance-profile.*',
    'instance.group-*',
    'ip-address',
    'ipv6-address',
    'kernel-id',
    'launch-index',
    'maintenance-options.*',
    'metadata-options.*',
    'monitoring-state',
    'network-interface.*',
    'network-performance-options.*',
    'outpost-arn',
    'owner-id',
    'placement-*',
    'platform-details',
    'private-dns-name*',
    'private-ip-address',
    'product-code*',
    'ramdisk-id',
    'reason',
    'requester-id',
    'source-dest-check',
    'spot-instance-request-id',
    'state-reason-*',
    'tenancy',
    'tpm-support',
    'usage-operation*',
    'vpc-id',
  ],
};

function reservationsXml(call: Call, instances: Instance[]): string {
  const reservations = new Map<string, Instance[]>();
  for (const instance of instances) {
    const group = reservations.get(instance.reservationId);
    if (group === undefined) reservations.set(instance.reservationId, [instance]);
    else group.push(instance);
  }
  return items(
    'reservationSet',
    reservations,
    ([reservationId, group]) =>
      leaf('reservationId', reservationId) +
      leaf('ownerId', call.account.accountId) +
      '<groupSet/>' +
      items('instancesSet', group, instanceXml),
  );
}

/**
 * Lists instances by reservation. Instances that AWS services run can be left out, unless asked for by
 * IncludeManagedResources.
 *
 * @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeInstances.html
 * @see https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/amazon-ec2-managed-instances.html
 */
export const DescribeInstances: Action = {
  parameters: ['InstanceId.N', 'IncludeManagedResources', ...listingParameters],
  run(call) {
    const { region, params, account } = call;
    const ids = readIds(call, 'InstanceId');
    const selection = readFilters(params, filters);
    const managed = params.flag('IncludeManagedResources') ?? !account.settings.hideManagedInstances;
    const seen = (instance: Instance | undefined) =>
      instance !== undefined && isSeen(call, instance.instanceId) && (managed || instance.operator === undefined);
    return answerListing<Instance>(call, {
      least: 5,
      idsParameter: 'InstanceId',
      list() {
        const absent = ids.filter((id) => !seen(region.instances.get(id)));
        if (absent.length > 0) throw missing('instance', absent);
        const candidates = ids.length > 0 ? ids : (selection.exact('instance-id') ?? region.instances.keys());
        const found: string[] = [];
        for (const id of new Set(candidates)) {
          const instance = region.instances.get(id);
          if (instance !== undefined && seen(instance) && selection.matches(instance)) found.push(id);
        }
        return found;
      },
      find: (id) => region.instances.get(id),
      render: (instances) => reservationsXml(call, instances),
    });
  },
};
