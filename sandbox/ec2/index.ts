import { ec2RefusalXml, ec2Xml, readQuery, xmlType } from '../answers.ts';
import { ServiceError } from '../errors.ts';
import type { FlatParams } from '../query.ts';
import { readParams } from '../query.ts';
import type { Refusals, Service } from '../services.ts';
import { runEc2 } from './actions.ts';

const withUnfiltered = new Set(['DescribeInstances', 'DescribeSnapshots', 'DescribeVolumes']);

/** The bucket a call draws from: three listings have one of their own for calls without filter and without paging. */
function bucketName(action: string, params: FlatParams): string {
  if (!withUnfiltered.has(action)) return action;
  const narrowed = params.MaxResults !== undefined || Object.keys(params).some((name) => name.startsWith('Filter.'));
  return narrowed ? action : `${action} (unfiltered)`;
}

function unknown(): ServiceError {
  return new ServiceError('AuthFailure', 'AWS was not able to validate the provided access credentials', 401);
}

/** @see https://docs.aws.amazon.com/ec2/latest/devguide/errors-overview.html */
const refusals: Refusals = {
  unsigned: () =>
    new ServiceError(
      'AuthFailure',
      'AWS was not able to authenticate the request: access credentials are missing',
      401,
    ),
  unknown,
  expired: () => new ServiceError('RequestExpired', 'Request has expired.'),
  wrongTime: () => new ServiceError('RequestExpired', 'Request has expired.'),
  // The same as to a wrong key: https://github.com/turbot/steampipe-plugin-aws/issues/75
  regionOff: unknown,
  // A server-side status, which clients take as a reason to come back.
  throttled: () => new ServiceError('RequestLimitExceeded', 'Request limit exceeded.', 503),
  denied: (reason) =>
    new ServiceError('UnauthorizedOperation', `You are not authorized to perform this operation. ${reason}`, 403),
  internal: () => new ServiceError('InternalError', 'An internal error has occurred', 500),
};

/** EC2 as far as images go. */
export const ec2: Service = {
  contentType: xmlType,
  read: readQuery,
  refusals,
  bucketName,
  answer(call) {
    const { account, action, params, principal, requestId } = call;
    if (principal === undefined) throw new TypeError('An EC2 call came past authentication without a principal.');
    const inner = runEc2(action, {
      ...call,
      principal,
      region: account.region(call.region),
      flat: params,
      params: readParams(params),
    });
    return ec2Xml(action, inner, requestId);
  },
  writeRefusal: (error, requestId) => ({ body: ec2RefusalXml(error, requestId) }),
};
