import { describe, expect, it } from 'vitest';
import { FiredRules } from '../../src/plan/fired-rules.ts';
import type { PlanRule } from '../../src/plan/model.ts';
import { type FiringLine, zoneFindings } from '../../src/plan/workflow-zones.ts';
import { makePlan, makeRule } from './make-plan.ts';

const LINE = '0 1 * * *';
const rule = (name: string, timeZone?: string, schedule: string | null = LINE): PlanRule =>
  makeRule({ name, schedule, ...(timeZone === undefined ? {} : { timeZone }) });
const line = (timeZone: string, row = 3, schedule = LINE): FiringLine => ({
  schedule,
  timeZone,
  file: 'w.yml',
  line: row,
  column: 7,
});

function found(rules: readonly PlanRule[], lines: readonly FiringLine[], text = ''): string[] {
  const fired = new FiredRules({ plans: [makePlan({ name: 'p', rules })] });
  for (const { schedule } of lines) fired.by({ schedule, plan: '', rule: '' });
  return zoneFindings(fired, lines, { path: 'plans.yml', text }).map(
    (one) => `${one.file}:${one.line}:${one.column} ${one.message}`,
  );
}

const short = (texts: readonly string[], expected: readonly string[]) =>
  texts.map((text, index) => text.slice(0, expected[index]?.length));

describe('the zones of lines and rules', () => {
  const twice = (row: number, zone: string, other: string, otherRow: number) =>
    `w.yml:${row}:7 the line "0 1 * * *" stands in ${zone} and in ${other} (w.yml:${otherRow}): GitHub passes a run the line alone, so that both fire the same rules; write two different lines, such as one a minute later`;

  it.each<[string, PlanRule[], FiringLine[], string[]]>([
    ['are the same', [rule('r', 'Europe/Berlin')], [line('Europe/Berlin')], []],
    ['are the same by other names', [rule('r')], [line('Etc/UTC')], []],
    [
      'differ, and neither is UTC',
      [rule('r', 'Europe/Berlin')],
      [line('Asia/Tokyo')],
      [
        'w.yml:3:7 this line is in Asia/Tokyo, and the rule "p/r" that it fires is in Europe/Berlin; write "timezone: Europe/Berlin" here, or write "time-zone: Asia/Tokyo" in the rule',
      ],
    ],
    [
      'differ, and that of the rule is UTC by another name',
      [rule('r', 'Etc/UTC')],
      [line('Asia/Tokyo')],
      [
        'w.yml:3:7 this line is in Asia/Tokyo, and the rule "p/r" that it fires is in Etc/UTC; take "timezone" out here, or write "time-zone: Asia/Tokyo" in the rule',
      ],
    ],
    [
      'differ, and that of the line is UTC by another name',
      [rule('r', 'Asia/Tokyo')],
      [line('Etc/UTC')],
      [
        'w.yml:3:7 this line is in Etc/UTC, and the rule "p/r" that it fires is in Asia/Tokyo; write "timezone: Asia/Tokyo" here, or take "time-zone" out of the rule',
      ],
    ],
    // A rule of another line is none of this one's.
    [
      'are each those of its own line',
      [rule('r'), rule('s', 'Asia/Tokyo', '0 2 * * *')],
      [line('UTC', 3), line('Asia/Tokyo', 4, '0 2 * * *')],
      [],
    ],
    ['are of other lines', [rule('r'), rule('s', 'Asia/Tokyo', '0 2 * * *')], [line('UTC')], []],
    [
      'are those of one line twice',
      [rule('r')],
      [line('UTC', 3), line('Etc/UTC', 4), line('Asia/Tokyo', 5, '0 2 * * *')],
      [],
    ],
    [
      'are two of one line, each with the first in another zone',
      [rule('r')],
      [line('UTC', 3), line('Asia/Tokyo', 4), line('Europe/Berlin', 5)],
      [
        twice(3, 'UTC', 'Asia/Tokyo', 4),
        twice(4, 'Asia/Tokyo', 'UTC', 3),
        'w.yml:4:7 this line is in Asia/Tokyo, and the rule',
        twice(5, 'Europe/Berlin', 'UTC', 3),
        'w.yml:5:7 this line is in Europe/Berlin, and the rule',
      ],
    ],
    [
      'are one that does not exist, which is told and compared with nothing',
      [rule('r')],
      [line('Mars/Base', 3), line('UTC', 4)],
      ['w.yml:3:7 timezone: "Mars/Base" is not a time zone'],
    ],
  ])('%s', (_, rules, lines, expected) => {
    expect(short(found(rules, lines), expected)).toEqual(expected);
  });
});

describe('rules of one line in two zones', () => {
  const TEXT = "plans:\n  p:\n    rules:\n      r: {schedule: '0 1 * * *'}\n      s: {schedule: '0 1 * * *'}\n";
  const ofRules = (rules: readonly PlanRule[], text?: string) =>
    found(rules, [line('UTC')], text).filter((one) => one.startsWith('plans.yml'));

  it.each<[string, PlanRule[], string[]]>([
    ['both in UTC', [rule('r'), rule('s', 'Etc/UTC')], []],
    [
      'the second in another',
      [rule('r'), rule('s', 'Asia/Tokyo')],
      ['plans.yml:5:21 the rule "p/s" has the line of "p/r"'],
    ],
    [
      'the first in another',
      [rule('r', 'Asia/Tokyo'), rule('s')],
      ['plans.yml:5:21 the rule "p/s" has the line of "p/r"'],
    ],
    [
      'the third as the first',
      [rule('r'), rule('s', 'Asia/Tokyo'), rule('t')],
      ['plans.yml:5:21 the rule "p/s" has the line of "p/r"', 'plans.yml:3:5 the rule "p/t" has the line of "p/s"'],
    ],
    ['of other lines', [rule('r'), rule('s', 'Asia/Tokyo', '0 2 * * *')], []],
    ['one that nothing fires', [rule('r'), rule('s', 'Asia/Tokyo', null)], []],
  ])('%s', (_, rules, expected) => {
    expect(short(ofRules(rules, TEXT), expected)).toEqual(expected);
  });

  it('stand at the top of a plan file that cannot be read', () => {
    expect(ofRules([rule('r'), rule('s', 'Asia/Tokyo')], 'a: [')).toEqual([expect.stringMatching(/^plans\.yml:1:1 /)]);
  });
});
