import { afterEach, expect, it, vi } from 'vitest';
import { addressOf } from '../../../src/aws/signed/address.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

const RBIN = { host: 'rbin', variable: 'RBIN' };

it.each([
  ['eu-central-1', {}, 'https://rbin.eu-central-1.amazonaws.com/'],
  ['cn-north-1', {}, 'https://rbin.cn-north-1.amazonaws.com.cn/'],
  ['us-gov-west-1', {}, 'https://rbin.us-gov-west-1.amazonaws.com/'],
  ['us-isob-east-1', {}, 'https://rbin.us-isob-east-1.sc2s.sgov.gov/'],
  ['eusc-de-east-1', {}, 'https://rbin.eusc-de-east-1.amazonaws.eu/'],
  ['us-east-1', { AWS_USE_FIPS_ENDPOINT: 'true' }, 'https://rbin-fips.us-east-1.amazonaws.com/'],
  ['us-east-1', { AWS_ENDPOINT_URL: 'http://127.0.0.1:1/all' }, 'http://127.0.0.1:1/all'],
  ['us-east-1', { AWS_ENDPOINT_URL: 'http://a/', AWS_ENDPOINT_URL_RBIN: 'http://b/' }, 'http://b/'],
  ['us-east-1', { AWS_ENDPOINT_URL_CLOUDWATCH: 'http://c/' }, 'https://rbin.us-east-1.amazonaws.com/'],
  [
    'us-east-1',
    { AWS_ENDPOINT_URL: 'http://a/', AWS_IGNORE_CONFIGURED_ENDPOINT_URLS: 'true' },
    'https://rbin.us-east-1.amazonaws.com/',
  ],
])('a service answers in %s with %o at %s', (region, env, address) => {
  for (const name of ['', '_RBIN', '_CLOUDWATCH']) vi.stubEnv(`AWS_ENDPOINT_URL${name}`, '');
  for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
  expect(addressOf(RBIN, region).href).toBe(address);
});
