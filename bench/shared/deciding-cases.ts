import { formatInstant } from '../../src/decide/expiry.ts';
import type { Retention } from '../../src/decide/retention-model.ts';
import {
  type AccountId,
  accountId,
  type RecoveryPoint,
  type Resource,
  recoveryPointId,
  region,
  resourceId,
  snapshotId,
} from '../../src/model.ts';
import { comparePlans } from '../../src/modes/preview/compare.ts';
import { decidePurge } from '../../src/modes/purge/decide.ts';
import { keepRetained } from '../../src/modes/purge/keep-retained.ts';
import { readRequest } from '../../src/modes/request.ts';
import { occurrences } from '../../src/plan/cron.ts';
import type { DirectPlan, PlanFile, PlanRule } from '../../src/plan/model.ts';
import { decideRetain } from '../../src/plan/retain.ts';
import { selectByPlan } from '../../src/plan/select.ts';
import { shareExpiries } from '../../src/plan/share-expiries.ts';

/** Accounts and plan files for deciding alone, made in memory: no request is sent, and nothing is waited for. */

const NOW = Date.parse('2026-11-21T12:00:00Z');
const DAY = 86_400_000;
const account: AccountId = accountId('111122223333');
const frankfurt = region('eu-central-1');

export interface DecidingCase {
  readonly label: string;
  readonly run: () => void;
}

const hex = (digit: number) => digit.toString(16).padStart(17, '0');

function instances(count: number, groups: number): readonly Resource[] {
  return Array.from({ length: count }, (_, index) => ({
    kind: 'ec2-instance' as const,
    region: frankfurt,
    id: resourceId(`i-${hex(index)}`),
    name: `server-${index}`,
    tags: new Map([['Backup', `group-${index % groups}`]]),
    obstacle: null,
    reboot: false,
    volumes: [],
  }));
}

/** So many daily AMIs of each instance, made by the rule of its group. */
function images(of: readonly Resource[], each: number, groups: number): readonly RecoveryPoint[] {
  return of.flatMap(({ id }, index) =>
    Array.from({ length: each }, (_, age): RecoveryPoint => {
      const createdAt = NOW - (age + 1) * DAY + index * 100;
      const group = index % groups;
      return {
        kind: 'ec2-instance',
        region: frankfurt,
        id: recoveryPointId(`ami-${hex(index * each + age)}`),
        name: `backup-${index}-${age}`,
        owner: account,
        createdAt,
        state: 'available',
        stateText: 'available',
        stateReason: '',
        source: id,
        tags: {
          createdBy: 'backupViaTag',
          expire: formatInstant(createdAt + 20 * DAY),
          source: id,
          sourceName: null,
          backupTag: `Backup:group-${group}`,
          run: null,
          name: null,
          backupPlan: `plan-${group}/daily`,
        },
        managedBy: null,
        protection: null,
        public: false,
        snapshots: [
          { id: snapshotId(`snap-${hex(2 * (index * each + age))}`), gib: 8 },
          { id: snapshotId(`snap-${hex(2 * (index * each + age) + 1)}`), gib: 100 },
        ],
      };
    }),
  );
}

const RETENTION: Retention = {
  keepLast: 0,
  keepHourly: 0,
  keepDaily: 14,
  keepWeekly: 4,
  keepMonthly: 12,
  keepYearly: 0,
  keepWithin: null,
  timeZone: 'Europe/Berlin',
};

function rule(name: string, schedule: string, days: number): PlanRule {
  const expiry = { keep: 'for', duration: { months: 0, milliseconds: days * DAY } } as const;
  return { name, schedule, expiryText: `${days} days`, expiry };
}

function plan(group: number, rules: readonly PlanRule[]): DirectPlan {
  return {
    name: `plan-${group}`,
    engine: 'direct',
    selection: {
      tags: [{ key: 'Backup', value: `group-${group}` }],
      anyOf: [],
      except: [],
      regions: '',
      kinds: [],
      resources: [],
    },
    rules,
    retention: RETENTION,
  };
}

