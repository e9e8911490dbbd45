import { ServiceError } from './errors.ts';
import { parseForm } from './query.ts';
import type { HttpRequest, ReadRequest, Service, ServiceCall } from './services.ts';
import { leaf, node } from './xml.ts';

/** The content type of every XML answer. */
export const xmlType = 'text/xml;charset=UTF-8';

const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';

/**
 * Reads a request of the query protocol: a form in the body, or in the query string, with the action among its fields.
 *
 * @see https://docs.aws.amazon.com/ec2/latest/devguide/ec2-query-api.html
 */
export function readQuery({ body, query }: HttpRequest): ReadRequest {
  const { Action, Version, ...params } = parseForm(body === '' ? query.toString() : body);
  if (Action === undefined) throw new ServiceError('MissingAction', 'The request must contain the parameter Action');
  return { action: Action, params };
}

/** The API version that a request of the query protocol names, in its form or its query string. */
export function versionOf({ body, query }: HttpRequest): string | undefined {
  return new URLSearchParams(body === '' ? query : body).get('Version') ?? undefined;
}

/** An answer of success as EC2 writes it. */
export function ec2Xml(action: string, inner: string, requestId: string): string {
  const namespace = 'http://ec2.amazonaws.com/doc/2016-11-15/';
  return `${declaration}<${action}Response xmlns="${namespace}">${leaf('requestId', requestId)}${inner}</${action}Response>`;
}

/**
 * A refusal as EC2 writes it.
 *
 * @see https://docs.aws.amazon.com/ec2/latest/devguide/errors-overview.html (error response)
 */
export function ec2RefusalXml(error: ServiceError, requestId: string): string {
  const detail = leaf('Code', error.code) + leaf('Message', error.message);
  return `${declaration}<Response>${node('Errors', node('Error', detail))}${leaf('RequestID', requestId)}</Response>`;
}

/** What a service of the plain query protocol brings along: its namespace, its words, and the inside of its answers. */
interface QueryService extends Omit<Service, 'contentType' | 'read' | 'answer' | 'writeRefusal'> {
  namespace: string;
  /** The inside of the element `<action>Result`; undefined for an action whose answer has none. */
  run(call: ServiceCall): string | undefined;
}

/** A service of the plain query protocol, which all but EC2 speak. */
export function queryService({ namespace, run, ...rest }: QueryService): Service {
  return {
    ...rest,
    contentType: xmlType,
    read: readQuery,
    answer(call) {
      const { action, requestId } = call;
      const inner = run(call);
      const result = inner === undefined ? '' : node(`${action}Result`, inner);
      const metadata = node('ResponseMetadata', leaf('RequestId', requestId));
      return `${declaration}<${action}Response xmlns="${namespace}">${result}${metadata}</${action}Response>`;
    },
    writeRefusal(error, requestId) {
      const type = leaf('Type', error.status >= 500 ? 'Receiver' : 'Sender');
      const detail = type + leaf('Code', error.code) + leaf('Message', error.message);
      const inner = node('Error', detail) + leaf('RequestId', requestId);
      return { body: `${declaration}<ErrorResponse xmlns="${namespace}">${inner}</ErrorResponse>` };
    },
  };
}
