import { describe, expect, it } from 'vitest';
import { leaf, node } from '../../../sandbox/xml.ts';
import { type DeleteChange, recoveryPointId, snapshotId } from '../../../src/model.ts';
import { frankfurt, makeLoose, makePoint, web } from '../../decide/make-model.ts';
import { type Answer, type Asked, scriptedService } from '../scripted.ts';
import { countsOf, handsOn, sandboxOf } from '../set-up.ts';

const ami = recoveryPointId('ami-0aaaaaaaaaaaaaaa1');
const root = snapshotId('snap-0aaaaaaaaaaaaaaa1');
const data = snapshotId('snap-0aaaaaaaaaaaaaaa2');

const change: DeleteChange = {
  action: 'delete',
  point: makePoint({
    id: ami,
    snapshots: [
      { id: root, gib: 8 },
      { id: data, gib: 8 },
    ],
  }),
  source: web,
  expiresAt: 0,
  because: 'expired',
  reason: 'expired',
};
const image = { region: frankfurt, id: ami, sourceInstanceId: web, snapshots: [{ id: root }, { id: data }] };
const inUse = { error: { code: 'InvalidSnapshot.InUse', status: 400, message: 'in use by the image' } };

const DEREGISTERED: Answer = { xml: leaf('return', true) };
const NO_IMAGES: Answer = { xml: node('imagesSet', '') };

/** A service that deregisters without a word about snapshots, and deletes those one by one. */
const silentOn =
  (special: (asked: Asked) => Answer | null = () => null) =>
  (asked: Asked): Answer =>
    special(asked) ?? (asked.action === 'DescribeImages' ? NO_IMAGES : DEREGISTERED);

describe('an answer to DeregisterImage', () => {
  it('that says it did nothing is a failure, and no snapshot is touched', async () => {
    const service = await scriptedService(() => ({ xml: leaf('return', false) }));
    expect(await handsOn(service.url).kind.delete(change)).toMatchObject({
      result: 'failed',
      fault: { code: 'service-error', message: 'DeregisterImage answered that it did nothing' },
    });
    expect(countsOf(service.asked)).toEqual({ DeregisterImage: 1 });
  });

  it('that never comes is made up for by a look: the AMI is gone after all, and its snapshots are finished', async () => {
    const sandbox = await sandboxOf({
      images: [image],
      faults: [
        { match: { action: 'DeregisterImage', nth: 1 }, do: { lostAnswer: true } },
        ...[2, 3, 4].map((nth) => ({ match: { action: 'DeregisterImage', nth }, do: { reset: true as const } })),
      ],
    });
    expect(await handsOn(sandbox.url, { time: sandbox.clock }).kind.delete(change)).toEqual({
      result: 'already-done',
      snapshots: [root, data].map((id) => ({ snapshotId: id, result: 'success', fault: null })),
    });
    expect(sandbox.snapshotState().regions[frankfurt]).toMatchObject({ images: [], snapshots: [] });
  });

  it('that never comes is a failure where the look finds the AMI', async () => {
    const sandbox = await sandboxOf({
      images: [image],
      faults: [{ match: { action: 'DeregisterImage' }, do: { reset: true } }],
    });
    expect(await handsOn(sandbox.url, { time: sandbox.clock }).kind.delete(change)).toMatchObject({
      result: 'failed',
      fault: { code: 'unreachable' },
    });
    expect(countsOf(sandbox.requests)).toEqual({ DeregisterImage: 4, DescribeImages: 1 });
  });

  it('that never comes is a failure where the look fails', async () => {
    const sandbox = await sandboxOf({
      faults: [
        { match: { action: 'DeregisterImage' }, do: { reset: true } },
        { match: { action: 'DescribeImages' }, do: { deny: true } },
      ],
    });
    expect(await handsOn(sandbox.url, { time: sandbox.clock }).kind.delete(change)).toMatchObject({ result: 'failed' });
  });
});

describe('a snapshot that is still in use', () => {
  const loose = { region: frankfurt, id: root, tags: { CreatedBy: 'backupViaTag' } };

  it.each([1, 5])('is asked for again, and goes after %d refusals', async (times) => {
    const sandbox = await sandboxOf({
      snapshots: [loose],
      faults: [{ match: { action: 'DeleteSnapshot' }, do: inUse, times }],
    });
    const { kind, time } = handsOn(sandbox.url, { time: sandbox.clock });
    const startedAt = time.now();
    const outcome = await kind.deleteSnapshot({
      action: 'delete-snapshot',
      snapshot: makeLoose({ id: root }),
      reason: '',
    });
    expect(outcome).toEqual({ result: 'done' });
    expect(countsOf(sandbox.requests)).toEqual({ DeleteSnapshot: times + 1 });
    expect(time.now() - startedAt).toBeGreaterThanOrEqual(1_000);
  });

  it('is left behind after six refusals', async () => {
    const sandbox = await sandboxOf({
      snapshots: [loose],
      faults: [{ match: { action: 'DeleteSnapshot' }, do: inUse }],
    });
    const { kind } = handsOn(sandbox.url, { time: sandbox.clock });
    const outcome = await kind.deleteSnapshot({
      action: 'delete-snapshot',
      snapshot: makeLoose({ id: root }),
      reason: '',
    });
    expect(outcome).toMatchObject({ result: 'failed', fault: { code: 'snapshot-left' } });
    expect(countsOf(sandbox.requests)).toEqual({ DeleteSnapshot: 6 });
  });

  it('goes after its AMI, where the service said nothing of it', async () => {
    const service = await scriptedService(
      silentOn(({ action, params, time }) =>
        action === 'DeleteSnapshot' && params.SnapshotId === root && time < 3
          ? { code: 'InvalidSnapshot.InUse' }
          : null,
      ),
    );
    expect(await handsOn(service.url).kind.delete(change)).toEqual({
      result: 'done',
      snapshots: [root, data].map((id) => ({ snapshotId: id, result: 'success', fault: null })),
    });
  });
});

