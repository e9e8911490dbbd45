import { describe, expect, it } from 'vitest';
import { type KindName, keyOf, type Resource, resourceId } from '../../../src/model.ts';
import { claimsByPlan, claimsByTag } from '../../../src/modes/check/claims.ts';
import type { BackupPlan, PlannedRule } from '../../../src/plan/model.ts';
import { DAY, database, HOUR, makeResource, NOW } from '../../decide/make-model.ts';
import { days, fileOf, makePlan, makeRule, makeSelection } from '../../plan/make-retained-plan.ts';
import { blocked, rulesOf, vaultPlan, vaultRule } from './check-plans.ts';

const web = makeResource();
const KEY = keyOf(web);
const OWN: readonly KindName[] = ['ec2-instance'];
const LINES = [{ key: 'Backup', value: 'ProductionDaily' }];

interface Planned {
  readonly resources?: readonly Resource[];
  readonly rules?: readonly PlannedRule[];
  readonly kinds?: readonly KindName[];
}

function byPlan(plans: readonly BackupPlan[], { resources = [web], rules, kinds = OWN }: Planned = {}) {
  return claimsByPlan(resources, fileOf(...plans), rules ?? rulesOf(...plans), NOW, kinds);
}
const claimOf = (plans: readonly BackupPlan[], planned: Planned = {}) => byPlan(plans, planned).of.get(KEY) ?? null;
const direct = (...schedules: readonly (string | null)[]) =>
  makePlan(
    'nightly',
    schedules.map((schedule, index) => makeRule(`r${index}`, days(30), schedule)),
  );

describe('what a tag asks for', () => {
  it('is a backup of what carries it', () => {
    const claims = claimsByTag([web, makeResource({ id: database, tags: new Map() })], LINES, NOW - DAY);
    expect([...claims.of]).toEqual([
      [KEY, { obligations: [{ maker: 'direct', dueAt: NOW - DAY, window: 0 }], skipped: null, incident: null }],
    ]);
    expect([...claims.selected]).toEqual([KEY]);
    expect(claims.byPlan).toEqual([]);
    expect(claims.unselected).toBe('it does not carry Backup:ProductionDaily');
  });

  it('is nothing where somebody chose that it cannot be backed up, and all where it is broken', () => {
    const of = (one: Resource) => claimsByTag([one], LINES, NOW).of.get(KEY);
    expect(of(blocked('stopped'))).toEqual({ obligations: [], skipped: 'stopped', incident: null });
    expect(of(blocked('broken', { incident: true }))).toMatchObject({
      obligations: [{ maker: 'direct' }],
      skipped: null,
      incident: 'broken',
    });
  });

  it('is lost where backups were made for it', () => {
    const { lost } = claimsByTag([], LINES, NOW);
    const with_ = (...tags: readonly string[]) => lost({ tags: new Set(tags), plans: new Set() });
    expect(with_('Backup:ProductionDaily')).toBe(
      'it has backups made for Backup:ProductionDaily, and no longer carries that',
    );
    expect(with_('Backup:Else')).toBeNull();
  });
});

