import type { ClientConfig, Service } from '../service.ts';
import { refusalOf, sendSigned } from '../signed/send.ts';

/** A client for CloudWatch's query protocol. */
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
  const { status, body } = await sendSigned(config, {
    endpoint: { host: 'monitoring', variable: 'CLOUDWATCH' },
    service: 'monitoring',
    method: 'POST',
    path: '',
    contentType: 'application/x-www-form-urlencoded; charset=utf-8',
    body: new URLSearchParams({ Action: action, Version: VERSION, ...fields }).toString(),
  });
  if (status !== 200) throw refusalIn(status, body);
}

function refusalIn(status: number, body: string): Error {
  const [code = '', message = ''] = ['Code', 'Message'].map(
    (name) => new RegExp(`<${name}>([^<]*)</${name}>`).exec(body)?.[1] ?? '',
  );
  return refusalOf(status, code, unescaped(message));
}

function unescaped(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}
