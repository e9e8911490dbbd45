import type { BootTests } from '../../ports/boot-tests.ts';
import { type CallerContext, createCaller } from '../caller.ts';
import { EC2, type Ec2Caller } from '../ec2/service.ts';
import { sometimeAfter } from '../stopping.ts';
import { markVerified, terminate } from './end.ts';
import { launch } from './launch.ts';
import { listMarked } from './marked.ts';
import { readImages, readNetwork } from './read.ts';
import { readConsole, readScreen, readStateReason, readStatus } from './watch.ts';

/** Boot tests with EC2. */
export function openBootTests(caller: Ec2Caller, context: CallerContext): BootTests & { readonly close: () => void } {
  const closed = new AbortController();
  // What was started is terminated in a run that is told to stop, too: it may ask for some seconds more.
  const enduring = createCaller(EC2, {
    ...context,
    signal: sometimeAfter(context.signal, context.clock, closed.signal),
  });
  return {
    readNetwork: (region) => readNetwork(caller, region),
    readImages: (region, ids) => readImages(caller, region, ids),
    listMarked: (region) => listMarked(caller, region),
    launch: (one) => launch(caller, enduring, one),
    readStatus: (region, id) => readStatus(caller, region, id),
    readStateReason: (region, id) => readStateReason(caller, region, id),
    readConsole: (region, id) => readConsole(caller, region, id),
    readScreen: (region, id) => readScreen(caller, region, id),
    terminate: (region, id, seen) => terminate(caller, enduring, region, id, seen),
    markVerified: (region, id, at) => markVerified(caller, region, id, at),
    close: () => {
      closed.abort();
      enduring.close();
    },
  };
}
