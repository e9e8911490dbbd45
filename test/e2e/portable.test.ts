import {
  CreateTagsCommand,
  DescribeImagesCommand,
  DescribeSnapshotsCommand,
  EC2Client,
  type Image,
  RunInstancesCommand,
  TerminateInstancesCommand,
} from '@aws-sdk/client-ec2';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Sandbox, startSandbox } from '../../sandbox/index.ts';
import { runAction } from './runner.ts';

/**
 * The main job against any endpoint that speaks EC2: seeded, driven and looked at through the API alone. It runs against the
 * sandbox, or against what BACKUP_VIA_TAG_TEST_ENDPOINT names (another emulator), or against a real scratch account when that
 * is "aws": then with the credentials of the environment, in BACKUP_VIA_TAG_TEST_REGIONS, and with two small instances that it
 * starts from BACKUP_VIA_TAG_TEST_IMAGE and terminates at the end.
 */
const endpoint = process.env.BACKUP_VIA_TAG_TEST_ENDPOINT;
const regions = (process.env.BACKUP_VIA_TAG_TEST_REGIONS ?? 'us-east-1 eu-west-1').split(/[\s,]+/);
const baseImage = process.env.BACKUP_VIA_TAG_TEST_IMAGE ?? 'ami-0123456789abcdef0';
const value = `e2e-${Date.now()}`;

let sandbox: Sandbox | null = null;
let env: Record<string, string | undefined> = {};
const clients = new Map<string, EC2Client>();
const launched = new Map<string, string[]>();

beforeAll(async () => {
  if (endpoint === undefined) {
    sandbox = await startSandbox({ seed: { regions, settings: { imageReadyMs: 200 } } });
    env = sandbox.env();
  } else {
    const names = ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN', 'AWS_PROFILE'];
    env = Object.fromEntries(names.map((name) => [name, process.env[name]]));
    if (endpoint !== 'aws') env.AWS_ENDPOINT_URL = endpoint;
  }
  const { AWS_ENDPOINT_URL, AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, AWS_SESSION_TOKEN } = env;
  for (const region of regions) {
    const client = new EC2Client({
      region,
      ...(AWS_ENDPOINT_URL === undefined ? {} : { endpoint: AWS_ENDPOINT_URL }),
      ...(AWS_ACCESS_KEY_ID === undefined || AWS_SECRET_ACCESS_KEY === undefined
        ? {}
        : {
            credentials: {
              accessKeyId: AWS_ACCESS_KEY_ID,
              secretAccessKey: AWS_SECRET_ACCESS_KEY,
              ...(AWS_SESSION_TOKEN === undefined ? {} : { sessionToken: AWS_SESSION_TOKEN }),
            },
          }),
    });
    clients.set(region, client);
    for (const wanted of [value, `${value}-other`]) {
      const answer = await client.send(
        new RunInstancesCommand({
          ImageId: baseImage,
          InstanceType: 't3.nano',
          MinCount: 1,
          MaxCount: 1,
          TagSpecifications: [{ ResourceType: 'instance', Tags: [{ Key: 'Backup', Value: wanted }] }],
        }),
      );
      const ids = (answer.Instances ?? []).flatMap(({ InstanceId }) => InstanceId ?? []);
      launched.set(`${region} ${wanted}`, ids);
    }
  }
  // A machine that is still pending cannot be imaged.
  await new Promise((resolve) => setTimeout(resolve, endpoint === 'aws' ? 60_000 : 500));
}, 120_000);

afterAll(async () => {
  for (const region of regions) {
    const ids = [...launched].flatMap(([key, instances]) => (key.startsWith(`${region} `) ? instances : []));
    if (ids.length > 0) await clients.get(region)?.send(new TerminateInstancesCommand({ InstanceIds: ids }));
    clients.get(region)?.destroy();
  }
  await sandbox?.close();
});

async function imagesOf(region: string): Promise<Image[]> {
  const answer = await clients.get(region)?.send(
    new DescribeImagesCommand({
      Owners: ['self'],
      Filters: [{ Name: 'tag:BackupTag', Values: [`Backup:${value}`] }],
    }),
  );
  return answer?.Images ?? [];
}

const inputs = { tag: `Backup:${value}`, regions: regions.join(' ') };

it('backs up what carries the tag, keeps it, and purges it once its expiry is past', async () => {
  const backup = await runAction({ inputs: { ...inputs, mode: 'backup', expiry: '1 day', wait: 'true' }, env });
  expect(backup.log).toContain('Account');
  expect(backup.failed).toEqual([]);
  expect(backup.outputs['created-count']).toBe(String(regions.length));
  const snapshots = new Map<string, string[]>();
  for (const region of regions) {
    const images = await imagesOf(region);
    expect(images.map(({ SourceInstanceId }) => SourceInstanceId)).toEqual(launched.get(`${region} ${value}`));
    const ids = images.flatMap(({ BlockDeviceMappings }) =>
      (BlockDeviceMappings ?? []).flatMap(({ Ebs }) => Ebs?.SnapshotId ?? []),
    );
    expect(ids.length).toBeGreaterThan(0);
    snapshots.set(region, ids);
  }

  const early = await runAction({ inputs: { ...inputs, mode: 'purge', 'min-keep': '0' }, env });
  expect(early.outputs).toMatchObject({ outcome: 'ok', 'deleted-count': '0' });

  for (const region of regions) {
    const ids = (await imagesOf(region)).flatMap(({ ImageId }) => ImageId ?? []);
    await clients
      .get(region)
      ?.send(
        new CreateTagsCommand({ Resources: ids, Tags: [{ Key: 'Expire', Value: 'Mon Oct 12 23:00:01 UTC 2015' }] }),
      );
  }
  const guarded = await runAction({ inputs: { ...inputs, mode: 'purge' }, env });
  expect(guarded.outputs).toMatchObject({ outcome: 'ok', 'deleted-count': '0' });
  expect(guarded.report.kept.filter(({ because }) => because === 'min-keep')).toHaveLength(regions.length);

  const purge = await runAction({ inputs: { ...inputs, mode: 'purge', 'min-keep': '0' }, env });
  expect(purge.failed).toEqual([]);
  expect(purge.outputs['deleted-count']).toBe(String(regions.length));
  for (const region of regions) {
    expect(await imagesOf(region)).toEqual([]);
    const left = await clients.get(region)?.send(
      new DescribeSnapshotsCommand({
        OwnerIds: ['self'],
        Filters: [{ Name: 'snapshot-id', Values: snapshots.get(region) ?? [] }],
      }),
    );
    expect(left?.Snapshots ?? []).toEqual([]);
  }
}, 3_600_000);
