import { describe, expect, it } from 'vitest';
import type { ChangeSet, Region, RegionInventory } from '../../../src/model.ts';
import { decidePlannedBackup } from '../../../src/modes/backup/decide-planned.ts';
import type { BackupPlan } from '../../../src/plan/model.ts';
import { fault, makeInventory, makeRegion, NOW, oregon, web } from '../../decide/make-model.ts';
import { makePlan, makeSelection, tags } from '../../plan/make-plan.ts';
import {
  both,
  byRole,
  creates,
  daily,
  decide,
  dueOf,
  machine,
  makeRequest,
  named,
  nightly,
  onlyCreate,
  production,
} from './make-planned.ts';

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
