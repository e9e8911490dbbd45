/**
 * A refusal as the service words it: the code and text a client reads, and the HTTP status they travel with.
 *
 * @see https://docs.aws.amazon.com/ec2/latest/devguide/errors-overview.html
 */
export class ServiceError extends Error {
  readonly code: string;
  readonly status: number;
  /** What else the answer says, for the errors of JSON services that have more to say. */
  readonly fields: Readonly<Record<string, string>>;

  constructor(code: string, message: string, status = 400, fields: Readonly<Record<string, string>> = {}) {
    super(message);
    this.name = 'ServiceError';
    this.code = code;
    this.status = status;
    this.fields = fields;
  }
}

/** A refusal for a value that AWS does not take. */
export function invalidValue(message: string): ServiceError {
  return new ServiceError('InvalidParameterValue', message);
}

/**
 * A refusal for something AWS has and this sandbox does not: a code no AWS service sends, so that nobody mistakes a gap
 * in the sandbox for a rule of AWS.
 */
export function notModelled(what: string): ServiceError {
  return new ServiceError('NotModelledBySandbox', `${what} exists in AWS but is not modelled by this sandbox.`);
}
