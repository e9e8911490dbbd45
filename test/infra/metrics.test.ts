import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { deploy, policyOf } from './template.ts';

const REPOSITORY = { GitHubOwner: 'your-org', GitHubRepository: 'infrastructure' };
const read = (name: string) => readFileSync(new URL(`../../infra/${name}`, import.meta.url), 'utf8');

describe('what sends metrics', () => {
  it('is a policy of its own, of the look role alone, and only for one namespace', () => {
    const stack = deploy({ ...REPOSITORY, MetricsNamespace: 'BackupViaTag' });
    expect(policyOf(stack, 'MetricsPolicy')).toEqual(JSON.parse(read('policies/metrics.json')));
    const roles = Object.entries(stack.resources).filter(([, { Properties }]) =>
      JSON.stringify(Properties?.ManagedPolicyArns ?? []).includes('<MetricsPolicy>'),
    );
    expect(roles.map(([name]) => name)).toEqual(['LookRole']);
    expect(deploy(REPOSITORY).resources).not.toHaveProperty('MetricsPolicy');
  });
});

describe('the alarms', () => {
  const { Resources }: { readonly Resources: Record<string, { readonly Properties: Record<string, unknown> }> } = parse(
    read('check-alarm.yaml'),
    { logLevel: 'silent' },
  );

  it.each(['Late', 'Unprotected'])('on %s fire when nobody tells of it', (metric) => {
    expect(Resources[`${metric}Alarm`]?.Properties).toMatchObject({
      MetricName: metric,
      TreatMissingData: 'breaching',
      ComparisonOperator: 'GreaterThanThreshold',
      Threshold: 0,
      Statistic: 'Maximum',
      Dimensions: [{ Name: 'Account', Value: 'AWS::AccountId' }],
    });
  });
});
