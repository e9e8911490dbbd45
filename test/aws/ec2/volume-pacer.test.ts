import { describe, expect, it } from 'vitest';
import { volumePacer } from '../../../src/aws/ec2/volume-pacer.ts';
import { manualClock } from '../../ports/manual-clock.ts';

const { signal } = new AbortController();

/** Asks for several sets of volumes at once and says when each was let go. */
async function times(...sets: readonly (readonly string[])[]): Promise<number[]> {
  const clock = manualClock(5000);
  const pacer = volumePacer(clock);
  const waits = sets.map((volumes) => pacer.wait(volumes, signal).then(() => clock.now() - 5000));
  await clock.runDown();
  return Promise.all(waits);
}

describe('snapshots of volumes', () => {
  it('do not wait for each other where no volume is shared', async () => {
    expect(await times(['vol-1', 'vol-2'], ['vol-3'], [], ['vol-4'])).toEqual([0, 0, 0, 0]);
  });

  it('are spaced by more than the fifteen seconds of EC2 where one is shared', async () => {
    expect(await times(['vol-1', 'shared'], ['shared', 'vol-2'], ['shared'])).toEqual([0, 16_000, 32_000]);
  });

  it('wait for the last of several shared volumes', async () => {
    expect(await times(['a'], ['a'], ['b'], ['a', 'b'], ['b'])).toEqual([0, 16_000, 0, 32_000, 48_000]);
  });

  it('do not wait once the time has passed', async () => {
    const clock = manualClock();
    const pacer = volumePacer(clock);
    await pacer.wait(['a'], signal);
    await clock.advance(16_000);
    await pacer.wait(['a'], signal);
    expect(clock.now()).toBe(16_000);
  });

  it('wait only for what is left of the time', async () => {
    const clock = manualClock();
    const pacer = volumePacer(clock);
    await pacer.wait(['a'], signal);
    await clock.advance(10_000);
    const later = pacer.wait(['a'], signal).then(() => clock.now());
    await clock.runDown();
    expect(await later).toBe(16_000);
  });

  it('stop waiting when the run is stopped', async () => {
    const clock = manualClock();
    const pacer = volumePacer(clock);
    const controller = new AbortController();
    await pacer.wait(['a'], signal);
    const refused = expect(pacer.wait(['a'], controller.signal)).rejects.toThrow('stop');
    await clock.advance(1);
    controller.abort(new Error('stop'));
    await refused;
  });
});
