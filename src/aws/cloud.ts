import { homeRegion } from '../inputs/partitions.ts';
import type { SessionRequest } from '../inputs/request.ts';
import { awsRegion } from '../inputs/session.ts';
import { failure, success } from '../model.ts';
import type { Cloud } from '../ports/cloud.ts';
import { openNetwork } from '../ports/network.ts';
import type { AwsContext } from './aws-context.ts';
import { keepHeapSmall } from './heap.ts';
import { openSession } from './open-session.ts';

/** The AWS account that the session opens. */
export function awsCloud(context: AwsContext): Cloud {
  return {
    connect: async () => {
      const network = await openNetwork(process.env);
      if (!network.ok) return network;
      const outside = { ...context, request: inItsPartition(context.request), network: network.value };
      const session = await openSession({ hide: () => {}, ...outside });
      if (!session.ok) return failure(session.fault);
      // Imported here, so that the session's request does not wait for the larger of the two clients.
      const { openConnection } = await import('./connection.ts');
      keepHeapSmall();
      return success(await openConnection({ ...outside, session: session.value }));
    },
  };
}

/** Credentials from the environment usually come with a region or a role ARN, which reveal the partition. */
function inItsPartition(request: SessionRequest): SessionRequest {
  if (request.role !== null) return request;
  const { AWS_ROLE_ARN: role = '', AWS_REGION, AWS_DEFAULT_REGION } = process.env;
  const hints = { role, regions: '', region: AWS_REGION || AWS_DEFAULT_REGION || '' };
  return { ...request, homeRegion: homeRegion(request.homeRegion, request.homeRegion === awsRegion.default, hints) };
}
