import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parsePlanFile } from '../../src/plan/parse.ts';
import { NOW } from './arbitraries.ts';
import { schemaAccepts } from './schema-validator.ts';
import { problems, withRetention, withRule, withSelection } from './write-plan.ts';

const DAY = 86_400_000;

describe('a right plan file', () => {
  it('is read whole', () => {
    const text = `
plans:
  production:
    selection:
      tags: [Backup:ProductionDaily, 'Owner:a:b']
      any-of:
        - [Environment:production, ResourceType:web]
        - Environment:staging
      except: [Backup:no, Backup:never]
      regions: 'us-* !us-west-1'
      kinds: [ec2-instance, rds-cluster]
      resources: [i-0123456789abcdef0, arn:aws:rds:us-east-1:123456789012:cluster:orders]
    rules:
      daily: {schedule: '0  23 * * *', expiry: 30 days}
      by-hand: {expiry: never}
    retention: {keep-last: 3, keep-daily: 7, keep-weekly: 4, keep-monthly: 12, keep-yearly: 0, keep-within: 2 weeks, time-zone: Europe/Berlin}
`;
    expect(schemaAccepts(text)).toBe(true);
    expect(parsePlanFile(text, NOW)).toEqual({
      ok: true,
      file: {
        plans: [
          {
            name: 'production',
            engine: 'direct',
            selection: {
              tags: [
                { key: 'Backup', value: 'ProductionDaily' },
                { key: 'Owner', value: 'a:b' },
              ],
              anyOf: [
                [
                  { key: 'Environment', value: 'production' },
                  { key: 'ResourceType', value: 'web' },
                ],
                [{ key: 'Environment', value: 'staging' }],
              ],
              except: [
                { key: 'Backup', value: 'no' },
                { key: 'Backup', value: 'never' },
              ],
              regions: 'us-* !us-west-1',
              kinds: ['ec2-instance', 'rds-cluster'],
              resources: [
                { kind: 'ec2-instance', id: 'i-0123456789abcdef0', region: null, account: null },
                { kind: 'rds-cluster', id: 'orders', region: 'us-east-1', account: '123456789012' },
              ],
            },
            rules: [
              {
                name: 'daily',
                schedule: '0 23 * * *',
                expiryText: '30 days',
                expiry: { keep: 'for', duration: { months: 0, milliseconds: 30 * DAY } },
              },
              { name: 'by-hand', schedule: null, expiryText: 'never', expiry: { keep: 'for-ever' } },
            ],
            retention: {
              keepLast: 3,
              keepHourly: 0,
              keepDaily: 7,
              keepWeekly: 4,
              keepMonthly: 12,
              keepYearly: 0,
              keepWithin: { months: 0, milliseconds: 14 * DAY },
              timeZone: 'Europe/Berlin',
            },
          },
        ],
      },
    });
  });

  it.each([
    ['tags as lines of one text', withSelection('{tags: "Backup:daily\\n\\n Stage:x \\n"}')],
    ['a tag with an empty value', withSelection('{tags: ["Backup:"]}')],
    ['a tag written twice', withSelection('{tags: [A:1, A:1]}')],
    ['several values of one key that keep out', withSelection('{tags: [A:1], except: "A:2\\nA:3"}')],
    ['any-of alone', withSelection('{any-of: [A:1, A:2]}')],
    ['resources alone', withSelection('{resources: [i-0123456789abcdef0]}')],
    ['an instance named twice', withSelection('{resources: [i-0123456789abcdef0, i-0123456789abcdef0]}')],
    ['an integer written as a decimal', withRetention('{keep-last: 3.0}')],
    ['a comment and a document start', `# plans\n---\n${withRule({})}`],
    ['CRLF', withRule({}).replaceAll('\n', '\r\n')],
    ['a byte order mark', `\ufeff${withRule({})}`],
    ['a step from a number', withRule({ schedule: "'20/15 * * * *'" })],
    ['two rules at once that keep differently', `${withRule({})}      s: {schedule: '0 23 * * *', expiry: 31 days}\n`],
    ['two rules by hand', 'plans: {p: {selection: {tags: [A:1]}, rules: {r: {expiry: 1 day}, s: {expiry: 1 day}}}}'],
  ])('may have %s', (_what, text) => {
    expect(problems(text)).toEqual([]);
    expect(schemaAccepts(text)).toBe(true);
  });

  it('keeps the order of the file, also of names that look like numbers', () => {
    const plan = '{selection: {tags: [A:1]}, rules: {z: {expiry: 1 day}, 1: {expiry: 1 day}, "0": {expiry: 1 day}}}';
    const reading = parsePlanFile(`plans:\n  weekly: ${plan}\n  2026: ${plan}\n  1.0: ${plan}\n`, NOW);
    const plans = reading.ok ? reading.file.plans : [];
    expect(plans.map(({ name }) => name)).toEqual(['weekly', '2026', '1.0']);
    expect(plans[0]?.rules.map(({ name }) => name)).toEqual(['z', '1', '0']);
  });

  it('may use anchors and aliases', () => {
    const reading = parsePlanFile(
      'plans:\n  a: &a\n    selection: {tags: &tags [A:1]}\n    rules: &rules {r: {expiry: &long 6 months}}\n  b: *a\n  c: {selection: {tags: *tags}, rules: *rules}\n',
      NOW,
    );
    const plans = reading.ok ? reading.file.plans : [];
    expect(plans.map(({ name }) => name)).toEqual(['a', 'b', 'c']);
    expect(new Set(plans.map(({ selection, rules }) => JSON.stringify([selection, rules]))).size).toBe(1);
  });

  it('may have all its plans share what they share', () => {
    const plans = Array.from({ length: 150 }, (_, index) => `  p${index}: {selection: *s, rules: *r}\n`);
    const first = '{selection: &s {tags: &t [A:1], except: [B:1]}, rules: &r {r: {expiry: 1 day}}}';
    const reading = parsePlanFile(
      `plans:\n  p: ${first}\n  q: {selection: {tags: *t}, rules: *r}\n${plans.join('')}`,
      NOW,
    );
    expect(reading.ok ? reading.file.plans.length : reading.problems).toBe(152);
  });
});

