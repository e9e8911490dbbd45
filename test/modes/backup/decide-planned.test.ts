import { describe, expect, it } from 'vitest';
import { expiresAt, formatExpiry } from '../../../src/decide/expiry.ts';
import type { PlanBackupRequest } from '../../../src/inputs/request.ts';
import type { ChangeSet, CreateChange, Expiry, Region, RegionInventory, Resource } from '../../../src/model.ts';
import { resourceId } from '../../../src/model.ts';
import { decidePlannedBackup } from '../../../src/modes/backup/decide-planned.ts';
import type { BackupPlan, PlannedRule, PlanRule, ResourceReference } from '../../../src/plan/model.ts';
import {
  DAY,
  fault,
  frankfurt,
  HOUR,
  makeBackupRequest,
  makeInventory,
  makeRegion,
  makeResource,
  NOW,
  oregon,
  web,
} from '../../decide/make-model.ts';
import { fc } from '../../laws/fast-check.ts';
import { makePlan, makeRule, makeSelection, tags } from '../../plan/make-plan.ts';

const run = { id: '42', url: 'https://github.com/acme/ops/actions/runs/42' };

function makeRequest(overrides: Partial<PlanBackupRequest> = {}): PlanBackupRequest {
  const { kinds, engine, otherBackups, regions, dryRun, session, ifNoneFound, waitMilliseconds, changeSet } =
    makeBackupRequest();
  const common = {
    mode: 'backup',
    kinds,
    engine,
    otherBackups,
    regions,
    dryRun,
    session,
    ifNoneFound,
    waitMilliseconds,
    changeSet,
    tagWishes: { copied: [], extra: [] },
  } as const;
  return { ...common, workflowRun: run, tagLines: null, planFile: null, plan: '', rule: '', ...overrides };
}

const named = (id: string, where: Region | null = null): ResourceReference => ({
  kind: 'ec2-instance',
  id,
  region: where,
  account: null,
});

const days = (count: number): PlanRule['expiry'] => ({
  keep: 'for',
  duration: { months: 0, milliseconds: count * DAY },
});
const daily = makeRule({ name: 'daily', expiryText: '7 days', expiry: days(7) });
const monthly = makeRule({
  name: 'monthly',
  expiryText: '6 months',
  expiry: { keep: 'for', duration: { months: 6, milliseconds: 0 } },
});
const forGood = makeRule({ name: 'for-good', expiryText: 'never', expiry: { keep: 'for-ever' } });

const production = makePlan({ rules: [daily, monthly, forGood] });
const nightly = makeRule({ name: 'nightly', expiryText: '30 days', expiry: days(30) });
const byRole = makePlan({
  name: 'web',
  selection: makeSelection({ anyOf: [tags('Role:web')] }),
  rules: [nightly],
});

const dueOf = (plan: BackupPlan, ...rules: readonly PlanRule[]): PlannedRule[] => rules.map((rule) => ({ plan, rule }));

/** An instance with these tags. */
function machine(id: string, ...texts: readonly string[]): Resource {
  return makeResource({
    id: resourceId(id),
    tags: new Map(tags(...texts).map(({ key, value }) => [key, value])),
  });
}
const both = machine(web, 'Backup:ProductionDaily', 'Role:web');

function decide(
  resources: readonly Resource[],
  due: readonly PlannedRule[],
  { request = makeRequest(), startedAt = NOW } = {},
): ChangeSet {
  return decidePlannedBackup(makeInventory(makeRegion({ resources })), request, due, startedAt);
}

const creates = ({ changes }: ChangeSet): readonly CreateChange[] =>
  changes.flatMap((change) => (change.action === 'create' ? [change] : []));

function onlyCreate(changeSet: ChangeSet): CreateChange {
  const [first, ...others] = creates(changeSet);
  if (first === undefined || others.length > 0) throw new Error(`${creates(changeSet).length} creates`);
  return first;
}

