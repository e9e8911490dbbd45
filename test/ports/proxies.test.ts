import { describe, expect, it } from 'vitest';
import { namesProxy, readProxies } from '../../src/ports/proxies.ts';

const AWS = 'https://ec2.eu-west-1.amazonaws.com/';
const PROXY = 'http://proxy.example.com:3128';

function proxyFor(environment: Record<string, string>, url: string): string {
  const proxies = readProxies(environment);
  if (!proxies.ok) throw new Error(proxies.fault.message);
  return proxies.value(url);
}

describe('the proxy of the environment', () => {
  it.each<[Record<string, string>, string, string]>([
    [{}, AWS, ''],
    [{ HTTPS_PROXY: PROXY }, AWS, PROXY],
    [{ https_proxy: PROXY }, AWS, PROXY],
    [{ https_proxy: PROXY, HTTPS_PROXY: 'http://other:1' }, AWS, PROXY],
    [{ HTTPS_PROXY: 'proxy.example.com:3128' }, AWS, PROXY],
    [{ HTTPS_PROXY: ` ${PROXY} ` }, AWS, PROXY],
    [{ HTTP_PROXY: PROXY }, AWS, ''],
    [{ HTTP_PROXY: PROXY }, 'http://127.0.0.1:4566/', PROXY],
    [{ HTTPS_PROXY: PROXY }, 'http://127.0.0.1:4566/', ''],
    [{ HTTPS_PROXY: 'http://user:p%40ss@proxy.example.com' }, AWS, 'http://user:p%40ss@proxy.example.com'],
  ])('%j sends %s through "%s"', (environment, url, proxy) => {
    expect(proxyFor(environment, url)).toBe(proxy);
  });

  it.each([
    ['*', AWS],
    ['amazonaws.com', AWS],
    ['.amazonaws.com', AWS],
    ['*.amazonaws.com', AWS],
    ['EC2.EU-WEST-1.AMAZONAWS.COM', AWS],
    ['localhost, amazonaws.com', AWS],
    ['localhost amazonaws.com:443', AWS],
    ['10.0.0.0/8', 'https://10.1.2.3/'],
    ['10.1.2.3', 'https://10.1.2.3/'],
    ['127.0.0.1:4566', 'https://127.0.0.1:4566/'],
    ['::1', 'https://[::1]:4566/'],
    ['[::1]:4566', 'https://[::1]:4566/'],
    ['fd00::/8', 'https://[fd12::1]/'],
  ])('is passed by for NO_PROXY=%s and %s', (exceptions, url) => {
    expect(proxyFor({ HTTPS_PROXY: PROXY, NO_PROXY: exceptions }, url)).toBe('');
    expect(proxyFor({ HTTPS_PROXY: PROXY, no_proxy: exceptions, NO_PROXY: 'nothing' }, url)).toBe('');
  });

  it.each([
    ['aws.com', AWS],
    ['eu-west-1', AWS],
    ['amazonaws.com:80', AWS],
    ['10.0.0.0/8', 'https://11.1.2.3/'],
    ['1.2.3', 'https://10.1.2.3/'],
    ['10.0.0.0/x', 'https://10.0.0.1/'],
    ['::2', 'https://[::1]/'],
  ])('is not passed by for NO_PROXY=%s and %s', (exceptions, url) => {
    expect(proxyFor({ HTTPS_PROXY: PROXY, NO_PROXY: exceptions }, url)).toBe(PROXY);
  });

  it.each(['socks5://127.0.0.1:1080', 'http://', 'http://user:secret@:x'])(
    '%s is refused, and not quoted',
    (address) => {
      const proxies = readProxies({ HTTPS_PROXY: address });
      expect(proxies).toMatchObject({ ok: false, fault: { code: 'bad-input' } });
      expect(JSON.stringify(proxies)).toContain('HTTPS_PROXY is not the address of an HTTP proxy');
      expect(JSON.stringify(proxies)).not.toMatch(/socks5|secret/);
    },
  );

  it('is looked for only where one is named', () => {
    expect(namesProxy({ NO_PROXY: '*', HTTPS_PROXY: '' })).toBe(false);
    expect(namesProxy({ http_proxy: PROXY })).toBe(true);
  });
});
