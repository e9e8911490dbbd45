import { describe, expect, it } from 'vitest';
import type { PreviewRequest } from '../../../src/inputs/request.ts';
import { region, resourceId } from '../../../src/model.ts';
import { comparePlans } from '../../../src/modes/preview/compare.ts';
import { readSources } from '../../../src/modes/preview/sources.ts';
import type { AwsBackupPlan, AwsBackupRule, BackupPlan } from '../../../src/plan/model.ts';
import { selectByPlan } from '../../../src/plan/select.ts';
import { systemClock } from '../../../src/ports/clock.ts';
import { makePurgeRequest, makeResource, NOW } from '../../decide/make-model.ts';
import { filesOf, NO_PULL_REQUEST } from '../../engine/surroundings.ts';
import { makeAwsPlan, makeAwsRule, makeSelection, ROLE, tags } from '../../plan/make-plan.ts';
import { days, fileOf, makePlan, makeRule } from '../../plan/make-retained-plan.ts';
import { makeImage, makeInput, makeInstance } from './make-preview.ts';

const { mode: _, ...common } = makePurgeRequest();
const REQUEST: PreviewRequest = {
  ...common,
  mode: 'preview',
  dryRun: true,
  graceMilliseconds: 0,
  failOn: [],
  pricePerGibMonth: 0.05,
  pricePerGibTransferred: 0.02,
  githubToken: '',
  comment: false,
};
const direct = makePlan('production', [makeRule('daily', days(30))]);
const theirs = makeAwsPlan({ name: 'production' });
const resources = [makeInstance(0), makeInstance(1)];

function preview(base: readonly BackupPlan[], head: readonly BackupPlan[]) {
  const points = [makeImage(0, 40, 60), makeImage(0, 10, 30)];
  return comparePlans(makeInput({ base: fileOf(...base), head: fileOf(...head), resources, points, selectByPlan }));
}

