import { execFile, execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { AccountSeed, Sandbox } from '../../sandbox/index.ts';
import { writeTagText } from '../../src/aws/rds/tag-text.ts';
import { DAY, START } from '../engine/run-engine.ts';
import { cliEnvironment, cliInBash, whyNoCli } from './aws-cli.ts';
import { sandboxOf } from './helpers.ts';

/** Blocks of docs/restore.md about clusters and databases that are gone, and lines whose actions the sandbox does not know. */

const REGION = 'eu-central-1';
const GROUPS = ['sg-0aaaaaaaaaaaaaaa1', 'sg-0aaaaaaaaaaaaaaa2'];
const NOW = Date.parse(START) - DAY;

function hasJq(): boolean {
  try {
    execFileSync('jq', ['--version'], { stdio: 'pipe' });
    return true;
  } catch {
    if (process.env.REQUIRE_AWS_CLI === '1') throw new Error('REQUIRE_AWS_CLI=1, but there is no jq');
    return false;
  }
}
const absent = hasJq() ? await whyNoCli('the lines of docs/restore.md') : 'no jq';

const PAGE = readFileSync(resolve(import.meta.dirname, '../../docs/restore.md'), 'utf8');
const BLOCKS = [...PAGE.matchAll(/^```sh\n([\s\S]*?)^```$/gm)].map(([, code = '']) => code);

function blockWith(text: string): string {
  const [found, ...others] = BLOCKS.filter((code) => code.includes(text));
  if (found === undefined || others.length > 0) throw new Error(`docs/restore.md has not one block with ${text}`);
  return found;
}

async function bash(sandbox: Sandbox, ...lines: readonly string[]): Promise<{ stdout: string; stderr: string }> {
  const aws = await cliInBash();
  const script = ['set -uo pipefail', aws.definition, ...lines].join('\n');
  const env = { ...cliEnvironment(sandbox, REGION), AWS_ENDPOINT_URL: sandbox.url, ...aws.env };
  return new Promise((done) => {
    execFile('bash', ['-c', script], { env }, (_error, stdout, stderr) => done({ stdout, stderr }));
  });
}

const snapshot = (name: string, age: number, launch: string, more = {}) => ({
  region: REGION,
  id: `backupviatag-${name}-1-0123456789ab`,
  sourceId: name,
  createdAt: NOW - age * DAY,
  tags: { CreatedBy: 'backupViaTag', BackupSource: name, BackupLaunch: writeTagText(launch) },
  ...more,
});

const PLACE = `subnet-group=private groups=${GROUPS.join(',')}`;
/** A database that still stands in the place, so that the place is known. */
const seed = (more: Partial<AccountSeed>): AccountSeed => ({
  regions: [REGION],
  dbInstances: [{ region: REGION, id: 'bystander', subnetGroup: 'private', securityGroups: GROUPS }],
  settings: { dbRestoreMs: 0 },
  ...more,
});

describe.skipIf(absent !== undefined)('docs/restore.md', { timeout: 120_000 }, () => {
  const CLUSTER = blockWith('CLUSTER=orders');

  it.each([
    ['provisioned', `class=db.r7g.large ${PLACE}`, undefined, 'db.r7g.large'],
    ['serverless', `class=db.serverless capacity=0.5-16 ${PLACE}`, { min: 0.5, max: 16 }, 'db.serverless'],
  ] as const)('brings a cluster back that is gone, %s', async (_what, launch, scaling, instanceClass) => {
    const sandbox = await sandboxOf(
      seed({
        dbClusterSnapshots: [
          snapshot('orders', 1, launch),
          snapshot('orders', 9, 'class=db.t4g.medium', { id: 'backupviatag-orders-0-0123456789ab' }),
        ],
      }),
    );
    const { stderr } = await bash(sandbox, CLUSTER);
    expect(stderr).toBe('');
    const { dbClusters, dbInstances } = sandbox.account.region(REGION);
    const made = dbClusters.get('orders-restored');
    expect(made).toMatchObject({ subnetGroup: 'private', securityGroups: GROUPS });
    expect(made?.scaling).toEqual(scaling);
    expect(dbInstances.get('orders-restored-1')).toMatchObject({ clusterId: 'orders-restored', instanceClass });
    const restores = sandbox.requests.filter(({ action }) => action === 'RestoreDBClusterFromSnapshot');
    expect(restores.map(({ params }) => params.SnapshotIdentifier)).toEqual(['backupviatag-orders-1-0123456789ab']);
  });

  it('lists the snapshots of databases that are gone, newest first', async () => {
    const sandbox = await sandboxOf(
      seed({
        dbSnapshots: [snapshot('old', 9, PLACE), snapshot('new', 1, PLACE), snapshot('x', 2, '', { id: 'by-hand' })],
      }),
    );
    const { stdout } = await bash(sandbox, blockWith('.DBInstanceIdentifier, .DbiResourceId'));
    const rows = stdout.trim().split('\n');
    expect(rows.map((row) => row.split('\t')[1])).toEqual(['new', 'old']);
  });

  it('has no line that the command line itself refuses', async () => {
    const sandbox = await sandboxOf(seed({}));
    const unknown = [
      ...blockWith('aws ec2 stop-instances').split('\n'),
      ...blockWith('create-replace-root-volume-task').split('\n'),
      ...blockWith('--new-db-instance-identifier').split('\n'),
      ...blockWith('list-images-in-recycle-bin').split('\n'),
    ].filter((line) => /^aws (?!.* wait )/.test(line));
    expect(unknown.length).toBeGreaterThanOrEqual(10);
    const variables = ['INSTANCE=i-0aaaaaaaaaaaaaaa1', 'OLD=vol-0aaaaaaaaaaaaaaa1', 'NEW=vol-0aaaaaaaaaaaaaaa2'];
    const more = ['DEVICE=/dev/sdf', 'IMAGE=ami-0aaaaaaaaaaaaaaa1', 'DATABASE=orders'];
    const { stderr } = await bash(sandbox, 'export AWS_MAX_ATTEMPTS=1', ...variables, ...more, ...unknown);
    expect(stderr).not.toMatch(/usage:|Unknown options|Invalid choice|ParamValidation|Parameter validation|required/i);
    // Each of them reached the service, which knows it or says that it does not.
    expect(stderr.match(/An error occurred|operation/g)?.length ?? 0).toBeGreaterThan(0);
  });
});
