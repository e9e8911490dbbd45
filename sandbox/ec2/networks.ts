import { ServiceError } from '../errors.ts';
import type { FilterTable } from '../filters.ts';
import { readFilters } from '../filters.ts';
import type { SecurityGroup, SecurityGroupRule, Subnet } from '../state/records.ts';
import { tagSet } from '../tags.ts';
import { items, leaf } from '../xml.ts';
import type { Action } from './call.ts';
import { listingParameters } from './call.ts';
import { answerListing } from './listing.ts';
import { readIds } from './lookup.ts';

/** @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeSubnets.html (Filter.N) */
const subnetFilters: FilterTable<Subnet> = {
  fields: {
    'availability-zone': (subnet) => subnet.availabilityZone,
    'cidr-block': (subnet) => subnet.cidr,
    'default-for-az': (subnet) => String(subnet.isDefault),
    'subnet-id': (subnet) => subnet.subnetId,
    'vpc-id': (subnet) => subnet.vpcId,
    state: () => 'available',
  },
  tags: (subnet) => subnet.tags,
  unmodelled: [
    'availability-zone-id',
    'available-ip-address-count',
    'ipv6-*',
    'map-*',
    'outpost-arn',
    'owner-id',
    'subnet-arn',
  ],
};

/** @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeSubnets.html */
export const DescribeSubnets: Action = {
  parameters: ['SubnetId.N', ...listingParameters],
  run(call) {
    const { region, params } = call;
    const ids = readIds(call, 'SubnetId');
    const selection = readFilters(params, subnetFilters);
    return answerListing<Subnet>(call, {
      least: 5,
      idsParameter: 'SubnetId',
      list() {
        const absent = ids.find((id) => !region.subnets.has(id));
        if (absent !== undefined) {
          throw new ServiceError('InvalidSubnetID.NotFound', `The subnet ID '${absent}' does not exist`);
        }
        const all = ids.length > 0 ? ids.flatMap((id) => region.subnets.get(id) ?? []) : [...region.subnets.values()];
        return all.filter((subnet) => selection.matches(subnet)).map(({ subnetId }) => subnetId);
      },
      find: (id) => region.subnets.get(id),
      render: (subnets) =>
        items(
          'subnetSet',
          subnets,
          (subnet) =>
            leaf('subnetId', subnet.subnetId) +
            leaf('state', 'available') +
            leaf('vpcId', subnet.vpcId) +
            leaf('cidrBlock', subnet.cidr) +
            leaf('availabilityZone', subnet.availabilityZone) +
            leaf('defaultForAz', subnet.isDefault) +
            tagSet(subnet.tags),
        ),
    });
  },
};

/** @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeSecurityGroups.html (Filter.N) */
const groupFilters: FilterTable<SecurityGroup> = {
  fields: {
    description: (group) => group.description,
    'group-id': (group) => group.groupId,
    'group-name': (group) => group.name,
    'vpc-id': (group) => group.vpcId,
  },
  tags: (group) => group.tags,
  unmodelled: ['egress.*', 'ip-permission.*', 'owner-id'],
};

function ruleXml({ protocol, fromPort, toPort, cidrs }: SecurityGroupRule): string {
  return (
    leaf('ipProtocol', protocol) +
    leaf('fromPort', fromPort) +
    leaf('toPort', toPort) +
    '<groups/>' +
    items('ipRanges', cidrs, (cidr) => leaf('cidrIp', cidr)) +
    '<ipv6Ranges/><prefixListIds/>'
  );
}

/** @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeSecurityGroups.html */
export const DescribeSecurityGroups: Action = {
  parameters: ['GroupId.N', 'GroupName.N', ...listingParameters],
  run(call) {
    const { account, region, params } = call;
    const [ids, names] = [readIds(call, 'GroupId'), params.texts('GroupName')];
    const selection = readFilters(params, groupFilters);
    return answerListing<SecurityGroup>(call, {
      least: 5,
      idsParameter: 'GroupId',
      list() {
        const absent = ids.find((id) => !region.securityGroups.has(id));
        if (absent !== undefined) {
          throw new ServiceError('InvalidGroup.NotFound', `The security group '${absent}' does not exist`);
        }
        const named = (group: SecurityGroup) =>
          (ids.length === 0 || ids.includes(group.groupId)) && (names.length === 0 || names.includes(group.name));
        return [...region.securityGroups.values()]
          .filter((group) => named(group) && selection.matches(group))
          .map(({ groupId }) => groupId);
      },
      find: (id) => region.securityGroups.get(id),
      render: (groups) =>
        items(
          'securityGroupInfo',
          groups,
          (group) =>
            leaf('ownerId', account.accountId) +
            leaf('groupId', group.groupId) +
            leaf('groupName', group.name) +
            leaf('groupDescription', group.description) +
            leaf('vpcId', group.vpcId) +
            items('ipPermissions', group.ingress, ruleXml) +
            items('ipPermissionsEgress', group.egress, ruleXml) +
            tagSet(group.tags),
        ),
    });
  },
};
