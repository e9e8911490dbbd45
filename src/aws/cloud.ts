import type { Clock } from '../clock.ts';
import { failure, region, success } from '../model.ts';
import type { Cloud } from '../port.ts';
import type { SessionRequest } from '../request.ts';
import { keepHeapSmall } from './heap.ts';
import { requestBuckets } from './request-limits.ts';
import { type FetchIdToken, openSession } from './session.ts';

export interface AwsContext {
  readonly request: SessionRequest;
  readonly runName: string;
  readonly clock: Clock;
  readonly fetchIdToken: FetchIdToken;
  readonly signal: AbortSignal;
}

/** The AWS account that the session leads to. */
export function awsCloud(context: AwsContext): Cloud {
  return {
    connect: async () => {
      const session = await openSession(context);
      if (!session.ok) return failure(session.fault);
      // Loaded only now, so that the session's request does not wait for the larger of the two clients.
      const { openEc2 } = await import('./ec2.ts');
      keepHeapSmall();
      const bucketOf = requestBuckets(context.clock);
      const ec2 = openEc2({ ...context, session: session.value, bucketOf }, region(context.request.homeRegion));
      return success({ ...ec2, account: session.value.identity.account, caller: session.value.identity.arn });
    },
  };
}
