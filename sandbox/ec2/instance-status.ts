import type { FilterTable } from '../filters.ts';
import { readFilters } from '../filters.ts';
import { checksOf } from '../state/boots.ts';
import type { Instance } from '../state/records.ts';
import { items, leaf, node } from '../xml.ts';
import type { Action, Call } from './call.ts';
import { listingParameters } from './call.ts';
import { stateCode, stateXml } from './instance-xml.ts';
import { answerListing } from './listing.ts';
import { isSeen, missing, readIds } from './lookup.ts';

/** @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeInstanceStatus.html (Filter.N) */
function filtersOf({ account }: Call): FilterTable<Instance> {
  return {
    fields: {
      'availability-zone': (instance) => instance.availabilityZone,
      'instance-state-code': (instance) => String(stateCode(instance.state)),
      'instance-state-name': (instance) => instance.state,
      'instance-status.status': (instance) => checksOf(account, instance).instance,
      'system-status.status': (instance) => checksOf(account, instance).system,
      'operator.managed': (instance) => String(instance.operator !== undefined),
      'operator.principal': (instance) => instance.operator,
    },
    tags: () => new Map(),
    unmodelled: [
      'attached-ebs-status.status',
      'availability-zone-id',
      'event.*',
      'instance-status.reachability',
      'system-status.reachability',
    ],
  };
}

function checkXml(name: string, status: string): string {
  const reachability: Readonly<Record<string, string>> = { ok: 'passed', impaired: 'failed' };
  const details =
    status === 'not-applicable'
      ? ''
      : items('details', [status], (one) => leaf('name', 'reachability') + leaf('status', reachability[one] ?? one));
  return node(name, leaf('status', status) + details);
}

function statusXml({ account }: Call, instance: Instance): string {
  const checks = checksOf(account, instance);
  return (
    leaf('instanceId', instance.instanceId) +
    leaf('availabilityZone', instance.availabilityZone) +
    stateXml('instanceState', instance.state) +
    checkXml('systemStatus', checks.system) +
    checkXml('instanceStatus', checks.instance)
  );
}

/**
 * The status checks of running instances; of the others too, where they are asked for.
 *
 * @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeInstanceStatus.html
 */
export const DescribeInstanceStatus: Action = {
  parameters: ['InstanceId.N', 'IncludeAllInstances', ...listingParameters],
  unmodelled: ['IncludeManagedResources'],
  run(call) {
    const { region, params } = call;
    const ids = readIds(call, 'InstanceId');
    const selection = readFilters(params, filtersOf(call));
    const all = params.flag('IncludeAllInstances') ?? false;
    return answerListing<Instance>(call, {
      least: 5,
      idsParameter: 'InstanceId',
      list() {
        const absent = ids.filter((id) => !isSeen(call, id));
        if (absent.length > 0) throw missing('instance', absent);
        return [...(ids.length > 0 ? ids : region.instances.keys())].filter((id) => {
          const instance = region.instances.get(id);
          if (instance === undefined || !isSeen(call, id)) return false;
          return (all || instance.state === 'running') && selection.matches(instance);
        });
      },
      find: (id) => region.instances.get(id),
      render: (instances) => items('instanceStatusSet', instances, (instance) => statusXml(call, instance)),
    });
  },
};