describe('an instance that several rules select', () => {
  it('gets one AMI with the longest expiry, whatever the order', () => {
    for (const due of [dueOf(production, daily, monthly), dueOf(production, monthly, daily)]) {
      const create = onlyCreate(decide([both], due));
      expect(formatExpiry(create.expiresAt)).toBe('2027-05-21T23:00:00Z');
      expect(create.tags.Expire).toBe('2027-05-21T23:00:00Z');
    }
    const forEver = onlyCreate(decide([both], dueOf(production, daily, forGood, monthly)));
    expect(forEver).toMatchObject({ expiresAt: 'never', tags: { Expire: 'never' } });
  });

  it('has all of them named on it, and the tag lines of the plan that keeps it longest', () => {
    const create = onlyCreate(decide([both], [...dueOf(byRole, nightly), ...dueOf(production, daily, monthly)]));
    expect(create.tags).toMatchObject({
      BackupPlan: 'web/nightly, production/daily, production/monthly',
      BackupTag: 'Backup:ProductionDaily',
      BackupSource: web,
      BackupRun: run.url,
      Name: `2026/11/21 23:00:00 Backup of ${web}`,
    });
    expect(create.reason).toBe('due by web/nightly, production/daily, production/monthly');
    const other = onlyCreate(decide([both], [...dueOf(production, daily), ...dueOf(byRole, nightly)]));
    expect(other.tags).toMatchObject({ BackupPlan: 'production/daily, web/nightly', BackupTag: '' });
  });

  it('has only those rules named that select it', () => {
    const decided = decide(
      [both, machine('i-2', 'Role:web'), machine('i-3', 'Backup:ProductionDaily'), machine('i-4', 'Role:db')],
      [...dueOf(production, daily), ...dueOf(byRole, nightly)],
    );
    expect(decided.matched).toBe(3);
    expect(creates(decided).map(({ resource, tags: { BackupPlan } }) => [resource.id, BackupPlan])).toEqual([
      [web, 'production/daily, web/nightly'],
      ['i-3', 'production/daily'],
      ['i-2', 'web/nightly'],
    ]);
  });

  it('is one of its own in each region that has the same id', () => {
    const inventory = makeInventory(
      makeRegion({ resources: [both] }),
      makeRegion({ region: oregon, resources: [{ ...both, region: oregon }] }),
    );
    const decided = decidePlannedBackup(inventory, makeRequest(), dueOf(production, daily), NOW);
    expect(creates(decided).map(({ resource }) => resource.region)).toEqual([frankfurt, oregon]);
  });
});

describe('each selected instance, in any account under any plans', () => {
  const texts = ['Backup:ProductionDaily', 'Role:web', 'Tier:one'];
  const resources = fc
    .array(fc.subarray(texts), { maxLength: 6 })
    .map((list) => list.map((own, index) => machine(`i-${index}`, ...own)));
  const rules = fc
    .array(fc.oneof(fc.integer({ min: 1, max: 90 }).map(days), fc.constant(forGood.expiry)), {
      minLength: 1,
      maxLength: 3,
    })
    .map((list) => list.map((expiry, index) => makeRule({ name: `r${index}`, expiryText: `e${index}`, expiry })));
  const plans = fc
    .array(fc.tuple(fc.subarray(texts, { minLength: 1 }), fc.subarray(texts), rules), { minLength: 1, maxLength: 3 })
    .map((list) =>
      list.map(([all, except, own], index) =>
        makePlan({
          name: `p${index}`,
          selection: makeSelection({ tags: tags(...all), except: tags(...except.filter((one) => !all.includes(one))) }),
          rules: own,
        }),
      ),
    );
  const endOf = (expiry: Expiry): number => (expiry === 'never' ? Number.POSITIVE_INFINITY : expiry);

  it('gets exactly one AMI, kept as long as the longest of its rules says', () => {
    let several = 0;
    fc.assert(
      fc.property(resources, plans, (list, all) => {
        const due = all.flatMap((plan) => dueOf(plan, ...plan.rules));
        const decided = decide(list, due, { request: makeRequest({ ifNoneFound: 'ignore' }) });
        const expected = list.flatMap((resource) => {
          const has = ({ key, value }: { key: string; value: string }) => resource.tags.get(key) === value;
          const own = due.filter(({ plan: { selection } }) => {
            return selection.tags.every(has) && !selection.except.some(has);
          });
          if (own.length > 1) several += 1;
          const ends = own.map(({ rule }) => endOf(expiresAt(rule.expiry, NOW)));
          const names = own.map(({ plan, rule }) => `${plan.name}/${rule.name}`).join(', ');
          return own.length === 0 ? [] : [[resource.id, names, Math.max(...ends)]];
        });
        const made = creates(decided).map((one) => [one.resource.id, one.tags.BackupPlan, endOf(one.expiresAt)]);
        expect(made.sort()).toEqual(expected.sort());
        expect(decided.matched).toBe(expected.length);
        const skipped = new Set<string>(decided.skipped.map(({ id }) => id));
        expect(expected.some(([id]) => skipped.has(String(id)))).toBe(false);
      }),
      { numRuns: 300 },
    );
    expect(several).toBeGreaterThan(50);
  });
});

