import { describe, expect, it } from 'vitest';
import { expiresAt, formatExpiry } from '../../../src/decide/expiry.ts';
import type { ChangeSet, Expiry } from '../../../src/model.ts';
import { decidePlannedBackup } from '../../../src/modes/backup/decide-planned.ts';
import { frankfurt, HOUR, makeInventory, makeRegion, NOW, oregon, web } from '../../decide/make-model.ts';
import { fc } from '../../laws/fast-check.ts';
import { makePlan, makeRule, makeSelection, tags } from '../../plan/make-plan.ts';
import {
  both,
  byRole,
  creates,
  daily,
  days,
  decide,
  dueOf,
  forGood,
  machine,
  makeRequest,
  monthly,
  nightly,
  onlyCreate,
  production,
  run,
} from './make-planned.ts';

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
