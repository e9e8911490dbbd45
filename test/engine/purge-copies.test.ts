import { describe, expect, it } from 'vitest';
import type { AccountSeed, ImageSeed } from '../../sandbox/index.ts';
import { HOME, runWith, worldOf } from './run-engine.ts';

/** Copies in one region of AMIs of another, and a purge that finds their home as it is that day. */

const AWAY = 'eu-west-1';
const WEB = 'i-0aaaaaaaaaaaaaaaa';
const SOURCE = 'ami-0aaaaaaaaaaaaaaa1';
const PAST = '2026-11-01T00:00:00Z';
const ours = { CreatedBy: 'backupViaTag', Expire: PAST, BackupSource: WEB, BackupTag: 'Backup:Daily' };

const copyOf = (id: string, day: string, more: Partial<ImageSeed> = {}): ImageSeed => ({
  region: AWAY,
  id,
  name: `copy ${id}`,
  createdAt: `2026-10-${day}T00:00:00Z`,
  sourceImageId: SOURCE,
  sourceImageRegion: HOME,
  tags: { ...ours, BackupCopyOf: `${HOME}/${SOURCE}` },
  snapshots: [{ description: `Copied for DestinationAmi ${id} from SourceAmi ${SOURCE} for SourceSnapshot snap-0a` }],
  ...more,
});

const world = (images: readonly ImageSeed[], more: Partial<AccountSeed> = {}) =>
  worldOf({
    regions: [HOME, AWAY],
    instances: [{ region: HOME, id: WEB, tags: { Backup: 'Daily' } }],
    images: [...images],
    ...more,
  });

const left = ({ sandbox }: Awaited<ReturnType<typeof world>>, region = AWAY) =>
  [...sandbox.account.region(region).images.keys()].sort();

describe('copies', () => {
  it('stay while their home region cannot answer, and the run is red', async () => {
    const one = await world([copyOf('ami-0c1', '10'), copyOf('ami-0c2', '11')], {
      regions: [HOME, AWAY, { name: 'us-east-1', condition: 'unreachable' }],
      images: [
        copyOf('ami-0c1', '10', {
          sourceImageRegion: 'us-east-1',
          tags: { ...ours, BackupCopyOf: `us-east-1/${SOURCE}` },
        }),
        copyOf('ami-0c2', '11', {
          sourceImageRegion: 'us-east-1',
          tags: { ...ours, BackupCopyOf: `us-east-1/${SOURCE}` },
        }),
      ],
    });
    const report = await runWith(one, { mode: 'purge', regions: AWAY });
    expect(left(one)).toEqual(['ami-0c1', 'ami-0c2']);
    expect(report).toMatchObject({
      outcome: 'failed',
      failed: [{ region: 'us-east-1', target: 'min-keep', fault: 'guard-unevaluated' }],
      kept: [{ because: 'refused' }, { because: 'refused' }],
    });
  });

  it('stay, with a warning, where their home region is not enabled any more', async () => {
    const one = await world([], {
      images: [
        copyOf('ami-0c1', '10', {
          sourceImageRegion: 'me-south-1',
          tags: { ...ours, BackupCopyOf: `me-south-1/${SOURCE}` },
        }),
      ],
    });
    const report = await runWith(one, { mode: 'purge' });
    expect(left(one)).toEqual(['ami-0c1']);
    expect(report).toMatchObject({ outcome: 'ok', warnings: [{ region: 'me-south-1', target: 'min-keep' }] });
  });

  it('go by min-keep in their own region, with the existence asked in the home region', async () => {
    const one = await world([copyOf('ami-0c1', '10'), copyOf('ami-0c2', '11')]);
    const report = await runWith(one, { mode: 'purge', regions: AWAY });
    expect(left(one)).toEqual(['ami-0c2']);
    expect(report).toMatchObject({
      outcome: 'ok',
      deleted: [{ recoveryPointId: 'ami-0c1', resourceId: WEB, region: AWAY }],
      kept: [{ because: 'min-keep', reason: expect.stringContaining(HOME) }],
    });
    const writes = one.sandbox.requests.filter(({ action }) => /^(Deregister|Delete)/.test(action));
    expect(writes.every(({ region }) => region === AWAY)).toBe(true);
  });

  it('that somebody else made stay: of a copy with its tags, by hand, of a machine launched from a copy', async () => {
    const strangers: ImageSeed[] = [
      copyOf('ami-0b1', '01', { sourceImageId: 'ami-0c1', sourceImageRegion: AWAY, region: 'eu-north-1' }),
      copyOf('ami-0b2', '02', { sourceImageId: 'ami-0c1', sourceImageRegion: AWAY }),
      copyOf('ami-0b3', '03', { tags: ours }),
      copyOf('ami-0b4', '04', { sourceInstanceId: 'i-0bbbbbbbbbbbbbbbb', sourceImageId: 'ami-0c1' }),
    ];
    const one = await world(strangers, { regions: [HOME, AWAY, 'eu-north-1'] });
    const report = await runWith(one, { mode: 'purge', 'min-keep': '0' });
    expect(left(one)).toEqual(['ami-0b2', 'ami-0b3', 'ami-0b4']);
    expect(left(one, 'eu-north-1')).toEqual(['ami-0b1']);
    expect(report).toMatchObject({ outcome: 'ok', deletedCount: 0 });
  });

  it('that failed are red, say why, and go', async () => {
    const reason = { code: 'Client.InvalidKMSKey', message: 'Given key ID is not accessible' };
    const one = await world([copyOf('ami-0c1', '10', { state: 'failed', stateReason: reason })]);
    const report = await runWith(one, { mode: 'purge' });
    expect(left(one)).toEqual([]);
    expect(report).toMatchObject({
      outcome: 'partial',
      failed: [{ fault: 'backup-failed', message: expect.stringContaining('Given key ID is not accessible') }],
    });
  });

  it('that are gone leave snapshots behind, which the next purge finishes', async () => {
    const tags = { ...ours, BackupCopyOf: `${HOME}/${SOURCE}` };
    const description =
      `Copied for DestinationAmi ami-0gone from SourceAmi ${SOURCE} for SourceSnapshot snap-0a`.replace('gone', 'dead');
    const one = await world([], {
      snapshots: [
        { region: AWAY, id: 'snap-01', description, tags },
        { region: AWAY, id: 'snap-02', description: `[Copied snap-01 from ${AWAY}] ${description}`, tags },
        { region: AWAY, id: 'snap-03', description: description.replace(SOURCE, 'ami-0ffff'), tags },
        { region: AWAY, id: 'snap-04', description, tags: { ...tags, Expire: 'never' } },
      ],
    });
    await runWith(one, { mode: 'purge' });
    expect([...one.sandbox.account.region(AWAY).snapshots.keys()].sort()).toEqual(['snap-02', 'snap-03', 'snap-04']);
  });
});

