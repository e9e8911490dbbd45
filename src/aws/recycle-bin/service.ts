import type { Caller } from '../caller.ts';
import type { ClientConfig, Service } from '../service.ts';
import { type Answer, refusalOf, sendSigned } from '../signed/send.ts';

/**
 * A client for the Recycle Bin's REST protocol. The SDK's client would be larger than everything else that a purge loads.
 */
export interface RbinClient {
  readonly listRules: (body: { readonly ResourceType: string; readonly NextToken?: string }) => Promise<unknown>;
  readonly getRule: (identifier: string) => Promise<unknown>;
  readonly destroy: () => void;
}

export type RbinCaller = Caller<RbinClient, 'ListRules' | 'GetRule'>;

export const RBIN: Service<RbinClient, 'ListRules' | 'GetRule'> = {
  prefix: 'rbin',
  open: (config) => ({
    listRules: (body) => send(config, 'POST', 'list-rules', JSON.stringify({ MaxResults: MOST_RULES, ...body })),
    getRule: (identifier) => send(config, 'GET', `rules/${identifier}`, ''),
    destroy: () => config.requestHandler.destroy(),
  }),
  // AWS publishes no limits: these are modest.
  limits: { ListRules: { burst: 10, perSecond: 5 }, GetRule: { burst: 10, perSecond: 5 } },
  writes: new Set(),
  wordings: new Map(),
};

/** https://docs.aws.amazon.com/recyclebin/latest/APIReference/API_ListRules.html (a region has at most 250) */
const MOST_RULES = 250;

async function send(config: ClientConfig, method: 'GET' | 'POST', path: string, body: string): Promise<unknown> {
  const answer = await sendSigned(config, {
    endpoint: { host: 'rbin', variable: 'RBIN' },
    service: 'rbin',
    method,
    path,
    contentType: 'application/json',
    body,
  });
  const read = readJson(answer.body);
  if (answer.status !== 200) throw refusalIn(answer, read);
  // A proxy answers 200 as well: anything but a JSON object is not an answer.
  if (read === null) throw refusalOf(200, 'UnusableAnswer', 'the answer is not one of AWS: a proxy may have given it');
  return read;
}

/** @see https://smithy.io/2.0/aws/protocols/aws-restjson1-protocol.html#operation-error-serialization */
function refusalIn({ status, headers }: Answer, read: object | null): Error {
  const field = (name: string) => textIn(read, name);
  const code = headers['x-amzn-errortype'] || field('code') || field('Code') || field('__type');
  return refusalOf(
    status,
    /([^#:]*)(?::|$)/.exec(code.replace(/^.*#/, ''))?.[1] ?? '',
    field('Message') || field('message'),
  );
}

function readJson(text: string): object | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' ? value : null;
  } catch {
    return null;
  }
}

function textIn(from: object | null, name: string): string {
  const value: unknown = from === null ? undefined : Object.entries(from).find(([key]) => key === name)?.[1];
  return typeof value === 'string' ? value : '';
}
