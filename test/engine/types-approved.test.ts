import { describe, expect, it } from 'vitest';
import { jobsIn, ROLE, RUN, VAULT } from './backup-world.ts';
import { HOME, runWith } from './run-engine.ts';
import { ALL, OTHERS, TAG, typesWorld } from './types-world.ts';

describe('types of AWS Backup', () => {
  it('are backed up as approved, and nothing that came up since', async () => {
    const world = await typesWorld();
    const written = new Map<string, string>();
    const asked = { ...ALL, kinds: 'Storage Gateway DynamoDB EFS' };
    const dry = await runWith(world, { ...asked, 'dry-run': 'true' }, { workflowRun: RUN, written });
    expect(dry.created).toHaveLength(3);
    const [text = ''] = [...written.values()];
    const arn = `arn:aws:dynamodb:${HOME}:123456789012:table/later`;
    world.sandbox.account.add({ otherResources: [{ region: HOME, arn, tags: TAG }] });
    const files = new Map([['approved.json', text]]);
    const report = await runWith(world, { ...asked, 'change-set': 'approved.json' }, { workflowRun: RUN, files });
    expect(report.created.map(({ kind }) => kind).sort()).toEqual(['DynamoDB', 'EFS', 'Storage Gateway']);
    expect(jobsIn(world).map(({ resourceArn }) => resourceArn)).not.toContain(arn);
    expect(report.failed).toMatchObject([{ kind: 'DynamoDB', resourceId: 'later', fault: 'not-allowed' }]);
  });

  it('are selected by the plans of the plan file that are due', async () => {
    const world = await typesWorld();
    const plan = `plans:
  nightly:
    selection:
      tags: ["Backup:nightly"]
    rules:
      daily:
        schedule: '0 23 * * *'
        expiry: 30 days
`;
    const files = new Map([['.github/backup-plans.yml', plan]]);
    const { tag: _tag, expiry: _expiry, ...inputs } = ALL;
    const report = await runWith(world, { ...inputs, plan: 'nightly', kinds: 'all !CloudFormation' }, { files });
    expect(report.failed).toEqual([]);
    expect(report.created.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['EFS', 'DocumentDB', 'ec2-instance']),
    );
    expect(report.created.map(({ kind }) => kind)).not.toContain('CloudFormation');
  });

  it('go to cold storage where AWS Backup can move them, without a word about archives', async () => {
    const world = await typesWorld();
    const inputs = { ...ALL, kinds: 'EFS', expiry: '1 year', 'cold-storage-after': '30 days' };
    expect(await runWith(world, inputs)).toMatchObject({ outcome: 'ok', createdCount: 1 });
    expect(jobsIn(world)).toMatchObject([
      { resourceArn: OTHERS.EFS?.[1](HOME), vaultName: VAULT, roleArn: ROLE, lifecycle: { moveToColdAfterDays: 30 } },
    ]);
    expect(jobsIn(world)[0]?.lifecycle).not.toHaveProperty('archive');
  });
});
