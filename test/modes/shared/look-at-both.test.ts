import { describe, expect, it } from 'vitest';
import { failure, type KindName, placeOf, type RegionInventory, type Result, success } from '../../../src/model.ts';
import { failuresOf, lookAtBoth } from '../../../src/modes/shared/look-at-both.ts';
import type { Kind } from '../../../src/ports/cloud.ts';
import { account, fault, frankfurt, makePoint, makeRegion, makeResource, oregon } from '../../decide/make-model.ts';
import { makeKind, quiet } from './make-kind.ts';

const resource = makeResource();
const point = makePoint();
const other = { ...fault, message: 'DescribeImages was refused' };

/** A kind whose listings answer so in Frankfurt, and find nothing elsewhere. */
function kindOf(resources: Result<readonly (typeof resource)[]>, points: Result<readonly (typeof point)[]>) {
  const asked: unknown[] = [];
  const kind = makeKind({
    listResources: (region, lines) =>
      Promise.resolve(region === frankfurt ? resources : success([...lines].map(() => resource))),
    listBackups: (region, how) => {
      asked.push(how);
      return Promise.resolve(region === frankfurt ? points : success([]));
    },
  });
  return { kind, asked };
}

async function look(
  kinds: readonly (readonly [KindName, Kind])[],
  asked: Parameters<typeof lookAtBoth>[2] = { dlm: false },
) {
  const connection = { account, kinds: new Map(kinds) };
  const request = { kinds: kinds.map(([name]) => name) };
  return lookAtBoth({ connection, request, run: quiet }, [frankfurt, oregon], asked);
}

const PLACE = placeOf({ kind: 'ec2-instance', region: frankfurt });
const failed = (cause: typeof fault) => ({
  region: frankfurt,
  target: frankfurt,
  action: 'read',
  fault: cause,
  subject: { kind: 'ec2-instance', resourceId: null, resourceName: null, recoveryPointId: null },
});
const away = makeRegion({ region: oregon });

describe('a look at resources and backups', () => {
  it('is of both, in every region', async () => {
    const { kind, asked } = kindOf(success([resource]), success([point]));
    expect(await look([['ec2-instance', kind]], { dlm: true })).toEqual({
      resources: [resource],
      points: [point],
      unread: new Map(),
      failures: [],
      inventory: { account, regions: [makeRegion({ resources: [resource], points: [point] }), away] },
      listed: { account, regions: [makeRegion({ resources: [resource] }), away] },
    });
    expect(asked).toEqual([{ dlm: true }, { dlm: true }]);
    await look([['ec2-instance', kind]]);
    expect(asked.at(-1)).toEqual({ dlm: false });
  });

  it('has the one where the other is refused', async () => {
    const unread = { kind: 'ec2-instance', region: frankfurt, read: false } as const;
    const noPoints = kindOf(success([resource]), failure(other));
    expect(await look([['ec2-instance', noPoints.kind]])).toEqual({
      resources: [resource],
      points: [],
      unread: new Map([[PLACE, other]]),
      failures: [failed(other)],
      inventory: { account, regions: [{ ...unread, fault: other }, away] },
      listed: { account, regions: [makeRegion({ resources: [resource] }), away] },
    });
    const noResources = kindOf(failure(fault), success([point]));
    expect(await look([['ec2-instance', noResources.kind]])).toEqual({
      resources: [],
      points: [point],
      unread: new Map(),
      failures: [failed(fault)],
      inventory: { account, regions: [{ ...unread, fault }, away] },
      listed: { account, regions: [{ ...unread, fault }, away] },
    });
  });

  it('tells once what refuses both, and twice what each is refused for', async () => {
    expect((await look([['ec2-instance', kindOf(failure(fault), failure(fault)).kind]])).failures).toEqual([
      failed(fault),
    ]);
    expect((await look([['ec2-instance', kindOf(failure(fault), failure(other)).kind]])).failures).toEqual([
      failed(fault),
      failed(other),
    ]);
  });

  it('leaves out the resources of AWS Backup alone, and not their backups, where that is asked for', async () => {
    const own = kindOf(success([resource]), success([]));
    const theirs = kindOf(success([makeResource({ kind: 'EFS' })]), success([point]));
    const both = [['ec2-instance', own.kind] as const, ['EFS', theirs.kind] as const];
    const { resources, points, inventory } = await look(both, { dlm: false, ownAlone: true });
    expect([resources, points]).toEqual([[resource], [point]]);
    expect(inventory.regions.map(({ kind, region }) => `${kind} ${region}`)).toEqual([
      'ec2-instance eu-central-1',
      'EFS eu-central-1',
      'ec2-instance us-west-2',
      'EFS us-west-2',
    ]);
    expect((await look(both)).resources).toHaveLength(2);
  });
});

describe('what could not be read', () => {
  const unread = (overrides: Partial<RegionInventory & { read: false }> = {}): RegionInventory => ({
    kind: 'ec2-instance',
    region: frankfurt,
    read: false,
    fault,
    ...overrides,
  });
  const told = (...entries: readonly RegionInventory[]) =>
    failuresOf(entries).map(({ region, subject, fault: { code, message } }) => [region, subject?.kind, code, message]);

  it('is told once for each place and reason', () => {
    expect(told(makeRegion(), unread(), unread())).toEqual([[frankfurt, 'ec2-instance', fault.code, fault.message]]);
    const busy = { ...fault, code: 'busy' } as const;
    const all = [
      unread(),
      unread({ region: oregon }),
      unread({ kind: 'EFS' }),
      unread({ fault: other }),
      unread({ fault: busy }),
    ];
    expect(told(...all)).toHaveLength(5);
  });

  it('is of no kind where several were listed together', () => {
    expect(told(unread({ also: ['rds-instance'] }))).toEqual([[frankfurt, null, fault.code, fault.message]]);
  });
});
