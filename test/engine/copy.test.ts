import { describe, expect, it } from 'vitest';
import { AWAY, COMING, callsOf, copyWorld, imagesIn, keyIn, source, THIRD, tagsOf } from './copy-world.ts';
import { HOME, runWith } from './run-engine.ts';

describe('mode copy', () => {
  it('makes what is wanted and missing, with tags of its own, and no second one', async () => {
    const world = await copyWorld({ images: [source(1, `${AWAY}=${COMING}`)] });
    const report = await runWith(world, { mode: 'copy' });
    const [copy, ...others] = imagesIn(world, AWAY);
    expect(others).toEqual([]);
    expect(tagsOf(copy?.tags)).toEqual({
      CreatedBy: 'backupViaTag',
      Expire: COMING,
      Name: '2026/11/20 23:00:00 Backup of i-0aaaaaaaaaaaaaaaa',
      BackupSource: 'i-0aaaaaaaaaaaaaaaa',
      BackupSourceName: 'web-1',
      BackupTag: 'Backup:Daily',
      BackupRun: 'https://github.com/acme/ops/actions/runs/41',
      BackupLaunch: 'type=t3.micro',
      BackupGroups: 'sg-0a',
      CostCenter: '1234',
      BackupCopyOf: `${HOME}/ami-0a1`,
    });
    const [snapshot] = world.sandbox.account.region(AWAY).snapshots.values();
    const { BackupLaunch: _, BackupGroups: __, ...onSnapshots } = tagsOf(copy?.tags);
    expect(tagsOf(snapshot?.tags)).toEqual(onSnapshots);
    expect(report).toMatchObject({
      outcome: 'ok',
      createdCount: 1,
      created: [
        {
          region: AWAY,
          recoveryPointId: copy?.imageId,
          copyOf: `${HOME}/ami-0a1`,
          expiresAt: COMING,
          resourceId: 'i-0aaaaaaaaaaaaaaaa',
          resourceName: 'web-1',
          state: 'pending',
          alreadyDone: false,
        },
      ],
    });
    const { params } = callsOf(world, 'CopyImage')[0] ?? {};
    expect(params).not.toHaveProperty('CopyImageTags');
    expect(params).not.toHaveProperty('Encrypted');
    expect(params?.['ClientToken']).toMatch(/^[0-9a-f]{64}$/);
    await runWith(world, { mode: 'copy' });
    expect(callsOf(world, 'CopyImage')).toHaveLength(1);
  });

  it('asks for the same copy under the same name and token, whichever run asks', async () => {
    const asked = async () => {
      const world = await copyWorld({ images: [source(1, `${AWAY}=${COMING}`)] });
      await runWith(world, { mode: 'copy' }, { workflowRun: { id: String(Math.random()).slice(2), url: 'x' } });
      const params = callsOf(world, 'CopyImage')[0]?.params;
      return [params?.['Name'], params?.['ClientToken']];
    };
    expect(await asked()).toEqual(await asked());
  });

  it('passes over what is there, expired, or no source, and tells what waits', async () => {
    const world = await copyWorld({
      images: [
        source(1, `${AWAY}=2026-11-21T22:59:59Z`),
        source(2, `${AWAY}=${COMING}`, { state: 'pending', readyAt: '2026-12-01T00:00:00Z' }),
        source(3, `${AWAY}=${COMING}`, { state: 'failed' }),
        source(4, `${AWAY}=${COMING}`, { sourceInstanceId: 'i-0other' }),
        source(5, `${AWAY}=never`),
      ],
    });
    const report = await runWith(world, { mode: 'copy' });
    expect(callsOf(world, 'CopyImage').map(({ params }) => params['SourceImageId'])).toEqual(['ami-0a5']);
    expect(report).toMatchObject({ waiting: [{ recoveryPointId: 'ami-0a2', to: AWAY, reason: 'it is pending' }] });
    expect(tagsOf(imagesIn(world, AWAY)[0]?.tags)).toMatchObject({ Expire: 'never' });
  });

  it('fails the wishes that cannot be met, and makes the others', async () => {
    const world = await copyWorld({
      images: [
        source(1, `${HOME}=${COMING} ${AWAY}=${COMING}`),
        source(2, `me-south-1=${COMING}`),
        source(3, `nonsense ${AWAY}=${COMING}`),
      ],
    });
    const report = await runWith(world, { mode: 'copy' });
    expect(imagesIn(world, AWAY)).toHaveLength(2);
    expect(report.outcome).toBe('partial');
    expect(report.failed.map(({ recoveryPointId, fault, action }) => [recoveryPointId, fault, action])).toEqual([
      ['ami-0a1', 'bad-input', 'copy'],
      ['ami-0a2', 'region-not-enabled', 'copy'],
      ['ami-0a3', 'bad-input', 'copy'],
    ]);
  });

  it('tells a destination that cannot be read once, and copies to the others', async () => {
    const world = await copyWorld({
      regions: [HOME, AWAY, { name: THIRD, condition: 'denied' }],
      images: [source(1, `${AWAY}=${COMING} ${THIRD}=${COMING}`), source(2, `${THIRD}=${COMING}`)],
    });
    const report = await runWith(world, { mode: 'copy', regions: HOME });
    expect(imagesIn(world, AWAY)).toHaveLength(1);
    expect(report.failed).toMatchObject([{ region: THIRD, action: 'read' }]);
  });

  it('tries again what failed, red with the reason, also once a purge has deleted it', async () => {
    const fails = { match: { action: 'CopyImage' }, do: { imageFails: 'Given key ID is not accessible' }, times: 1 };
    const world = await copyWorld({ images: [source(1, `${AWAY}=${COMING}`)], faults: [fails] });
    await runWith(world, { mode: 'copy' });
    world.clock.advance(60_000);
    expect(imagesIn(world, AWAY).map(({ state }) => state)).toEqual(['failed']);
    const again = await runWith(world, { mode: 'copy' });
    expect(again.failed).toMatchObject([
      { fault: 'backup-failed', message: expect.stringContaining('Given key ID is not accessible'), region: AWAY },
    ]);
    world.clock.advance(60_000);
    expect(
      imagesIn(world, AWAY)
        .map(({ state }) => state)
        .sort(),
    ).toEqual(['available', 'failed']);
    expect((await runWith(world, { mode: 'purge' })).deletedCount).toBe(1);
    expect(await runWith(world, { mode: 'copy' })).toMatchObject({ outcome: 'ok', createdCount: 0 });
  });

  it('makes another where a purge has deleted the failed one first, although its token stands for that', async () => {
    const fails = { match: { action: 'CopyImage' }, do: { imageFails: 'no key' }, times: 1 };
    const world = await copyWorld({ images: [source(1, `${AWAY}=${COMING}`)], faults: [fails] });
    await runWith(world, { mode: 'copy' });
    world.clock.advance(60_000);
    await runWith(world, { mode: 'purge' });
    expect(imagesIn(world, AWAY)).toEqual([]);
    const report = await runWith(world, { mode: 'copy' });
    const [copy] = imagesIn(world, AWAY);
    expect(copy?.state).toBe('pending');
    expect(report).toMatchObject({ outcome: 'ok', created: [{ recoveryPointId: copy?.imageId }] });
  });

  it('writes nothing in a dry run, and makes what was approved', async () => {
    const world = await copyWorld({ images: [source(1, `${AWAY}=${COMING}`), source(2, `${AWAY}=${COMING}`)] });
    const written = new Map<string, string>();
    const dry = await runWith(world, { mode: 'copy', 'dry-run': 'true' }, { written });
    expect(dry).toMatchObject({ created: [{ state: 'planned' }, { state: 'planned' }], createdCount: 2 });
    expect(imagesIn(world, AWAY)).toEqual([]);
    world.sandbox.account.addImage(source(3, `${AWAY}=${COMING}`));
    const files = new Map([['approved.json', written.get('change-set') ?? '']]);
    const report = await runWith(world, { mode: 'copy', 'change-set': 'approved.json' }, { files });
    expect(imagesIn(world, AWAY)).toHaveLength(2);
    expect(report.failed).toMatchObject([{ target: 'ami-0a3', fault: 'not-allowed' }]);
  });

  it('waits for the copies where that is asked for', async () => {
    const world = await copyWorld({ images: [source(1, `${AWAY}=${COMING}`)] });
    expect(await runWith(world, { mode: 'copy', wait: 'true' })).toMatchObject({
      outcome: 'ok',
      created: [{ state: 'available' }],
    });
  });
});

