import { describe, expect, it } from 'vitest';
import { HOME, OREGON, PLAN, planFile, ROLE, sync, syncWorld, VAULT } from '../modes/sync/sync-world.ts';

/** What a synced plan asks for and nothing matches: AWS Backup would say nothing, run after run. */

const VAULTS = { vaults: [{ region: HOME, name: VAULT }] };

/** Warnings of a sync, without those about types that are switched off. */
async function warningsOf(file: string, inputs = {}, seed = {}): Promise<string[]> {
  const world = await syncWorld(VAULTS, seed);
  const { report } = await sync(world, file, inputs);
  expect(report.outcome).toBe('ok');
  return told(report);
}

function told(report: Awaited<ReturnType<typeof sync>>['report']): string[] {
  return report.warnings.map(({ message }) => message).filter((message) => !message.includes('switched on'));
}

function twoPlans(second: string): string {
  return `${planFile()}
  second:
    engine: aws-backup
    vault: ${VAULT}
    role: ${ROLE}
    selection:
${second.replace(/^/gm, '      ')}
      regions: ${HOME}
    rules:
      daily:
        schedule: '0 5 * * *'
        expiry: 35 days
`;
}

const CORRECT = 'correct the plan file or the tags, unless that is to come';

describe.each([{}, { 'dry-run': 'true' }])('a plan that selects nothing, %j', (inputs) => {
  it('is named where another plan selects something', async () => {
    expect(await warningsOf(twoPlans('tags: [Environment:prodction]\nkinds: [rds-instance]'), inputs)).toEqual([
      `the plan second protects nothing yet: no database carries Environment:prodction; ${CORRECT}`,
    ]);
  });

  it('is named where it is the only one', async () => {
    expect(
      await warningsOf(planFile({ tags: 'Environment:prodction' }), { ...inputs, 'if-none-found': 'warn' }),
    ).toEqual([`the plan ${PLAN} protects nothing yet: no resource carries Environment:prodction; ${CORRECT}`]);
  });

  it('makes the run red where it is the only one, after the plan was made', async () => {
    const world = await syncWorld(VAULTS);
    const { report } = await sync(world, planFile({ tags: 'Environment:prodction' }), inputs);
    expect(report).toMatchObject({
      outcome: 'partial',
      synced: [{ action: 'create-plan', state: Object.keys(inputs).length === 0 ? 'done' : 'planned' }],
      covered: [],
      failed: [{ target: PLAN, action: 'select', fault: 'none-found' }],
    });
  });

  it('is nothing to speak of where that is to be ignored', async () => {
    expect(
      await warningsOf(planFile({ tags: 'Environment:prodction' }), { ...inputs, 'if-none-found': 'ignore' }),
    ).toEqual([]);
  });

  it('keeps quiet about nothing else: what is named and not there is told all the same', async () => {
    const named = `resources: ["arn:aws:rds:${HOME}:123456789012:db:gone"]`;
    const file = planFile({ tags: 'Environment:prodction' }).replace(
      '      regions:',
      `      ${named}\n      regions:`,
    );
    expect(await warningsOf(file, { ...inputs, 'if-none-found': 'ignore' })).toEqual([
      `the plan ${PLAN} names gone, which is not there: ${CORRECT}`,
    ]);
  });

  it('is not said of one that selects something, where other types could not be looked at', async () => {
    const world = await syncWorld(VAULTS);
    world.sandbox.account.faults.add([{ match: { action: 'GetResources' }, do: { deny: true } }]);
    const { report } = await sync(world, planFile(), inputs);
    expect(report).toMatchObject({ outcome: 'ok', covered: [{ resourceId: 'rdspg-fcj-labs' }] });
    expect(told(report)[0]).toContain(`what else the plan ${PLAN} selects is not known: other types in ${HOME}`);
  });

  it('is not known to where other types could not be looked at', async () => {
    const world = await syncWorld(VAULTS);
    world.sandbox.account.faults.add([{ match: { action: 'GetResources' }, do: { deny: true } }]);
    const { report } = await sync(world, planFile({ tags: 'Environment:prodction' }), inputs);
    expect(report).toMatchObject({ outcome: 'ok', failed: [] });
    expect(told(report)[0]).toContain(
      `whether the plan ${PLAN} selects anything is not known: other types in ${HOME} could not be looked at`,
    );
  });

  it.each(['rds-cluster', 'ec2-instance', 'ebs-volume'])('is named where nothing of its kind %s does', async (kind) => {
    const [warning, ...others] = await warningsOf(twoPlans(`tags: [Environment:production]\nkinds: [${kind}]`), inputs);
    expect(warning).toContain('the plan second protects nothing yet');
    expect(others).toEqual([]);
  });
});

describe('a part of a selection that matches nothing', () => {
  it('is named where it is one group of several', async () => {
    const groups = 'any-of:\n  - [Environment:production]\n  - [Environment:stagging]\nkinds: [rds-instance]';
    expect(await warningsOf(twoPlans(groups))).toEqual([
      `a group of any-of in the plan second matches nothing: no database carries Environment:stagging; ${CORRECT}`,
    ]);
  });

  it('is named where it is a resource', async () => {
    const file = twoPlans(
      `tags: [Environment:production]\nkinds: [rds-instance]\nresources: ["arn:aws:rds:${HOME}:123456789012:db:gone"]`,
    );
    expect(await warningsOf(file)).toEqual([`the plan second names gone, which is not there: ${CORRECT}`]);
  });
});

it('judges all regions of a plan together', async () => {
  const everywhere = planFile({ regions: '"*"' });
  const world = await syncWorld({ vaults: [HOME, OREGON].map((region) => ({ region, name: VAULT })) });
  const { report } = await sync(world, everywhere, { regions: '*' });
  expect(report.outcome).toBe('ok');
  expect(report.warnings.filter(({ message }) => message.includes('protects nothing'))).toEqual([]);
});

it('says so where it may not look, and syncs all the same', async () => {
  const faults = [{ match: { action: 'DescribeDBInstances' }, do: { deny: true } }];
  const [warning, ...others] = await warningsOf(planFile(), {}, { faults });
  expect(warning).toContain(`whether the plan ${PLAN} selects anything is not known: rds-instance in ${HOME}`);
  expect(others).toEqual([]);
});

it('says that BackupReboot:yes has no effect', async () => {
  const tags = { Name: 'web', Environment: 'production', ResourceType: 'rdspg-fcj', BackupReboot: 'yes' };
  const instances = [{ region: HOME, id: 'i-0aaaaaaaa', tags, volumes: [{}] }];
  expect(await warningsOf(planFile(), {}, { instances })).toEqual([
    `web (i-0aaaaaaaa) carries BackupReboot:yes, which has no effect in the plan ${PLAN}: AWS Backup never reboots what it backs up`,
  ]);
});
