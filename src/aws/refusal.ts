/**
 * Why an SDK call was refused. EC2 models no exception classes: the service's code is the error's name.
 * @see https://docs.aws.amazon.com/ec2/latest/devguide/errors-overview.html
 */
export interface Refusal {
  readonly kind: RefusalKind;
  /** The code of the service or the network, such as `UnauthorizedOperation` or `ECONNRESET`. */
  readonly code: string;
  readonly message: string;
  /** The encoded part of the message, which only `sts decode-authorization-message` can decode; absent if there is none. */
  readonly encoded?: string;
}

/**
 * - `throttled`: the service did nothing; retry later
 * - `lost`: the service may have done the work: a server error, or no answer
 * - `timeout`: as `lost`, after a long wait
 * - `expired`: the credentials ran out; nothing was done
 * - `refused`: the service answered no; nothing was done
 */
export type RefusalKind = 'throttled' | 'lost' | 'timeout' | 'expired' | 'refused';

const THROTTLED = new Set([
  'RequestLimitExceeded',
  'Client.RequestLimitExceeded',
  'Throttling',
  'ThrottlingException',
  'ThrottledException',
  'EC2ThrottledException',
  'TooManyRequestsException',
]);
const LOST = new Set(['InternalError', 'InternalFailure', 'Unavailable', 'ServiceUnavailable']);
const EXPIRED = new Set(['ExpiredToken', 'ExpiredTokenException', 'RequestExpired']);
const TIMEOUT = new Set(['TimeoutError', 'ETIMEDOUT', 'ESOCKETTIMEDOUT']);
/** Capacity shortages: sent as a server error, although the service has done nothing. */
const NO_CAPACITY = /^Insufficient\w*Capacity(OnHost)?$/;
/** Error codes of the network: connections, names, TLS. Bugs have codes too, such as ERR_INVALID_ARG_TYPE. */
const NETWORK =
  /^(E(CONN[A-Z]+|PIPE|NOTFOUND|AI_[A-Z]+|HOST[A-Z]+|NET[A-Z]+|ADDRNOTAVAIL|PROTO)|UND_ERR_[A-Z_]+|HPE_[A-Z_]+|ERR_(TLS|SSL|SOCKET|STREAM)_[A-Z_]+|CERT_[A-Z_]+|(SELF_SIGNED|DEPTH_ZERO|UNABLE_TO)_[A-Z_]+)$/;

/** Reads an SDK error. Returns null for any other error, which is a bug for the caller to throw on. */
export function readRefusal(error: unknown): Refusal | null {
  if (!(error instanceof Error)) return null;
  const status = statusOf(error);
  const networkCode = 'code' in error && typeof error.code === 'string' ? error.code : '';
  const { message, encoded } = splitMessage(error.message);
  if (status === null) {
    // The SDK reports connection resets as timeouts too, so the network's own code is checked first.
    if (NETWORK.test(networkCode)) return { kind: 'lost', code: networkCode, message: message || networkCode };
    const timedOut = TIMEOUT.has(networkCode) || TIMEOUT.has(error.name);
    return timedOut ? { kind: 'timeout', code: networkCode || error.name, message } : null;
  }
  const code = error.name;
  if (THROTTLED.has(code) || status === 429) return { kind: 'throttled', code, message };
  if (EXPIRED.has(code)) return { kind: 'expired', code, message };
  if (NO_CAPACITY.test(code)) return { kind: 'refused', code, message };
  if (status >= 500 || status < 400 || LOST.has(code)) return { kind: 'lost', code, message };
  return { kind: 'refused', code, message, ...(encoded === '' ? {} : { encoded }) };
}

/** Returns the HTTP status of an SDK error; null if there was no answer. */
function statusOf(error: Error): number | null {
  if ('$metadata' in error) {
    const metadata = error.$metadata;
    if (typeof metadata === 'object' && metadata !== null && 'httpStatusCode' in metadata) {
      if (typeof metadata.httpStatusCode === 'number') return metadata.httpStatusCode;
    }
  }
  if ('$response' in error) {
    const response = error.$response;
    if (typeof response === 'object' && response !== null && 'statusCode' in response) {
      if (typeof response.statusCode === 'number') return response.statusCode;
    }
  }
  return null;
}

const ENCODED = 'Encoded authorization failure message:';

/** EC2 appends a long encoded text to refusals. */
function splitMessage(whole: string): { readonly message: string; readonly encoded: string } {
  const at = whole.indexOf(ENCODED);
  if (at < 0) return { message: whole.trim(), encoded: '' };
  const rest = whole.slice(at + ENCODED.length).trim();
  const end = rest.search(/[^\w-]/);
  return { message: whole.slice(0, at).trim(), encoded: end < 0 ? rest : rest.slice(0, end) };
}