describe('how young the rules of a plan ask a backup to be', () => {
  // It is Saturday, 21 November 2026, 23:00.
  const due = (hours: number) => NOW - hours * HOUR;
  it.each<[string, readonly (string | null)[], number | null]>([
    ['as its schedule was last due', ['0 20 * * *'], due(3)],
    ['as one that is due now', ['0 23 * * *'], due(0)],
    ['as the latest of its rules', ['0 3 * * *', '0 20 * * *', '0 4 * * *'], due(3)],
    ['of any age without a schedule', [null], null],
    ['as the rule that has a schedule, first', [null, '0 20 * * *'], due(3)],
    ['as the rule that has a schedule, last', ['0 20 * * *', null], due(3)],
  ])('%s', (_, schedules, dueAt) => {
    expect(claimOf([direct(...schedules)])).toEqual({
      obligations: [{ maker: 'direct', dueAt, window: 0 }],
      skipped: null,
      incident: null,
    });
  });

  it('by the clocks of its zone', () => {
    const rule = { ...makeRule('r', days(30), '0 23 * * *'), timeZone: 'Europe/Berlin' };
    expect(claimOf([makePlan('p', [rule])])?.obligations[0]?.dueAt).toBe(due(1));
  });

  it.each([
    ['two plans of this action, the later of both', '0 3 * * *', '0 20 * * *'],
    ['in whatever order', '0 20 * * *', '0 3 * * *'],
  ])('%s', (_, one, other) => {
    const plans = [direct(one), makePlan('late', [makeRule('x', days(30), other)])];
    expect(claimOf(plans)?.obligations).toEqual([{ maker: 'direct', dueAt: due(3), window: 0 }]);
  });

  it.each([
    ['a plan without a schedule takes nothing from another', null, '0 20 * * *'],
    ['nor where it stands after it', '0 20 * * *', null],
  ])('%s', (_, one, other) => {
    const plans = [direct(one), makePlan('late', [makeRule('x', days(30), other)])];
    expect(claimOf(plans)?.obligations).toEqual([{ maker: 'direct', dueAt: due(3), window: 0 }]);
  });

  it('of each maker by itself', () => {
    expect(claimOf([direct('0 3 * * *'), vaultPlan('vaulted')])?.obligations).toEqual([
      { maker: 'direct', dueAt: due(20), window: 0 },
      { maker: 'aws-backup', dueAt: due(3), window: 8 * HOUR },
    ]);
  });
});

describe('how long a job of AWS Backup may take', () => {
  const windowOf = (...plans: readonly BackupPlan[]) => claimOf(plans)?.obligations[0]?.window;
  it.each([
    ['eight hours to start, where nothing is written', {}, 480],
    ['as long as is written to start', { startWindowMinutes: 60 }, 60],
    ['and to complete', { startWindowMinutes: 60, completionWindowMinutes: 120 }, 180],
    ['and to complete, from when it may start by itself', { completionWindowMinutes: 600 }, 1080],
  ])('%s', (_, windows, minutes) => {
    expect(windowOf(vaultPlan('p', [vaultRule('r', windows)]))).toBe(minutes * 60_000);
  });

  const short = vaultRule('short', { startWindowMinutes: 60 });
  const long = vaultRule('long', { startWindowMinutes: 120 });
  it('the longest of its rules, and of its plans', () => {
    expect(windowOf(vaultPlan('p', [short, long]))).toBe(2 * HOUR);
    expect(windowOf(vaultPlan('p', [long, short]))).toBe(2 * HOUR);
    expect(windowOf(vaultPlan('p', [long]), vaultPlan('q', [short]))).toBe(2 * HOUR);
    expect(windowOf(vaultPlan('p', [short]), vaultPlan('q', [long]))).toBe(2 * HOUR);
  });

  it('of those alone that are checked', () => {
    const plan = vaultPlan('p', [short, long]);
    expect(claimOf([plan], { rules: [{ plan, rule: short }] })?.obligations[0]?.window).toBe(HOUR);
  });
});

describe('what two plans say of one resource', () => {
  const excepting = (name: string, more: Parameters<typeof makeSelection>[0] = {}) =>
    makePlan(name, [makeRule('r', days(30), '0 20 * * *')], { selection: makeSelection({ except: LINES, ...more }) });
  const reason = (name: string) => `its tag Backup:ProductionDaily keeps it out of the plan ${name}`;

  it('is that it is skipped where none takes it, by the first', () => {
    expect(claimOf([excepting('a'), excepting('b')])).toEqual({
      obligations: [],
      skipped: reason('a'),
      incident: null,
    });
  });

  it.each([
    ['first', [direct('0 20 * * *'), excepting('b')]],
    ['last', [excepting('b'), direct('0 20 * * *')]],
  ])('is not that it is skipped where one takes it: %s', (_, plans) => {
    expect(claimOf(plans)).toMatchObject({ obligations: [{ maker: 'direct' }], skipped: null, incident: null });
  });

  it('is what is broken about it, whoever says it first', () => {
    const broken = blocked('in a wrong state', { incident: true });
    const plans = [direct('0 20 * * *'), makePlan('b', [makeRule('r', days(30))])];
    expect(claimOf(plans, { resources: [broken] })).toMatchObject({ skipped: null, incident: 'in a wrong state' });
    const other = blocked('x', { incident: true, ofAwsBackup: null });
    expect(claimOf([vaultPlan('v'), ...plans], { resources: [other] })).toMatchObject({ incident: 'x' });
    expect(claimOf([...plans, vaultPlan('v')], { resources: [other] })).toMatchObject({ incident: 'x' });
  });
});

