import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { accountId, region } from '../../src/model.ts';
import { upcomingBackups } from '../../src/modes/preview/upcoming.ts';
import { desiredRegions } from '../../src/modes/sync/desired.ts';
import { occurrences } from '../../src/plan/cron.ts';
import { parsePlanFile } from '../../src/plan/parse.ts';
import { judgeWorkflows } from '../../src/plan/workflows.ts';
import { ZONES } from '../decide/retention-histories.ts';
import { fc, someRuns } from '../laws/fast-check.ts';
import { NOW } from './arbitraries.ts';
import { makeAwsPlan, makeAwsRule, makePlan, makeRule } from './make-plan.ts';
import { schemaAccepts } from './schema-validator.ts';

const DAY = 86_400_000;
const utc = (text: string) => Date.parse(text);
const timesIn = (zone: string, schedule: string, from: string, to: string) =>
  occurrences(schedule, utc(from), utc(to), zone).map((instant) => new Date(instant).toISOString().slice(0, 16));

describe('a schedule in a time zone', () => {
  it.each<[string, string, string, string, string, string[]]>([
    [
      'follows the clocks',
      'Europe/Berlin',
      '0 23 * * *',
      '2026-10-24T00:00:00Z',
      '2026-10-26T23:00:00Z',
      ['2026-10-24T21:00', '2026-10-25T22:00', '2026-10-26T22:00'],
    ],
    [
      'moves to the first moment after the gap',
      'Europe/Berlin',
      '30 2 * * *',
      '2026-03-28T12:00:00Z',
      '2026-03-30T12:00:00Z',
      ['2026-03-29T01:00', '2026-03-30T00:30'],
    ],
    [
      'comes there once',
      'Europe/Berlin',
      '*/20 2 * * *',
      '2026-03-28T12:00:00Z',
      '2026-03-29T12:00:00Z',
      ['2026-03-29T01:00'],
    ],
    [
      'counts the first of the hour that comes twice',
      'Europe/Berlin',
      '30 2 * * *',
      '2026-10-24T12:00:00Z',
      '2026-10-25T12:00:00Z',
      ['2026-10-25T00:30'],
    ],
    [
      'knows a gap of half an hour',
      'Australia/Lord_Howe',
      '15 2 * * *',
      '2026-10-03T12:00:00Z',
      '2026-10-04T12:00:00Z',
      ['2026-10-03T15:30'],
    ],
    [
      'knows a gap at midnight',
      'America/Santiago',
      '0 0 * * *',
      '2026-09-05T12:00:00Z',
      '2026-09-06T12:00:00Z',
      ['2026-09-06T04:00'],
    ],
    [
      'knows a day that never was',
      'Pacific/Apia',
      '0 12 30 12 *',
      '2011-12-29T00:00:00Z',
      '2012-01-01T00:00:00Z',
      ['2011-12-30T10:00'],
    ],
    [
      'is in UTC by whatever name',
      'Etc/UTC',
      '0 5 * * *',
      '2026-11-21T00:00:00Z',
      '2026-11-22T00:00:00Z',
      ['2026-11-21T05:00'],
    ],
    [
      'names days of the zone',
      'Pacific/Auckland',
      '0 1 * * MON',
      '2026-11-21T00:00:00Z',
      '2026-11-24T00:00:00Z',
      ['2026-11-22T12:00'],
    ],
  ])('%s', (_, zone, schedule, from, to, expected) => {
    expect(timesIn(zone, schedule, from, to)).toEqual(expected);
  });

  it('comes when a Temporal implementation says that the clocks show it', () => {
    const seen = { gap: 0, twice: 0 };
    const odd = fc.constantFrom(
      '2011-12-30',
      '2026-03-29',
      '2026-10-25',
      '2026-04-05',
      '2026-10-04',
      '2026-09-06',
      '2024-10-27',
      '2026-11-01',
    );
    const hours = fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(0, 1, 2, 3) },
      { weight: 1, arbitrary: fc.integer({ min: 0, max: 23 }) },
    );
    fc.assert(
      fc.property(fc.constantFrom(...ZONES), odd, hours, fc.integer({ min: 0, max: 59 }), (zone, day, hour, minute) => {
        const from = utc(`${day}T00:00:00Z`) - 2 * DAY;
        const to = from + 4 * DAY;
        const expected = new Set<number>();
        const first = Temporal.Instant.fromEpochMilliseconds(from).toZonedDateTimeISO(zone).toPlainDate();
        for (let ahead = -1; ahead < 7; ahead += 1) {
          const local = first.add({ days: ahead }).toPlainDateTime({ hour, minute });
          const [early, late] = [
            local.toZonedDateTime(zone, { disambiguation: 'earlier' }),
            local.toZonedDateTime(zone, { disambiguation: 'later' }),
          ];
          const isGap = !early.toPlainDateTime().equals(local);
          if (!isGap && early.epochMilliseconds !== late.epochMilliseconds) seen.twice += 1;
          // Of a gap: the change of the clocks after what was last shown before it.
          const at = isGap ? early.getTimeZoneTransition('next')?.epochMilliseconds : early.epochMilliseconds;
          if (isGap) seen.gap += 1;
          if (at !== undefined && at > from && at <= to) expected.add(at);
        }
        expect(occurrences(`${minute} ${hour} * * *`, from, to, zone)).toEqual([...expected].sort((a, b) => a - b));
      }),
      { numRuns: someRuns(1200) },
    );
    for (const count of Object.values(seen)) expect(count).toBeGreaterThan(5);
  });
});

