import { type Check, existingTags, type Named, numbered, requestTags, required, tagsAt } from './check.ts';
import type { RecordedRequest } from './recorded-request.ts';

type Params = RecordedRequest['params'];

// The new ids are not known when the request is judged, so any will do.
const NEW = ['instance/i-00000000000000000', 'volume/vol-00000000000000000', 'network-interface/eni-00000000000000000'];

/**
 * RunInstances is judged on everything that it uses and everything that it makes, and CreateTags on what it makes with tags.
 * @see https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ExamplePolicies_EC2.html (RunInstances)
 * @see https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonec2.html
 */
export function launchChecks(named: Named): Check[] {
  const { request, context } = named;
  const { params, region } = request;
  const start = `arn:${context.partition ?? 'aws'}:ec2:${region}`;
  const used = (type: string, id: string): Check => ({
    permission: 'ec2:RunInstances',
    resource:
      type === 'image' || type === 'snapshot' ? `${start}::${type}/${id}` : `${start}:${context.account}:${type}/${id}`,
    context: existingTags(id, context),
  });
  const key = params['KeyName'];
  return [
    used('image', required(params['ImageId'], 'an ImageId', request)),
    ...subnetsIn(params).map((id) => used('subnet', id)),
    ...groupsIn(params).map((id) => used('security-group', id)),
    ...(key === undefined ? [] : [used('key-pair', key)]),
    ...NEW.flatMap((resource) => made(`${start}:${context.account}:${resource}`, specifiedTags(params, resource))),
    ...profilesIn(params, context.account),
  ];
}

/**
 * CreateVolume is judged on the snapshot and on the volume.
 * @see https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonec2.html (CreateVolume)
 */
export function volumeChecks({ request, context }: Named): Check[] {
  const { params, region } = request;
  const start = `arn:${context.partition ?? 'aws'}:ec2:${region}`;
  const snapshot = required(params['SnapshotId'], 'a SnapshotId', request);
  const volume = 'volume/vol-00000000000000000';
  return [
    {
      permission: 'ec2:CreateVolume',
      resource: `${start}::snapshot/${snapshot}`,
      context: existingTags(snapshot, context),
    },
    ...made(`${start}:${context.account}:${volume}`, specifiedTags(params, volume), 'CreateVolume'),
  ];
}

function made(resource: string, tags: Readonly<Record<string, string>>, action = 'RunInstances'): Check[] {
  const written = requestTags(tags);
  const launch = { permission: `ec2:${action}`, resource, context: written };
  if (Object.keys(tags).length === 0) return [launch];
  const tagging = {
    permission: 'ec2:CreateTags',
    resource,
    context: { ...written, 'ec2:CreateAction': action },
  };
  return [launch, tagging];
}

function specifiedTags(params: Params, resource: string): Record<string, string> {
  const [type] = resource.split('/');
  const place = numbered(params, 'TagSpecification', '.ResourceType').indexOf(type ?? '') + 1;
  return place === 0 ? {} : tagsAt(params, `TagSpecification.${place}.Tag`);
}

function subnetsIn(params: Params): readonly string[] {
  const own = params['SubnetId'];
  return [...(own === undefined ? [] : [own]), ...numbered(params, 'NetworkInterface', '.SubnetId')];
}

function groupsIn(params: Params): readonly string[] {
  return [...numbered(params, 'SecurityGroupId'), ...numbered(params, 'NetworkInterface.1.SecurityGroupId')];
}

/** A profile hands its role to the instance. */
function profilesIn(params: Params, account: string): Check[] {
  const profile = params['IamInstanceProfile.Arn'] ?? params['IamInstanceProfile.Name'];
  if (profile === undefined) return [];
  const resource = `arn:aws:iam::${account}:role/${profile.split('/').at(-1)}`;
  return [{ permission: 'iam:PassRole', resource, context: { 'iam:PassedToService': 'ec2.amazonaws.com' } }];
}
