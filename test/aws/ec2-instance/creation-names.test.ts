import { describe, expect, it } from 'vitest';
import type { AccountSeed, FaultRule, ImageSeed } from '../../../sandbox/index.ts';
import { removeImage } from '../../../sandbox/state/images.ts';
import { items, leaf, node } from '../../../sandbox/xml.ts';
import type { CreateChange } from '../../../src/model.ts';
import { account, DAY, frankfurt, NOW, stranger, web } from '../../decide/make-model.ts';
import { scriptedService } from '../scripted.ts';
import { countsOf, handsOn, sandboxOf } from '../set-up.ts';
import { change, instances, MINUTE, name, quota, tags } from './make-creation.ts';

/** The AMI that an earlier attempt left under the name. */
const earlier = (seed: Partial<ImageSeed> = {}): ImageSeed => ({
  region: frankfurt,
  id: 'ami-0eeeeeeeeeeeeeee1',
  name,
  sourceInstanceId: web,
  tags: { ...tags, Name: `2026/11/21 22:00:00 Backup of ${web}` },
  ...seed,
});

const days = (count: number) => ({ keep: 'for', duration: { months: 0, milliseconds: count * DAY } }) as const;

/** As the first attempt of the run wrote them, an hour before. */
const EARLIER = { ...tags, Name: `2026/11/21 23:00:00 Backup of ${web}` };

describe('an AMI that holds the name', () => {
  it('is the backup where everything about it fits', async () => {
    const sandbox = await sandboxOf({ instances, images: [earlier()] });
    const { kind } = handsOn(sandbox.url, { time: sandbox.clock });
    expect(await kind.create(change)).toMatchObject({ result: 'already-done', id: 'ami-0eeeeeeeeeeeeeee1' });
  });

  it.each<[string, Partial<ImageSeed>, string, RegExp]>([
    [
      'was made from another instance',
      { sourceInstanceId: 'i-0fffffffffffffff1' },
      'name-taken',
      /its source is i-0f+1$/,
    ],
    [
      'was copied here',
      { sourceImageId: 'ami-0fffffffffffffff1', sourceInstanceId: '' },
      'name-taken',
      /not recorded$/,
    ],
    ['was made by somebody else', { tags: { ...tags, CreatedBy: 'me' } }, 'name-taken', /its CreatedBy tag is "me"$/],
    [
      'names another instance',
      { tags: { ...tags, BackupSource: 'i-1' } },
      'name-taken',
      /its BackupSource tag is "i-1"$/,
    ],
    ['names another tag', { tags: { ...tags, BackupTag: 'A:b' } }, 'name-taken', /its BackupTag tag is "A:b"$/],
    ['names another run', { tags: { ...tags, BackupRun: 'x' } }, 'name-taken', /its BackupRun tag is "x"$/],
    ['has lost its tags', { tags: {} }, 'name-taken', /its CreatedBy tag is missing$/],
    ['has no expiry', { tags: { ...tags, Expire: 'soon' } }, 'name-taken', /its Expire tag is missing or unreadable$/],
  ])('and %s is no backup', async (_, seed, code, message) => {
    const sandbox = await sandboxOf({ instances, images: [earlier(seed)] });
    const { kind } = handsOn(sandbox.url, { time: sandbox.clock });
    expect(await kind.create(change)).toMatchObject({
      result: 'failed',
      fault: { code, message: expect.stringMatching(message) },
    });
    expect(sandbox.snapshotState().regions[frankfurt]?.images).toHaveLength(1);
  });

  it.each<[string, Partial<ImageSeed>, RegExp]>([
    [
      'failed',
      { state: 'failed', stateReason: { code: 'Client.InternalError', message: 'Client error' } },
      /ended in state failed: ami-0eeeeeeeeeeeeeee1: Client.InternalError: Client error$/,
    ],
    ['is disabled', { state: 'disabled' }, /ami-0eeeeeeeeeeeeeee1, made for this slot before, is disabled$/],
  ])('and %s is no backup: another is made, once, and it is told', async (_, seed, message) => {
    const sandbox = await sandboxOf({ instances, images: [earlier(seed)] });
    const { kind } = handsOn(sandbox.url, { time: sandbox.clock });
    const made = await kind.create(change);
    const met = [{ red: true, fault: { code: 'backup-failed', message: expect.stringMatching(message) } }];
    expect(made).toMatchObject({ result: 'done', state: 'pending', met });
    const again = await kind.create(change);
    expect(again).toMatchObject({ result: 'already-done', id: made.result === 'failed' ? '' : made.id });
    expect(sandbox.snapshotState().regions[frankfurt]?.images).toHaveLength(2);
  });

  it.each<[string, Partial<CreateChange>]>([
    ['has expired', { adopts: { ...change.adopts, now: Date.parse('2026-12-21T23:00:00Z') } }],
    ['expires sooner than this run asks', { adopts: { ...change.adopts, keep: days(31) } }],
    ['expires at all where this run keeps for ever', { adopts: { ...change.adopts, keep: { keep: 'for-ever' } } }],
  ])('and %s is no backup any more: another is made, and that is told', async (_, asked) => {
    const sandbox = await sandboxOf({ instances, images: [earlier({ tags: EARLIER })] });
    const { kind } = handsOn(sandbox.url, { time: sandbox.clock });
    const made = await kind.create({ ...change, ...asked });
    expect(made).toMatchObject({
      result: 'done',
      met: [{ red: false, message: expect.stringMatching(/another was made/) }],
    });
    expect(sandbox.snapshotState().regions[frankfurt]?.images).toHaveLength(2);
  });

  it('and is older than the run is another run’s, whatever its tags', async () => {
    const sandbox = await sandboxOf({ instances, images: [earlier({ createdAt: NOW - 5 * MINUTE - 1_000 })] });
    const { kind } = handsOn(sandbox.url, { time: sandbox.clock });
    const first = { ...change, adopts: { ...change.adopts, since: NOW - 5 * MINUTE } };
    expect(await kind.create(first)).toMatchObject({
      result: 'failed',
      fault: {
        code: 'name-taken',
        message: expect.stringMatching(/made at 2026-11-21T22:54:59Z, before any attempt of this run$/),
      },
    });
    expect(await kind.create(change)).toMatchObject({ result: 'already-done' });
  });

  it.each([
    [25, { red: false, message: expect.stringMatching(/pending for 25 hours/) }],
    [73, { red: true, fault: { code: 'not-available-in-time' } }],
  ])('and has been pending for %i hours is told', async (hours, met) => {
    const createdAt = NOW - hours * 3_600_000;
    const sandbox = await sandboxOf({ instances, images: [earlier({ state: 'pending', createdAt })] });
    const { kind } = handsOn(sandbox.url, { time: sandbox.clock });
    expect(await kind.create(change)).toMatchObject({ result: 'already-done', state: 'pending', met: [met] });
  });

  it('and belongs to another account is no backup', async () => {
    const service = await scriptedService(({ action }) =>
      action === 'CreateImage' ? { code: 'InvalidAMIName.Duplicate' } : { xml: imagesXml(stranger) },
    );
    expect(await handsOn(service.url).kind.create(change)).toMatchObject({
      result: 'failed',
      fault: { code: 'name-taken', message: expect.stringMatching(/it belongs to account 999988887777$/) },
    });
  });
});

