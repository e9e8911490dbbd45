import { queryService } from './answers.ts';
import { ServiceError } from './errors.ts';
import type { FlatParams } from './query.ts';
import type { Refusals, Service, ServiceCall } from './services.ts';

const FORBIDDEN = 'The parameter Namespace must not begin with AWS/';
const UNITS = new Set(['None', 'Count', 'Seconds', 'Percent', 'Bytes']);
const MOST_DATA = 1000;

/**
 * CloudWatch, as far as numbers are sent to it: what arrives stands in the log of the sandbox.
 *
 * @see https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutMetricData.html
 */
function putMetricData({ params }: ServiceCall): undefined {
  const { Namespace: namespace = '' } = params;
  if (namespace === '') throw new ServiceError('MissingParameter', 'The parameter Namespace is required.');
  if (!/^[^:][^\n]{0,254}$/.test(namespace))
    throw invalid(`The value ${namespace} for parameter Namespace is invalid.`);
  if (namespace.startsWith('AWS/')) throw invalid(FORBIDDEN);
  const members = Object.keys(params).flatMap(
    (name) => /^MetricData\.member\.(\d+)\.MetricName$/.exec(name)?.[1] ?? [],
  );
  if (members.length === 0) throw new ServiceError('MissingParameter', 'At least one of MetricData is required.');
  if (members.length > MOST_DATA) throw invalid('The collection MetricData must not have a size greater than 1000.');
  for (const member of members) checkDatum(params, `MetricData.member.${member}`);
  return undefined;
}

function checkDatum(params: FlatParams, member: string): void {
  const value = params[`${member}.Value`] ?? '';
  if (value === '' || !Number.isFinite(Number(value)))
    throw invalid(`The value ${value} for ${member}.Value is invalid.`);
  const unit = params[`${member}.Unit`] ?? 'None';
  if (!UNITS.has(unit)) throw invalid(`The parameter ${member}.Unit must be a value in the set`);
  const time = params[`${member}.Timestamp`];
  if (time !== undefined && Number.isNaN(Date.parse(time))) throw invalid(`${time} is no timestamp`);
  const [name, text] = ['Name', 'Value'].map((part) => params[`${member}.Dimensions.member.1.${part}`]);
  if ((name === undefined) !== (text === undefined) || text === '')
    throw invalid('A dimension has a name and a value.');
}

function invalid(message: string): ServiceError {
  return new ServiceError('InvalidParameterValue', message);
}

const refusals: Refusals = {
  unsigned: () => new ServiceError('MissingAuthenticationToken', 'Request is missing Authentication Token', 403),
  unknown: () =>
    new ServiceError('InvalidClientTokenId', 'The security token included in the request is invalid.', 403),
  expired: () => new ServiceError('ExpiredToken', 'The security token included in the request is expired', 403),
  wrongTime: (reason) => new ServiceError('SignatureDoesNotMatch', reason, 403),
  regionOff: () =>
    new ServiceError('InvalidClientTokenId', 'The security token included in the request is invalid.', 403),
  throttled: () => new ServiceError('Throttling', 'Rate exceeded', 400),
  denied: (reason) => new ServiceError('AccessDenied', reason, 403),
  internal: () => new ServiceError('InternalFailure', 'The request processing has failed.', 500),
};

export const monitoring: Service = queryService({
  namespace: 'http://monitoring.amazonaws.com/doc/2010-08-01/',
  refusals,
  run(call) {
    if (call.action === 'PutMetricData') return putMetricData(call);
    throw new ServiceError('InvalidAction', `Could not find operation ${call.action} for version 2010-08-01`);
  },
});
