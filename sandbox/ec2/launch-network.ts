import { invalidValue, ServiceError } from '../errors.ts';
import type { Params } from '../query.ts';
import { addressesInUse, defaultSecurityGroup, defaultSubnet, freeAddress, offersAddress } from '../state/network.ts';
import type { SecurityGroup, Subnet } from '../state/records.ts';
import type { Call } from './call.ts';

/** The parameters of RunInstances about the network, of the request itself and of its network interfaces. */
export const networkParameters = [
  'SubnetId',
  'SecurityGroupId.N',
  'PrivateIpAddress',
  'NetworkInterface.N.DeviceIndex',
  'NetworkInterface.N.SubnetId',
  'NetworkInterface.N.SecurityGroupId.N',
  'NetworkInterface.N.PrivateIpAddress',
  'NetworkInterface.N.AssociatePublicIpAddress',
  'NetworkInterface.N.DeleteOnTermination',
  'NetworkInterface.N.Description',
] as const;

interface Asked {
  readonly subnetId: string | undefined;
  readonly groupIds: readonly string[];
  readonly address: string | undefined;
}

/**
 * Where instances are asked to stand: by the request itself or by its primary network interface, never by both.
 *
 * @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RunInstances.html (NetworkInterface.N, SubnetId)
 */
function readAsked(params: Params): Asked {
  const [primary, ...others] = params.groups('NetworkInterface');
  const own = {
    subnetId: params.text('SubnetId'),
    groupIds: params.texts('SecurityGroupId'),
    address: params.text('PrivateIpAddress'),
  };
  if (primary === undefined) return own;
  if (others.length > 0 || primary.integer('DeviceIndex') !== 0) {
    throw invalidValue('The sandbox knows one network interface, with the DeviceIndex 0.');
  }
  const both = [
    own.subnetId === undefined ? [] : ['an instance-level subnet ID'],
    own.groupIds.length === 0 ? [] : ['instance-level security groups'],
    own.address === undefined ? [] : ['an instance-level private IP address'],
  ].flat();
  if (both[0] !== undefined) {
    const message = `Network interfaces and ${both[0]} may not be specified on the same request`;
    throw new ServiceError('InvalidParameterCombination', message);
  }
  return {
    subnetId: primary.text('SubnetId'),
    groupIds: primary.texts('SecurityGroupId'),
    address: primary.text('PrivateIpAddress'),
  };
}

function findSubnet({ region }: Call, id: string): Subnet {
  const subnet = region.subnets.get(id);
  if (subnet !== undefined) return subnet;
  throw new ServiceError('InvalidSubnetID.NotFound', `The subnet ID '${id}' does not exist`);
}

function findGroup({ region }: Call, id: string, subnet: Subnet): SecurityGroup {
  const group = region.securityGroups.get(id);
  if (group === undefined) {
    throw /^sg-[0-9a-f]{8,17}$/.test(id)
      ? new ServiceError('InvalidGroup.NotFound', `The security group '${id}' does not exist`)
      : new ServiceError('InvalidGroupId.Malformed', `Invalid id: "${id}" (expecting "sg-...")`);
  }
  if (group.vpcId !== subnet.vpcId) {
    // https://docs.aws.amazon.com/ec2/latest/devguide/errors-overview.html (InvalidParameter)
    const message = `Security group ${id} and subnet ${subnet.subnetId} belong to different networks.`;
    throw new ServiceError('InvalidParameter', message);
  }
  return group;
}

/** Where the instances of a launch stand; `address` gives the next of them its own. */
export interface Place {
  readonly subnetId: string;
  readonly groupIds: string[];
  readonly address: () => string | undefined;
}

/**
 * The subnet, the security groups and the addresses of a launch.
 *
 * @see https://docs.aws.amazon.com/ec2/latest/devguide/errors-overview.html (InvalidIPAddress.InUse, InsufficientFreeAddressesInSubnet)
 */
export function placeOf(call: Call, count: number): Place {
  const { account, region, params } = call;
  const { subnetId, groupIds, address } = readAsked(params);
  const subnet = subnetId === undefined ? defaultSubnet(account, region) : findSubnet(call, subnetId);
  const groups = groupIds.map((id) => findGroup(call, id, subnet));
  if (groups.length === 0) groups.push(defaultSecurityGroup(account, region, subnet.vpcId));
  if (address !== undefined) {
    if (count > 1) {
      const message = 'A private IP address may not be specified when launching more than one instance';
      throw new ServiceError('InvalidParameterCombination', message);
    }
    if (!offersAddress(subnet, address)) {
      throw invalidValue(`Address ${address} does not fall within the subnet's address range`);
    }
    if (addressesInUse(region, subnet.subnetId).has(address)) {
      throw new ServiceError('InvalidIPAddress.InUse', `Address ${address} is in use.`);
    }
  }
  return {
    subnetId: subnet.subnetId,
    groupIds: groups.map(({ groupId }) => groupId),
    address: () => address ?? freeAddress(region, subnet),
  };
}
