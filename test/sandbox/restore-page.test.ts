import { execFile, execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { AccountSeed, Sandbox } from '../../sandbox/index.ts';
import { AMI, amiOf, GROUPS, INSTANCE, MACHINE, NETWORK, PROFILE, SUBNET } from '../engine/restore-world.ts';
import { DAY, START } from '../engine/run-engine.ts';
import { cliEnvironment, cliInBash, needsCliOf2025, whyNoCli } from './aws-cli.ts';
import { sandboxOf } from './helpers.ts';

/** The lines of docs/restore.md, run in bash with AWS's own command line, as far as the sandbox knows their actions. */

const REGION = 'eu-central-1';
const ORDERS = 'orders';

function whyNoJq(): string | undefined {
  try {
    execFileSync('jq', ['--version'], { stdio: 'pipe' });
    return undefined;
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('\n')[0] : String(error);
    if (process.env.REQUIRE_AWS_CLI === '1') throw new Error(`REQUIRE_AWS_CLI=1, but ${reason}`);
    process.stderr.write(`Skipping the lines of docs/restore.md: ${reason}\n`);
    return reason;
  }
}
const absent = whyNoJq() ?? (await whyNoCli('the lines of docs/restore.md'));

/** The blocks of code below a heading of the page, in their order. */
function blocksOf(heading: string): readonly string[] {
  const page = readFileSync(resolve(import.meta.dirname, '../../docs/restore.md'), 'utf8');
  const section = page.split(/^## /m).find((text) => text.startsWith(`${heading}\n`));
  if (section === undefined) throw new Error(`docs/restore.md has no "${heading}"`);
  return [...section.matchAll(/^```sh\n([\s\S]*?)^```$/gm)].map(([, code = '']) => code);
}

function block(heading: string, beginning: string): string {
  const found = blocksOf(heading).find((code) => code.trimStart().startsWith(beginning));
  if (found === undefined) throw new Error(`"${heading}" has no block that begins with ${beginning}`);
  return found;
}

async function bash(sandbox: Sandbox, ...lines: readonly string[]): Promise<string> {
  const aws = await cliInBash();
  const script = ['set -euo pipefail', aws.definition, ...lines].join('\n');
  const env = { ...cliEnvironment(sandbox, REGION), AWS_ENDPOINT_URL: sandbox.url, ...aws.env };
  return new Promise((done, failed) => {
    execFile('bash', ['-c', script], { env }, (error, stdout, stderr) => {
      if (error === null) done(stdout);
      else failed(new Error(`${error.message}\n${stderr}`));
    });
  });
}

const NOW = Date.parse(START) - DAY;
const NEWEST = amiOf({ createdAt: NOW - 3_600_000 });
const OLDER = amiOf({ id: 'ami-0aaaaaaaaaaaaaaa2', createdAt: NOW - 90_000_000 });

const seed = (more: Partial<AccountSeed> = {}): AccountSeed => ({
  ...NETWORK,
  regions: [REGION, 'us-east-1'],
  images: [OLDER, NEWEST],
  ...more,
});

const FIND = block('Find the newest AMI', 'export AWS_REGION').replace('NAME=web-1', 'NAME=prod-api-001');

describe.skipIf(absent !== undefined)('docs/restore.md', { timeout: 60_000 }, () => {
  test('finds the newest AMI of a name, shows it, lists all, and knows the regions', async (context) => {
    const sandbox = await sandboxOf(seed());
    await needsCliOf2025(sandbox, REGION, context);
    const [, show = '', list = '', regions = ''] = blocksOf('Find the newest AMI');
    const found = await bash(sandbox, FIND);
    expect(found.trim()).toBe(AMI);
    const output = await bash(sandbox, FIND, show, 'echo LIST', list, 'echo REGIONS', regions);
    const [shown = '', rest = ''] = output.split('LIST\n');
    const [listed = '', there = ''] = rest.split('REGIONS\n');
    expect(shown).toContain(INSTANCE);
    expect(
      listed
        .trim()
        .split('\n')
        .map((line) => line.split('\t').slice(1)),
    ).toEqual([
      [AMI, INSTANCE],
      [OLDER.id, INSTANCE],
    ]);
    expect(
      there
        .trim()
        .split('\n')
        .map((line) => line.split('\t')[0]),
    ).toEqual([REGION, REGION]);
  });

  test('launches it as its tags say, with the old address once the machine is gone', async () => {
    const sandbox = await sandboxOf(seed());
    const launch = block('Launch an instance', 'tag_of()');
    const [address = ''] = blocksOf('When the machine is gone');
    const withAddress = launch.replace('\ntags=$(jq', `\n${address}\ntags=$(jq`);
    expect(withAddress).not.toBe(launch);
    const [tagging = ''] = blocksOf('After a restore');
    const drill = block('A drill every quarter', 'aws ec2 describe-instances');
    const output = await bash(sandbox, FIND, withAddress, 'echo "MADE $INSTANCE"', tagging, drill);
    const made = /MADE (i-\w+)/.exec(output)?.[1] ?? '';
    const instance = [...sandbox.account.region(REGION).instances.values()].find(
      ({ instanceId }) => instanceId === made,
    );
    expect(instance).toMatchObject({ instanceType: 'm7i.large', subnetId: SUBNET, keyName: 'deploy' });
    expect(instance).toMatchObject({ instanceProfileArn: PROFILE, privateIpAddress: '10.0.1.7' });
    expect(instance?.securityGroups).toEqual(GROUPS);
    expect(Object.fromEntries(instance?.tags ?? [])).toEqual({
      Name: 'prod-api-001 restored',
      BackupRestoredFrom: AMI,
      Backup: 'ProductionDaily',
    });
  });

  test('makes the volume of one device in the zone of the instance', async () => {
    const sandbox = await sandboxOf(seed({ instances: [{ ...MACHINE, volumes: [{}, { deviceName: '/dev/sdf' }] }] }));
    const [swap = ''] = blocksOf('Swap a volume');
    const lines = swap.replace('i-0123456789abcdef0', INSTANCE).split('aws ec2 stop-instances')[0] ?? '';
    const output = await bash(sandbox, FIND, lines, 'echo "MADE $NEW $SNAPSHOT $OLD $ZONE"');
    const [, made = '', snapshot = '', old = ''] = /MADE (vol-\w+) (snap-\w+) (vol-\w+) (\S+)/.exec(output) ?? [];
    expect(made).not.toBe(old);
    const image = sandbox.account.region(REGION).images.get(AMI);
    expect(JSON.stringify(image)).toContain(snapshot);
  });

  test('keeps the last AMI of a machine that is gone', async () => {
    const sandbox = await sandboxOf(
      seed({ images: [{ ...NEWEST, tags: { ...NEWEST.tags, Expire: '2026-01-01T00:00:00Z' } }] }),
    );
    const keep = block('When the machine is gone', 'read -ra snapshots');
    await bash(sandbox, FIND, keep);
    const { images, snapshots } = sandbox.account.region(REGION);
    const tagged = [...images.values(), ...snapshots.values()];
    expect(tagged.map(({ tags }) => tags.get('Expire'))).toEqual(['never', 'never', 'never', 'never']);
  });

  test('restores the newest snapshot of a database beside it', async () => {
    const dbSnapshots = ['old', 'new'].map((age, index) => ({
      region: REGION,
      id: `backupviatag-${age}`,
      sourceId: ORDERS,
      createdAt: NOW - (2 - index) * DAY,
    }));
    const sandbox = await sandboxOf({
      regions: [REGION],
      dbInstances: [{ region: REGION, id: ORDERS, subnetGroup: 'private', securityGroups: GROUPS }],
      dbSnapshots,
    });
    // The sandbox has no parameter groups.
    const lines = block('Restore a database', 'DATABASE=orders').replace(/^ {2}--db-parameter-group-name .*\n/m, '');
    await bash(sandbox, lines);
    const restores = sandbox.requests.filter(({ action }) => action === 'RestoreDBInstanceFromDBSnapshot');
    expect(restores.map(({ params }) => params)).toMatchObject([
      { DBInstanceIdentifier: 'orders-restored', DBSnapshotIdentifier: 'backupviatag-new' },
    ]);
  });

  test('brings back from the Recycle Bin what was deleted, with a later expiry', async (context) => {
    const root = 'snap-0aaaaaaaaaaaaaaa1';
    const binRules = (['EC2_IMAGE', 'EBS_SNAPSHOT'] as const).map((type) => ({ region: REGION, type, days: 7 }));
    const sandbox = await sandboxOf(seed({ images: [amiOf({ snapshots: [{ id: root }] })], binRules }));
    await needsCliOf2025(sandbox, REGION, context);
    const deletion = `aws ec2 deregister-image --image-id ${AMI} --delete-associated-snapshots > /dev/null`;
    const lines = block('When the backup was deleted', 'aws ec2 list-images-in-recycle-bin')
      .replaceAll('ami-0123456789abcdef0', AMI)
      .replaceAll('snap-0123456789abcdef0', root);
    const output = await bash(sandbox, `export AWS_REGION=${REGION}`, deletion, lines);
    expect(output).toContain(AMI);
    expect(output).toContain(root);
    const state = sandbox.snapshotState().regions[REGION];
    expect(state).not.toHaveProperty('recycleBin');
    expect(state).toMatchObject({
      images: [{ imageId: AMI, tags: { Expire: '2027-01-31T00:00:00Z' } }],
      snapshots: [{ snapshotId: root, tags: { Expire: '2027-01-31T00:00:00Z' } }],
    });
  });
});
