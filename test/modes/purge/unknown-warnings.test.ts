import { describe, expect, it } from 'vitest';
import { type Unjudged, unknownWarnings } from '../../../src/modes/purge/unknown-warnings.ts';
import type { UnknownRule } from '../../../src/plan/membership.ts';

const one = (why: UnknownRule['why'], texts: readonly string[], more: Partial<Unjudged> = {}): Unjudged => ({
  kind: 'ec2-instance',
  loose: false,
  unknown: texts.map((text) => ({ text, why })),
  ...more,
});
const loose = { loose: true };
const toldOf = (...kept: readonly Unjudged[]) =>
  unknownWarnings(kept).map(({ region, target, message }) => {
    expect(region).toBeNull();
    return `${target} | ${message}`;
  });
const ADD = (entry: string) =>
  `so its rules are unknown; add it to the plan file again, or let the Expire tags decide with "former-plans: [${entry}]"`;
const READ = 'check the repository out before the purge, or name the file in plan-file';

describe('what a purge says of what stays because a rule is unknown', () => {
  it.each<[string, readonly Unjudged[], readonly string[]]>([
    ['nothing', [], []],
    [
      'a plan that is gone, once for all of its rules',
      [one('no-plan', ['old/daily']), one('no-plan', ['old/weekly'])],
      [`old | 2 expired AMIs are kept: the plan file has no plan "old", ${ADD('old')}`],
    ],
    [
      'each plan that is gone by itself',
      [one('no-plan', ['old/daily']), one('no-plan', ['older/daily'])],
      [
        `old | 1 expired AMI is kept: the plan file has no plan "old", ${ADD('old')}`,
        `older | 1 expired AMI is kept: the plan file has no plan "older", ${ADD('older')}`,
      ],
    ],
    [
      'each rule that is gone by itself',
      [one('no-rule', ['web/a']), one('no-rule', ['web/b']), one('no-rule', ['web/a'])],
      [
        `web/a | 2 expired AMIs are kept: the plan "web" has no rule "a" any more, ${ADD('web/a')}`,
        `web/b | 1 expired AMI is kept: the plan "web" has no rule "b" any more, ${ADD('web/b')}`,
      ],
    ],
    [
      'a plan that AWS Backup carries out now',
      [one('aws-backup', ['web/a'])],
      [`web | 1 expired AMI is kept: AWS Backup carries out the plan "web" now, ${ADD('web')}`],
    ],
    [
      'tags that were cut, once for all',
      [one('cut', ['~01234567']), one('cut', ['~89abcdef'])],
      [
        'BackupPlan | 2 expired AMIs are kept: their BackupPlan tag was cut, so not all their plans are known; delete by hand what is not needed',
      ],
    ],
    [
      'one that two plans made, under both',
      [one('no-plan', ['old/daily', 'older/daily'])],
      [
        `old | 1 expired AMI is kept: the plan file has no plan "old", ${ADD('old')}`,
        `older | 1 expired AMI is kept: the plan file has no plan "older", ${ADD('older')}`,
      ],
    ],
    [
      'one that two plans of no file made, once',
      [one('no-file', ['old/daily', 'web/daily'])],
      [`plan-file | 1 expired AMI is kept: the plans "old", "web" made them, and no plan file was read; ${READ}`],
    ],
    [
      'no file before everything else',
      [one('cut', ['~01234567']), one('no-file', ['web/daily'])],
      [
        `plan-file | 1 expired AMI is kept: the plan "web" made them, and no plan file was read; ${READ}`,
        'BackupPlan | 1 expired AMI is kept: their BackupPlan tag was cut, so not all their plans are known; delete by hand what is not needed',
      ],
    ],
    [
      'five plans by name, in order',
      [one('no-file', ['e/x', 'd/x', 'c/x', 'b/x', 'a/x', 'a/y'])],
      [
        `plan-file | 1 expired AMI is kept: the plans "a", "b", "c", "d", "e" made them, and no plan file was read; ${READ}`,
      ],
    ],
    [
      'of six plans how many more',
      [one('no-file', ['f/x', 'e/x', 'd/x', 'c/x', 'b/x', 'a/x'])],
      [
        `plan-file | 1 expired AMI is kept: the plans "a", "b", "c", "d", "e" and 1 more made them, and no plan file was read; ${READ}`,
      ],
    ],
  ])('%s', (_, kept, told) => {
    expect(toldOf(...kept)).toEqual(told);
  });

  const snapshot = one('no-plan', ['old/daily'], loose);
  it.each<[string, readonly Unjudged[]]>([
    ['1 snapshot left behind is', [snapshot]],
    ['2 snapshots left behind are', [snapshot, snapshot]],
    ['1 expired AMI and 1 snapshot left behind are', [one('no-plan', ['old/daily']), snapshot]],
    ['1 expired snapshot is', [one('no-plan', ['old/daily'], { kind: 'ebs-volume' })]],
    [
      '2 expired recovery points are',
      [one('no-plan', ['old/daily']), one('no-plan', ['old/daily'], { kind: 'ebs-volume' })],
    ],
  ])('counts them: %s', (counted, kept) => {
    expect(toldOf(...kept)).toEqual([`old | ${counted} kept: the plan file has no plan "old", ${ADD('old')}`]);
  });
});
