import { describe, expect, it } from 'vitest';
import { type RefusalKind, readRefusal } from '../../src/aws/refusal.ts';

/** An error as the SDK throws it when the service answered. */
function answer(name: string, status: number, message = 'words of the service'): Error {
  return Object.assign(new Error(message), { name, $metadata: { httpStatusCode: status, attempts: 1 } });
}

/** An error as Node or the SDK throws it when no answer came. */
function network(code: string, message = `connect ${code} 192.0.2.1:443`): Error {
  return Object.assign(new Error(message), { code, $metadata: { attempts: 1, totalRetryDelay: 0 } });
}

describe('an answer of the service', () => {
  it.each<[string, number, RefusalKind]>([
    ['RequestLimitExceeded', 503, 'throttled'],
    ['Client.RequestLimitExceeded', 503, 'throttled'],
    ['Throttling', 400, 'throttled'],
    ['ThrottlingException', 400, 'throttled'],
    ['ThrottledException', 400, 'throttled'],
    ['EC2ThrottledException', 503, 'throttled'],
    ['TooManyRequestsException', 429, 'throttled'],
    ['Whatever', 429, 'throttled'],
    ['ExpiredToken', 400, 'expired'],
    ['ExpiredTokenException', 400, 'expired'],
    ['RequestExpired', 400, 'expired'],
    ['InternalError', 500, 'lost'],
    ['InternalFailure', 500, 'lost'],
    ['Unavailable', 503, 'lost'],
    ['ServiceUnavailable', 503, 'lost'],
    ['Error', 502, 'lost'],
    // An answer that could not be understood: the work may have been done.
    ['SyntaxError', 200, 'lost'],
    ['Error', 302, 'lost'],
    ['UnauthorizedOperation', 403, 'refused'],
    ['AuthFailure', 401, 'refused'],
    ['InvalidAMIName.Duplicate', 400, 'refused'],
    ['InvalidParameterValue', 400, 'refused'],
    ['ResourceLimitExceeded', 400, 'refused'],
    ['SnapshotCreationPerVolumeRateExceeded', 400, 'refused'],
    ['PriorRequestNotComplete', 499, 'refused'],
  ])('%s with status %d is %s', (name, status, kind) => {
    expect(readRefusal(answer(name, status))).toEqual({ kind, code: name, message: 'words of the service' });
  });

  it('is found in the raw response too', () => {
    const error = Object.assign(new Error('not XML'), { name: 'SyntaxError', $response: { statusCode: 200 } });
    expect(readRefusal(error)).toEqual({ kind: 'lost', code: 'SyntaxError', message: 'not XML' });
  });

  it('loses the encoded part of its message, which nobody can read', () => {
    const message = 'You are not authorized. Encoded authorization failure message: aBc-123\nmore_';
    expect(readRefusal(answer('UnauthorizedOperation', 403, message))?.message).toBe('You are not authorized.');
  });
});

describe('no answer', () => {
  it.each([
    'ECONNRESET',
    'ECONNREFUSED',
    'EPIPE',
    'ENOTFOUND',
    'EAI_AGAIN',
    'EHOSTUNREACH',
    'UND_ERR_SOCKET',
    'HPE_INVALID_CONSTANT',
    'ERR_TLS_CERT_ALTNAME_INVALID',
    'ERR_SSL_WRONG_VERSION_NUMBER',
    'CERT_HAS_EXPIRED',
    'ERR_STREAM_PREMATURE_CLOSE',
    // A proxy that opens TLS, on a runner that does not trust it.
    'SELF_SIGNED_CERT_IN_CHAIN',
    'DEPTH_ZERO_SELF_SIGNED_CERT',
    'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
    'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  ])('%s is lost: the work may have been done', (code) => {
    expect(readRefusal(network(code))).toEqual({ kind: 'lost', code, message: `connect ${code} 192.0.2.1:443` });
  });

  it.each(['ETIMEDOUT', 'ESOCKETTIMEDOUT'])('%s is a timeout', (code) => {
    expect(readRefusal(network(code))).toMatchObject({ kind: 'timeout', code });
  });

  it("is a timeout by the SDK's own name for it", () => {
    const error = Object.assign(new Error('socket idle'), { name: 'TimeoutError', $metadata: { attempts: 1 } });
    expect(readRefusal(error)).toEqual({ kind: 'timeout', code: 'TimeoutError', message: 'socket idle' });
  });

  it('is named by its code where it has no words', () => {
    expect(readRefusal(network('ECONNRESET', ''))).toEqual({ kind: 'lost', code: 'ECONNRESET', message: 'ECONNRESET' });
  });
});

describe('what is no refusal', () => {
  it.each([
    ['a bug', new TypeError('x is undefined')],
    ['an abort', new DOMException('stop', 'AbortError')],
    ['a bug that Node found', Object.assign(new TypeError('no'), { code: 'ERR_INVALID_ARG_TYPE' })],
    ['a file that is missing', Object.assign(new Error('no'), { code: 'ENOENT' })],
    ['missing credentials', Object.assign(new Error('none'), { name: 'CredentialsProviderError' })],
    ['an error with odd metadata', Object.assign(new Error('no'), { $metadata: null })],
    ['text', 'ECONNRESET'],
    ['nothing', undefined],
    ['null', null],
    ['an object', { name: 'Throttling', $metadata: { httpStatusCode: 400 } }],
  ])('%s', (_, error) => {
    expect(readRefusal(error)).toBeNull();
  });
});
