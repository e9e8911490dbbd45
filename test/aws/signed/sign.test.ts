import { createHash, createHmac, type Hash, type Hmac } from 'node:crypto';
import { SignatureV4 } from '@smithy/signature-v4';
import { describe, expect, it } from 'vitest';
import { signedHeaders } from '../../../src/aws/signed/sign.ts';

class Sha256 {
  readonly #hash: Hash | Hmac;

  constructor(secret?: string | ArrayBuffer | ArrayBufferView) {
    this.#hash = secret === undefined ? createHash('sha256') : createHmac('sha256', bytes(secret));
  }

  update(data: string | ArrayBuffer | ArrayBufferView): void {
    this.#hash.update(bytes(data));
  }

  digest(): Promise<Uint8Array> {
    return Promise.resolve(new Uint8Array(this.#hash.digest()));
  }

  reset(): void {}
}

function bytes(data: string | ArrayBuffer | ArrayBufferView): string | Uint8Array {
  if (typeof data === 'string') return data;
  return data instanceof ArrayBuffer
    ? new Uint8Array(data)
    : new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
}

describe("the signature of a request without a client of AWS's", () => {
  it.each([{}, { sessionToken: 'session/token+of=the run' }])('is that of the SDK: %o', async (session) => {
    const now = Date.UTC(2026, 10, 29, 14, 30, 5, 678);
    const credentials = { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'secret/key+EXAMPLE', ...session };
    const [host, path, body] = ['monitoring.eu-west-1.amazonaws.com', '/', 'Action=PutMetricData&Namespace=a+b%2Fc'];
    const contentType = 'application/x-www-form-urlencoded; charset=utf-8';
    const unsigned = { method: 'POST', host, path, contentType, body } as const;
    const ours = signedHeaders({ ...unsigned, region: 'eu-west-1', service: 'monitoring', credentials, now });
    const signer = new SignatureV4({
      credentials,
      region: 'eu-west-1',
      service: 'monitoring',
      sha256: Sha256,
      applyChecksum: false,
    });
    const theirs = await signer.sign(
      {
        method: 'POST',
        protocol: 'https:',
        hostname: host,
        path,
        query: {},
        body,
        headers: { host, 'content-type': ours['content-type'] ?? '' },
      },
      { signingDate: new Date(now) },
    );
    expect(ours.authorization).toBe(theirs.headers.authorization);
  });
});