describe('time-zone of a rule', () => {
  const fileWith = (rule: string) =>
    `plans:\n  p:\n    selection: {tags: [A:b]}\n    rules:\n      r: {expiry: 30 days, ${rule}}\n`;
  const problems = (text: string) => {
    const reading = parsePlanFile(text, NOW);
    return reading.ok ? [] : reading.problems.map(({ message }) => message);
  };

  it('is read, and stands beside the schedule alone', () => {
    const text = fileWith("schedule: '0 23 * * *', time-zone: Europe/Berlin");
    expect(parsePlanFile(text, NOW)).toMatchObject({ file: { plans: [{ rules: [{ timeZone: 'Europe/Berlin' }] }] } });
    expect(schemaAccepts(text)).toBe(true);
    expect(problems(fileWith("schedule: '0 23 * * *', time-zone: Europe/Berln"))).toEqual([
      expect.stringContaining('did you mean "Europe/Berlin"?'),
    ]);
    expect(problems(fileWith("schedule: '0 23 * * *', timezone: UTC"))).toEqual([
      expect.stringContaining('did you mean "time-zone"?'),
    ]);
    expect(problems(fileWith('time-zone: UTC'))).toEqual([
      expect.stringContaining('"time-zone" is for a schedule, and this rule has none'),
    ]);
  });

  it('makes another time of the same line', () => {
    const two = (zone: string) =>
      `${fileWith("schedule: '0 23 * * *'")}      s: {expiry: 30 days, schedule: '0 23 * * *'${zone}}\n`;
    expect(problems(two(''))).toEqual([expect.stringContaining('adds nothing')]);
    expect(problems(two(', time-zone: Europe/Berlin'))).toEqual([]);
    expect(problems(two(', time-zone: UTC'))).toEqual([expect.stringContaining('adds nothing')]);
  });

  it('is followed by the outlook and handed to AWS Backup', () => {
    const rule = makeRule({ schedule: '0 23 * * *', timeZone: 'Europe/Berlin' });
    const now = utc('2026-11-21T12:00:00Z');
    const [next] = upcomingBackups([makePlan({ rules: [rule] })], {
      occurrences,
      now,
      until: now + DAY,
      idle: new Set(),
    });
    expect(next?.at).toBe(utc('2026-11-21T22:00:00Z'));
    const theirs = makeAwsPlan({ rules: [makeAwsRule({ timeZone: 'Europe/Berlin' }), makeAwsRule({ name: 'utc' })] });
    const [wanted] = desiredRegions({ plans: [theirs] }, [region('eu-central-1')], accountId('123456789012'));
    expect(wanted?.plans[0]?.rules.map(({ timeZone }) => timeZone)).toEqual(['Europe/Berlin', 'Etc/UTC']);
  });
});

