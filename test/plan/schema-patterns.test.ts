import { describe, expect, it } from 'vitest';
import { CRON_PATTERN, readCron } from '../../src/plan/cron.ts';
import { ROLE_PATTERN, readRole, readVault, VAULT_PATTERN } from '../../src/plan/engine.ts';
import { DURATION_PATTERN, EXPIRY_PATTERN, readKeepWithin, readPlanExpiry } from '../../src/plan/lengths.ts';
import { readColdStorageAfter, readStartWindow, readWindow } from '../../src/plan/lifecycle.ts';
import type { Reading } from '../../src/plan/reading.ts';
import { REGIONS_PATTERN, readRegionPatterns } from '../../src/plan/regions.ts';
import { RESOURCE_PATTERN, readResource } from '../../src/plan/resources.ts';
import { readAlternatives, readTag, readTagText, TAG_LINES_PATTERN, TAG_PATTERN } from '../../src/plan/tags.ts';
import { readTimeZone, TIME_ZONE_PATTERN } from '../../src/plan/time-zone.ts';
import { fc, someRuns } from '../laws/fast-check.ts';
import { NOW } from './arbitraries.ts';

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
      '{account}',
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
      '{account}',
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
      { numRuns: someRuns(1000) },
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
