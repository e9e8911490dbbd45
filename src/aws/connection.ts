import { type KindName, region } from '../model.ts';
import type { Connection, Kind } from '../port.ts';
import { type CallerContext, createCaller } from './caller.ts';
import type { AwsContext } from './cloud.ts';
import { listEnabledRegions } from './ec2/regions.ts';
import { EC2 } from './ec2/service.ts';
import { volumePacer } from './ec2/volume-pacer.ts';
import { ec2InstanceKind } from './ec2-instance/index.ts';

/** All that needs the EC2 client, behind one door: loading it takes longer than the session's request. */
export async function openConnection(context: AwsContext & CallerContext): Promise<Connection> {
  const { account, arn } = context.session.identity;
  const ec2 = createCaller(EC2, context);
  // Instances and volumes may be backed up in one run, and an AMI takes a snapshot of the same volumes.
  const pacer = volumePacer(context.clock);
  const open: Readonly<Record<KindName, () => Promise<Kind>>> = {
    'ec2-instance': async () => ec2InstanceKind(ec2, account, pacer),
    'ebs-volume': async () => (await import('./ebs-volume/index.ts')).ebsVolumeKind(ec2, account, pacer),
  };
  const kinds = await Promise.all(context.kinds.map(async (name) => [name, await open[name]()] as const));
  return {
    account,
    caller: arn,
    enabledRegions: () => listEnabledRegions(ec2, region(context.request.homeRegion)),
    kinds: new Map(kinds),
    close: ec2.close,
  };
}
