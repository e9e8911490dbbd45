import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { CRON_PATTERN, readCron } from '../../src/plan/cron.ts';
import { ROLE_PATTERN, readRole, readVault, VAULT_PATTERN } from '../../src/plan/engine.ts';
import { DURATION_PATTERN, EXPIRY_PATTERN, readKeepWithin, readPlanExpiry } from '../../src/plan/lengths.ts';
import { readColdStorageAfter, readStartWindow, readWindow } from '../../src/plan/lifecycle.ts';
import { parsePlanFile } from '../../src/plan/parse.ts';
import type { Reading } from '../../src/plan/reading.ts';
import { REGIONS_PATTERN, readRegionPatterns } from '../../src/plan/regions.ts';
import { RESOURCE_PATTERN, readResource } from '../../src/plan/resources.ts';
import { readAlternatives, readTag, readTagText, TAG_LINES_PATTERN, TAG_PATTERN } from '../../src/plan/tags.ts';
import { readTimeZone, TIME_ZONE_PATTERN } from '../../src/plan/time-zone.ts';
import { fc } from '../laws/fast-check.ts';
import { NOW } from './arbitraries.ts';
import { ROLE } from './make-plan.ts';
import { schemaAccepts } from './schema-validator.ts';

const ROOT = new URL('../../', import.meta.url);

/** Texts near the grammar: pieces of right ones, joined at random. */
function joined(...pieces: readonly string[]): fc.Arbitrary<string> {
  return fc.array(fc.constantFrom(...pieces), { maxLength: 9 }).map((parts) => parts.join(''));
}

const field = fc.oneof(
  fc.constantFrom(
    '*',
    '0',
    '5',
    '59',
    '60',
    '23',
    '24',
    '31',
    '32',
    '12',
    '13',
    '7',
    '6',
    'mon',
    'JAN',
    'L',
    '?',
    '00',
    '007',
    '',
  ),
  joined('*', '1', '2', '30', '-', '/', ',', 'sun', 'Dec'),
);
const cron = fc
  .tuple(fc.array(field, { minLength: 4, maxLength: 6 }), fc.constantFrom(' ', '  ', '\t', '\n'))
  .map(([fields, space]) => fields.join(space));

interface Pair {
  readonly what: string;
  readonly pattern: string;
  readonly read: (text: string) => Reading<unknown>;
  readonly texts: fc.Arbitrary<string>;
  /** What no pattern can say: the reader's words for it. */
  readonly beyondPatterns: RegExp | null;
}

const lengths = joined(
  '30',
  '0',
  '007',
  ' ',
  '+',
  'day',
  'days',
  'D',
  'Mo',
  'm',
  'ms',
  'hs',
  'h',
  'mins',
  '\t',
  '\n',
  'never',
  '-',
  '.',
);
const tagTexts = joined('A', ':', ' ', '\n', '\r\n', '1', 'k'.repeat(127), 'v'.repeat(255), '🗝', '\u2028', '\t');

