import { describe, expect, it } from 'vitest';
import { askedByPoints } from '../../src/plan/asked-for.ts';
import { heldAgainst } from '../../src/report/asked-days.ts';
import { DAY, HOUR, NOW } from '../decide/make-model.ts';
import { fc } from '../laws/fast-check.ts';
import { makePlan, makeRule } from '../plan/make-plan.ts';

// NOW is Saturday, 21 November 2026, 23:00 in UTC.
const SLACK = 3 * HOUR;
const SPAN = { from: NOW - 34 * DAY, until: NOW - SLACK, slack: SLACK };
const at = (text: string) => Date.parse(text);
const daily = makeRule({ schedule: '30 23 * * *' });
const planned = (...rules: readonly ReturnType<typeof makeRule>[]) => ({ plans: [makePlan({ rules })] });
const point = (made: number, plan = 'production/daily') => ({ at: made, tags: { backupPlan: plan, backupTag: null } });

function held(
  rules: readonly ReturnType<typeof makeRule>[],
  made: readonly number[],
  since: number | null = made[0] ?? null,
) {
  const asked = askedByPoints(
    planned(...rules),
    SPAN,
  )(made.length > 0 ? made.map((one) => point(one)) : [point(NOW - 40 * DAY)]);
  if (asked === null) throw new Error('a plan with a schedule asks for something');
  return heldAgainst(asked, { made, since, bornAt: null, now: NOW });
}

