import type { PlanBackupRequest } from '../../../src/inputs/request.ts';
import type { ChangeSet, CreateChange, Region, Resource } from '../../../src/model.ts';
import { resourceId } from '../../../src/model.ts';
import { decidePlannedBackup } from '../../../src/modes/backup/decide-planned.ts';
import type { BackupPlan, PlannedRule, PlanRule, ResourceReference } from '../../../src/plan/model.ts';
import { DAY, makeBackupRequest, makeInventory, makeRegion, makeResource, NOW, web } from '../../decide/make-model.ts';
import { makePlan, makeRule, makeSelection, tags } from '../../plan/make-plan.ts';

/** Plans, their instances, and what a backup by plan decides about them. */

export const run = { id: '42', url: 'https://github.com/acme/ops/actions/runs/42' };

export function makeRequest(overrides: Partial<PlanBackupRequest> = {}): PlanBackupRequest {
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
    copyKeys: [],
  } as const;
  return { ...common, workflowRun: run, tagLines: null, planFile: null, plan: '', rule: '', ...overrides };
}

export const named = (id: string, where: Region | null = null): ResourceReference => ({
  kind: 'ec2-instance',
  id,
  region: where,
  account: null,
});

export const days = (count: number): PlanRule['expiry'] => ({
  keep: 'for',
  duration: { months: 0, milliseconds: count * DAY },
});

export const daily = makeRule({ name: 'daily', expiryText: '7 days', expiry: days(7) });

export const monthly = makeRule({
  name: 'monthly',
  expiryText: '6 months',
  expiry: { keep: 'for', duration: { months: 6, milliseconds: 0 } },
});

export const forGood = makeRule({ name: 'for-good', expiryText: 'never', expiry: { keep: 'for-ever' } });
export const production = makePlan({ rules: [daily, monthly, forGood] });
export const nightly = makeRule({ name: 'nightly', expiryText: '30 days', expiry: days(30) });

export const byRole = makePlan({
  name: 'web',
  selection: makeSelection({ anyOf: [tags('Role:web')] }),
  rules: [nightly],
});

export const dueOf = (plan: BackupPlan, ...rules: readonly PlanRule[]): PlannedRule[] =>
  rules.map((rule) => ({ plan, rule }));

/** An instance with these tags. */
export function machine(id: string, ...texts: readonly string[]): Resource {
  return makeResource({
    id: resourceId(id),
    tags: new Map(tags(...texts).map(({ key, value }) => [key, value])),
  });
}

export const both = machine(web, 'Backup:ProductionDaily', 'Role:web');

export function decide(
  resources: readonly Resource[],
  due: readonly PlannedRule[],
  { request = makeRequest(), startedAt = NOW } = {},
): ChangeSet {
  return decidePlannedBackup(makeInventory(makeRegion({ resources })), request, due, startedAt);
}

export const creates = ({ changes }: ChangeSet): readonly CreateChange[] =>
  changes.flatMap((change) => (change.action === 'create' ? [change] : []));

export function onlyCreate(changeSet: ChangeSet): CreateChange {
  const [first, ...others] = creates(changeSet);
  if (first === undefined || others.length > 0) throw new Error(`${creates(changeSet).length} creates`);
  return first;
}
