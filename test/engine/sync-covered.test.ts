import { describe, expect, it } from 'vitest';
import { HOME, PLAN, planFile, sync, syncWorld, TAGS } from '../modes/sync/sync-world.ts';
import { renderSummary } from '../report/views.ts';

const TABLE = 'arn:aws:dynamodb:eu-central-1:123456789012:table/orders';

describe('what the plans cover today', () => {
  it('is named, of every type that the tags select, and found by one listing for all of them', async () => {
    const seed = { otherResources: [{ region: HOME, arn: TABLE, tags: TAGS }] };
    // A type that is switched off is passed over.
    const world = await syncWorld({ optIn: [{ region: HOME, types: { DynamoDB: true } }] }, seed);
    const { report } = await sync(world, planFile(), { 'create-vault': 'true' });
    expect(report.covered).toEqual([
      expect.objectContaining({ kind: 'DynamoDB', resourceId: 'orders', plan: PLAN }),
      {
        account: '123456789012',
        region: HOME,
        kind: 'rds-instance',
        resourceId: 'rdspg-fcj-labs',
        resourceName: '',
        recoveryPointId: null,
        plan: PLAN,
      },
    ]);
    expect(world.sandbox.requests.filter(({ action }) => action === 'GetResources')).toHaveLength(1);
    const summary = renderSummary(report, { reportPath: null });
    expect(summary).toContain('1 plan and what it covers today');
    expect(summary).toContain(`| ${PLAN} | 1 DynamoDB, 1 rds-instance |`);
  });

  it('stays within the kinds that a plan names, and asks for no other', async () => {
    const world = await syncWorld({}, { otherResources: [{ region: HOME, arn: TABLE, tags: TAGS }] });
    const plan = planFile().replace('      tags:', '      kinds: [rds-instance]\n      tags:');
    const { report } = await sync(world, plan, { 'create-vault': 'true' });
    expect(report.covered.map(({ resourceId }) => resourceId)).toEqual(['rdspg-fcj-labs']);
    expect(world.sandbox.requests.filter(({ action }) => action === 'GetResources')).toEqual([]);
  });

  it('is told once for each plan, and counted once', async () => {
    const world = await syncWorld();
    const both = `${planFile()}${planFile({ name: 'second' }).replace('\nplans:\n', '')}`;
    const { report } = await sync(world, both, { 'create-vault': 'true' });
    expect(report.covered.map(({ plan, resourceId }) => [plan, resourceId])).toEqual([
      [PLAN, 'rdspg-fcj-labs'],
      ['second', 'rdspg-fcj-labs'],
    ]);
    expect(renderSummary(report, { reportPath: null })).toContain('AWS Backup, which covers 1 resource');
  });
});
