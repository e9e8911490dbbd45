import type { Region } from '../model.ts';
import { type CallerContext, createCaller } from './caller.ts';
import { ec2InstanceKind } from './ec2-instance/index.ts';
import { listEnabledRegions } from './regions.ts';

/** All that needs the EC2 client, behind one door: loading it takes longer than the session's request. */
export function openEc2(context: CallerContext, home: Region) {
  const caller = createCaller(context);
  return {
    enabledRegions: () => listEnabledRegions(caller, home),
    kind: ec2InstanceKind(caller),
    close: caller.close,
  };
}