const PAIRS: readonly Pair[] = [
  {
    what: 'schedule',
    pattern: CRON_PATTERN,
    read: (text) => readCron(text, NOW),
    texts: cron,
    beyondPatterns: /runs backwards|no such day ever comes/,
  },
  {
    what: 'expiry',
    pattern: EXPIRY_PATTERN,
    read: (text) => readPlanExpiry(text, NOW),
    texts: lengths,
    beyondPatterns: /too large|after the year 9999/,
  },
  { what: 'keep-within', pattern: DURATION_PATTERN, read: readKeepWithin, texts: lengths, beyondPatterns: /too large/ },
  {
    what: 'cold-storage-after',
    pattern: DURATION_PATTERN,
    read: readColdStorageAfter,
    texts: lengths,
    beyondPatterns: /too large|not in whole days|longer than 100 years/,
  },
  {
    what: 'start-window',
    pattern: DURATION_PATTERN,
    read: readStartWindow,
    texts: lengths,
    beyondPatterns: /too large|shorter than the hour|in months|longer than 100 years/,
  },
  {
    what: 'completion-window',
    pattern: DURATION_PATTERN,
    read: readWindow,
    texts: lengths,
    beyondPatterns: /too large|in months|longer than 100 years/,
  },
  {
    what: 'vault',
    pattern: VAULT_PATTERN,
    read: readVault,
    texts: joined('nightly', 'A', '9', '-', '_', '.', ' ', '/', 'x'.repeat(24)),
    beyondPatterns: null,
  },
  {
    what: 'role',
    pattern: ROLE_PATTERN,
    read: readRole,
    texts: joined(
      'arn:aws:iam::',
      'arn:aws-cn:iam::',
      '123456789012',
      ':role/',
      'a/b',
      '+=,.@-_',
      ':',
      ' ',
      'eu-west-1',
    ),
    beyondPatterns: null,
  },
  { what: 'one tag', pattern: TAG_PATTERN, read: readTag, texts: tagTexts, beyondPatterns: null },
  {
    what: 'tags as a text',
    pattern: TAG_LINES_PATTERN,
    read: readTagText,
    texts: tagTexts,
    beyondPatterns: /one key with two values/,
  },
  {
    what: 'except as a text',
    pattern: TAG_LINES_PATTERN,
    read: readAlternatives,
    texts: tagTexts,
    beyondPatterns: null,
  },
  {
    what: 'regions',
    pattern: REGIONS_PATTERN,
    read: readRegionPatterns,
    texts: joined('eu-', 'west-1', '*', '!', '?', ' ', ',', '\n', 'EU', '.'),
    beyondPatterns: /excludes every region/,
  },
  {
    what: 'time-zone',
    pattern: TIME_ZONE_PATTERN,
    read: readTimeZone,
    texts: fc.oneof(
      fc.constantFrom(...Intl.supportedValuesOf('timeZone')),
      joined('Europe', '/', 'Berlin', '+', '02', ':', 'UTC', ' ', '_'),
    ),
    beyondPatterns: /is not a time zone/,
  },
  {
    what: 'resource',
    pattern: RESOURCE_PATTERN,
    read: readResource,
    texts: joined(
      'i-',
      '0123456789abcdef0',
      '01234567',
      'arn:aws:ec2:',
      'arn:aws-cn:ec2:',
      'eu-west-1',
      ':',
      '123456789012',
      ':instance/',
      'arn:aws:rds:',
      ':db:',
      ':cluster:',
      'orders',
      '-',
      'vol-',
      ':volume/',
      ' ',
    ),
    beyondPatterns: null,
  },
];