describe('a cancel after the AMI is deregistered', () => {
  const left = (id: string) => ({
    snapshotId: id,
    result: 'internal-error',
    fault: {
      code: 'cancelled',
      message: expect.stringMatching(/^the AMI is deregistered, and the run was cancelled before/),
      advice: expect.stringMatching(/next purge deletes snapshots/),
    },
  });

  it('before its snapshots are looked at leaves the AMI deleted and tells each snapshot', async () => {
    const service = await scriptedService(
      silentOn(({ action }) => {
        if (action === 'DeregisterImage') hands.cancel();
        return null;
      }),
    );
    const hands = handsOn(service.url);
    expect(await hands.kind.delete(change)).toEqual({ result: 'done', snapshots: [left(root), left(data)] });
    expect(countsOf(service.asked)).toEqual({ DeregisterImage: 1 });
  });

  it('tells a snapshot that was waited for, and the one that is deleted', async () => {
    const service = await scriptedService(
      silentOn(({ action, params }) =>
        action === 'DeleteSnapshot' && params.SnapshotId === data ? { code: 'InvalidSnapshot.InUse' } : null,
      ),
    );
    const hands = handsOn(service.url, { onSleep: () => hands.cancel() });
    expect(await hands.kind.delete(change)).toEqual({
      result: 'done',
      snapshots: [{ snapshotId: root, result: 'success', fault: null }, left(data)],
    });
  });

  it('tells a snapshot whose deletion was under way', async () => {
    const sandbox = await sandboxOf({
      snapshots: [root, data].map((id) => ({ region: frankfurt, id })),
      faults: [{ match: { action: 'DeleteSnapshot', where: () => hands.cancel() }, do: { hang: 'forever' } }],
    });
    const hands = handsOn(sandbox.url, { time: sandbox.clock, graceOver: true });
    expect(await hands.kind.delete(change)).toEqual({ result: 'already-done', snapshots: [left(root), left(data)] });
  });
});

it('an exception after the AMI is deregistered is the fault of the snapshots it left', async () => {
  const service = await scriptedService(
    silentOn(({ action, params }) =>
      action === 'DeleteSnapshot' && params.SnapshotId === data ? { code: 'InvalidSnapshot.InUse' } : null,
    ),
  );
  const { kind } = handsOn(service.url, {
    onSleep: () => {
      throw new RangeError('the clock is broken');
    },
  });
  expect(await kind.delete(change)).toEqual({
    result: 'done',
    snapshots: [
      { snapshotId: root, result: 'success', fault: null },
      {
        snapshotId: data,
        result: 'internal-error',
        fault: {
          code: 'unexpected',
          message: expect.stringMatching(/^the AMI is deregistered, .* RangeError: the clock is broken$/),
          advice: expect.stringMatching(/next purge deletes snapshots/),
        },
      },
    ],
  });
});

describe('a cancel while the AMI is being deregistered', () => {
  it('says that nobody knows whether it is gone', async () => {
    const sandbox = await sandboxOf({
      images: [image],
      faults: [{ match: { action: 'DeregisterImage', where: () => hands.cancel() }, do: { lostAnswer: 'hang' } }],
    });
    const hands = handsOn(sandbox.url, { time: sandbox.clock, graceOver: true });
    expect(await hands.kind.delete(change)).toMatchObject({
      result: 'failed',
      fault: { code: 'cancelled', message: expect.stringMatching(/may have been deregistered/) },
    });
  });

  it.each(['throttled first', 'lost first'])('also when it waits for its next turn: %s', async (first) => {
    const sandbox = await sandboxOf({
      images: [image],
      faults: [
        {
          match: { action: 'DeregisterImage' },
          do: first === 'lost first' ? { answer500AfterWork: true } : { throttle: true },
        },
      ],
    });
    const hands = handsOn(sandbox.url, { time: sandbox.clock, onSleep: () => hands.cancel() });
    const outcome = hands.kind.delete(change);
    if (first === 'lost first') {
      expect(await outcome).toMatchObject({ fault: { message: expect.stringMatching(/may have been deregistered/) } });
    } else await expect(outcome).rejects.toThrow('cancelled');
  });

  it('also during the look that would tell', async () => {
    const sandbox = await sandboxOf({
      images: [image],
      faults: [
        { match: { action: 'DeregisterImage' }, do: { reset: true } },
        { match: { action: 'DescribeImages', where: () => hands.cancel() }, do: { hang: 'forever' } },
      ],
    });
    const hands = handsOn(sandbox.url, { time: sandbox.clock, graceOver: true });
    expect(await hands.kind.delete(change)).toMatchObject({
      result: 'failed',
      fault: { code: 'cancelled', message: expect.stringMatching(/may have been deregistered/) },
    });
  });

  it('is no doubt where the service refused', async () => {
    const sandbox = await sandboxOf({
      images: [image],
      faults: [{ match: { action: 'DeregisterImage', where: () => hands.cancel() }, do: { deny: true } }],
    });
    const hands = handsOn(sandbox.url, { time: sandbox.clock });
    expect(await hands.kind.delete(change)).toMatchObject({ result: 'failed', fault: { code: 'access-denied' } });
  });
});
