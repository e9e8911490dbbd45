import { DescribeRegionsCommand, type EC2Client } from '@aws-sdk/client-ec2';
import { describe, expect, it } from 'vitest';
import { frankfurt } from '../decide/make-model.ts';
import { handsOn } from './set-up.ts';

/** Nobody listens there, and nobody is to be asked. */
const NOWHERE = 'http://127.0.0.1:9';
const CREDENTIALS = { accessKeyId: 'AKIASANDBOX000000001', secretAccessKey: 'sandbox-secret-access-key' };

describe('a cancel while the session is renewed', () => {
  it.each(['repeatable', 'once'] as const)('lets no call begin: %s', async (way) => {
    let sent = 0;
    const send = async (_: EC2Client) => {
      sent += 1;
      return 'done';
    };
    const hands = handsOn(NOWHERE, {
      credentials: async () => {
        hands.cancel();
        return CREDENTIALS;
      },
    });
    const { caller } = hands;
    const call =
      way === 'once'
        ? caller.once(frankfurt, 'CreateImage', send, () => null)
        : caller.repeatable(frankfurt, 'DeregisterImage', send);
    await expect(call).rejects.toThrow('cancelled');
    expect(sent).toBe(0);
  });

  it('gives the place in the bucket back', async () => {
    let renewals = 0;
    const hands = handsOn(NOWHERE, {
      credentials: async () => {
        renewals += 1;
        if (renewals === 20) hands.cancel();
        return CREDENTIALS;
      },
    });
    const calls = Array.from({ length: 40 }, () =>
      hands.caller.repeatable(frankfurt, 'DescribeImages', async () => 'done'),
    );
    // Sixteen may be under way at once: without their places the others would wait for ever.
    const ends = await Promise.allSettled(calls);
    expect(ends.filter(({ status }) => status === 'rejected').length).toBeGreaterThan(0);
  });
});

describe('a call that may not be sent when its turn comes', () => {
  it('does not leave, and gives the fault it was told', async () => {
    const fault = { code: 'quota-reached', message: 'no more', advice: 'Raise the quota.' } as const;
    let sent = 0;
    const call = handsOn(NOWHERE).caller.once(
      frankfurt,
      'CreateImage',
      async () => {
        sent += 1;
      },
      () => fault,
    );
    expect(await call).toMatchObject({ ok: false, refusal: { kind: 'refused', code: 'quota-reached' }, fault });
    expect(sent).toBe(0);
  });
});

describe('a connection that is refused', () => {
  it('is tried four times where the call may be repeated, and once where it may not', async () => {
    for (const [repeat, times] of [
      [true, 4],
      [false, 1],
    ] as const) {
      let sent = 0;
      const send = (client: EC2Client) => {
        sent += 1;
        return client.send(new DescribeRegionsCommand({}));
      };
      const { caller } = handsOn(NOWHERE);
      const call = repeat
        ? caller.repeatable(frankfurt, 'DescribeRegions', send)
        : caller.once(frankfurt, 'CreateImage', send, () => null);
      expect(await call).toMatchObject({ ok: false, fault: { code: 'unreachable' } });
      expect(sent).toBe(times);
    }
  });
});