describe('workflows and zones', () => {
  const PLANS = (one: string, other = '') => `plans:
  p:
    selection: {tags: [A:b]}
    rules:
      r: {expiry: 30 days, schedule: '0 23 * * *'${one}}
${other}`;
  const workflow = (...crons: string[]) =>
    `on:\n  schedule:\n${crons.map((cron) => `    - ${cron}\n`).join('')}jobs:\n  b:\n    steps:\n      - uses: acme/backup-via-tag@v1\n        with: {mode: backup}\n`;

  function told(plans: string, ...texts: string[]): string[] {
    const reading = parsePlanFile(plans, NOW);
    if (!reading.ok) throw new Error(reading.problems.map(({ message }) => message).join());
    const workflows = texts.map((text, index) => ({ path: `${index}.yml`, text }));
    const { findings, idle } = judgeWorkflows(
      reading.file,
      { workflows, actions: new Map(), unread: [] },
      { path: 'plans.yml', text: plans },
    );
    expect([...idle]).toEqual([]);
    return findings.map(({ kind, file, line, message }) => `${kind} ${file}:${line} ${message}`);
  }

  it('fit where both say the same', () => {
    expect(told(PLANS(''), workflow("cron: '0 23 * * *'"))).toEqual([]);
    expect(told(PLANS(''), workflow("{cron: '0 23 * * *', timezone: Etc/UTC}"))).toEqual([]);
    expect(
      told(PLANS(', time-zone: Europe/Berlin'), workflow("{cron: '0  23 * * *', timezone: Europe/Berlin}")),
    ).toEqual([]);
  });

  it.each<[string, string, RegExp]>([
    [
      ', time-zone: Europe/Berlin',
      "cron: '0 23 * * *'",
      /^time-zone 0\.yml:3 this line is in UTC, and the rule "p\/r" that it fires is in Europe\/Berlin; write "timezone: Europe\/Berlin" here, or take "time-zone" out of the rule$/,
    ],
    [
      '',
      "{cron: '0 23 * * *', timezone: Asia/Tokyo}",
      /this line is in Asia\/Tokyo, and the rule "p\/r" that it fires is in UTC; take "timezone" out here, or write "time-zone: Asia\/Tokyo" in the rule$/,
    ],
    ['', "{cron: '0 23 * * *', timezone: Mars/Base}", /^time-zone 0\.yml:3 timezone: "Mars\/Base" is not a time zone/],
  ])('do not fit: rule%s, line %s', (rule, line, message) => {
    expect(told(PLANS(rule), workflow(line))).toEqual([expect.stringMatching(message)]);
  });

  it('tell of one line in two zones, in one workflow or in two', () => {
    const [one, other] = ["cron: '0 23 * * *'", "{cron: '0 23 * * *', timezone: Asia/Tokyo}"];
    for (const texts of [[workflow(one, other)], [workflow(one), workflow(other)]]) {
      const found = told(PLANS(''), ...texts).filter((text) => text.includes('stands in'));
      expect(found).toHaveLength(2);
      expect(found[0]).toContain('the line "0 23 * * *" stands in UTC and in Asia/Tokyo');
    }
  });

  it('tell of two rules that have one line in two zones', () => {
    const other = "      s: {expiry: 7 days, schedule: '0 23 * * *', time-zone: Asia/Tokyo}\n";
    const found = told(PLANS('', other), workflow("cron: '0 23 * * *'"));
    expect(found).toContainEqual(
      expect.stringMatching(
        /^time-zone plans\.yml:6 the rule "p\/s" has the line of "p\/r" in another zone: GitHub passes a run the line alone/,
      ),
    );
  });
});