describe('what the schedules asked for', () => {
  const nights = (from: number, to: number) =>
    Array.from({ length: from - to + 1 }, (_, index) => at('2026-11-21T00:20:00Z') - (from - index) * DAY);

  it('belongs to the day on which it was due, though a run came after midnight', () => {
    const { asked, standing, lateSince } = held([daily], nights(4, 0));
    expect({ asked, standing, lateSince }).toEqual({
      asked: { met: ['2026-11-16', '2026-11-17', '2026-11-18', '2026-11-19', '2026-11-20'], missed: [] },
      standing: 'on-time',
      lateSince: null,
    });
  });

  it('is late from the first one that is missing', () => {
    expect(held([daily], nights(8, 3))).toMatchObject({
      asked: { missed: ['2026-11-18', '2026-11-19', '2026-11-20'] },
      standing: 'late',
      lateSince: '2026-11-18',
    });
  });

  it('misses a night in between and is on time all the same', () => {
    expect(held([daily], [...nights(8, 5), ...nights(3, 0)])).toMatchObject({
      asked: { missed: ['2026-11-16'] },
      standing: 'on-time',
    });
  });

  it('of a weekly plan is nothing on six days of seven', () => {
    const weekly = makeRule({ name: 'daily', schedule: '0 3 * * 0' });
    const sundays = [27, 20, 13, 6].map((ago) => at('2026-11-21T03:10:00Z') - ago * DAY);
    expect(held([weekly], sundays)).toEqual({
      asked: { met: ['2026-10-25', '2026-11-01', '2026-11-08', '2026-11-15'], missed: [] },
      standing: 'on-time',
      lateSince: null,
    });
    expect(held([weekly], sundays.slice(0, 3))).toMatchObject({ standing: 'late', lateSince: '2026-11-15' });
  });

  it('goes by the clocks of the zone', () => {
    const tokyo = makeRule({ schedule: '0 3 * * *', timeZone: 'Asia/Tokyo' });
    // 03:00 in Tokyo is 18:00 of the day before in UTC.
    const made = [3, 2, 1].map((ago) => at('2026-11-21T18:05:00Z') - ago * DAY);
    expect(held([tokyo], made)).toMatchObject({
      asked: { met: ['2026-11-18', '2026-11-19', '2026-11-20'] },
      lateSince: '2026-11-21',
    });
    expect(held([tokyo], [...made, at('2026-11-21T18:05:00Z')])).toMatchObject({ standing: 'on-time' });
  });

  it('may be gone once it has expired, and is no miss then', () => {
    const short = makeRule({
      schedule: '30 23 * * *',
      expiry: { keep: 'for', duration: { months: 0, milliseconds: 7 * DAY } },
    });
    const { asked } = held([short], [nights(30, 30)[0] ?? 0, ...nights(6, 0)]);
    expect(asked?.missed).toEqual([]);
    const long = held([daily], [nights(30, 30)[0] ?? 0, ...nights(6, 0)]);
    expect(long.asked?.missed).toHaveLength(23);
  });

  it('is missing of what never had a backup, and not of what is younger', () => {
    const asked = askedByPoints(planned(daily), SPAN)([point(NOW - DAY)]);
    if (asked === null) throw new Error('a plan with a schedule asks for something');
    const never = { made: [], since: NOW - 3 * DAY, bornAt: NOW - 90 * DAY, now: NOW };
    expect(heldAgainst(asked, never)).toEqual({
      asked: { met: [], missed: ['2026-11-18', '2026-11-19', '2026-11-20'] },
      standing: 'late',
      lateSince: '2026-11-18',
    });
    expect(heldAgainst(asked, { ...never, since: null })).toMatchObject({
      asked: { missed: ['2026-11-20'] },
      standing: 'late',
    });
    expect(heldAgainst(asked, { ...never, bornAt: NOW - HOUR })).toMatchObject({ standing: 'new', lateSince: null });
  });

  it('comes of no plan that the file does not have, and of none without a schedule', () => {
    expect(askedByPoints(planned(daily), SPAN)([point(NOW - DAY, 'other/daily')])).toBeNull();
    expect(askedByPoints(planned(makeRule({ schedule: null })), SPAN)([point(NOW - DAY)])).toBeNull();
  });

  it('comes of the plan that a resource has moved to, and no more of the one it has left', () => {
    const file = {
      plans: [
        makePlan({ name: 'old', rules: [makeRule({ schedule: '0 6 * * *' })] }),
        makePlan({ name: 'new', rules: [makeRule({ schedule: '0 18 * * *' })] }),
      ],
    };
    const moved = [5, 4, 3].map((ago) => point(at('2026-11-21T06:05:00Z') - ago * DAY, 'old/daily'));
    const since = [2, 1, 0].map((ago) => point(at('2026-11-21T18:05:00Z') - ago * DAY, 'new/daily'));
    const asked = askedByPoints(file, SPAN)([...moved, ...since]);
    expect(asked?.due.every((due) => new Date(due.at).getUTCHours() === 18)).toBe(true);
    // Both plans at once are both meant.
    const both = askedByPoints(file, SPAN)([...moved, ...since, point(at('2026-11-21T06:05:00Z'), 'old/daily')]);
    expect(new Set(both?.due.map((due) => new Date(due.at).getUTCHours()))).toEqual(new Set([6, 18]));
  });

  it('is late exactly where nothing was made since the last time that is over, and never both met and missed at one time', () => {
    const ago = fc.integer({ min: 0, max: 34 * 24 });
    const schedule = fc.constantFrom('30 23 * * *', '0 */6 * * *', '15 3 * * 0', '0 12 * * 1-5');
    fc.assert(
      fc.property(fc.uniqueArray(ago, { minLength: 1, maxLength: 60 }), schedule, (agos, line) => {
        const made = agos.map((hours) => NOW - hours * HOUR - 60_000).sort((a, b) => a - b);
        const { asked, standing, lateSince } = held([makeRule({ schedule: line })], made);
        const last = lastBy(line);
        const late = (made.at(-1) ?? 0) < last;
        expect(standing).toBe(late ? 'late' : 'on-time');
        expect(lateSince === null).toBe(!late);
        if (late) expect(asked?.missed.at(-1)).toBe(new Date(last).toISOString().slice(0, 10));
      }),
    );
  });
});

/** The last minute up to `until` at which one of these four lines fires, minute by minute: slow, and by no library. */
function lastBy(line: string): number {
  for (let minute = SPAN.until; ; minute -= 60_000) {
    const when = new Date(minute);
    const time = when.toISOString().slice(11, 16);
    const day = when.getUTCDay();
    if (line === '30 23 * * *' && time === '23:30') return minute;
    if (line === '0 */6 * * *' && ['00:00', '06:00', '12:00', '18:00'].includes(time)) return minute;
    if (line === '15 3 * * 0' && time === '03:15' && day === 0) return minute;
    if (line === '0 12 * * 1-5' && time === '12:00' && day >= 1 && day <= 5) return minute;
  }
}
