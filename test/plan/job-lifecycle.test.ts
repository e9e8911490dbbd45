import { describe, expect, it } from 'vitest';
import { jobState } from '../../src/aws/backup/job-outcome.ts';
import { expiresAt, readExpiry } from '../../src/decide/expiry.ts';
import { boundsMissed } from '../../src/decide/vault-bounds.ts';
import { readLifecycle, unfitRules } from '../../src/plan/job-lifecycle.ts';
import type { PlannedRule } from '../../src/plan/model.ts';
import { fc } from '../laws/fast-check.ts';

const NOW = Date.parse('2026-11-21T23:00:00Z');
const DAY = 86_400_000;

function rule(text: string) {
  const reading = readExpiry(text, NOW);
  if (!reading.ok) throw new Error(reading.problem);
  return reading.rule;
}

describe('an expiry in the days that AWS Backup counts', () => {
  it.each<[string, number | null]>([
    ['1 day', 1],
    ['30 days', 30],
    ['48 hours', 2],
    ['1 month', 30],
    ['3 months', 92],
    ['1 year', 365],
    ['36500 days', 36_500],
    ['never', null],
  ])('%s', (text, deleteAfterDays) => {
    expect(readLifecycle(rule(text), null, NOW)).toEqual({ ok: true, deleteAfterDays });
  });

  it.each([
    ['12 hours', 'whole days'],
    ['1 month 1 hour', 'whole days'],
    ['36501 days', '36500 days'],
    ['200 years', '36500 days'],
  ])('%s is refused', (text, problem) => {
    const reading = readLifecycle(rule(text), null, NOW);
    expect(reading).toMatchObject({ ok: false, about: 'expiry' });
    expect(reading.ok ? '' : reading.problem).toContain(problem);
  });

  it('leaves cold storage ninety days', () => {
    expect(readLifecycle(rule('120 days'), 30, NOW)).toEqual({ ok: true, deleteAfterDays: 120 });
    expect(readLifecycle(rule('never'), 30, NOW)).toEqual({ ok: true, deleteAfterDays: null });
    expect(readLifecycle(rule('119 days'), 30, NOW)).toMatchObject({ ok: false, about: 'cold-storage-after' });
  });

  it('ends when the expiry ends, whatever the day and the length', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 60 }),
        fc.integer({ min: 0, max: 800 }),
        fc.integer({ min: NOW - 3_000 * DAY, max: NOW }),
        (months, days, start) => {
          fc.pre(months + days > 0);
          const expiry = { keep: 'for', duration: { months, milliseconds: days * DAY } } as const;
          const reading = readLifecycle(expiry, null, start);
          if (!reading.ok || reading.deleteAfterDays === null) throw new Error('whole days are taken');
          expect(start + reading.deleteAfterDays * DAY).toBe(expiresAt(expiry, start));
        },
      ),
    );
  });
});

describe('rules of the plan file that are due', () => {
  const planned = (name: string, expiryText: string): PlannedRule => ({
    plan: {
      name: 'databases',
      engine: 'direct',
      selection: { tags: [], anyOf: [], except: [], regions: '', kinds: [], resources: [] },
      rules: [],
      retention: null,
    },
    rule: { name, schedule: null, expiryText, expiry: rule(expiryText) },
  });

  it('are told of by name where AWS Backup cannot keep their expiry', () => {
    const due = [planned('hourly', '12 hours'), planned('daily', '30 days'), planned('yearly', '1 year')];
    expect(unfitRules(due, null, NOW)).toEqual([
      expect.stringMatching(/^the rule databases\/hourly: "12 hours" is not/),
    ]);
    expect(unfitRules(due, 60, NOW)).toHaveLength(2);
    expect(unfitRules(due.slice(2), 60, NOW)).toEqual([]);
  });

  it('are told of once a plan where it has a retention, which AWS Backup would lose', () => {
    const [daily, hourly] = [planned('daily', '30 days'), planned('hourly', '12 hours')];
    const retention = {
      keepLast: 0,
      keepHourly: 0,
      keepDaily: 0,
      keepWeekly: 0,
      keepMonthly: 12,
      keepYearly: 0,
      keepWithin: null,
      timeZone: 'UTC',
    };
    const plan = { ...daily.plan, engine: 'direct', rules: [], retention } as const;
    const due = [
      { ...daily, plan },
      { ...daily, plan },
      { ...hourly, plan },
    ];
    expect(unfitRules(due, null, NOW)).toEqual([
      'the plan databases: its retention cannot be kept by AWS Backup, which deletes by its lifecycle alone; take it out or use engine direct',
      expect.stringMatching(/^the rule databases\/hourly: /),
    ]);
  });
});

describe('the lock of a vault', () => {
  it.each([
    [{ leastDays: null, mostDays: null }, 1],
    [{ leastDays: null, mostDays: null }, null],
    [{ leastDays: 30, mostDays: null }, 30],
    [{ leastDays: 30, mostDays: null }, null],
    [{ leastDays: null, mostDays: 30 }, 30],
  ])('%j takes %j days', (bounds, days) => {
    expect(boundsMissed(bounds, days)).toBeNull();
  });

  it.each([
    [{ leastDays: 30, mostDays: null }, 29, 'at least 30 days'],
    [{ leastDays: 7, mostDays: 30 }, 31, 'at least 7 days and at most 30 days'],
    [{ leastDays: null, mostDays: 30 }, null, 'at most 30 days'],
  ])('%j does not take %j days', (bounds, days, wants) => {
    expect(boundsMissed(bounds, days)).toBe(wants);
  });
});

describe('the state of a job', () => {
  it.each([undefined, '', 'SUCCESS', 'Success'])('is available once completed, of the category %j', (category) => {
    expect(jobState({ State: 'COMPLETED', MessageCategory: category }).state).toBe('available');
  });

  it.each(['CREATED', 'PENDING', 'RUNNING'])('is pending while it is %s', (State) => {
    expect(jobState({ State }).state).toBe('pending');
  });

  it('is no success where nobody knows the word', () => {
    for (const State of ['SOMETHING_NEW', 'toString', undefined]) {
      const { state, fault } = jobState({ State });
      expect(state).toBe('other');
      expect(fault?.message).toContain(State ?? 'unknown');
    }
  });
});
