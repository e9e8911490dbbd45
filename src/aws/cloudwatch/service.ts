import { partitionOf } from '../../plan/arns.ts';
import type { ClientConfig, Service } from '../service.ts';
import { signedHeaders } from './sign.ts';

/** Speaks the query protocol of CloudWatch. */
export interface CloudWatchClient {
  readonly send: (action: string, fields: Readonly<Record<string, string>>) => Promise<void>;
  readonly destroy: () => void;
}

type CloudWatchAction = 'PutMetricData';

const VERSION = '2010-08-01';

export const CLOUDWATCH: Service<CloudWatchClient, CloudWatchAction> = {
  prefix: 'cloudwatch',
  open: (config) => ({
    send: (action, fields) => send(config, action, fields),
    destroy: () => config.requestHandler.destroy(),
  }),
  // https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/cloudwatch_limits.html (PutMetricData)
  limits: { PutMetricData: { burst: 10, perSecond: 10 } },
  writes: new Set(),
  wordings: new Map(),
};

async function send(config: ClientConfig, action: string, fields: Readonly<Record<string, string>>): Promise<void> {
  const { region, credentials, requestHandler, systemClockOffset } = config;
  const address = addressOf(region);
  const body = new URLSearchParams({ Action: action, Version: VERSION, ...fields }).toString();
  const headers = signedHeaders({
    region,
    service: 'monitoring',
    host: address.host,
    path: address.pathname,
    body,
    credentials,
    now: Date.now() + systemClockOffset,
  });
  const { response } = await requestHandler.handle({
    method: 'POST',
    protocol: address.protocol,
    hostname: address.hostname,
    ...(address.port === '' ? {} : { port: Number(address.port) }),
    path: address.pathname,
    query: {},
    headers: { ...headers, 'user-agent': config.customUserAgent.map((pair) => pair.join('/')).join(' ') },
    body,
  });
  const chunks: Buffer[] = [];
  for await (const chunk of response.body) chunks.push(Buffer.from(chunk));
  if (response.statusCode !== 200) throw refusalIn(response.statusCode, Buffer.concat(chunks).toString('utf8'));
}

const SUFFIXES: Readonly<Record<string, string>> = {
  'aws-cn': 'amazonaws.com.cn',
  'aws-iso': 'c2s.ic.gov',
  'aws-iso-b': 'sc2s.sgov.gov',
  'aws-iso-e': 'cloud.adc-e.uk',
  'aws-iso-f': 'csp.hci.ic.gov',
  'aws-eusc': 'amazonaws.eu',
};

/**
 * Where CloudWatch answers, as the SDK finds it.
 * @see https://docs.aws.amazon.com/general/latest/gr/cw_region.html
 * @see https://docs.aws.amazon.com/sdkref/latest/guide/feature-ss-endpoints.html
 */
function addressOf(region: string): URL {
  const { AWS_ENDPOINT_URL_CLOUDWATCH, AWS_ENDPOINT_URL, AWS_IGNORE_CONFIGURED_ENDPOINT_URLS, AWS_USE_FIPS_ENDPOINT } =
    process.env;
  const told =
    AWS_IGNORE_CONFIGURED_ENDPOINT_URLS === 'true' ? '' : AWS_ENDPOINT_URL_CLOUDWATCH || AWS_ENDPOINT_URL || '';
  if (told !== '') return new URL(told);
  const name = AWS_USE_FIPS_ENDPOINT === 'true' ? 'monitoring-fips' : 'monitoring';
  return new URL(`https://${name}.${region}.${SUFFIXES[partitionOf(region)] ?? 'amazonaws.com'}/`);
}

/** In the form of the SDK's errors, which tells the kinds of "no" apart. */
function refusalIn(status: number, body: string): Error {
  const [code = '', message = ''] = ['Code', 'Message'].map(
    (name) => new RegExp(`<${name}>([^<]*)</${name}>`).exec(body)?.[1] ?? '',
  );
  const error = new Error(unescaped(message) || `the answer was status ${status}`);
  error.name = code || `Status${status}`;
  return Object.assign(error, { $metadata: { httpStatusCode: status } });
}

function unescaped(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}
