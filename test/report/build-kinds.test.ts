import { describe, expect, it } from 'vitest';
import { refuse } from '../../src/engine.ts';
import { type OwnKindName, recoveryPointId, resourceId } from '../../src/model.ts';
import { calendarOf } from '../../src/report/backup-days.ts';
import {
  DAY,
  fault,
  frankfurt,
  makeBackupRequest,
  makeInventory,
  makePoint,
  makeRegion,
  makeResource,
  NOW,
  oregon,
} from '../decide/make-model.ts';
import { backup, create, created, failed, made, NOTHING } from './make-story.ts';

const kinds: readonly OwnKindName[] = ['rds-instance', 'rds-cluster'];
const request = makeBackupRequest({ kinds });
const orders = resourceId('orders');
const arn = (kind: OwnKindName) =>
  recoveryPointId(`arn:aws:rds:eu-central-1:111122223333:${kind === 'rds-cluster' ? 'cluster-' : ''}snapshot:orders-1`);
const ofKind = (kind: OwnKindName) => {
  const change = create(1);
  return { ...change, resource: { ...change.resource, kind, id: orders } };
};
const kindsOf = (story: Parameters<typeof backup>[0]) =>
  backup({ request, ...story }).failed.map(({ kind, action, target }) => [kind, action, target]);

describe('the kind of a failure, where a run looked at several', () => {
  it('is that of the change that failed', () => {
    const rows = kinds.map((kind) => [ofKind(kind), failed] as const);
    expect(kindsOf(created(...rows))).toEqual([
      ['rds-instance', 'create', 'orders'],
      ['rds-cluster', 'create', 'orders'],
    ]);
  });

  it('is that of what was waited for', () => {
    const rows = kinds.map((kind) => [ofKind(kind), { ...made(1), id: arn(kind) }] as const);
    const failures = kinds.map((kind) => ({ region: frankfurt, target: arn(kind), action: 'wait' as const, fault }));
    const settled = { states: new Map(), failures };
    expect(kindsOf({ ...created(...rows), settled })).toEqual([
      ['rds-instance', 'wait', arn('rds-instance')],
      ['rds-cluster', 'wait', arn('rds-cluster')],
    ]);
  });

  it('is that of the look that failed, also where two met the same fault', () => {
    const inventory = makeInventory(
      { kind: 'rds-instance', region: frankfurt, read: false, fault },
      { kind: 'rds-cluster', region: frankfurt, read: false, fault },
      { kind: 'rds-cluster', region: oregon, read: false, fault: { ...fault } },
    );
    const failures = inventory.regions.flatMap((entry) =>
      entry.read ? [] : [{ region: entry.region, target: entry.region, action: 'read' as const, fault: entry.fault }],
    );
    expect(kindsOf({ inventory, changeSet: { ...NOTHING, failures } })).toEqual([
      ['rds-instance', 'read', 'eu-central-1'],
      ['rds-cluster', 'read', 'eu-central-1'],
      ['rds-cluster', 'read', 'us-west-2'],
    ]);
  });

  it('is known by the id, unless two kinds have the same', () => {
    const point = makePoint({ kind: 'rds-cluster', id: arn('rds-cluster'), source: orders });
    const inventory = makeInventory(
      makeRegion({ kind: 'rds-instance', resources: [makeResource({ kind: 'rds-instance', id: orders })] }),
      makeRegion({
        kind: 'rds-cluster',
        resources: [makeResource({ kind: 'rds-cluster', id: orders })],
        points: [point],
      }),
    );
    const failures = [point.id, orders, 'max-deletions'].map((target) => ({
      region: target === 'max-deletions' ? null : frankfurt,
      target,
      action: 'create' as const,
      fault,
    }));
    const report = backup({ request, inventory, changeSet: { ...NOTHING, failures } });
    expect(report.failed.map(({ kind }) => kind)).toEqual(['rds-cluster', null, null]);
  });

  it('is the one that the run looked at, where that is one alone', () => {
    const one = makeBackupRequest({ kinds: ['rds-instance'] });
    const [entry] = backup({ request: one, ...created([ofKind('rds-instance'), failed]) }).failed;
    expect(entry).toMatchObject({
      target: 'orders',
      kind: 'rds-instance',
      resourceId: 'orders',
      resourceName: 'web-1',
    });
  });
});

describe('the calendar of several kinds', () => {
  it('holds a database and a cluster of the same name apart', () => {
    const regionOf = (kind: OwnKindName, ago: number) =>
      makeRegion({
        kind,
        points: [
          makePoint({ kind, id: arn(kind), source: orders, tags: { source: orders }, createdAt: NOW - ago * DAY }),
        ],
        resources: [makeResource({ kind, id: orders, name: `of ${kind}` })],
      });
    const inventory = makeInventory(regionOf('rds-instance', 1), regionOf('rds-cluster', 2));
    expect(calendarOf({ inventory, applied: null }, NOW)?.resources).toMatchObject([
      { kind: 'rds-instance', resourceId: 'orders', resourceName: 'of rds-instance', newest: '2026-11-20' },
      { kind: 'rds-cluster', resourceId: 'orders', resourceName: 'of rds-cluster', newest: '2026-11-19' },
    ]);
  });
});

describe('a run that was refused once its inputs were read', () => {
  it('says what it was to look at', async () => {
    const engine = {
      name: 'aws-backup',
      vault: 'nightly',
      roleArn: '',
      coldStorageAfterDays: null,
      newVault: null,
    } as const;
    const refused = { startedAt: NOW, finishedAt: NOW, refusals: [{ target: 'plan-file', fault }] };
    const byService = makeBackupRequest({ kinds, engine });
    expect(await refuse('backup', byService, refused)).toMatchObject({ kinds, engine: 'aws-backup', vault: 'nightly' });
    const direct = makeBackupRequest({ kinds, engine: { name: 'direct' } });
    expect(await refuse('backup', direct, refused)).toMatchObject({ kinds, engine: 'direct', vault: null });
  });
});