describe('what has a copy wanted', () => {
  const source = (copyTo: string): ImageSeed => ({
    region: HOME,
    id: SOURCE,
    name: 'source',
    sourceInstanceId: 'i-0dead',
    tags: { ...ours, BackupSource: 'i-0dead', BackupCopyTo: copyTo },
  });
  const COMING = '2027-01-01T00:00:00Z';
  const copy = (state: ImageSeed['state'] = 'available') =>
    copyOf('ami-0c1', '10', { state, tags: { ...ours, Expire: COMING, BackupCopyOf: `${HOME}/${SOURCE}` } });

  it.each([
    ['no copy', [], `${AWAY}=${COMING}`, [SOURCE]],
    ['a pending copy', [copy('pending')], `${AWAY}=${COMING}`, [SOURCE]],
    ['a copy', [copy()], `${AWAY}=${COMING}`, []],
    ['no copy, which would have expired', [], `${AWAY}=${PAST}`, []],
    ['a wish that cannot be read', [copy()], `${AWAY}=soon`, [SOURCE]],
    ['a wish for a region that is off', [copy()], `${AWAY}=${COMING} me-south-1=never`, [SOURCE]],
  ] as const)('with %s: what is left of it', async (_, copies, copyTo, stays) => {
    const one = await world([source(copyTo), ...copies]);
    const report = await runWith(one, { mode: 'purge', regions: HOME });
    expect(left(one, HOME)).toEqual(stays);
    if (stays.length > 0) expect(report).toMatchObject({ outcome: 'ok', kept: [{ because: 'awaiting-copy' }] });
  });

  it('stays where the destination cannot answer, and the run is red', async () => {
    const one = await world([source(`us-east-1=${COMING}`)], {
      regions: [HOME, AWAY, { name: 'us-east-1', condition: 'denied' }],
    });
    const report = await runWith(one, { mode: 'purge', regions: HOME });
    expect(left(one, HOME)).toEqual([SOURCE]);
    expect(report).toMatchObject({ failed: [{ region: 'us-east-1', target: 'protect-uncopied' }] });
  });

  it('goes all the same where that is asked for', async () => {
    const one = await world([source(`${AWAY}=${COMING}`)]);
    await runWith(one, { mode: 'purge', regions: HOME, 'protect-uncopied': 'false' });
    expect(left(one, HOME)).toEqual([]);
  });
});