describe('a plan that AWS Backup carries out, in a preview', () => {
  it('protects what it selects, and lets this action make nothing', () => {
    const { before, after, protection } = preview([], [theirs]);
    expect(protection.map(({ change, after: plans }) => [change, plans])).toEqual([
      ['gained', ['production']],
      ['gained', ['production']],
    ]);
    expect([before.protectedCount, after.protectedCount]).toEqual([0, 2]);
    expect([after.createdCount, before.createdCount]).toEqual([0, 0]);
  });

  it('takes over from one of this action without a loss, and that is told among the differences', () => {
    const { before, after, protection, rules, findings } = preview([direct], [theirs]);
    expect(protection).toEqual([]);
    expect(before.createdCount).toBeGreaterThan(60);
    expect(after.createdCount).toBe(0);
    expect(rules.filter(({ part }) => part === 'engine')).toEqual([
      {
        plan: 'production',
        part: 'engine',
        rule: null,
        before: null,
        after: `AWS Backup, vault nightly, as ${ROLE}`,
      },
    ]);
    expect(findings).toEqual([]);
  });

  it('is not said to select nothing, since it knows more kinds than the preview looks at', () => {
    const databases = makeAwsPlan({ selection: makeSelection({ tags: tags('A:1'), kinds: ['rds-instance'] }) });
    expect(preview([], [databases]).findings).toEqual([]);
    const none = makePlan('none', [makeRule('daily', days(30))], { selection: makeSelection({ tags: tags('A:1') }) });
    expect(preview([], [none]).findings.map(({ kind }) => kind)).toEqual(['selects-nothing']);
  });

  it('is told where it backs up what a plan of this action does too', () => {
    const { findings } = preview([], [direct, makeAwsPlan()]);
    expect(findings.map(({ kind, message }) => [kind, message])).toEqual([
      [
        'overlapping-plans',
        '2 instances are selected by the plans "production" and "databases": each of them makes its own backups, AWS Backup those of its plans.',
      ],
    ]);
  });

  it('has its differences told in its own words', () => {
    const rule = makeAwsRule({ coldStorageAfterDays: 30, startWindowMinutes: 90, completionWindowMinutes: 2880 });
    const before = makeAwsPlan();
    const after = makeAwsPlan({
      vault: 'weekly',
      selection: makeSelection({
        tags: tags('Backup:ProductionDaily'),
        kinds: ['rds-instance', 'ebs-volume'],
        resources: [{ kind: 'rds-cluster', id: 'orders', region: 'eu-west-1', account: '123456789012' }],
      }),
      rules: [rule],
    });
    const { rules } = preview([before], [after]);
    expect(rules.map(({ part, before: was, after: willBe }) => [part, was, willBe])).toEqual([
      ['engine', `AWS Backup, vault nightly, as ${ROLE}`, `AWS Backup, vault weekly, as ${ROLE}`],
      [
        'selection',
        'Backup:ProductionDaily',
        'Backup:ProductionDaily; only ebs-volume, rds-instance; named: database cluster orders in eu-west-1',
      ],
      [
        'rule',
        '0 5 * * *, expires after 30 days',
        '0 5 * * *, expires after 30 days, to cold storage after 30 days, begun within 1 hour 30 minutes, done within 2 days',
      ],
    ]);
  });

  it('has the differences told that only AWS Backup knows', () => {
    const texts = (rule: Partial<AwsBackupRule>, plan: Partial<AwsBackupPlan> = {}) =>
      preview([makeAwsPlan()], [makeAwsPlan({ rules: [makeAwsRule(rule)], ...plan })]).rules.map(({ after }) => after);
    const day = { keep: 'for', duration: { months: 0, milliseconds: 86_400_000 } } as const;
    const copy = {
      to: region('eu-west-1'),
      vaultArn: null,
      vault: null,
      expiry: null,
      coldStorageAfterDays: null,
      kmsKey: null,
    };
    const base = '0 5 * * *, expires after 30 days';
    expect(texts({ vaultCopies: [copy] })).toEqual([`${base}, copied to eu-west-1`]);
    const longer = { ...copy, vault: 'other', expiry: { rule: day, text: '1 day' }, coldStorageAfterDays: 9 };
    expect(texts({ vaultCopies: [longer] })).toEqual([
      `${base}, copied to other in eu-west-1 for 1 day cold after 9 days`,
    ]);
    expect(texts({ continuous: true, vault: 'other' })).toEqual([`${base}, into other, continuous`]);
    expect(texts({ index: ['S3', 'EBS'], scans: ['FULL_SCAN'] })).toEqual([`${base}, EBS and S3 indexed, scanned`]);
    expect(texts({ pointTags: tags('a:b'), airGappedVault: 'arn' })).toEqual([`${base}, and into arn, tagged a:b`]);
    expect(texts({}, { windowsVss: true })).toEqual([
      `AWS Backup, vault nightly, as ${ROLE}, Windows instances with VSS`,
    ]);
    expect(texts({}, { restoreTest: null })).toEqual([`AWS Backup, vault nightly, as ${ROLE}, no restore tests`]);
    const test = {
      schedule: '17 6 1 * *',
      startWindowHours: 24,
      withinDays: 30,
      select: 'latest',
      validationHours: null,
      overrides: {},
    } as const;
    const engine = `AWS Backup, vault nightly, as ${ROLE}, restores tested`;
    expect(texts({}, { restoreTest: test })).toEqual([
      `${engine} 17 6 1 * *, the latest of 30 days, begun within 24 hours`,
    ]);
    const more = { timeZone: 'Europe/Berlin', select: 'random', validationHours: 4, role: 'r' } as const;
    expect(texts({}, { restoreTest: { ...test, ...more, overrides: { RDS: { b: '2', a: '1' } } } })).toEqual([
      `${engine} 17 6 1 * * in Europe/Berlin, a random one of 30 days, begun within 24 hours, kept for 4 hours, as r, with RDS a 1 and RDS b 2`,
    ]);
    expect(texts({}, { selection: makeSelection({ tags: tags('Backup:ProductionDaily'), names: ['a'] }) })).toEqual([
      'Backup:ProductionDaily; as a',
    ]);
  });

  it('protects only the kinds that it names', () => {
    const volume = makeResource({ kind: 'ebs-volume', id: resourceId('vol-0aaaaaaaaaaaaaaa1') });
    const ofVolumes = makeAwsPlan({
      selection: makeSelection({ tags: tags('Backup:ProductionDaily'), kinds: ['ebs-volume'] }),
    });
    const { protection } = comparePlans(
      makeInput({ head: fileOf(ofVolumes), resources: [...resources, volume], selectByPlan }),
    );
    expect(protection.map(({ resourceId }) => resourceId)).toEqual([volume.id]);
  });
});

describe('the sources of a preview', () => {
  it('say which plans are not lived through', async () => {
    const planFile = 'plans.yml';
    const theirs = (name: string) =>
      `  ${name}: {engine: aws-backup, vault: nightly, role: '${ROLE}', selection: {tags: [A:1]}, rules: {r: {schedule: '0 5 * * *', expiry: 1 day}}}\n`;
    const ours = '  ours: {selection: {tags: [A:1]}, rules: {r: {expiry: 1 day}}}\n';
    const remarksOf = async (plans: string) => {
      const files = filesOf(new Map([[planFile, `plans:\n${plans}`]]));
      const { signal } = new AbortController();
      const run = { files, startedAt: NOW, pullRequests: NO_PULL_REQUEST, clock: systemClock, signal };
      const { remarks, refusals } = await readSources({ ...REQUEST, planFile }, run, null);
      expect(refusals).toEqual([]);
      return remarks.filter((remark) => remark.includes('AWS Backup'));
    };
    expect(await remarksOf(ours)).toEqual([]);
    expect(await remarksOf(ours + theirs('a'))).toEqual([
      'AWS Backup carries out the plan a: whom it protects is shown here, what it makes and deletes is not.',
    ]);
    expect(await remarksOf(theirs('a') + theirs('b'))).toEqual([
      'AWS Backup carries out the plans a, b: whom it protects is shown here, what it makes and deletes is not.',
    ]);
  });
});
