import { describe, expect, it } from 'vitest';
import type { SyncRequest } from '../../../src/inputs/request.ts';
import type { Regions } from '../../../src/modes/shared/regions.ts';
import { wantedOf } from '../../../src/modes/sync/wanted.ts';
import type { BackupPlan } from '../../../src/plan/model.ts';
import { account, frankfurt, oregon, stranger } from '../../decide/make-model.ts';
import { makeAwsPlan, makeAwsRule, makePlan, makeSelection, reference, tags } from '../../plan/make-plan.ts';
import { makeSyncRequest } from './make-request.ts';

const HERE: Regions = { enabled: [frankfurt, oregon], chosen: [frankfurt] };

function ask(plans: readonly BackupPlan[], request: Partial<SyncRequest> = {}, regions = HERE) {
  const source = { path: 'plans.yml', text: '', hash: '', file: { plans } };
  return wantedOf(source, makeSyncRequest(request), regions, account);
}

/** The names of the plans that are wanted in each region, and why nothing is. */
function wanted(...given: Parameters<typeof ask>) {
  const step = ask(...given);
  if (!step.ok) throw new Error(step.refusals.map(({ fault: { message } }) => message).join('; '));
  const { regions, idle } = step.value;
  return { plans: regions.map((one) => [one.region, one.plans.map(({ name }) => name)]), idle: idle?.message ?? null };
}

function refusals(...given: Parameters<typeof ask>) {
  const step = ask(...given);
  return step.ok ? [] : step.refusals.map(({ target, fault: { message } }) => `${target}: ${message}`);
}

const selecting = (overrides: Parameters<typeof makeSelection>[0]) =>
  makeAwsPlan({ selection: makeSelection({ tags: tags('A:1'), ...overrides }) });

describe('what a sync is to bring about', () => {
  it('is the plans of AWS Backup, in the chosen regions', () => {
    const both = { ...HERE, chosen: [frankfurt, oregon] };
    expect(wanted([makeAwsPlan(), makePlan()], {}, both)).toEqual({
      plans: [
        [frankfurt, ['databases']],
        [oregon, ['databases']],
      ],
      idle: null,
    });
    expect(wanted([selecting({ regions: 'us-west-2' }), makeAwsPlan({ name: 'other' })], {}, both).plans).toEqual([
      [frankfurt, ['other']],
      [oregon, ['databases', 'other']],
    ]);
    expect(wanted([selecting({ regions: 'us-west-2' })], {}, both).idle).toBeNull();
  });

  it('is nothing where no plan is of AWS Backup, unless plans are to go', () => {
    const nothing = 'plan-file: no plan of "plans.yml" says "engine: aws-backup", so there is nothing to sync';
    expect(wanted([makePlan()])).toEqual({ plans: [[frankfurt, []]], idle: nothing });
    expect(wanted([makePlan()], { removePlans: ['old'] }).idle).toBeNull();
  });

  it('is nothing where the plans are for other regions, unless plans are to go', () => {
    const plans = [selecting({ regions: 'us-west-2' })];
    expect(wanted(plans)).toEqual({
      plans: [[frankfurt, []]],
      idle: expect.stringMatching(/^regions: the plans of AWS Backup and the input regions have no region in common/),
    });
    expect(wanted(plans, { removePlans: ['old'] }).idle).toBeNull();
  });
});

describe('a plan that names', () => {
  it('a region that is not there is refused, unless this action carries it out', () => {
    const said = 'plan-file: plan-file: the regions of the plan databases: "mars-1" matches no enabled region';
    expect(refusals([selecting({ regions: 'mars-1' })])).toEqual([expect.stringContaining(said)]);
    expect(refusals([makePlan({ selection: makeSelection({ tags: tags('A:1'), regions: 'mars-1' }) })])).toEqual([]);
    const unasked = { enabled: null, chosen: [frankfurt] };
    expect(refusals([selecting({ regions: 'eu-central-1 us-mars' })], {}, unasked)).toEqual([
      expect.stringContaining('"us-mars" matches no enabled region'),
    ]);
  });

  it('a resource of another account is refused', () => {
    const named = (owner: string | null) => {
      const resources = [reference('i-01234567'), { ...reference('i-89abcdef'), account: owner }];
      return refusals([makeAwsPlan({ name: 'first' }), selecting({ resources })]);
    };
    expect(named(stranger)).toEqual([
      `plan-file: plan-file: the plan databases names i-89abcdef of account ${stranger}, and this run works in ${account}: AWS Backup would pass over it in silence`,
    ]);
    expect(named(account)).toEqual([]);
    expect(named(null)).toEqual([]);
  });
});

describe('a rule whose copies all go into its own vault', () => {
  const copy = (to: typeof frankfurt) => ({
    to,
    vaultArn: null,
    vault: null,
    expiry: null,
    coldStorageAfterDays: null,
    kmsKey: null,
  });
  const rule = (name: string, ...to: (typeof frankfurt)[]) => makeAwsRule({ name, vaultCopies: to.map(copy) });
  const said = (name: string) =>
    `plan-file: plan-file: the copies of the rule databases/${name} all go into the vault that it writes to, so that nothing would be copied`;

  it('is refused, whatever the others copy', () => {
    expect(refusals([makeAwsPlan({ rules: [rule('daily', frankfurt)] })])).toEqual([said('daily')]);
    const rules = [rule('weekly', oregon), rule('daily', frankfurt), makeAwsRule({ name: 'hourly' })];
    expect(refusals([makeAwsPlan({ rules })])).toEqual([said('daily')]);
    const twin = makeAwsPlan({ name: 'twin', rules: [rule('daily', oregon)] });
    expect(refusals([makeAwsPlan({ rules: [rule('daily', frankfurt)] }), twin])).toEqual([said('daily')]);
  });

  it('is fine where one of them goes elsewhere, or in another region', () => {
    expect(refusals([makeAwsPlan({ rules: [rule('daily', frankfurt, oregon)] })])).toEqual([]);
    const both = { ...HERE, chosen: [frankfurt, oregon] };
    expect(refusals([makeAwsPlan({ rules: [rule('daily', frankfurt)] })], {}, both)).toEqual([]);
    const rules = [makeAwsRule({ name: 'hourly' }), rule('daily', frankfurt, oregon)];
    expect(refusals([makeAwsPlan({ name: 'other' }), makeAwsPlan({ rules })])).toEqual([]);
  });
});
