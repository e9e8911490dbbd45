import { describe, expect, it } from 'vitest';
import { worldOf } from '../../engine/run-engine.ts';
import { ACCOUNT, accountWith, ami, BY_TAG, checkIn, instance } from './world.ts';

const METRICS = { ...BY_TAG, metrics: 'BackupViaTag' };

/** What CloudWatch was told, by the name of the metric. */
async function toldOf(
  seed: Parameters<typeof worldOf>[0],
): Promise<{ readonly report: Awaited<ReturnType<typeof checkIn>>; readonly told: Record<string, string> | null }> {
  const world = await worldOf(seed);
  const report = await checkIn(world, { inputs: METRICS });
  const sent = world.sandbox.requests.filter(({ action }) => action === 'PutMetricData');
  expect(sent.length).toBeLessThanOrEqual(1);
  const params = sent[0]?.params;
  if (params === undefined) return { report, told: null };
  expect(params.Namespace).toBe('BackupViaTag');
  const members = [1, 2, 3].map((member) => `MetricData.member.${member}`);
  expect(members.map((member) => params[`${member}.Dimensions.member.1.Value`] ?? ACCOUNT)).toEqual(
    Array(3).fill(ACCOUNT),
  );
  const known = members.filter((member) => params[`${member}.MetricName`] !== undefined);
  const told = Object.fromEntries(
    known.map((one) => [params[`${one}.MetricName`] ?? '', params[`${one}.Value`] ?? '']),
  );
  return { report, told };
}

describe('the metrics of a check', () => {
  it('tell what is late, unprotected, and how old the oldest is', async () => {
    const fresh = await toldOf(accountWith([ami('2026-11-21T20:30:00Z')]));
    expect(fresh).toMatchObject({ report: { outcome: 'ok', warnings: [] } });
    expect(fresh.told).toEqual({ Late: '0', Unprotected: '0', OldestAgeHours: '2.5' });
    const late = await toldOf(accountWith([ami('2026-11-19T23:00:00Z')]));
    expect(late.told).toEqual({ Late: '1', Unprotected: '0', OldestAgeHours: '48' });
    const untagged = await toldOf(
      accountWith([ami('2026-11-21T20:30:00Z')], {
        instances: [instance({ tags: {} }), instance({ id: 'i-0aaaaaaaaaaaaaaa2' })],
      }),
    );
    expect(untagged.told).toMatchObject({ Late: '1', Unprotected: '1' });
  });

  it('are not sent where not everything was read: the silence raises the alarm', async () => {
    const { report, told } = await toldOf(
      accountWith([ami('2026-11-21T20:30:00Z')], {
        faults: [{ match: { action: 'DescribeImages' }, do: { deny: 'no' } }],
      }),
    );
    expect(report.outcome).not.toBe('ok');
    expect(told).toBeNull();
  });

  it('that cannot be sent are a warning', async () => {
    const { report } = await toldOf(
      accountWith([ami('2026-11-21T20:30:00Z')], {
        faults: [{ match: { action: 'PutMetricData' }, do: { deny: 'no' } }],
      }),
    );
    expect(report).toMatchObject({ outcome: 'ok', warnings: [{ target: 'metrics' }] });
  });
});
