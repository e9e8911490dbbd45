import { describe, expect, it } from 'vitest';
import { leaf, node } from '../../../sandbox/xml.ts';
import { type DeleteChange, recoveryPointId, snapshotId } from '../../../src/model.ts';
import type { Kind } from '../../../src/ports/cloud.ts';
import { frankfurt, makeLoose, makePoint, web } from '../../decide/make-model.ts';
import { type Answer, scriptedService, wholeAnswer } from '../scripted.ts';
import { countsOf, handsOn } from '../set-up.ts';

const ami = recoveryPointId('ami-0aaaaaaaaaaaaaaa1');
const snapshot = snapshotId('snap-0aaaaaaaaaaaaaaa1');

/** Answers with status 200 that are none; the cut ones hold a record that the SDK would take for all there is. */
const CUT = wholeAnswer('Any', node('imagesSet', node('item', leaf('imageId', ami)))).slice(0, -30);
const BAD: readonly (readonly [string, Answer])[] = [
  ['an empty body', { body: '' }],
  ['the page of a proxy', { body: '<!DOCTYPE html><html><body>Please log in</body></html>' }],
  ['a body that was cut', { body: CUT }],
  ['a body whose connection ended', { body: CUT, short: true }],
];

const all = { sources: null, candidates: null, unclear: [], registered: false };
const QUESTIONS: readonly (readonly [string, (kind: Kind) => Promise<unknown>])[] = [
  ['which instances there are', (kind) => kind.listResources(frankfurt, [{ key: 'Backup', value: 'Daily' }])],
  ['which AMIs there are', (kind) => kind.listPoints(frankfurt)],
  ['what state an AMI is in', (kind) => kind.describeStates(frankfurt, [ami])],
  [
    'whether an instance exists',
    async (kind) =>
      (
        await kind.readEvidence(frankfurt, {
          ...all,
          sources: [{ kind: 'ec2-instance', region: frankfurt, source: web }],
        })
      ).existing,
  ],
  ['who uses an AMI', async (kind) => (await kind.readEvidence(frankfurt, { ...all, candidates: [ami] })).users],
  [
    'what consists of a snapshot',
    async (kind) => (await kind.readEvidence(frankfurt, { ...all, unclear: [], registered: true })).registered,
  ],
];

describe.each(BAD)('%s with status 200', (_, answer) => {
  it.each(QUESTIONS)('is no answer to %s', async (__, ask) => {
    const service = await scriptedService(() => answer);
    expect(await ask(handsOn(service.url).kind)).toMatchObject({
      ok: false,
      fault: { message: expect.stringMatching(/^Describe\w+ got no usable answer: /) },
    });
    expect(new Set(Object.values(countsOf(service.asked)))).toEqual(new Set([4]));
  });

  it('is asked for again, and the answer that comes then is taken', async () => {
    const service = await scriptedService(({ time }) => (time < 4 ? answer : { xml: node('reservationSet', '') }));
    expect(await handsOn(service.url).kind.listResources(frankfurt, [])).toEqual({ ok: true, value: [] });
  });

  it('does not stand for a snapshot that was deleted', async () => {
    const service = await scriptedService(() => answer);
    const outcome = await handsOn(service.url).kind.deleteSnapshot({
      action: 'delete-snapshot',
      snapshot: makeLoose({ id: snapshot }),
      reason: '',
    });
    expect(outcome).toMatchObject({ result: 'failed' });
  });

  it('does not stand for an AMI that was deregistered', async () => {
    const there = node('imagesSet', node('item', leaf('imageId', ami) + leaf('imageState', 'available')));
    const service = await scriptedService(({ action }) => (action === 'DescribeImages' ? { xml: there } : answer));
    const change: DeleteChange = {
      action: 'delete',
      point: makePoint({ id: ami }),
      source: web,
      expiresAt: 0,
      because: 'expired',
      reason: 'expired',
    };
    expect(await handsOn(service.url).kind.delete(change)).toMatchObject({ result: 'failed' });
    expect(countsOf(service.asked)).toEqual({ DeregisterImage: 4, DescribeImages: 1 });
  });
});
