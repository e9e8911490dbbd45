import type { Service } from './auth.ts';
import type { ServiceError } from './errors.ts';
import { leaf, node } from './xml.ts';

const ec2Namespace = 'http://ec2.amazonaws.com/doc/2016-11-15/';
const stsNamespace = 'https://sts.amazonaws.com/doc/2011-06-15/';
const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** An answer of success in the form of its service. */
export function successXml(service: Service, action: string, inner: string, requestId: string): string {
  if (service === 'ec2') {
    return `${declaration}<${action}Response xmlns="${ec2Namespace}">${leaf('requestId', requestId)}${inner}</${action}Response>`;
  }
  const metadata = node('ResponseMetadata', leaf('RequestId', requestId));
  return `${declaration}<${action}Response xmlns="${stsNamespace}">${node(`${action}Result`, inner)}${metadata}</${action}Response>`;
}

/**
 * A refusal in the form of its service.
 *
 * @see https://docs.aws.amazon.com/ec2/latest/devguide/errors-overview.html (error response)
 */
export function errorXml(service: Service, error: ServiceError, requestId: string): string {
  const detail = leaf('Code', error.code) + leaf('Message', error.message);
  if (service === 'ec2') {
    return `${declaration}<Response>${node('Errors', node('Error', detail))}${leaf('RequestID', requestId)}</Response>`;
  }
  const type = leaf('Type', error.status >= 500 ? 'Receiver' : 'Sender');
  return `${declaration}<ErrorResponse xmlns="${stsNamespace}">${node('Error', type + detail)}${leaf('RequestId', requestId)}</ErrorResponse>`;
}
