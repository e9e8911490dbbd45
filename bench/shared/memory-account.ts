import { formatInstant } from '../../src/decide/expiry.ts';
import {
  type AccountId,
  accountId,
  type RecoveryPoint,
  type Region,
  type Resource,
  recoveryPointId,
  region,
  resourceId,
  snapshotId,
  success,
} from '../../src/model.ts';
import type { Cloud, Connection, Kind } from '../../src/ports/cloud.ts';

/** An account that lies in memory: a run over it takes all steps, and sends no request. */

export interface Shape {
  readonly regions: number;
  /** In each region. */
  readonly instances: number;
  /** Of each instance, a day apart; the two oldest have expired, where there are as many. */
  readonly images: number;
  /** Each selects its part of the instances, by a tag. */
  readonly plans: number;
  /** Of each plan. */
  readonly rules: number;
}

export const NOW = Date.parse('2026-11-21T12:00:00Z');
export const SCHEDULE = '0 23 * * *';
const DAY = 86_400_000;
const hex = (digit: number) => digit.toString(16).padStart(17, '0');
const nameOf = (index: number): Region => region(`eu-bench-${index + 1}`);

/** The plan file by which the backups were made, or would be kept so many days; each rule fires at a time of its own where asked for. */
export function planText({ plans, rules }: Shape, days: number, apart = false): string {
  const schedule = (rule: number) => (apart ? `${rule % 60} ${(23 + rule) % 24} * * *` : SCHEDULE);
  const ruleText = (rule: number) =>
    `      rule-${rule}:\n        schedule: '${schedule(rule)}'\n        expiry: ${days + rule} days\n`;
  const planOf = (plan: number) =>
    `  plan-${plan}:\n    selection:\n      tags: ['Backup:group-${plan}']\n    retention:\n      keep-daily: 14\n      keep-weekly: 4\n` +
    `    rules:\n${Array.from({ length: rules }, (_, rule) => ruleText(rule)).join('')}`;
  return `plans:\n${Array.from({ length: plans }, (_, plan) => planOf(plan)).join('')}`;
}

export function resourcesIn({ instances, plans }: Shape, place: number): readonly Resource[] {
  return Array.from({ length: instances }, (_, index) => ({
    kind: 'ec2-instance' as const,
    region: nameOf(place),
    id: resourceId(`i-${hex(place * instances + index)}`),
    name: `server-${place}-${index}`,
    tags: new Map([
      ['Backup', `group-${index % plans}`],
      ['Fleet', 'all'],
    ]),
    obstacle: null,
    reboot: false,
    volumes: [],
    bornAt: NOW - 400 * DAY,
  }));
}

export function pointsIn(shape: Shape, place: number, account: AccountId): readonly RecoveryPoint[] {
  const { images, plans, rules } = shape;
  const fates = ({ id, region: where, tags }: Resource, index: number) =>
    Array.from({ length: images }, (_, age): RecoveryPoint => {
      const createdAt = Math.floor((NOW - 13 * 3_600_000 - age * DAY + index * 100) / 1000) * 1000;
      const number = (place * shape.instances + index) * images + age;
      const expiresAt = age < images - 2 || age < 3 ? createdAt + 90 * DAY : NOW - DAY;
      return {
        kind: 'ec2-instance',
        region: where,
        id: recoveryPointId(`ami-${hex(number)}`),
        name: `backupViaTag-${id}-${number}`,
        owner: account,
        createdAt,
        state: 'available',
        stateText: 'available',
        stateReason: '',
        source: id,
        tags: {
          createdBy: 'backupViaTag',
          expire: formatInstant(expiresAt),
          source: id,
          sourceName: `server-${place}-${index}`,
          backupTag: `Backup:${tags.get('Backup')}`,
          run: null,
          name: null,
          backupPlan: `plan-${index % plans}/rule-${age % rules}`,
        },
        managedBy: null,
        protection: null,
        public: false,
        snapshots: [{ id: snapshotId(`snap-${hex(number)}`), gib: 8 }],
      };
    });
  return resourcesIn(shape, place).flatMap(fates);
}

/** Made before anything is measured. */
export function memoryCloud(shape: Shape, account: AccountId = accountId('111122223333')): Cloud {
  const places = Array.from({ length: shape.regions }, (_, place) => place);
  const resources = new Map(places.map((place) => [nameOf(place), resourcesIn(shape, place)]));
  const points = new Map(places.map((place) => [nameOf(place), pointsIn(shape, place, account)]));
  const connection: Connection = {
    account,
    caller: `arn:aws:sts::${account}:assumed-role/bench/growth`,
    enabledRegions: async () => success(places.map(nameOf)),
    kinds: new Map([['ec2-instance', kindOf(resources, points)]]),
    openKinds: async () => new Map([['ec2-instance', kindOf(resources, points)]]),
    listProtected: async () => success(new Map()),
    listBackupJobs: async () => success([]),
    listVaultPoints: async () => success([]),
    listRestoreTests: async () => success(new Map()),
    listSwitchedOff: async () => success([]),
    recycleBin: async () => ({
      readRules: async () => success([]),
      readTags: async () => success(new Map()),
      list: unused('list of the bin'),
      takeOut: unused('takeOut'),
      write: unused('write'),
    }),
    backupPlans: unused('backupPlans'),
    bootTests: unused('bootTests'),
    readKey: unused('readKey'),
    putMetrics: unused('putMetrics'),
    restoring: unused('restoring'),
    close: () => {},
  };
  return { connect: async () => success(connection) };
}

function kindOf(
  resources: ReadonlyMap<Region, readonly Resource[]>,
  points: ReadonlyMap<Region, readonly RecoveryPoint[]>,
): Kind {
  const ofRegion = <Item>(all: ReadonlyMap<Region, readonly Item[]>, where: Region) => success(all.get(where) ?? []);
  return {
    listResources: async (where) => ofRegion(resources, where),
    listPoints: async (where) => success({ points: points.get(where) ?? [], loose: [] }),
    listBackups: async (where) => ofRegion(points, where),
    readStrays: async () => success(new Map()),
    readExisting: async (_, sources) => success(new Set(sources.map(({ source }) => source))),
    readEvidence: async (_, { sources }) => ({
      existing: success(new Set((sources ?? []).map(({ source }) => source))),
      users: success(new Map()),
      public: success(new Set()),
      registered: null,
      locked: success({ known: true, held: new Map() }),
    }),
    create: async ({ resource: { id }, expiresAt }) => ({
      result: 'done',
      id: recoveryPointId(`ami-new-${id}`),
      state: 'pending',
      expiresAt,
    }),
    delete: async () => ({ result: 'done', snapshots: [] }),
    deleteSnapshot: async () => ({ result: 'done' }),
    setExpiries: async (changes, tell) => {
      for (const change of changes) tell(change, { result: 'done' });
    },
    readPoints: unused('readPoints'),
    readLoose: unused('readLoose'),
    describeStates: unused('describeStates'),
  };
}

function unused(what: string): () => Promise<never> {
  return async () => {
    throw new Error(`no run of this bench asks for ${what}`);
  };
}
