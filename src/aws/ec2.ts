import type { KindName, Region } from '../model.ts';
import type { Kind } from '../port.ts';
import { type CallerContext, createCaller } from './caller.ts';
import { ec2InstanceKind } from './ec2-instance/index.ts';
import { listEnabledRegions } from './regions.ts';

/** All that needs the EC2 client, behind one door: loading it takes longer than the session's request. */
export function openEc2(context: CallerContext, home: Region) {
  const caller = createCaller(context);
  return {
    enabledRegions: () => listEnabledRegions(caller, home),
    kinds: new Map<KindName, Kind>([['ec2-instance', ec2InstanceKind(caller, context.session.identity.account)]]),
    close: caller.close,
  };
}
