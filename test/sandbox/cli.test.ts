import { describe, expect, test } from 'vitest';
import type { AccountSeed, Sandbox } from '../../sandbox/index.ts';
import { needsCliOf2025, runCli, whyNoCli } from './aws-cli.ts';
import { idTokenOf, region, sandboxOf } from './helpers.ts';

const absent = await whyNoCli("the AWS CLI's tests");

async function aws(sandbox: Sandbox, ...args: string[]) {
  const { code, stdout, stderr } = await runCli(sandbox, region, args);
  return { code, stderr, json: stdout.trim() === '' ? undefined : JSON.parse(stdout) };
}

const instanceId = 'i-0aaaaaaaaaaaaaaaa';
const oldImage = 'ami-0aaaaaaaaaaaaaaaa';

const seed: AccountSeed = {
  instances: [{ region, id: instanceId, tags: { Backup: 'Daily:1' }, imageId: oldImage, volumes: [{}, { size: 20 }] }],
  images: [
    { region, id: oldImage, name: 'old', tags: { Expire: 'never' } },
    ...Array.from({ length: 7 }, (_, i) => ({ region, name: `image ${i}` })),
  ],
  roles: [{ arn: 'arn:aws:iam::123456789012:role/backup', trust: { subjects: ['*'] } }],
  settings: { pages: 'short', imageReadyMs: 0 },
};

describe.skipIf(absent !== undefined)('the AWS CLI', () => {
  test('reads an account, in pages', { timeout: 60_000 }, async () => {
    const sandbox = await sandboxOf(seed);
    const [identity, instances, images] = await Promise.all([
      aws(sandbox, 'sts', 'get-caller-identity'),
      aws(sandbox, 'ec2', 'describe-instances', '--filters', 'Name=tag:Backup,Values=Daily:1'),
      aws(sandbox, 'ec2', 'describe-images', '--owners', 'self', '--page-size', '3'),
    ]);
    expect(identity.json).toMatchObject({ Arn: 'arn:aws:iam::123456789012:user/sandbox' });
    expect(instances.json).toMatchObject({
      Reservations: [
        { Instances: [{ InstanceId: instanceId, State: { Name: 'running' }, Tags: [{ Value: 'Daily:1' }] }] },
      ],
    });
    expect(images.json).toMatchObject({ Images: { length: 8 } });
  });

  test('backs up and purges as a script would', { timeout: 60_000 }, async () => {
    const sandbox = await sandboxOf(seed);
    const create = await aws(
      sandbox,
      ...['ec2', 'create-image', '--instance-id', instanceId, '--name', 'backup one', '--no-reboot'],
      ...['--tag-specifications', 'ResourceType=image,Tags=[{Key=CreatedBy,Value=me}]'],
      'ResourceType=snapshot,Tags=[{Key=CreatedBy,Value=me}]',
    );
    expect(create).toMatchObject({ code: 0, json: { ImageId: expect.stringMatching(/^ami-/) } });
    const made = sandbox.snapshotState().regions[region];
    const image = made?.images.find(({ name }) => name === 'backup one');
    expect(image).toMatchObject({ tags: { CreatedBy: 'me' }, sourceInstanceId: instanceId, state: 'available' });
    expect(made?.snapshots.filter(({ tags }) => tags.CreatedBy === 'me')).toHaveLength(2);
    expect(made?.reboots).toEqual([]);

    const imageId = image?.imageId ?? '';
    const [snapshotId = ''] = image?.snapshotIds ?? [];
    const early = await aws(sandbox, 'ec2', 'delete-snapshot', '--snapshot-id', snapshotId);
    expect(early.stderr).toContain('(InvalidSnapshot.InUse)');
    expect(await aws(sandbox, 'ec2', 'deregister-image', '--image-id', imageId)).toMatchObject({ code: 0 });
    expect(await aws(sandbox, 'ec2', 'delete-snapshot', '--snapshot-id', snapshotId)).toMatchObject({ code: 0 });
  });

  test('asks who uses an AMI, and removes it with its snapshots', { timeout: 60_000 }, async (context) => {
    const sandbox = await sandboxOf(seed);
    await needsCliOf2025(sandbox, region, context);
    const references = await aws(
      sandbox,
      ...['ec2', 'describe-image-references', '--image-ids', oldImage, '--resource-types'],
      'ResourceType=ec2:Instance,ResourceTypeOptions=[{OptionName=state-name,OptionValues=[running,stopped]}]',
    );
    expect(references.json).toMatchObject({ ImageReferences: [{ ResourceType: 'ec2:Instance', ImageId: oldImage }] });
    const deregister = await aws(
      sandbox,
      ...['ec2', 'deregister-image', '--image-id', oldImage, '--delete-associated-snapshots'],
    );
    expect(deregister.json).toMatchObject({ Return: true, DeleteSnapshotResults: [{ ReturnCode: 'success' }] });
  });

  test('assumes a role, and is told off', { timeout: 60_000 }, async () => {
    const sandbox = await sandboxOf(seed);
    const [role, odd] = await Promise.all([
      aws(
        sandbox,
        ...['sts', 'assume-role-with-web-identity', '--role-arn', 'arn:aws:iam::123456789012:role/backup'],
        ...['--role-session-name', 'run-1', '--web-identity-token', await idTokenOf(sandbox)],
      ),
      aws(sandbox, 'ec2', 'describe-images', '--filters', 'Name=nonsense,Values=1'),
    ]);
    expect(role.json).toMatchObject({ Credentials: { Expiration: expect.stringContaining('2026-11-22T00:00:00') } });
    expect(odd.stderr).toContain('(InvalidParameterValue)');
    expect(odd.stderr).toContain("The filter 'nonsense' is invalid");
  });
});
