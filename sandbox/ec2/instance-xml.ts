import type { Instance, InstanceState, MetadataOptions } from '../state/records.ts';
import { tagSet } from '../tags.ts';
import { instant, items, leaf, node } from '../xml.ts';

/** @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_InstanceState.html */
const stateCodes: Readonly<Record<InstanceState, number>> = {
  pending: 0,
  running: 16,
  'shutting-down': 32,
  terminated: 48,
  stopping: 64,
  stopped: 80,
};

/** The number that EC2 gives a state. */
export function stateCode(state: InstanceState): number {
  return stateCodes[state];
}

/** A state with its number. */
export function stateXml(name: string, state: InstanceState): string {
  return node(name, leaf('code', stateCodes[state]) + leaf('name', state));
}

/**
 * The primary interface, which is attached when an instance is first launched and stays through every stop and start. Of a
 * terminated one it is gone.
 *
 * @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_InstanceNetworkInterfaceAttachment.html
 */
function interfacesXml({ instanceId, state, subnetId, privateIpAddress, firstLaunchedAt }: Instance): string {
  if (state === 'terminated') return '';
  const suffix = instanceId.slice('i-'.length);
  return items(
    'networkInterfaceSet',
    [suffix],
    (id) =>
      leaf('networkInterfaceId', `eni-${id}`) +
      leaf('subnetId', subnetId) +
      leaf('privateIpAddress', privateIpAddress) +
      leaf('status', 'in-use') +
      node(
        'attachment',
        leaf('attachmentId', `eni-attach-${id}`) +
          leaf('deviceIndex', 0) +
          leaf('status', 'attached') +
          leaf('attachTime', instant(firstLaunchedAt)) +
          leaf('deleteOnTermination', true) +
          leaf('networkCardIndex', 0),
      ) +
      leaf('interfaceType', 'interface'),
  );
}

function metadataXml({ httpTokens, httpEndpoint, hopLimit, instanceTags }: MetadataOptions): string {
  return node(
    'metadataOptions',
    leaf('state', 'applied') +
      leaf('httpTokens', httpTokens) +
      leaf('httpPutResponseHopLimit', hopLimit) +
      leaf('httpEndpoint', httpEndpoint) +
      leaf('instanceMetadataTags', instanceTags),
  );
}

/** One instance as it stands in `instancesSet`. */
export function instanceXml(instance: Instance): string {
  const devices = items(
    'blockDeviceMapping',
    instance.devices,
    (device) =>
      leaf('deviceName', device.deviceName) +
      node(
        'ebs',
        leaf('volumeId', device.volumeId) +
          leaf('status', 'attached') +
          leaf('attachTime', instant(device.attachedAt)) +
          leaf('deleteOnTermination', device.deleteOnTermination),
      ),
  );
  return (
    leaf('instanceId', instance.instanceId) +
    leaf('imageId', instance.imageId) +
    stateXml('instanceState', instance.state) +
    leaf('instanceType', instance.instanceType) +
    interfacesXml(instance) +
    leaf('launchTime', instant(instance.launchedAt)) +
    node('placement', leaf('availabilityZone', instance.availabilityZone) + leaf('tenancy', 'default')) +
    leaf('platform', instance.platform) +
    leaf('architecture', instance.architecture) +
    leaf('rootDeviceType', instance.rootDeviceType) +
    leaf('rootDeviceName', instance.rootDeviceName) +
    devices +
    leaf('virtualizationType', 'hvm') +
    leaf('hypervisor', 'xen') +
    leaf('instanceLifecycle', instance.lifecycle) +
    leaf('keyName', instance.keyName) +
    leaf('clientToken', instance.clientToken) +
    (instance.stateReason === undefined
      ? ''
      : node('stateReason', leaf('code', instance.stateReason.code) + leaf('message', instance.stateReason.message))) +
    leaf('subnetId', instance.subnetId) +
    leaf('privateIpAddress', instance.privateIpAddress) +
    (instance.instanceProfileArn === undefined
      ? ''
      : node('iamInstanceProfile', leaf('arn', instance.instanceProfileArn) + leaf('id', 'AIPASANDBOX'))) +
    items('groupSet', instance.securityGroups, (id) => leaf('groupId', id) + leaf('groupName', id)) +
    (instance.metadata === undefined ? '' : metadataXml(instance.metadata)) +
    node('hibernationOptions', leaf('configured', instance.hibernation)) +
    (instance.operator === undefined
      ? node('operator', leaf('managed', false))
      : node('operator', leaf('managed', true) + leaf('principal', instance.operator))) +
    tagSet(instance.tags)
  );
}
