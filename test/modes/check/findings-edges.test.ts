import { describe, expect, it } from 'vitest';
import type { CheckRequest, PlanCheckRequest, TagCheckRequest } from '../../../src/inputs/request.ts';
import {
  failure,
  type KindName,
  type RegionInventory,
  type Resource,
  resourceId,
  success,
} from '../../../src/model.ts';
import { claimsByPlan, claimsByTag } from '../../../src/modes/check/claims.ts';
import { findingsOf } from '../../../src/modes/check/findings.ts';
import type { ProtectedIn } from '../../../src/modes/check/judge.ts';
import type { Judged } from '../../../src/modes/check/judged.ts';
import type { BackupPlan } from '../../../src/plan/model.ts';
import {
  account,
  fault,
  frankfurt,
  HOUR,
  makeRegion,
  makeResource,
  NOW,
  oregon,
  session,
} from '../../decide/make-model.ts';
import { days, fileOf, makePlan, makeRule, makeSelection } from '../../plan/make-retained-plan.ts';
import { rulesOf, vaultPlan } from './check-plans.ts';

const COMMON = {
  mode: 'check',
  kinds: ['ec2-instance'],
  engine: { name: 'direct' },
  regions: '',
  dryRun: false,
  session,
  workflowRun: null,
  ifNoneFound: 'error',
  lateAfterMilliseconds: 3 * HOUR,
  coverage: 'tagged',
  otherBackups: false,
  requireVerifiedMilliseconds: null,
  metrics: null,
  evidence: null,
} as const;
const LINES = [{ key: 'Backup', value: 'ProductionDaily' }];
const byTag = (more: Partial<TagCheckRequest> = {}): TagCheckRequest => ({
  ...COMMON,
  tagLines: LINES,
  maxAgeMilliseconds: 26 * HOUR,
  ...more,
});
const byPlan = (more: Partial<PlanCheckRequest> = {}): PlanCheckRequest => ({
  ...COMMON,
  tagLines: null,
  planFile: null,
  plan: '',
  rule: '',
  ...more,
});

interface Found {
  readonly resources?: readonly Resource[];
  readonly regions?: readonly RegionInventory[];
  readonly failed?: boolean;
  readonly plans?: readonly BackupPlan[];
  readonly protectedIn?: ProtectedIn;
  readonly status?: Judged['status'];
  readonly looked?: readonly KindName[];
}

function find(request: CheckRequest, found: Found = {}) {
  const { resources = [], plans = [], failed = false, protectedIn = new Map(), status = 'fresh' } = found;
  const regions = found.regions ?? [makeRegion({ resources })];
  const inventory = { account, regions };
  const failures = failed ? [{ region: oregon, target: oregon, action: 'read', fault } as const] : [];
  const looked = { resources, points: [], unread: new Map(), failures, inventory, listed: inventory };
  const rules = rulesOf(...plans);
  const claims =
    request.tagLines === null
      ? claimsByPlan(resources, fileOf(...plans), rules, NOW, request.kinds)
      : claimsByTag(resources, request.tagLines, NOW);
  const judged = resources.map((resource) => ({ resource, status, newest: null, dueAt: null, reason: '' }));
  const all = findingsOf(request, rules, looked, claims, protectedIn, judged, found.looked ?? request.kinds);
  return {
    failures: all.failures.map(({ region, target, action, fault: { code, message } }) => [
      region,
      target,
      action,
      code,
      message,
    ]),
    warnings: all.warnings.map(({ region, target, message }) => [region, target, message]),
  };
}
const QUIET = { failures: [], warnings: [] };
const near = makeResource({ tags: new Map([['Backup', 'Productiondaily']]) });
const web = makeResource();

