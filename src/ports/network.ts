import { X509Certificate } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { Agent as HttpAgent, request as httpRequest, type IncomingHttpHeaders } from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';
import tls from 'node:tls';
import { badInput } from '../model/known-faults.ts';
import { failure, type Result, success } from '../model.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** The connection to the outside, as configured in the environment: proxies and trusted certificates. */
export interface Network {
  /** The proxy for requests to an address; empty for a direct connection. */
  readonly proxyFor: (url: string) => string;
  /** Separate connections through that proxy. */
  readonly agents: (proxy: string) => Agents;
}

export interface Agents {
  readonly httpAgent: HttpAgent;
  readonly httpsAgent: HttpsAgent;
}

// A region has as many concurrent calls as its buckets allow, and one that waits for a socket comes close to its timeout.
const CONNECTIONS = { keepAlive: true, maxSockets: 512 };

const PROXIES = ['http_proxy', 'HTTP_PROXY', 'https_proxy', 'HTTPS_PROXY'];

/** No proxies, and the certificates built into Node. */
export const DIRECT: Network = {
  proxyFor: () => '',
  agents: () => ({ httpAgent: new HttpAgent(CONNECTIONS), httpsAgent: new HttpsAgent(CONNECTIONS) }),
};

/**
 * Reads `HTTPS_PROXY`, `HTTP_PROXY`, `NO_PROXY` (also in lower case) and `AWS_CA_BUNDLE`. Proxy support is loaded only where there is a
 * proxy.
 * @see https://docs.aws.amazon.com/sdkref/latest/guide/feature-gen-config.html (AWS_CA_BUNDLE)
 */
export async function openNetwork(environment: Environment): Promise<Result<Network>> {
  const certificates = await readCertificates(environment.AWS_CA_BUNDLE ?? '');
  if (!certificates.ok) return certificates;
  const ca = certificates.value === null ? {} : { ca: [...certificates.value] };
  const secure = { ...CONNECTIONS, ...ca };
  const direct = () => ({ httpAgent: new HttpAgent(CONNECTIONS), httpsAgent: new HttpsAgent(secure) });
  if (!PROXIES.some((name) => environment[name])) return success({ proxyFor: () => '', agents: direct });
  const { namesProxy, readProxies } = await import('./proxies.ts');
  if (!namesProxy(environment)) return success({ proxyFor: () => '', agents: direct });
  const proxies = readProxies(environment);
  if (!proxies.ok) return proxies;
  const [{ HttpProxyAgent }, { HttpsProxyAgent }] = await Promise.all([
    import('http-proxy-agent'),
    import('https-proxy-agent'),
  ]);
  return success({
    proxyFor: proxies.value,
    agents: (proxy) =>
      proxy === ''
        ? direct()
        : {
            httpAgent: withOptions(new HttpProxyAgent(proxy, secure), { secureEndpoint: false }),
            httpsAgent: withOptions(new HttpsProxyAgent(proxy, secure), { secureEndpoint: true, ...ca }),
          },
  });
}

/**
 * Sets options on the agent: the library uses its own only for the connection to the proxy, and Node passes the agent's to the target. With
 * `secureEndpoint` set, the agent finds its open connections again.
 */
function withOptions<Agent extends { readonly options: object }>(agent: Agent, options: object): Agent {
  Object.assign(agent.options, options);
  return agent;
}

/** Returns the certificates to trust: Node's and those of the bundle; null without a bundle. */
async function readCertificates(path: string): Promise<Result<readonly string[] | null>> {
  if (path === '') return success(null);
  const refuse = (why: string) =>
    failure(
      badInput(
        `AWS_CA_BUNDLE: "${path}" ${why}; write the path of a file with certificates in PEM form, such as "/etc/ssl/certs/ca-certificates.crt"`,
        'Correct the environment variable AWS_CA_BUNDLE, or unset it, and run again; nothing was changed.',
      ),
    );
  let bundle: string;
  try {
    bundle = await readFile(path, 'utf8');
  } catch (error) {
    return refuse(`cannot be read (${error instanceof Error && 'code' in error ? error.code : error})`);
  }
  const certificates = bundle.match(/-----BEGIN CERTIFICATE-----[^-]*-----END CERTIFICATE-----/g) ?? [];
  if (certificates.length === 0) return refuse('holds no certificate');
  if (!certificates.every(isCertificate)) return refuse('holds a certificate that cannot be read');
  return success([...nodeCertificates(), ...certificates]);
}

function isCertificate(text: string): boolean {
  try {
    return new X509Certificate(text).raw.length > 0;
  } catch {
    return false;
  }
}

/** Node 22.14 and older only have their built-in list, and no such export; newer versions also read NODE_EXTRA_CA_CERTS. */
function nodeCertificates(): readonly string[] {
  return typeof tls.getCACertificates === 'function' ? tls.getCACertificates('default') : tls.rootCertificates;
}

export interface Page {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

export interface PageRequest {
  readonly network: Network;
  readonly headers: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
  /** GET by default. */
  readonly method?: string;
  readonly body?: string;
}

/** Makes one request, a GET by default, and reads the whole body. Rejects where the connection breaks, even in mid-body. */
export async function getPage(
  url: string,
  { network, headers, signal, method = 'GET', body }: PageRequest,
): Promise<Page> {
  const { httpAgent, httpsAgent } = network.agents(network.proxyFor(url));
  try {
    return await new Promise<Page>((resolve, reject) => {
      const secure = url.startsWith('https:');
      const send = secure ? httpsRequest : httpRequest;
      const options = { method, agent: secure ? httpsAgent : httpAgent, headers, signal };
      const request = send(url, options, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('error', reject);
        // A truncated body emits no `end`, only `close`.
        response.on('close', () => reject(Object.assign(new Error('the answer was cut'), { code: 'ECONNRESET' })));
        response.on('end', () => {
          const { statusCode: status = 0, headers: answered } = response;
          resolve({ status, headers: answered, body: Buffer.concat(chunks).toString('utf8') });
        });
      });
      request.on('error', reject);
      request.end(body);
    });
  } finally {
    httpAgent.destroy();
    httpsAgent.destroy();
  }
}