function imagesXml(owner: string): string {
  const tagSet = items('tagSet', Object.entries(tags), ([key, value]) => leaf('key', key) + leaf('value', value));
  const image =
    leaf('imageId', 'ami-0eeeeeeeeeeeeeee1') + leaf('imageOwnerId', owner) + leaf('imageState', 'available');
  return node('imagesSet', node('item', image + leaf('name', name) + leaf('sourceInstanceId', web) + tagSet));
}

describe('a name that no visible AMI holds', () => {
  /** An account in which somebody has just deregistered the AMI of that name. */
  async function withHeldName(seconds: number, seed: AccountSeed = {}) {
    const settings = { nameReleaseSeconds: seconds, ...seed.settings };
    const sandbox = await sandboxOf({ instances, images: [earlier()], ...seed, settings });
    const region = sandbox.account.region(frankfurt);
    for (const image of region.images.values()) removeImage(sandbox.account, region, image);
    const { kind } = handsOn(sandbox.url, { time: sandbox.clock });
    return { sandbox, kind, images: () => sandbox.snapshotState().regions[frankfurt]?.images ?? [] };
  }

  it('is asked for once more when the wait is over, and the backup is made where it has become free', async () => {
    const { sandbox, kind, images } = await withHeldName(80);
    expect(await kind.create(change)).toMatchObject({ result: 'done', state: 'pending' });
    expect(countsOf(sandbox.requests)).toMatchObject({ CreateImage: 2 });
    expect(images()).toMatchObject([{ name }]);
  });

  it('is taken where it is still held then, after a minute and a half', async () => {
    const { sandbox, kind, images } = await withHeldName(600);
    expect(await kind.create(change)).toEqual({
      result: 'failed',
      fault: {
        code: 'name-taken',
        message: `the AMI name ${name} is taken, and no AMI of that name can be seen`,
        advice: expect.stringContaining('Recycle Bin'),
      },
    });
    expect(countsOf(sandbox.requests)).toMatchObject({ CreateImage: 2 });
    expect(sandbox.clock.now() - NOW).toBeLessThan(2 * MINUTE);
    expect(images()).toEqual([]);
  });

  it('is looked at once more after that, and its AMI judged', async () => {
    let created = 0;
    const service = await scriptedService(({ action, time }) => {
      if (action === 'CreateImage') created = time;
      if (action === 'CreateImage') return { code: 'InvalidAMIName.Duplicate' };
      return { xml: created < 2 ? node('imagesSet', '') : imagesXml(account) };
    });
    expect(await handsOn(service.url).kind.create(change)).toMatchObject({ result: 'already-done' });
  });

  it('is waited for anew when the answer to the last call is lost', async () => {
    const { kind, images } = await withHeldName(80, {
      settings: { consistencySeconds: 20 },
      faults: [{ match: { action: 'CreateImage', nth: 2 }, do: { lostAnswer: true } }],
    });
    const outcome = await kind.create(change);
    expect(images()).toHaveLength(1);
    expect(outcome).toMatchObject({ result: 'done', id: images()[0]?.imageId });
  });

  it('gives what the last call is refused for', async () => {
    const { kind } = await withHeldName(80, { faults: [{ match: { action: 'CreateImage', nth: 2 }, do: quota }] });
    expect(await kind.create(change)).toMatchObject({ result: 'failed', fault: { code: 'quota-reached' } });
  });
});