const daily = (groups: number, days: number): PlanFile => ({
  plans: Array.from({ length: groups }, (_, group) => plan(group, [rule('daily', '0 23 * * *', days)])),
});

function previewOf(
  resources: readonly Resource[],
  points: readonly RecoveryPoint[],
  fileOf: (days: number) => PlanFile,
): () => void {
  return () => {
    comparePlans({
      base: fileOf(20),
      head: fileOf(7),
      kinds: ['ec2-instance'],
      inventory: { account, resources, points, places: new Set() },
      now: NOW,
      pricePerGibMonth: 0.05,
      pricePerGibTransferred: 0.02,
      minKeep: 1,
      keepVerified: 1,
      protectUncopied: true,
      graceMilliseconds: 3 * DAY,
      selectByPlan,
      occurrences,
    });
  };
}

function previewCase(label: string, count: number, each: number, fileOf: (days: number) => PlanFile): DecidingCase {
  const resources = instances(count, 1);
  return { label, run: previewOf(resources, images(resources, each, 1), fileOf) };
}

function keepsCase(label: string, groups: number): DecidingCase {
  const resources = instances(1000, groups);
  const points = images(resources, 10, groups);
  const entry = { kind: 'ec2-instance', region: frankfurt, read: true, resources: [], points, loose: [] } as const;
  const inventory = { account, regions: [entry] };
  const reading = readRequest({
    get: (input) => ({ mode: 'purge', 'aws-region': 'eu-central-1' })[String(input)] ?? '',
    now: NOW,
    workflowRun: null,
    sessionName: 'bench',
  });
  if (!reading.ok || reading.request.mode !== 'purge') throw new Error('the inputs of a purge were refused');
  const { request } = reading;
  const file = daily(groups, 20);
  return {
    label,
    run: () => {
      for (let round = 0; round < 5; round += 1) {
        keepRetained(decidePurge(inventory, request, NOW + 30 * DAY), inventory, file, NOW + 30 * DAY);
      }
    },
  };
}

function retainCase(label: string, count: number): DecidingCase {
  const resources = instances(count, 1);
  const points = images(resources, 10, 1);
  const file = daily(1, 60);
  return {
    label,
    run: () => {
      const context = { account, now: NOW, graceMilliseconds: 3 * DAY };
      shareExpiries(decideRetain(points, file, context), file);
    },
  };
}

const eighty = (days: number): PlanFile => ({
  plans: [
    plan(
      0,
      Array.from({ length: 80 }, (_, index) =>
        rule(index === 0 ? 'daily' : `rule-${index}`, `${index % 60} ${index % 24} * * *`, days + (index % 10)),
      ),
    ),
  ],
});
const quarters = (days: number): PlanFile => ({ plans: [plan(0, [rule('daily', '*/15 * * * *', days)])] });

/** By name, so that each is measured in a process of its own. */
export const CASES: ReadonlyMap<string, () => DecidingCase> = new Map([
  ['preview-quarter', () => previewCase('preview, 1,250 instances, 12,500 AMIs', 1_250, 10, (days) => daily(1, days))],
  ['preview', () => previewCase('preview, 5,000 instances, 50,000 AMIs', 5_000, 10, (days) => daily(1, days))],
  ['preview-often', () => previewCase('preview, 400 instances every 15 minutes', 400, 100, quarters)],
  ['preview-rules', () => previewCase('preview, 500 instances, 80 rules', 500, 30, eighty)],
  ['keeps-10', () => keepsCase('keeps, 10,000 AMIs, 10 plans, 5 times', 10)],
  ['keeps-160', () => keepsCase('keeps, 10,000 AMIs, 160 plans, 5 times', 160)],
  ['retain', () => retainCase('retain, 50,000 AMIs', 5_000)],
]);