describe('the name of a backup', () => {
  const due = [...dueOf(production, daily), ...dueOf(byRole, nightly)];
  const slotOf = (changeSet: ChangeSet) => creates(changeSet).find(({ resource }) => resource.id === web)?.slot;
  const first = slotOf(decide([machine(web, 'Role:web')], due));

  it('is legal, and holds the workflow run', () => {
    expect(first).toMatch(/^backupViaTag-i-0aaaaaaaaaaaaaaa1-42-[0-9a-f]{12}$/);
  });

  it('is the same for the next attempt, whatever was tagged in between', () => {
    const later = { startedAt: NOW + HOUR };
    expect(slotOf(decide([machine(web, 'Role:web')], due, later))).toBe(first);
    expect(slotOf(decide([machine('i-2', 'Role:web'), machine(web, 'Role:web')], due, later))).toBe(first);
    expect(slotOf(decide([both], due, later))).toBe(first);
  });

  it('is another one for another run, other rules or another expiry', () => {
    const edited = { ...nightly, expiryText: '60 days', expiry: days(60) };
    const others = [
      slotOf(decide([both], due, { request: makeRequest({ workflowRun: { ...run, id: '43' } }) })),
      slotOf(decide([both], dueOf(byRole, nightly))),
      slotOf(decide([both], [...dueOf(production, daily), ...dueOf({ ...byRole, rules: [edited] }, edited)])),
    ];
    expect(new Set([first, ...others]).size).toBe(4);
  });
});

describe('except', () => {
  const careful = makePlan({
    rules: [daily],
    selection: makeSelection({
      tags: tags('Backup:ProductionDaily'),
      except: tags('Backup2:no'),
      resources: [named('i-3')],
    }),
  });

  it('keeps out what the tags select and what is named, and tells of it', () => {
    const kept = machine('i-2', 'Backup:ProductionDaily', 'Backup2:no');
    const decided = decide([both, kept, machine('i-3', 'Backup2:no')], dueOf(careful, daily));
    expect(onlyCreate(decided).resource.id).toBe(web);
    expect(decided.skipped).toMatchObject([
      { id: 'i-2', reason: 'its tag Backup2:no keeps it out of the plan production' },
      { id: 'i-3', reason: 'its tag Backup2:no keeps it out of the plan production' },
    ]);
  });

  it('is for its own plan alone: another plan backs the instance up, and then nothing was left out', () => {
    const machines = [
      machine(web, 'Backup:ProductionDaily', 'Backup2:no', 'Role:web'),
      machine('i-3', 'Backup:ProductionDaily'),
    ];
    const decided = decide(machines, [...dueOf(careful, daily), ...dueOf(byRole, nightly)]);
    const plans = creates(decided).map(({ resource, tags: { BackupPlan } }) => [resource.id, BackupPlan]);
    expect(plans).toEqual([
      ['i-3', 'production/daily'],
      [web, 'web/nightly'],
    ]);
    expect(decided.skipped).toEqual([]);
  });
});

