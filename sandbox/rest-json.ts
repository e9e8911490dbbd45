import { ServiceError } from './errors.ts';
import type { Refusals, Service } from './services.ts';

/**
 * The refusals of AWS's JSON services.
 *
 * @see https://docs.aws.amazon.com/aws-backup/latest/devguide/CommonErrors.html
 */
const refusals: Refusals = {
  unsigned: () => new ServiceError('MissingAuthenticationTokenException', 'Missing Authentication Token', 403),
  unknown: () =>
    new ServiceError('UnrecognizedClientException', 'The security token included in the request is invalid.', 403),
  expired: () =>
    new ServiceError('ExpiredTokenException', 'The security token included in the request is expired', 403),
  wrongTime: (reason) => new ServiceError('InvalidSignatureException', reason, 403),
  // What most services answer in a region that is off: they do not know the account's keys there.
  regionOff: () =>
    new ServiceError('UnrecognizedClientException', 'The security token included in the request is invalid.', 403),
  throttled: () => new ServiceError('ThrottlingException', 'Rate exceeded', 429),
  denied: (reason) => new ServiceError('AccessDeniedException', reason, 403),
  internal: () => new ServiceError('InternalServerException', 'An internal error has occurred', 500),
};

/**
 * A service of the REST JSON protocol: requests are told apart by method and path, a refusal's code stands in a header.
 *
 * @see https://smithy.io/2.0/aws/protocols/aws-restjson1-protocol.html#operation-error-serialization
 */
export function restJsonService(work: Pick<Service, 'read' | 'answer'>): Service {
  return {
    ...work,
    contentType: 'application/json',
    refusals,
    writeRefusal: ({ code, message, fields }) => ({
      headers: { 'x-amzn-errortype': code },
      body: JSON.stringify({ Code: code, Message: message, ...fields }),
    }),
  };
}