describe('keys of copies', () => {
  const encrypted = { snapshots: [{ encrypted: true }] };
  const wish = `${AWAY}=${COMING}`;

  it('are those of the input, asked about once', async () => {
    const world = await copyWorld({
      images: [source(1, wish, encrypted), source(2, wish)],
      kmsKeys: [{ arn: keyIn(AWAY) }],
    });
    await runWith(world, { mode: 'copy', 'copy-kms-key': keyIn(AWAY) });
    expect(callsOf(world, 'DescribeKey')).toMatchObject([{ region: AWAY }]);
    for (const { params } of callsOf(world, 'CopyImage')) {
      expect(params).toMatchObject({ Encrypted: 'true', KmsKeyId: keyIn(AWAY) });
    }
    expect(imagesIn(world, AWAY)).toHaveLength(2);
  });

  it('are left to the region where an encrypted AMI has none', async () => {
    const world = await copyWorld({ images: [source(1, wish, encrypted)] });
    expect(await runWith(world, { mode: 'copy' })).toMatchObject({ outcome: 'ok', createdCount: 1 });
    expect(callsOf(world, 'DescribeKey')).toEqual([]);
  });

  it.each([
    ['disabled', { state: 'Disabled' as const }, 'wrong-state'],
    ['pending deletion', { state: 'PendingDeletion' as const }, 'wrong-state'],
    ['managed by AWS', { manager: 'AWS' as const }, 'bad-input'],
    ['for signatures', { usage: 'SIGN_VERIFY' as const }, 'bad-input'],
  ])('that are %s fail their copies before they are asked for, and no others', async (_, state, fault) => {
    const world = await copyWorld({
      images: [source(1, wish, encrypted), source(2, `${THIRD}=${COMING}`)],
      kmsKeys: [{ arn: keyIn(AWAY), ...state }],
    });
    const report = await runWith(world, { mode: 'copy', 'copy-kms-key': keyIn(AWAY) });
    expect(callsOf(world, 'CopyImage').map(({ region }) => region)).toEqual([THIRD]);
    expect(report).toMatchObject({ outcome: 'partial', failed: [{ action: 'copy', fault, region: AWAY }] });
  });

  it('that are not there fail their copies', async () => {
    const world = await copyWorld({ images: [source(1, wish)] });
    const report = await runWith(world, { mode: 'copy', 'copy-kms-key': keyIn(AWAY) });
    expect(report).toMatchObject({ outcome: 'failed', failed: [{ fault: 'bad-input' }] });
  });

  it('are those of the rule that made the backup', async () => {
    const plan = [
      'plans:',
      '  production:',
      '    selection: {tags: [Backup:Daily]}',
      '    rules:',
      `      daily: {expiry: 30 days, copies: [{to: ${AWAY}, kms-key: '${keyIn(AWAY)}'}]}`,
    ].join('\n');
    const one = source(1, wish, encrypted);
    const world = await copyWorld({
      images: [{ ...one, tags: { ...one.tags, BackupPlan: 'production/daily' } }],
      kmsKeys: [{ arn: keyIn(AWAY) }],
    });
    await runWith(world, { mode: 'copy' }, { files: new Map([['.github/backup-plans.yml', plan]]) });
    expect(callsOf(world, 'CopyImage')[0]?.params).toMatchObject({ KmsKeyId: keyIn(AWAY) });
  });
});
