import type { AccountSeed, ImageSeed, InstanceSeed } from '../../../sandbox/index.ts';
import type { InputName } from '../../../src/inputs/all.ts';
import { HOME, type RunOptions, runWith, type World, worldOf } from '../../engine/run-engine.ts';
import type { AnyReport } from '../../report/any-report.ts';
import { ACCOUNT, ami, instance } from '../check/world.ts';

/** One instance with one AMI and an isolated network, as a verify finds them on 21 November 2026 at 23:00. */

export const AMI = 'ami-0aaaaaaaaaaaaaaa1';
export const SUBNET = 'subnet-0aaaaaaaaaaaaaaa1';
export const GROUP = 'sg-0aaaaaaaaaaaaaaa1';
const VPC = 'vpc-0aaaaaaaaaaaaaaa1';
const MARK = { BackupTest: 'yes' };

export const subnet = { region: HOME, id: SUBNET, vpcId: VPC, cidr: '10.0.0.0/24', tags: MARK };
export const group = { region: HOME, id: GROUP, vpcId: VPC, ingress: [], egress: [], tags: MARK };

export const image = (more: Partial<ImageSeed> = {}): ImageSeed => ami('2026-11-21T01:00:00Z', { id: AMI, ...more });

export const verifiable = (more: Partial<AccountSeed> = {}): AccountSeed => ({
  regions: [HOME],
  accountId: ACCOUNT,
  instances: [instance({ instanceType: 'm5.large' })],
  images: [image()],
  subnets: [subnet],
  securityGroups: [group],
  ...more,
});

/** A second resource with an AMI of its own: number 2 is i-...2 with ami-...2. */
export function another(number: number, more: Partial<ImageSeed> = {}, machine: Partial<InstanceSeed> = {}) {
  const id = `i-0aaaaaaaaaaaaaaa${number}`;
  return {
    instance: instance({ id, tags: { Backup: 'daily', Name: `web-${number}` }, ...machine }),
    image: image({
      id: `ami-0aaaaaaaaaaaaaaa${number}`,
      sourceInstanceId: id,
      ...more,
      tags: { BackupSource: id, ...more.tags },
    }),
  };
}

export function verifyIn(
  world: World,
  inputs: Partial<Record<InputName, string>> = {},
  options: RunOptions = {},
): Promise<AnyReport> {
  return runWith(world, { mode: 'verify', tag: 'Backup:daily', ...inputs }, options);
}

export async function verified(
  seed: Partial<AccountSeed> = {},
  inputs: Partial<Record<InputName, string>> = {},
  options: RunOptions = {},
) {
  const world = await worldOf(verifiable(seed));
  const report = await verifyIn(world, inputs, options);
  return { world, report };
}

/** The instances of a region that are none of the account's own. */
export function testInstances({ sandbox }: World, region = HOME) {
  return [...sandbox.account.region(region).instances.values()].filter(({ clientToken }) => clientToken !== undefined);
}

/** The tags of an AMI. */
export function tagsOf({ sandbox }: World, id = AMI, region = HOME): Record<string, string> {
  return Object.fromEntries(sandbox.account.region(region).images.get(id)?.tags ?? []);
}

/** The parameters of every request of an action. */
export function asked({ sandbox }: World, action: string): readonly Record<string, string>[] {
  return sandbox.requests.filter((request) => request.action === action).map(({ params }) => ({ ...params }));
}
