import { ServiceError } from './errors.ts';
import type { FlatParams } from './query.ts';
import { restJsonService } from './rest-json.ts';
import type { HttpRequest, Service } from './services.ts';

/**
 * A service of the JSON protocol: the action stands in a header, all else in the body, and a refusal names its type there.
 *
 * @see https://smithy.io/2.0/aws/protocols/aws-json-1_1-protocol.html
 */
export function jsonService(work: Pick<Service, 'answer' | 'global'>): Service {
  return {
    ...restJsonService({ read: readJson, answer: work.answer }),
    ...(work.global === undefined ? {} : { global: work.global }),
    contentType: 'application/x-amz-json-1.1',
    writeRefusal: ({ code, message, fields }) => ({
      body: JSON.stringify({ __type: code, Message: message, message, ...fields }),
    }),
  };
}

function readJson({ target, body }: HttpRequest): { action: string; params: FlatParams } {
  const action = target?.split('.')[1];
  if (action === undefined) throw new ServiceError('UnknownOperationException', 'The request names no operation');
  const parsed: unknown = body === '' ? {} : JSON.parse(body);
  if (typeof parsed !== 'object' || parsed === null) {
    throw new ServiceError('SerializationException', 'The body is no JSON object');
  }
  const params: Record<string, string> = {};
  for (const [name, value] of Object.entries(parsed)) {
    params[name] = typeof value === 'string' ? value : JSON.stringify(value);
  }
  return { action, params };
}