describe('an AMI that is seen before its tags', () => {
  const lost: FaultRule = { match: { action: 'CreateImage', nth: 1 }, do: { answer500AfterWork: true } };

  it.each([0, 10])('is waited for after a lost answer (%i seconds until it is seen)', async (consistencySeconds) => {
    const settings = { tagLagSeconds: 40, consistencySeconds };
    const sandbox = await sandboxOf({ instances, settings, faults: [lost] });
    const { kind } = handsOn(sandbox.url, { time: sandbox.clock });
    expect(await kind.create(change)).toMatchObject({ result: 'done' });
    expect(sandbox.snapshotState().regions[frankfurt]?.images).toHaveLength(1);
  });

  it('is another’s where they do not come in the time that the image itself may take', async () => {
    const settings = { tagLagSeconds: 600 };
    const sandbox = await sandboxOf({ instances, settings, faults: [lost] });
    const { kind } = handsOn(sandbox.url, { time: sandbox.clock });
    expect(await kind.create(change)).toMatchObject({
      result: 'failed',
      fault: { code: 'name-taken', message: expect.stringMatching(/its CreatedBy tag is missing$/) },
    });
    expect(sandbox.clock.now() - NOW).toBeGreaterThan(89_000);
    expect(sandbox.clock.now() - NOW).toBeLessThan(110_000);
  });
});

describe('an AMI without tags that stands under the name', () => {
  it.each<[string, Partial<ImageSeed>]>([
    ['was made long before', { tags: {}, createdAt: NOW - 6 * MINUTE }],
    ['is of another instance', { tags: {}, sourceInstanceId: 'i-0fffffffffffffff1', createdAt: NOW }],
  ])('and %s is another’s at once', async (_, seed) => {
    const sandbox = await sandboxOf({ instances, images: [earlier(seed)] });
    const { kind } = handsOn(sandbox.url, { time: sandbox.clock });
    expect(await kind.create(change)).toMatchObject({ result: 'failed', fault: { code: 'name-taken' } });
    expect(sandbox.clock.now() - NOW).toBeLessThan(1_000);
  });
});

describe('a name that the service takes for another', () => {
  it('is not taken for this slot’s: names are compared here too', async () => {
    const service = await scriptedService(({ action }) =>
      action === 'CreateImage'
        ? { code: 'InvalidAMIName.Duplicate' }
        : { xml: imagesXml(account).replace(name, `${name}x`) },
    );
    expect(await handsOn(service.url).kind.create(change)).toMatchObject({
      result: 'failed',
      fault: { code: 'name-taken', message: expect.stringMatching(/no AMI of that name can be seen/) },
    });
  });

  it.each([
    [
      'deregistered',
      { result: 'failed', fault: { message: expect.stringMatching(/no AMI of that name can be seen/) } },
    ],
    ['transient', { result: 'already-done', state: 'pending' }],
  ])('and an AMI that is %s is judged for what it is', async (state, outcome) => {
    const service = await scriptedService(({ action }) =>
      action === 'CreateImage'
        ? { code: 'InvalidAMIName.Duplicate' }
        : { xml: imagesXml(account).replace('>available<', `>${state}<`) },
    );
    expect(await handsOn(service.url).kind.create(change)).toMatchObject(outcome);
  });
});
