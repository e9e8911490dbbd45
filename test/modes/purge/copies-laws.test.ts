import { describe, expect, it } from 'vitest';
import type { ChangeSet, RecoveryPoint, Region } from '../../../src/model.ts';
import { decideGuarded } from '../../../src/modes/purge/guarded.ts';
import { account, makePurgeRequest, NOW } from '../../decide/make-model.ts';
import { SILENT } from '../../engine/surroundings.ts';
import { fc, someRuns } from '../../laws/fast-check.ts';
import { type CopyWorld, connectionOf, copyWorlds, inventoryOf } from './copies-world.ts';

const RUNS = { numRuns: someRuns(800) };

async function purge(world: CopyWorld): Promise<ChangeSet & { readonly asked: ReadonlySet<Region> }> {
  const { connection, asked } = connectionOf(world);
  const request = makePurgeRequest({ minKeep: world.minKeep, keepVerified: 0, protectUncopied: world.protectUncopied });
  const nothing = { source: null, earlier: { known: true as const, files: [] } };
  const watch = { signal: new AbortController().signal, log: SILENT };
  const { changeSet } = await decideGuarded(inventoryOf(world), connection, request, nothing, NOW, watch);
  return { ...changeSet, asked };
}

// ---------------------------------------------------------------- an oracle of its own

const seen = (world: CopyWorld) =>
  world.points.filter((point) => world.looked.includes(point.region) && !world.down.includes(point.region));
const answers = (world: CopyWorld, place: string) =>
  world.enabled.some((one) => one === place) && !world.down.some((one) => one === place);

function homeRegion(point: RecoveryPoint): string {
  return point.source === null ? ((point.tags.copyOf ?? '').split('/')[0] ?? '') : point.region;
}

function isOurs(point: RecoveryPoint): boolean {
  if (point.tags.createdBy !== 'backupViaTag' || point.owner !== account) return false;
  if (point.source !== null) return true;
  return point.tags.copyOf === point.copyOf && homeRegion(point) !== point.region && point.tags.source !== null;
}

const isPast = (text: string | null) => text !== null && /^2026/.test(text);

function hasWishUnmet(point: RecoveryPoint, world: CopyWorld): boolean {
  const pairs = (point.tags.copyTo ?? '').split(' ').filter((pair) => pair !== '');
  const places = pairs.map((pair) => pair.split('=')[0]);
  if (pairs.some((pair) => pair.endsWith('=nonsense')) || new Set(places).size < places.length) return true;
  return pairs.some((pair) => {
    const [place = '', end = ''] = pair.split('=');
    if (isPast(end)) return false;
    if (!answers(world, place)) return true;
    return !world.points.some(
      (copy) =>
        isOurs(copy) &&
        copy.source === null &&
        copy.region === place &&
        copy.state === 'available' &&
        copy.tags.copyOf === `${point.region}/${point.id}`,
    );
  });
}

function isNewest(point: RecoveryPoint, world: CopyWorld): boolean {
  const rivals = seen(world).filter(
    (other) =>
      isOurs(other) &&
      other.state === 'available' &&
      other.region === point.region &&
      other.tags.source === point.tags.source &&
      homeRegion(other) === homeRegion(point) &&
      (other.source === null) === (point.source === null) &&
      (other.createdAt ?? 0) > (point.createdAt ?? 0),
  );
  return point.state === 'available' && rivals.length < world.minKeep;
}

function mayGo(point: RecoveryPoint, world: CopyWorld): boolean {
  if (!isOurs(point) || point.state === 'pending') return false;
  const failed = point.state === 'failed';
  if (!failed && !isPast(point.tags.expire)) return false;
  if (world.minKeep > 0) {
    const home = homeRegion(point);
    const off = !world.enabled.some((one) => one === home);
    if (point.source === null && off && !failed) return false;
    if (!off && !answers(world, home)) return false;
    if (!off && world.living.has(`${home} ${point.tags.source}`) && isNewest(point, world)) return false;
  }
  return failed || !world.protectUncopied || !hasWishUnmet(point, world);
}

const gone = ({ changes }: ChangeSet) =>
  changes.flatMap((change) => (change.action === 'delete' ? [change.point.id] : []));

describe('a purge of copies and of what has copies wanted', () => {
  it('deletes exactly what the rules let go', async () => {
    const met = { copies: 0, originals: 0, awaiting: 0, homeOff: 0, refused: 0 };
    await fc.assert(
      fc.asyncProperty(copyWorlds, async (world) => {
        const purged = await purge(world);
        const expected = seen(world).filter((point) => mayGo(point, world));
        expect(gone(purged).sort()).toEqual(expected.map(({ id }) => id).sort());
        met.copies += expected.filter(({ source }) => source === null).length;
        met.originals += expected.filter(({ source }) => source !== null).length;
        for (const change of purged.changes) {
          if (change.action === 'refuse') met.refused += 1;
          if (change.action === 'keep' && change.because === 'awaiting-copy') met.awaiting += 1;
          if (change.action === 'keep' && change.because === 'home-not-enabled') met.homeOff += 1;
        }
      }),
      RUNS,
    );
    for (const count of Object.values(met)) expect(count).toBeGreaterThan(10);
  });

  it('with their home region down takes no copy, and says so', async () => {
    await fc.assert(
      fc.asyncProperty(copyWorlds, async (world) => {
        const [home] = world.down;
        fc.pre(world.minKeep > 0 && home !== undefined && world.enabled.includes(home));
        const goingOf = ({ changes }: ChangeSet) =>
          changes.filter(
            (change) => change.action === 'delete' && change.point.source === null && homeRegion(change.point) === home,
          );
        const purged = await purge(world);
        expect(goingOf(purged)).toEqual([]);
        const told = purged.failures.filter(({ region, target }) => region === home && target === 'min-keep');
        const wouldGo = goingOf(await purge({ ...world, minKeep: 0, protectUncopied: false })).length > 0;
        if (wouldGo) expect(told).toMatchObject([{ fault: { code: 'guard-unevaluated' } }]);
      }),
      RUNS,
    );
  });

  it('whatever is refused makes the run red', async () => {
    await fc.assert(
      fc.asyncProperty(copyWorlds, async (world) => {
        const { changes, failures } = await purge(world);
        const reasons = new Set(failures.map(({ fault }) => fault.message));
        for (const change of changes) if (change.action === 'refuse') expect(reasons.has(change.reason)).toBe(true);
      }),
      RUNS,
    );
  });

  it('asks of other regions only where something hangs on them', async () => {
    await fc.assert(
      fc.asyncProperty(copyWorlds, async (world) => {
        const { asked } = await purge(world);
        const needed = new Set<string>(world.looked);
        for (const point of seen(world)) {
          if (point.source === null) needed.add(homeRegion(point));
          for (const pair of (point.tags.copyTo ?? '').split(' ')) needed.add(pair.split('=')[0] ?? '');
        }
        expect([...asked].filter((one) => !needed.has(one))).toEqual([]);
      }),
      RUNS,
    );
  });
});
