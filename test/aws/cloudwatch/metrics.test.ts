import { describe, expect, it, onTestFinished } from 'vitest';
import { type AccountSeed, startSandbox } from '../../../sandbox/index.ts';
import { putMetrics } from '../../../src/aws/cloudwatch/metrics.ts';
import { accountId, region, success } from '../../../src/model.ts';
import { systemClock } from '../../../src/ports/clock.ts';

const PUT = {
  namespace: 'BackupViaTag',
  at: Date.UTC(2026, 10, 29, 14, 30),
  dimension: { name: 'Account', value: '123456789012' },
  metrics: [
    { name: 'Late', value: 2, unit: 'Count' },
    { name: 'OldestAgeHours', value: 26.25, unit: 'None' },
  ],
} as const;

async function accountOf(seed: AccountSeed = {}) {
  const sandbox = await startSandbox({ seed });
  onTestFinished(() => sandbox.close());
  const env = sandbox.env();
  const before = process.env.AWS_ENDPOINT_URL;
  process.env.AWS_ENDPOINT_URL = env.AWS_ENDPOINT_URL;
  onTestFinished(() => {
    if (before === undefined) delete process.env.AWS_ENDPOINT_URL;
    else process.env.AWS_ENDPOINT_URL = before;
  });
  const credentials = {
    accessKeyId: env.AWS_ACCESS_KEY_ID ?? '',
    secretAccessKey: env.AWS_SECRET_ACCESS_KEY ?? '',
  };
  const session = {
    identity: { account: accountId('123456789012'), arn: '' },
    credentials: () => Promise.resolve(credentials),
    renew: () => Promise.resolve(success(credentials)),
  };
  const { signal } = new AbortController();
  const put = (what: Parameters<typeof putMetrics>[2] = PUT) =>
    putMetrics({ session, clock: systemClock, signal, runName: 'test' }, region('us-east-1'), what);
  return { sandbox, put };
}

describe('metrics', () => {
  it('arrive in the namespace, with the account as their dimension', async () => {
    const { sandbox, put } = await accountOf();
    expect(await put()).toBeNull();
    expect(sandbox.requests).toMatchObject([{ region: 'us-east-1', action: 'PutMetricData' }]);
    expect(sandbox.requests[0]?.params).toEqual({
      Namespace: 'BackupViaTag',
      'MetricData.member.1.MetricName': 'Late',
      'MetricData.member.1.Value': '2',
      'MetricData.member.1.Unit': 'Count',
      'MetricData.member.1.Timestamp': '2026-11-29T14:30:00Z',
      'MetricData.member.1.Dimensions.member.1.Name': 'Account',
      'MetricData.member.1.Dimensions.member.1.Value': '123456789012',
      'MetricData.member.2.MetricName': 'OldestAgeHours',
      'MetricData.member.2.Value': '26.25',
      'MetricData.member.2.Unit': 'None',
      'MetricData.member.2.Timestamp': '2026-11-29T14:30:00Z',
      'MetricData.member.2.Dimensions.member.1.Name': 'Account',
      'MetricData.member.2.Dimensions.member.1.Value': '123456789012',
    });
  });

  it('that the role may not send name the permission', async () => {
    const { put } = await accountOf({
      faults: [{ match: { action: 'PutMetricData' }, do: { deny: 'no identity-based policy allows it' } }],
    });
    const fault = await put();
    expect(fault).toMatchObject({ code: 'access-denied' });
    expect(fault?.advice).toContain('cloudwatch:PutMetricData');
  });

  it('are sent again after throttling and errors of the service, and refused for good where they are wrong', async () => {
    const { sandbox, put } = await accountOf({
      faults: [
        {
          match: { action: 'PutMetricData' },
          times: 1,
          do: { error: { code: 'Throttling', message: 'Rate exceeded', status: 400 } },
        },
      ],
    });
    expect(await put()).toBeNull();
    expect(sandbox.requests).toHaveLength(2);
    expect(await put({ ...PUT, namespace: 'AWS/EC2' })).toMatchObject({
      message: expect.stringContaining('must not begin with AWS/'),
    });
  });
});