describe('a broken plan file', () => {
  it('has all its problems told at once, each at its place', () => {
    expect(problems(readFileSync(new URL('broken.yml', import.meta.url), 'utf8'))).toMatchInlineSnapshot(`
      [
        "2:1: "version" is not known here; known are "plans", "former-plans"",
        "6:38: plans.production.selection.tags[1]: "Environment: production" is a mapping, because of the space after the colon: a tag is "Environment:production"; write a text such as "Backup:ProductionDaily"",
        "8:12: plans.production.selection.any-of[0][0]: "Backup:ProductionDaily" and "Backup:weekly" name one key with two values, which no resource can have",
        "9:16: plans.production.selection.except[0]: "Backup" has no colon; write one Key:Value a line, such as "Backup:ProductionDaily"",
        "10:16: plans.production.selection.regions: "EU-*" cannot fit the name of a region, which is like eu-west-1; write names or globs such as "us-* !us-west-1", or leave it out for all regions",
        "11:19: plans.production.selection.resources[0]: "i-0123456789" names no resource: its id has 10 hex digits instead of 17 (or 8 in old ones); write an id such as "i-0123456789abcdef0" or "vol-0123456789abcdef0", or an ARN such as "arn:aws:rds:eu-west-1:123456789012:db:orders"",
        "14:19: plans.production.rules.daily.schedule: "0 25 * * *" is not a cron line: the hour "25" is not from 0 to 23; write minute, hour, day, month and day of the week, such as "0 23 * * *"",
        "15:17: plans.production.rules.daily.expiry: "30 dayz" is not an expiry: "dayz" is not a unit of time; write "30 days", "6 months" or "never"",
        "16:7: "daily" stands twice, first on line 13; keep one of them",
        "18:17: plans.production.rules.daily.expiry: 30 is a number; write a text such as "30 days"",
        "20:7: plans.production.rules: the rule "later" is due when "late" is and keeps as long, so that it adds nothing; change its schedule or expiry, or remove it",
        "22:7: plans.production.retention: "keep_last" is not known here; did you mean "keep-last"?",
        "23:19: plans.production.retention.keep-daily: -7 is negative; write a whole number, 0 or more, such as 7",
        "24:20: plans.production.retention.keep-weekly: 1.5 is not a whole number; write a whole number, 0 or more, such as 7",
        "25:20: plans.production.retention.keep-within: "3 m" is not a length of time: "m" may mean minutes or months: write "min" or "mo"; write "14 days" or "2 months"",
        "26:18: plans.production.retention.time-zone: "Berlin" is not a time zone; did you mean "Europe/Berlin"? write an IANA name such as "Europe/Berlin" or "UTC"",
        "27:3: plans: "staging plan" is not a name; write 1 to 50 letters, digits and "-_.", such as "production"",
        "28:5: plans.staging plan: the selection selects nothing; write "tags", "any-of" or "resources", such as "tags: [Backup:daily]"",
        "29:13: plans.staging plan.rules.weekly: "expiry" is missing; write how long the backups are kept, such as "expiry: 30 days"",
        "30:3: plans.empty: "selection" is missing; write what the plan protects, such as "selection: {tags: [Backup:ProductionDaily]}"",
        "31:12: plans.empty.rules: this is a list; write names, and under each what it stands for, such as "daily: {schedule: '0 23 * * *', expiry: 30 days}"",
      ]
    `);
  });

  it('tells what an alias repeats once', () => {
    const text = 'plans:\n  a: &a\n    selection: {tags: [A]}\n    rules: {r: {expiry: 1 day}}\n  b: *a\n';
    expect(problems(text)).toEqual([expect.stringMatching(/^3:24: plans\.a\.selection\.tags\[0\]: "A" has no colon/)]);
  });
});