describe.each(PAIRS)('the pattern of $what', ({ pattern, read, texts, beyondPatterns }) => {
  // As JSON Schema has it.
  const regExp = new RegExp(pattern, 'u');

  it('accepts what the reader accepts, and refuses what it refuses unless no pattern can', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const reading = read(text);
        if (reading.ok) expect(regExp.test(text), text).toBe(true);
        else if (!beyondPatterns?.test(reading.problem))
          expect(regExp.test(text), `${text}: ${reading.problem}`).toBe(false);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('the pattern of schedule', () => {
  it('agrees with the reader on every number of every field', () => {
    const pattern = new RegExp(CRON_PATTERN, 'u');
    for (let place = 0; place < 5; place += 1) {
      for (let number = 0; number <= 70; number += 1) {
        for (const item of [`${number}`, `0${number}`, `*/${number}`]) {
          const text = ['*', '*', '*', '*', '*'].with(place, item).join(' ');
          expect(pattern.test(text), text).toBe(readCron(text, NOW).ok);
        }
      }
    }
  });
});

describe('the schema', () => {
  const selection = (text: string) => `plans: {p: {selection: ${text}, rules: {r: {expiry: 1 day}}}}`;
  const engine = (text: string, rules = '{r: {schedule: "0 5 * * *", expiry: 1 day}}') =>
    `plans: {p: {${text}, selection: {tags: [A:1]}, rules: ${rules}}}`;
  const ofAws = (rule: string) => engine(`engine: aws-backup, vault: nightly, role: "${ROLE}"`, `{r: ${rule}}`);
  const retention = (text: string) =>
    `plans: {p: {selection: {tags: [A:1]}, rules: {r: {expiry: 1 day}}, retention: ${text}}}`;

  it.each([
    'plans: {}',
    'other: 1',
    'plans: []',
    'text',
    '{}',
    'plans: {"a b": {selection: {tags: [A:1]}, rules: {r: {expiry: 1 day}}}}',
    'plans: {constructor: {selection: {tags: [A:1]}, rules: {r: {expiry: 1 day}}}}',
    'plans: {p: {selection: {tags: [A:1]}, rules: {}}}',
    'plans: {p: {selection: {tags: [A:1]}, rules: {r: {schedule: "0 3 * * *"}}}}',
    'plans: {p: {selection: {tags: [A:1]}, rules: {r: {expiry: 30 dayz}}}}',
    'plans: {p: {selection: {tags: [A:1]}, rules: {r: {expiry: 1 day, schedule: "0 25 * * *"}}}}',
    selection('{}'),
    selection('{except: [A:1]}'),
    selection('{tags: []}'),
    selection('{tags: [A]}'),
    selection('{tags: [A: 1]}'),
    selection('{tags: ""}'),
    selection('{any-of: []}'),
    selection('{any-of: [[]]}'),
    selection('{any-of: A:1}'),
    selection('{tags: [A:1], regions: US}'),
    selection('{resources: [i-1]}'),
    selection('{resources: [ami-0123456789abcdef0]}'),
    selection('{resources: [orders]}'),
    selection('{tags: [A:1], kinds: []}'),
    selection('{tags: [A:1], kinds: [rds]}'),
    selection('{resources: ["arn:aws:rds:eu-west-1:123456789012:db:Orders"]}'),
    engine('engine: terraform'),
    engine('engine: aws-backup'),
    engine('engine: aws-backup, vault: nightly'),
    engine(`engine: aws-backup, role: "${ROLE}"`),
    engine(`engine: aws-backup, vault: x, role: "${ROLE}"`),
    engine('engine: aws-backup, vault: nightly, role: backup'),
    engine(`engine: aws-backup, vault: nightly, role: "${ROLE}", retention: {keep-last: 1}`),
    engine(`engine: aws-backup, vault: nightly, role: "${ROLE}"`, '{r: {expiry: 1 day}}'),
    engine(
      `engine: aws-backup, vault: nightly, role: "${ROLE}"`,
      `{${Array.from({ length: 11 }, (_, hour) => `r${hour}: {schedule: "0 ${hour} * * *", expiry: 1 day}`).join(', ')}}`,
    ),
    engine('vault: nightly'),
    engine('engine: direct, vault: nightly'),
    engine(`role: "${ROLE}"`),
    engine('engine: direct', '{r: {expiry: 1 day, cold-storage-after: 1 day}}'),
    engine('engine: direct', '{r: {expiry: 1 day, start-window: 1 h}}'),
    engine('engine: direct', '{r: {expiry: 1 day, completion-window: 1 h}}'),
    retention('{}'),
    retention('{time-zone: UTC}'),
    retention('{keep-last: -1}'),
    retention('{keep-last: 1.5}'),
    retention('{keep-last: "1"}'),
    retention('{keep-last: 1e20}'),
    retention('{keep-within: never}'),
    retention('{keep-last: 1, time-zone: "+02:00"}'),
  ])('refuses, as the parser does, %s', (text) => {
    expect(parsePlanFile(text, NOW).ok).toBe(false);
    expect(schemaAccepts(text)).toBe(false);
  });

  it.each([
    ['two values of one tag', selection('{tags: [A:1, A:2]}')],
    ['tags that except keeps out', selection('{tags: [A:1], except: [A:1]}')],
    ['days that AWS Backup cannot name together', ofAws('{schedule: "0 5 1 * MON", expiry: 1 day}')],
    ['an expiry in parts of days', ofAws('{schedule: "0 5 * * *", expiry: 5 h}')],
    ['too short a time in cold storage', ofAws('{schedule: "0 5 * * *", expiry: 9 days, cold-storage-after: 1 day}')],
    ['too short a start window', ofAws('{schedule: "0 5 * * *", expiry: 1 day, start-window: 1 min}')],
    ['a time zone that does not exist', retention('{keep-last: 1, time-zone: Berlin}')],
    [
      'two rules that do the same',
      'plans: {p: {selection: {tags: [A:1]}, rules: {r: {schedule: "0 3 * * *", expiry: 1 day}, s: {schedule: "0 3 * * *", expiry: 24 h}}}}',
    ],
  ])('cannot know of %s, which the parser refuses', (_what, text) => {
    expect(parsePlanFile(text, NOW).ok).toBe(false);
    expect(schemaAccepts(text)).toBe(true);
  });

  it('describes every key to editors', () => {
    const undescribed: string[] = [];
    const walk = (node: unknown, path: string): void => {
      if (typeof node !== 'object' || node === null) return;
      for (const [key, value] of Object.entries(node)) {
        // These only narrow what stands elsewhere.
        if (['if', 'then', 'else'].includes(key)) continue;
        if (key === 'properties') {
          for (const [name, property] of Object.entries(value as Record<string, { description?: string }>)) {
            if (property.description === undefined) undescribed.push(`${path}.${name}`);
          }
        }
        walk(value, `${path}.${key}`);
      }
    };
    walk(JSON.parse(readFileSync(new URL('schema/backup-plans.schema.json', ROOT), 'utf8')), '');
    expect(undescribed).toEqual([]);
  });

  it('is the one that the sources give', () => {
    // With another content it ends with 1, and this throws.
    execFileSync(process.execPath, ['scripts/plan-schema.ts', '--check'], { cwd: fileURLToPath(ROOT), stdio: 'pipe' });
  });
});
