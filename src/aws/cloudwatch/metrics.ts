import { formatInstant } from '../../decide/expiry.ts';
import type { Fault, Region } from '../../model.ts';
import type { Metric, MetricsPut } from '../../ports/metrics.ts';
import { type CallerContext, createCaller } from '../caller.ts';
import { CLOUDWATCH } from './service.ts';

/** Sends metrics to CloudWatch; sending one twice is harmless. */
export async function putMetrics(context: CallerContext, region: Region, put: MetricsPut): Promise<Fault | null> {
  const caller = createCaller(CLOUDWATCH, context);
  try {
    const sent = await caller.repeatable(region, 'PutMetricData', (client) =>
      client.send('PutMetricData', fieldsOf(put)),
    );
    return sent.ok ? null : sent.fault;
  } finally {
    caller.close();
  }
}

/** @see https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutMetricData.html */
function fieldsOf({ namespace, at, dimension, metrics }: MetricsPut): Record<string, string> {
  const entries = metrics.flatMap((metric, index) => fieldsOfOne(metric, `MetricData.member.${index + 1}`));
  const shared = metrics.flatMap((_, index): [string, string][] => {
    const member = `MetricData.member.${index + 1}`;
    return [
      [`${member}.Timestamp`, formatInstant(at)],
      [`${member}.Dimensions.member.1.Name`, dimension.name],
      [`${member}.Dimensions.member.1.Value`, dimension.value],
    ];
  });
  return { Namespace: namespace, ...Object.fromEntries([...entries, ...shared]) };
}

function fieldsOfOne({ name, value, unit }: Metric, member: string): [string, string][] {
  return [
    [`${member}.MetricName`, name],
    [`${member}.Value`, String(value)],
    [`${member}.Unit`, unit],
  ];
}
