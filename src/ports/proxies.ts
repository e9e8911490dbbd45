import { BlockList, isIP } from 'node:net';
import { badInput } from '../model/known-faults.ts';
import { failure, type Result, success } from '../model.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** Whether the environment specifies a proxy. */
export function namesProxy(environment: Environment): boolean {
  return proxyOf(environment, 'https').value !== '' || proxyOf(environment, 'http').value !== '';
}

/**
 * Returns a function that gives the proxy for an address, empty for a direct connection, by the rules that curl and AWS's tools share:
 * lower case takes precedence, an address without a scheme is `http://`, and `NO_PROXY` lists hosts including their subdomains.
 * @see https://docs.aws.amazon.com/cli/latest/userguide/cli-configure-proxy.html
 */
export function readProxies(environment: Environment): Result<(url: string) => string> {
  const proxies = { 'http:': '', 'https:': '' };
  for (const scheme of ['http', 'https'] as const) {
    const { name, value } = proxyOf(environment, scheme);
    if (value === '') continue;
    const address = value.includes('://') ? value : `http://${value}`;
    if (!URL.canParse(address) || !/^https?:$/.test(new URL(address).protocol)) {
      // The value is not quoted: it may contain a password.
      const message = `${name} is not the address of an HTTP proxy; write one such as "http://proxy.example.com:3128"`;
      return failure(badInput(message, `Correct the environment variable ${name} and run again; nothing was changed.`));
    }
    proxies[`${scheme}:`] = address;
  }
  const direct = exceptionsOf(environment.no_proxy || environment.NO_PROXY || '');
  return success((url) => {
    const { protocol, hostname, port } = new URL(url);
    if (protocol !== 'http:' && protocol !== 'https:') return '';
    const host = hostname.replace(/^\[|\]$/g, '').toLowerCase();
    return direct(host, port || (protocol === 'https:' ? '443' : '80')) ? '' : proxies[protocol];
  });
}

function proxyOf(environment: Environment, scheme: 'http' | 'https') {
  const small = `${scheme}_proxy`;
  const name = environment[small] ? small : small.toUpperCase();
  return { name, value: environment[name]?.trim() ?? '' };
}

/** Returns whether `NO_PROXY` exempts a host: a name and its subdomains, an address, a network such as `10.0.0.0/8`, or `*`. */
function exceptionsOf(text: string): (host: string, port: string) => boolean {
  const entries = text.split(/[\s,]+/).filter((entry) => entry !== '');
  if (entries.includes('*')) return () => true;
  const networks = new BlockList();
  const names: { readonly name: string; readonly port: string }[] = [];
  for (const entry of entries) {
    const [address = '', prefix] = entry.split('/');
    const version = isIP(address);
    if (version !== 0 && prefix !== undefined && /^\d{1,3}$/.test(prefix)) {
      const most = version === 4 ? 32 : 128;
      networks.addSubnet(address, Math.min(Number(prefix), most), version === 4 ? 'ipv4' : 'ipv6');
      continue;
    }
    const withPort = version === 6 ? null : /^\[?([^\]]*)\]?:(\d+)$/.exec(entry);
    const name = (withPort?.[1] ?? entry).replace(/^\[|\]$/g, '').replace(/^\*?\./, '');
    names.push({ name: name.toLowerCase(), port: withPort?.[2] ?? '' });
  }
  return (host, port) => {
    const version = isIP(host);
    if (version !== 0 && networks.check(host, version === 4 ? 'ipv4' : 'ipv6')) return true;
    return names.some(
      (entry) =>
        (entry.port === '' || entry.port === port) &&
        (host === entry.name || (version === 0 && host.endsWith(`.${entry.name}`))),
    );
  };
}
