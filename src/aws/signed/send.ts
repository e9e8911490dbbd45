import type { ClientConfig } from '../service.ts';
import { wholeBody } from '../whole-body.ts';
import { addressOf, type Endpoint } from './address.ts';
import { signedHeaders } from './sign.ts';

/** A request to a service, before it is signed. */
export interface SignedRequest {
  readonly endpoint: Endpoint;
  /** Name of the service in a signature. */
  readonly service: string;
  readonly method: 'GET' | 'POST';
  /** Relative to the endpoint's own path, such as `list-rules`; contains nothing that needs encoding. */
  readonly path: string;
  readonly contentType: string;
  readonly body: string;
}

/** An answer as received. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Sends one signed request over the transport that all clients share. */
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

/** Returns a refusal in the form of the SDK's errors, so that its kind can be read as usual. */
export function refusalOf(status: number, code: string, message: string): Error {
  const error = new Error(message || `the answer was status ${status}`);
  error.name = code || `Status${status}`;
  return Object.assign(error, { $metadata: { httpStatusCode: status } });
}
