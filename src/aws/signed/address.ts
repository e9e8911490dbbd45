import { partitionOf } from '../../plan/arns.ts';

/** The names of a service in host names and in the environment. */
export interface Endpoint {
  /** Start of its host name, such as `monitoring`. */
  readonly host: string;
  /** End of the variable `AWS_ENDPOINT_URL_...`. */
  readonly variable: string;
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
 * Returns the URL of a service in a region, by the SDK's rules.
 * @see https://docs.aws.amazon.com/general/latest/gr/rande.html
 * @see https://docs.aws.amazon.com/sdkref/latest/guide/feature-ss-endpoints.html
 */
export function addressOf({ host, variable }: Endpoint, region: string): URL {
  const { env } = process;
  const asked = env[`AWS_ENDPOINT_URL_${variable}`] || env.AWS_ENDPOINT_URL || '';
  if (env.AWS_IGNORE_CONFIGURED_ENDPOINT_URLS !== 'true' && asked !== '') return new URL(asked);
  const name = env.AWS_USE_FIPS_ENDPOINT === 'true' ? `${host}-fips` : host;
  return new URL(`https://${name}.${region}.${SUFFIXES[partitionOf(region)] ?? 'amazonaws.com'}/`);
}