describe('where nothing is selected by a tag', () => {
  const target = 'Backup:ProductionDaily';
  const message = `no resource that can be backed up carries the tag ${target}`;

  it('that is a failure, with the tag that was probably meant', () => {
    expect(find(byTag())).toEqual({ failures: [[null, target, 'select', 'none-found', message]], warnings: [] });
    expect(find(byTag(), { resources: [near] }).failures[0]?.[4]).toBe(
      `${message}; did you mean "Backup:Productiondaily"?`,
    );
  });

  it('that is a warning, or nothing, where the input says so', () => {
    expect(find(byTag({ ifNoneFound: 'warn' }))).toEqual({ failures: [], warnings: [[null, target, message]] });
    expect(find(byTag({ ifNoneFound: 'ignore' }))).toEqual(QUIET);
  });

  it('nobody knows it with a region unread', () => {
    for (const ifNoneFound of ['error', 'warn', 'ignore'] as const) {
      const { failures, warnings } = find(byTag({ ifNoneFound }), { failed: true });
      expect([failures.map(([region]) => region), warnings]).toEqual([[oregon], []]);
    }
  });

  it('what is gone is not selected, and what somebody stopped is', () => {
    expect(find(byTag(), { resources: [{ ...web, gone: true }] }).failures).toHaveLength(1);
    const stopped = makeResource({ obstacle: { reason: 'stopped', actionNeeded: false } });
    expect(find(byTag(), { resources: [stopped] })).toEqual(QUIET);
  });
});

describe('kinds of which nothing is selected by a tag', () => {
  const both: readonly KindName[] = ['ec2-instance', 'ebs-volume'];
  it('are told, unless that is expected, or all kinds are asked for', () => {
    expect(find(byTag({ kinds: both }), { resources: [web] }).warnings).toEqual([
      [null, 'ebs-volume', expect.stringMatching(/^nothing of the kind ebs-volume carries the tag Backup:Prod/)],
    ]);
    expect(find(byTag({ kinds: both, ifNoneFound: 'ignore' }), { resources: [web] })).toEqual(QUIET);
    expect(find(byTag({ kinds: both, allKinds: true }), { resources: [web] })).toEqual(QUIET);
  });
});

describe('where nothing is selected by a plan', () => {
  const plan = makePlan('web', [makeRule('daily', days(7))]);
  it('that is a failure, with the tag that was probably meant', () => {
    expect(find(byPlan(), { plans: [plan], resources: [near] }).failures).toEqual([
      [
        null,
        'web/daily',
        'select',
        'none-found',
        'no resource that can be backed up is selected by web/daily; did you mean "Backup:Productiondaily"?',
      ],
    ]);
  });

  it('what a plan names and is not there is a failure of its own', () => {
    const selection = makeSelection({
      tags: [],
      resources: [{ kind: 'ec2-instance', id: 'i-9', region: null, account: null }],
    });
    const naming = makePlan('named', [makeRule('daily', days(7))], { selection });
    expect(find(byPlan(), { plans: [naming], resources: [web] })).toEqual({
      failures: [
        [null, 'i-9', 'select', 'resource-gone', 'the plan named names i-9, and nothing of that name was found'],
      ],
      warnings: [],
    });
    expect(find(byPlan({ regions: 'eu-*' }), { plans: [naming, plan], resources: [web] })).toEqual({
      failures: [],
      warnings: [
        [null, 'i-9', 'the plan named names i-9, and nothing of that name was found in the regions of this run'],
      ],
    });
  });

  it('the kinds of a plan that the run leaves out are a failure, and the others a warning', () => {
    const of = (...kinds: readonly KindName[]) =>
      makePlan('p', [makeRule('daily', days(7))], { selection: makeSelection({ kinds }) });
    const told = (...kinds: readonly KindName[]) => find(byPlan(), { plans: [of(...kinds), plan], resources: [web] });
    expect(told('ebs-volume').failures.map(([, target, action]) => [target, action])).toEqual([['p', 'select']]);
    expect(told('ebs-volume', 'ec2-instance').warnings.map(([, target]) => target)).toEqual(['p']);
  });

  it('a plan of this action is for the kinds of the run, whatever else is looked at', () => {
    const kinds: readonly KindName[] = ['ec2-instance', 'ebs-volume'];
    const own = makePlan('own', [makeRule('daily', days(7))], { selection: makeSelection({ kinds }) });
    expect(find(byPlan(), { plans: [own], looked: kinds, resources: [web] }).warnings).toEqual([
      [
        null,
        'own',
        'kinds: the plan own is for ebs-volume too, and this run looks at ec2-instance; write kinds: ec2-instance ebs-volume',
      ],
    ]);
    const both = [own, vaultPlan('v', undefined, { selection: makeSelection({ kinds }) })];
    const told = find(byPlan(), { plans: both, looked: kinds, resources: [web] }).warnings;
    expect(told.filter(([, target]) => target === 'ebs-volume').map(([, , message]) => message)).toEqual([
      expect.stringContaining('is selected by v/daily;'),
    ]);
  });

  it('a plan of AWS Backup is for all that is looked at for it', () => {
    const selection = makeSelection({ kinds: ['EFS', 'ec2-instance'] });
    const plans = [vaultPlan('v', undefined, { selection })];
    const looked: readonly KindName[] = ['ec2-instance', 'EFS'];
    const efs = makeResource({ kind: 'EFS', id: resourceId('fs-1') });
    expect(find(byPlan(), { plans, looked, resources: [web, efs] })).toEqual(QUIET);
    expect(find(byPlan(), { plans, looked, resources: [web] }).warnings.map(([, target]) => target)).toEqual(['EFS']);
    expect(find(byPlan(), { plans, resources: [web] }).warnings.map(([, target]) => target)).toEqual(['v']);
  });
});