describe('rules that are not checked', () => {
  it('ask for nothing, and tell what is selected all the same', () => {
    const [checked, other] = [
      makePlan('a', [makeRule('r', days(1))], { selection: makeSelection({ tags: [] }) }),
      direct(null),
    ];
    const claims = byPlan([checked, other], { rules: rulesOf(checked) });
    expect([...claims.of]).toEqual([]);
    expect([...claims.selected]).toEqual([KEY]);
  });

  it('what one of them keeps out is nearly selected', () => {
    const other = makePlan('b', [makeRule('r', days(1))], { selection: makeSelection({ except: LINES }) });
    expect([...byPlan([other], { rules: [] }).selected]).toEqual([KEY]);
  });

  it('leave their plans out of those of AWS Backup', () => {
    const [one, two] = [vaultPlan('one'), vaultPlan('two')];
    expect(byPlan([one, two, direct(null)], { rules: rulesOf(two) }).byPlan).toEqual([{ plan: two, selected: [web] }]);
  });

  it('of which none is for AWS Backup name no plan of it', () => {
    expect(byPlan([direct(null)]).byPlan).toEqual([]);
  });

  it('do not say of a resource that it is lost', () => {
    const [one, two] = [direct(null), makePlan('two', [makeRule('r', days(1))])];
    const { lost, unselected } = byPlan([one, two], { rules: rulesOf(one) });
    const of = (...plans: readonly string[]) => lost({ tags: new Set(), plans: new Set(plans) });
    expect(of('nightly/r0')).toBe('the plan nightly has made backups of it, and no plan selects it any more');
    expect(of('two/r')).toBeNull();
    expect(of('two/r, nightly/r9')).toBe('the plan nightly has made backups of it, and no plan selects it any more');
    expect(of()).toBeNull();
    expect(unselected).toBe('no plan selects it');
  });
});

describe('kinds that the run leaves out', () => {
  const volume = makeResource({ kind: 'ebs-volume', id: resourceId('vol-1') });

  it('are for no plan that this action carries out, and for those of AWS Backup', () => {
    const told = (plan: BackupPlan) => [...byPlan([plan], { resources: [web, volume] }).of.keys()];
    expect(told(direct(null))).toEqual([KEY]);
    expect(told(vaultPlan('v'))).toEqual([KEY, keyOf(volume)]);
  });
});

describe('a cluster that is listed twice', () => {
  const twin = makeResource({ kind: 'DocumentDB', id: resourceId('docs') });
  const cluster = makeResource({ kind: 'rds-cluster', id: resourceId('docs') });

  it('is one, by either listing', () => {
    const claims = byPlan([vaultPlan('v')], { resources: [cluster, twin] });
    expect([...claims.of.keys()]).toEqual([keyOf(twin), keyOf(cluster)]);
    expect([...claims.selected]).toEqual([keyOf(twin), keyOf(cluster)]);
    expect(claims.byPlan.map(({ selected }) => selected)).toEqual([[twin]]);
  });

  it('is kept out by either listing', () => {
    const plan = vaultPlan('v', undefined, { selection: makeSelection({ except: LINES }) });
    const claims = byPlan([plan], { resources: [cluster, twin] });
    expect([...claims.of].map(([key, { skipped }]) => [key, skipped !== null])).toEqual([
      [keyOf(twin), true],
      [keyOf(cluster), true],
    ]);
  });
});
