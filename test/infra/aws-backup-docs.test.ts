import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { isInputName } from '../../src/inputs/all.ts';
import { readRequest } from '../../src/modes/request.ts';
import { sync, syncWorld } from '../modes/sync/sync-world.ts';

/** What stands in the pages to be pasted, read as the action would read it. */

const ROOT = new URL('../../', import.meta.url);
const NOW = Date.UTC(2026, 10, 21, 23);
const ROLES = {
  AWS_BACKUP_ROLE: 'arn:aws:iam::123456789012:role/backup-via-tag-backup',
  AWS_SYNC_ROLE: 'arn:aws:iam::123456789012:role/backup-via-tag-sync',
  AWS_SERVICE_ROLE: 'arn:aws:iam::123456789012:role/backup-via-tag-AWSBackup',
} as const;

function blocksOf(path: string): string[] {
  const text = readFileSync(new URL(path, ROOT), 'utf8');
  const filled = Object.entries(ROLES).reduce((all, [name, arn]) => all.replaceAll(`\${{ vars.${name} }}`, arn), text);
  return [...filled.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, block = '']) => block);
}

/** The steps of a page that use the action, as the inputs that they give. */
function stepsOf(path: string): Readonly<Record<string, unknown>>[] {
  return blocksOf(path)
    .filter((block) => block.startsWith('- uses: your-org/backup-via-tag@'))
    .flatMap((block) => parse(block) as { with: Record<string, unknown> }[])
    .map((step) => step.with);
}

describe.each(['docs/resources.md', 'docs/aws-backup.md'])('the steps of %s', (path) => {
  const steps = stepsOf(path).filter((step) => !Object.values(step).some((value) => String(value).includes('${{')));

  it.each(steps.map((step) => [`${step.mode} ${step.kinds ?? ''} ${step.engine ?? ''}`, step] as const))(
    'are accepted: %s',
    (_, step) => {
      for (const name of Object.keys(step)) expect(isInputName(name), name).toBe(true);
      const reading = readRequest({
        get: (input) => String(step[input] ?? ''),
        now: NOW,
        workflowRun: null,
        sessionName: 'test',
      });
      expect(reading).toMatchObject({ ok: true });
    },
  );

  it('are there', () => {
    expect(steps.length).toBeGreaterThan(1);
  });
});

describe('the plan of docs/aws-backup.md', () => {
  const [plan = '', ...others] = blocksOf('docs/aws-backup.md').filter((block) => block.startsWith('plans:'));

  it('is one, and gives the plan that the console walk gives', async () => {
    expect(others).toEqual([]);
    const role = ROLES.AWS_SERVICE_ROLE;
    const world = await syncWorld({ roles: [{ arn: role }] });
    const { report } = await sync(world, plan, { 'create-vault': 'true' });
    expect(report).toMatchObject({ outcome: 'ok', failed: [], warnings: [] });
    const { backup } = world.sandbox.account.region('eu-central-1');
    expect([...backup.vaults.keys()]).toContain('rdspg-backup-vault');
    const [made] = backup.plans.values();
    expect(made?.name).toBe('rdspg-backup-plan');
    expect(made?.rules).toMatchObject([{ name: 'DailyBackups', cron: 'cron(0 5 ? * * *)' }]);
    const [selection] = made?.selections.values() ?? [];
    expect(selection).toMatchObject({
      roleArn: role,
      conditions: {
        StringEquals: [
          { key: 'aws:ResourceTag/Environment', value: 'production' },
          { key: 'aws:ResourceTag/ResourceType', value: 'rdspg-fcj' },
        ],
      },
    });
    expect((await sync(world, plan)).report.synced).toEqual([]);
  });
});