describe('plans of which some select nothing', () => {
  const some = makePlan('some', [makeRule('daily', days(7))]);
  const none = makePlan('none', [makeRule('daily', days(7)), makeRule('weekly', days(30))], {
    selection: makeSelection({ tags: [{ key: 'Tier', value: 'gold' }] }),
  });
  it('are told once each, unless that is expected', () => {
    const found = { plans: [some, none], resources: [web] };
    expect(find(byPlan(), found)).toEqual({
      failures: [],
      warnings: [
        [null, 'none', expect.stringMatching(/^the plan none selects nothing: no instance carries Tier:gold/)],
      ],
    });
    expect(find(byPlan({ ifNoneFound: 'ignore' }), found)).toEqual(QUIET);
  });

  it('and a kind of which nothing is found is told once, for the plan that asks for it', () => {
    const kinds: readonly KindName[] = ['ec2-instance', 'ebs-volume'];
    const asking = makePlan('asking', [makeRule('daily', days(7))], { selection: makeSelection({ kinds }) });
    const { warnings } = find(byPlan({ kinds }), { plans: [asking], resources: [web] });
    expect(warnings.map(([, target]) => target)).toEqual(['ebs-volume']);
  });
});

describe('where AWS Backup could not be asked', () => {
  const protectedIn: ProtectedIn = new Map([
    [frankfurt, failure(fault)],
    [oregon, success(new Map())],
  ]);
  it('that is a failure where a status hangs on it, and else a warning', () => {
    expect(find(byTag(), { resources: [web], protectedIn, status: 'unknown' })).toEqual({
      failures: [[frankfurt, frankfurt, 'read', fault.code, fault.message]],
      warnings: [],
    });
    expect(find(byTag(), { resources: [web], protectedIn })).toEqual({
      failures: [],
      warnings: [
        [
          frankfurt,
          frankfurt,
          `AWS Backup could not be asked what it has backed up, and nothing depended on it: ${fault.message}`,
        ],
      ],
    });
    const elsewhere = makeResource({ region: oregon });
    expect(find(byTag(), { resources: [elsewhere], protectedIn, status: 'unknown' }).failures).toEqual([]);
  });
});
