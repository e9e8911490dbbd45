import type { BootTests } from '../../ports/boot-tests.ts';
import type { CallerContext } from '../caller.ts';
import type { Ec2Caller } from '../ec2/service.ts';
import { markVerified, terminate } from './end.ts';
import { openEnduring } from './enduring.ts';
import { launch } from './launch.ts';
import { listMarked } from './marked.ts';
import { readImages, readNetwork } from './read.ts';
import { readConsole, readScreen, readStateReason, readStatus } from './watch.ts';

/** Opens boot tests with EC2. */
export function openBootTests(caller: Ec2Caller, context: CallerContext): BootTests & { readonly close: () => void } {
  const enduring = openEnduring(context);
  return {
    readNetwork: (region) => readNetwork(caller, region),
    readImages: (region, ids) => readImages(caller, region, ids),
    listMarked: (region) => listMarked(caller, region),
    launch: (one) => launch(caller, enduring, one),
    readStatus: (region, id) => readStatus(caller, region, id),
    readStateReason: (region, id) => readStateReason(caller, region, id),
    readConsole: (region, id) => readConsole(caller, region, id),
    readScreen: (region, id) => readScreen(caller, region, id),
    terminate: (region, id, seen) => terminate(caller, enduring.caller, region, id, seen),
    markVerified: (region, id, at) => markVerified(caller, region, id, at),
    close: enduring.close,
  };
}
