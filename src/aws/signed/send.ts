import type { ClientConfig } from '../service.ts';
import { wholeBody } from '../whole-body.ts';
import { addressOf, type Endpoint } from './address.ts';
import { signedHeaders } from './sign.ts';

/** What is asked of a service. */
export interface SignedRequest {
  readonly endpoint: Endpoint;
  /** The name of the service in a signature. */
  readonly service: string;
  readonly method: 'GET' | 'POST';
  /** Below the endpoint's own path, such as `list-rules`; nothing in it needs to be encoded. */
  readonly path: string;
  readonly contentType: string;
  readonly body: string;
}

/** An answer as it came. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Sends one signed request over the transport of all clients. */
export async function sendSigned(config: ClientConfig, request: SignedRequest): Promise<Answer> {
  const { region, credentials, requestHandler, systemClockOffset } = config;
  const { method, service, contentType, body } = request;
  const address = addressOf(request.endpoint, region);
  const path = `${address.pathname.replace(/\/$/, '')}/${request.path}`;
  const headers = signedHeaders({
    method,
    region,
    service,
    host: address.host,
    path,
    contentType,
    body,
    credentials,
    now: Date.now() + systemClockOffset,
  });
  const { response } = await requestHandler.handle({
    method,
    protocol: address.protocol,
    hostname: address.hostname,
    ...(address.port === '' ? {} : { port: Number(address.port) }),
    path,
    query: {},
    headers: { ...headers, 'user-agent': config.customUserAgent.map((pair) => pair.join('/')).join(' ') },
    ...(body === '' ? {} : { body }),
  });
  const answered = await wholeBody(response.body);
  return { status: response.statusCode, headers: response.headers, body: answered.toString('utf8') };
}

/** A refusal in the form of the SDK's errors, which tells the kinds of "no" apart. */
export function refusalOf(status: number, code: string, message: string): Error {
  const error = new Error(message || `the answer was status ${status}`);
  error.name = code || `Status${status}`;
  return Object.assign(error, { $metadata: { httpStatusCode: status } });
}
