import { describe, expect, it } from 'vitest';
import { formatInstant } from '../../src/decide/expiry.ts';
import { type KindName, type RecoveryPoint, recoveryPointId } from '../../src/model.ts';
import type { BackupPlan, PlanFile } from '../../src/plan/model.ts';
import { decideRetainChanges } from '../../src/plan/retain-change-set.ts';
import { DAY, fault, HOUR, makeInventory, makePoint, makeRegion, NOW, oregon } from '../decide/make-model.ts';
import { days, fileOf, makePlan, makeRule, makeSelection } from './make-retained-plan.ts';

const START = NOW - 2 * DAY;

/** A backup of the plan `production` that is in line with its thirty days. */
const point = (digit: number, milliseconds = 0): RecoveryPoint =>
  makePoint({
    id: recoveryPointId(`ami-${digit}`),
    createdAt: START,
    tags: {
      expire: formatInstant(START + 30 * DAY + milliseconds),
      name: '2026/11/19 23:00:00 Backup of i-0aaaaaaaaaaaaaaa1',
      backupPlan: 'production/daily',
    },
  });

const rules = [makeRule('daily', days(30))];
const production = makePlan('production', rules);
const audit = (kinds: readonly KindName[] = []) => makePlan('audit', rules, { selection: makeSelection({ kinds }) });
const byService: BackupPlan = {
  name: 'audit',
  engine: 'aws-backup',
  selection: makeSelection(),
  rules: [],
  retention: null,
  vault: 'Default',
  role: 'arn:aws:iam::111122223333:role/backup',
};

interface Read {
  readonly points?: readonly RecoveryPoint[];
  readonly kinds?: readonly KindName[];
  readonly unread?: boolean;
}

function decide(file: PlanFile, { points = [point(1)], kinds = ['ec2-instance'], unread = false }: Read = {}) {
  const regions = kinds.map((kind, index) => makeRegion({ kind, points: index === 0 ? points : [] }));
  const dark = { kind: 'ec2-instance', region: oregon, read: false, fault } as const;
  return decideRetainChanges(makeInventory(...regions, ...(unread ? [dark] : [])), file, NOW, 72 * HOUR);
}

describe('plans of which nothing is there', () => {
  const told = (file: PlanFile, read?: Read) =>
    decide(file, read)
      .warnings.filter(({ message }) => message.startsWith('nothing is there'))
      .map(({ target }) => target);

  it.each<[string, BackupPlan, Read, readonly string[]]>([
    ['while others have something', audit(), {}, ['audit']],
    ['of a kind that was looked at', audit(['ec2-instance']), {}, ['audit']],
    ['of kinds of which one was looked at', audit(['rds-instance', 'ec2-instance']), {}, ['audit']],
    ['of kinds that were not looked at', audit(['rds-instance', 'rds-cluster']), {}, []],
    ['while nothing at all is there', audit(), { points: [] }, []],
    ['while a region was not read', audit(), { unread: true }, []],
    ['which AWS Backup carries out', byService, {}, []],
  ])('%s', (_, plan, read, names) => {
    expect(told(fileOf(production, plan), read)).toEqual(names);
  });

  it('are told by name, in no region', () => {
    expect(decide(fileOf(production, audit())).warnings).toEqual([
      {
        region: null,
        target: 'audit',
        message: expect.stringMatching(
          /^nothing is there that the plan audit made; unless its first backup is to come/,
        ),
      },
    ]);
  });
});

describe('kinds of which nothing is there', () => {
  const both: Read = { kinds: ['ec2-instance', 'rds-instance'] };

  it('are told where others have something', () => {
    expect(decide(fileOf(production), both).warnings).toEqual([
      {
        region: null,
        target: 'rds-instance',
        message: 'there is no backup of the kind rds-instance; where that is expected, take it out of kinds',
      },
    ]);
  });

  it.each<[string, Read]>([
    ['are not where nothing at all is there', { ...both, points: [] }],
    ['are not where only one was looked at', {}],
  ])('%s', (_, read) => {
    expect(decide(fileOf(production), read).warnings).toEqual([]);
  });
});

describe('differences of less than an hour', () => {
  const HALF = HOUR / 2;

  it.each<[string, readonly RecoveryPoint[], string]>([
    ['one', [point(1, HALF)], '1 expiry differs from the plan file by less than an hour and is left as it is: '],
    [
      'two',
      [point(1, HALF), point(2, -HALF), point(3)],
      '2 expiries differ from the plan file by less than an hour and are left as they are: ',
    ],
  ])('are counted: %s', (_, points, sentence) => {
    const { changes, skipped, matched, warnings } = decide(fileOf(production), { points });
    expect(warnings).toEqual([{ region: null, target: 'plan-file', message: expect.stringContaining(sentence) }]);
    expect({ changes, skipped, matched }).toEqual({ changes: [], skipped: [], matched: 0 });
  });
});
