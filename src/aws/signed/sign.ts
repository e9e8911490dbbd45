import { createHash, createHmac } from 'node:crypto';
import type { Credentials } from '../session.ts';

/** A request before it is signed. It has no query. */
export interface Unsigned {
  readonly method: 'GET' | 'POST';
  readonly region: string;
  /** Name of the service in a signature. */
  readonly service: string;
  readonly host: string;
  readonly path: string;
  readonly contentType: string;
  readonly body: string;
  readonly credentials: Credentials;
  /** Milliseconds since 1970, by the service's clock. */
  readonly now: number;
}

/**
 * Returns the headers of a request, including its signature. A single call to a service does not justify an SDK client as
 * large as everything else that a run loads.
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html
 */
export function signedHeaders({
  method,
  region,
  service,
  host,
  path,
  contentType,
  body,
  credentials,
  now,
}: Unsigned): Record<string, string> {
  const time = new Date(now).toISOString().replace(/[-:]|\.\d{3}/g, '');
  const { accessKeyId, secretAccessKey, sessionToken } = credentials;
  const headers: Record<string, string> = {
    'content-type': contentType,
    host,
    'x-amz-date': time,
    ...(sessionToken === undefined ? {} : { 'x-amz-security-token': sessionToken }),
  };
  const names = Object.keys(headers).sort();
  const signed = names.join(';');
  const lines = names.map((name) => `${name}:${headers[name]}\n`).join('');
  const canonical = [method, path, '', lines, signed, sha256(body)].join('\n');
  const scope = [time.slice(0, 8), region, service, 'aws4_request'];
  const toSign = ['AWS4-HMAC-SHA256', time, scope.join('/'), sha256(canonical)].join('\n');
  const key = scope.reduce((secret: string | Buffer, part) => hmac(secret, part), `AWS4${secretAccessKey}`);
  const signature = createHmac('sha256', key).update(toSign).digest('hex');
  const credential = `${accessKeyId}/${scope.join('/')}`;
  return {
    ...headers,
    authorization: `AWS4-HMAC-SHA256 Credential=${credential}, SignedHeaders=${signed}, Signature=${signature}`,
  };
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function hmac(key: string | Buffer, text: string): Buffer {
  return createHmac('sha256', key).update(text).digest();
}
