import { describe, expect, it } from 'vitest';
import type { FaultRule } from '../../../sandbox/index.ts';
import { leaf } from '../../../sandbox/xml.ts';
import { slot } from '../../../src/model.ts';
import { frankfurt } from '../../decide/make-model.ts';
import { scriptedService } from '../scripted.ts';
import { countsOf, handsOn, sandboxOf } from '../set-up.ts';
import { change, instances, MINUTE, name, quota } from './make-creation.ts';

describe('a region in which a quota was reached', () => {
  it('is asked for nothing more, and the other backups there fail with the same advice', async () => {
    const sandbox = await sandboxOf({ instances, faults: [{ match: { action: 'CreateImage' }, do: quota }] });
    const { kind } = handsOn(sandbox.url, { time: sandbox.clock });
    const first = await kind.create(change);
    expect(first).toMatchObject({ result: 'failed', fault: { code: 'quota-reached' } });
    expect(await kind.create({ ...change, slot: slot('another') })).toEqual(first);
    expect(countsOf(sandbox.requests)).toEqual({ CreateImage: 1 });
  });

  it('is asked by those alone that were under way', async () => {
    const sandbox = await sandboxOf({ instances, faults: [{ match: { action: 'CreateImage' }, do: quota }] });
    const { kind } = handsOn(sandbox.url, { time: sandbox.clock });
    const slots = Array.from({ length: 80 }, (_, index) => slot(`backup-${index}`));
    const outcomes = await Promise.all(slots.map((one) => kind.create({ ...change, slot: one })));
    expect(outcomes.every((outcome) => outcome.result === 'failed' && outcome.fault.code === 'quota-reached')).toBe(
      true,
    );
    expect(sandbox.requests.length).toBeLessThanOrEqual(50);
  });
});

describe('an answer without the id of an AMI', () => {
  it('is as good as none: the name is looked for, and the call is made again', async () => {
    let asked = 0;
    const service = await scriptedService(({ action }) => {
      if (action === 'DescribeImages') return { xml: '<imagesSet/>' };
      asked += 1;
      return asked < 3 ? { xml: '' } : { xml: leaf('imageId', 'ami-0fffffffffffffff1') };
    });
    expect(await handsOn(service.url).kind.create(change)).toMatchObject({
      result: 'done',
      id: 'ami-0fffffffffffffff1',
    });
    expect(asked).toBe(3);
  });

  it('is red where it stays so and no AMI can be found', async () => {
    const service = await scriptedService(({ action }) =>
      action === 'DescribeImages' ? { xml: '<imagesSet/>' } : { xml: '' },
    );
    expect(await handsOn(service.url).kind.create(change)).toMatchObject({
      result: 'failed',
      fault: { code: 'service-error', message: expect.stringMatching(/without the id of an AMI/) },
    });
  });
});

describe('a cancel after a lost answer', () => {
  const inDoubt = {
    result: 'failed',
    fault: {
      code: 'cancelled',
      message: `the run was cancelled and the answer of the service was lost: the AMI ${name} may have been made`,
      advice: expect.stringMatching(/^Run the same workflow run again: it finds the AMI by its name/),
    },
  };
  const lost: FaultRule = { match: { action: 'CreateImage', nth: 1 }, do: { answer500AfterWork: true } };

  it.each<[string, number]>([
    ['between two attempts', 1],
    ['while the name is waited for', 3],
  ])('%s tells that the AMI may be there, and the next attempt finds it', async (_, cancelledAt) => {
    const sandbox = await sandboxOf({ instances, settings: { consistencySeconds: 30 }, faults: [lost] });
    let sleeps = 0;
    const hands = handsOn(sandbox.url, {
      time: sandbox.clock,
      onSleep: () => {
        sleeps += 1;
        if (sleeps === cancelledAt) hands.cancel();
      },
    });
    expect(await hands.kind.create(change)).toEqual(inDoubt);
    expect(countsOf(sandbox.requests)).toMatchObject({ CreateImage: cancelledAt === 1 ? 1 : 2 });
    sandbox.clock.advance(MINUTE);
    const [image] = sandbox.snapshotState().regions[frankfurt]?.images ?? [];
    const again = handsOn(sandbox.url, { time: sandbox.clock });
    expect(await again.kind.create(change)).toMatchObject({ result: 'already-done', id: image?.imageId });
  });

  it('during the look for the name tells so too', async () => {
    const sandbox = await sandboxOf({
      instances,
      faults: [lost, { match: { action: 'DescribeImages', where: () => hands.cancel() }, do: { hang: 'forever' } }],
    });
    const hands = handsOn(sandbox.url, { time: sandbox.clock, graceOver: true });
    expect(await hands.kind.create(change)).toEqual(inDoubt);
  });

  it('tells so of the call that was under way', async () => {
    const sandbox = await sandboxOf({
      instances,
      faults: [{ match: { action: 'CreateImage', where: () => hands.cancel() }, do: { lostAnswer: 'hang' } }],
    });
    const hands = handsOn(sandbox.url, { time: sandbox.clock, graceOver: true });
    expect(await hands.kind.create(change)).toEqual(inDoubt);
  });
});

describe('a cancel where no answer was lost', () => {
  it.each<[string, FaultRule]>([
    [
      'a busy instance',
      { match: { action: 'CreateImage' }, do: { error: { ...quota.error, code: 'IncorrectState' } } },
    ],
    ['a throttled call', { match: { action: 'CreateImage' }, do: { throttle: true } }],
    [
      'a name that another attempt holds',
      { match: { action: 'CreateImage' }, do: { error: { ...quota.error, code: 'InvalidAMIName.Duplicate' } } },
    ],
  ])('leaves no doubt: nothing was made while it waited for %s', async (_, fault) => {
    const sandbox = await sandboxOf({ instances, faults: [fault] });
    const hands = handsOn(sandbox.url, { time: sandbox.clock, onSleep: () => hands.cancel() });
    await expect(hands.kind.create(change)).rejects.toThrow('cancelled');
  });
});
