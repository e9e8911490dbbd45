import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { askUntilAnswered, NoAnswer, retryAfter, withinTime } from '../../src/ports/outside.ts';
import { manualClock } from './manual-clock.ts';

const never = () => new Promise<never>(() => {});
const living = () => new AbortController().signal;

describe('a question to somebody outside', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('ends with its answer, and leaves no timer', async () => {
    expect(await withinTime(async () => 'yes', living())).toBe('yes');
    expect(vi.getTimerCount()).toBe(0);
  });

  it('ends after its time, and its work is told', async () => {
    let told: AbortSignal | null = null;
    const end = withinTime(
      (signal) => {
        told = signal;
        return never();
      },
      living(),
      5_000,
    );
    const seen = expect(end).rejects.toBeInstanceOf(NoAnswer);
    await vi.advanceTimersByTimeAsync(4_999);
    expect(told).toHaveProperty('aborted', false);
    await vi.advanceTimersByTimeAsync(1);
    await seen;
    expect(told).toHaveProperty('aborted', true);
  });

  it('ends with the run, before it begins and while it waits', async () => {
    const controller = new AbortController();
    const end = withinTime(never, controller.signal);
    controller.abort(new Error('cancelled'));
    await expect(end).rejects.toThrow('cancelled');
    let begun = false;
    const late = withinTime(async () => {
      begun = true;
    }, controller.signal);
    await expect(late).rejects.toThrow('cancelled');
    expect(begun).toBe(false);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('is repeated with the pauses it is told, and not once it is told none', async () => {
    const clock = manualClock();
    let asked = 0;
    const work = async () => {
      asked += 1;
      throw new Error(`no ${asked}`);
    };
    const end = askUntilAnswered(work, (_, attempt) => (attempt < 3 ? attempt * 1_000 : null), {
      clock,
      signal: living(),
    });
    const seen = expect(end).rejects.toThrow('no 3');
    await clock.runDown();
    await seen;
    expect(clock.now()).toBe(3_000);
  });

  it('is not repeated once the run is to stop', async () => {
    const controller = new AbortController();
    let asked = 0;
    const work = async () => {
      asked += 1;
      controller.abort(new Error('cancelled'));
      throw new Error('broken');
    };
    const patience = { clock: manualClock(), signal: controller.signal };
    await expect(askUntilAnswered(work, () => 0, patience)).rejects.toThrow();
    expect(asked).toBe(1);
  });
});

describe('retry-after', () => {
  const NOW = Date.parse('2026-11-21T23:00:00Z');
  it.each([
    [undefined, null],
    ['', null],
    ['soon', null],
    ['0', 0],
    ['3', 3_000],
    [' 3 ', 3_000],
    ['-3', 0],
    ['1000000', 60_000],
    ['Sat, 21 Nov 2026 23:00:05 GMT', 5_000],
    ['Sat, 21 Nov 2026 22:00:05 GMT', 0],
  ])('%j is %j milliseconds', (header, milliseconds) => {
    expect(retryAfter(header, NOW)).toBe(milliseconds);
  });
});
