import { type Fault, failure, type Region, type Result, success } from '../../model.ts';
import type { NetworkFacts } from '../../ports/boot-tests.ts';

/** The subnet and security group for tests. */
export interface TestNetwork {
  readonly subnet: string;
  readonly group: string;
}

/**
 * Returns the test network of a region if it is proven to let nothing in or out: the instances that boot there are copies
 * of production, with its keys and its scheduled jobs. In doubt nothing is started.
 */
export function isolatedNetwork({ subnets, groups }: NetworkFacts, region: Region): Result<TestNetwork> {
  const [subnet, ...otherSubnets] = subnets;
  const [group, ...otherGroups] = groups;
  const not = (why: string) => failure(notIsolated(region, why));
  if (subnet === undefined) return not(`no subnet carries ${TAG}`);
  if (group === undefined) return not(`no security group carries ${TAG}`);
  if (otherSubnets.length > 0) return not(`${subnets.length} subnets carry ${TAG}: ${listed(subnets)}`);
  if (otherGroups.length > 0) return not(`${groups.length} security groups carry ${TAG}: ${listed(groups)}`);
  if (subnet.vpc !== group.vpc || subnet.vpc === '') {
    return not(
      `the subnet ${subnet.id} is in ${subnet.vpc || 'no VPC'}, the security group ${group.id} in ${group.vpc || 'none'}`,
    );
  }
  if (group.rules > 0) {
    const rules = group.rules === 1 ? 'a rule' : `${group.rules} rules`;
    return not(`the security group ${group.id} has ${rules}, and may have none, in or out`);
  }
  return success({ subnet: subnet.id, group: group.id });
}

const TAG = 'BackupTest:yes';

function listed(all: readonly { readonly id: string }[]): string {
  const ids = all.map(({ id }) => id).sort();
  return `${ids.slice(0, 5).join(', ')}${ids.length > 5 ? ` and ${ids.length - 5} more` : ''}`;
}

function notIsolated(region: Region, why: string): Fault {
  return {
    code: 'not-isolated',
    message: `no backup was started in ${region}: ${why}`,
    advice: `Make the test network with infra/test-network.yaml, or give ${TAG} to one subnet and one security group without any rule in one VPC (docs/verify.md).`,
  };
}