describe('an instance that is named and not there', () => {
  const naming = (id: string, region: Region | null) =>
    makePlan({
      name: 'named',
      selection: makeSelection({ resources: [named(id, region)] }),
      rules: [daily],
    });
  const unread = { kind: 'ec2-instance', region: oregon, read: false, fault } as const;
  const inFrankfurt = makeRegion({ resources: [both] });
  const gone = naming('i-9', null);

  function missing(plan: BackupPlan, regions: readonly RegionInventory[]): ChangeSet {
    return decidePlannedBackup(makeInventory(...regions), makeRequest(), dueOf(plan, daily), NOW);
  }

  it('is a failure, and the only one', () => {
    const decided = missing(gone, [inFrankfurt]);
    expect(decided.failures).toMatchObject([
      { region: null, target: 'i-9', action: 'select', fault: { code: 'resource-gone' } },
    ]);
    expect(decided.failures[0]?.fault.message).toContain('the plan named names i-9');
    expect(decided.changes).toEqual([]);
  });

  it('is a failure of the region that its ARN says', () => {
    expect(missing(naming(web, oregon), [inFrankfurt, makeRegion({ region: oregon })]).failures).toMatchObject([
      { region: oregon, target: web },
    ]);
  });

  it('is a failure too where its region is not one of the account', () => {
    expect(missing(naming('i-9', oregon), [inFrankfurt]).failures).toMatchObject([{ region: null, target: 'i-9' }]);
  });

  it('does not keep the others from their backups', () => {
    const plan = makePlan({
      rules: [daily],
      selection: makeSelection({
        resources: [named(web), named('i-9')],
      }),
    });
    const decided = missing(plan, [inFrankfurt]);
    expect(onlyCreate(decided).resource.id).toBe(web);
    expect(decided.failures).toMatchObject([{ target: 'i-9' }]);
  });

  it('is not told where a region that may hold it was not read: that region is the failure', () => {
    for (const plan of [gone, naming('i-9', oregon)]) {
      const { failures, warnings } = missing(plan, [inFrankfurt, unread]);
      expect(failures).toMatchObject([{ target: oregon, action: 'read' }]);
      expect(warnings).toEqual([]);
    }
  });

  it('is a warning where the run looks at some regions only', () => {
    const partly = makeRequest({ regions: 'eu-*' });
    for (const plan of [gone, naming('i-9', oregon)]) {
      const decided = decidePlannedBackup(
        makeInventory(inFrankfurt),
        partly,
        [...dueOf(plan, daily), ...dueOf(production, daily)],
        NOW,
      );
      expect(decided.failures).toEqual([]);
      expect(decided.warnings).toMatchObject([
        { target: 'i-9', message: expect.stringContaining('in the regions of this run') },
      ]);
      expect(onlyCreate(decided).resource.id).toBe(web);
    }
  });
});

describe('rules that select nothing', () => {
  const due = [...dueOf(production, daily), ...dueOf(byRole, nightly)];
  const nobody = [machine('i-4', 'Role:db')];
  const target = 'production/daily, web/nightly';

  it('are a failure, a warning or nothing, as asked', () => {
    expect(decide(nobody, due).failures).toMatchObject([
      { region: null, target, action: 'select', fault: { code: 'none-found' } },
    ]);
    const warned = decide(nobody, due, { request: makeRequest({ ifNoneFound: 'warn' }) });
    expect(warned).toMatchObject({ failures: [], warnings: [{ target }] });
    const ignored = decide(nobody, due, { request: makeRequest({ ifNoneFound: 'ignore' }) });
    expect(ignored).toEqual({ changes: [], skipped: [], failures: [], warnings: [], matched: 0 });
  });

  it('are a warning that names the plan as long as one of them selects something', () => {
    const found = [machine('i-2', 'Role:web')];
    const message =
      'the plan production selects nothing: no instance carries Backup:ProductionDaily; correct the plan or the tags, or, where that is expected, set if-none-found to ignore';
    const warnings = [{ region: null, target: 'production', message }];
    expect(decide(found, due)).toMatchObject({ failures: [], warnings, matched: 1 });
    const ignored = decide(found, due, { request: makeRequest({ ifNoneFound: 'ignore' }) });
    expect(ignored).toMatchObject({ failures: [], warnings: [], matched: 1 });
  });

  it('are not judged where a region of their kind was not read', () => {
    const unread = { kind: 'ec2-instance', region: oregon, read: false, fault } as const;
    const inventory = makeInventory(makeRegion({ resources: [machine('i-2', 'Role:web')] }), unread);
    expect(decidePlannedBackup(inventory, makeRequest(), due, NOW).warnings).toEqual([]);
  });

  it('are not told beside a region that was not read', () => {
    const inventory = makeInventory(makeRegion({ resources: nobody }), {
      kind: 'ec2-instance',
      region: oregon,
      read: false,
      fault,
    });
    const decided = decidePlannedBackup(inventory, makeRequest(), due, NOW);
    expect(decided.failures).toEqual([{ region: oregon, target: oregon, action: 'read', fault }]);
  });
});
