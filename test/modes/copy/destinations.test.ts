import { describe, expect, it } from 'vitest';
import type { CopyRequest } from '../../../src/inputs/request.ts';
import {
  failure,
  type Inventory,
  placeOf,
  type RecoveryPoint,
  type Region,
  region,
  success,
} from '../../../src/model.ts';
import { lookAtDestinations } from '../../../src/modes/copy/destinations.ts';
import type { Connection } from '../../../src/ports/cloud.ts';
import {
  DAY,
  fault,
  frankfurt,
  makeInventory,
  makePoint,
  makeRegion,
  oregon,
  session,
} from '../../decide/make-model.ts';
import { connectionOf } from '../purge/copies-world.ts';
import { makeRun } from '../verify/make-tests.ts';
import { copyOf, ireland, wishing } from './make-copies.ts';

const mumbai = region('ap-south-1');
const tokyo = region('ap-northeast-1');
const request: CopyRequest = {
  mode: 'copy',
  kinds: ['ec2-instance'],
  engine: { name: 'direct' },
  regions: '',
  dryRun: false,
  session,
  workflowRun: null,
  planFile: null,
  copyKeys: [],
  pricePerGibTransferred: 0,
  waitMilliseconds: null,
  changeSet: { approved: null, validForMilliseconds: DAY },
};

/** Looks where the wishes of these points point to, and tells what was asked of whom. */
async function look(
  sources: Inventory,
  { told, chosen }: { readonly told: readonly Region[] | null; readonly chosen: readonly Region[] },
  listed: Awaited<ReturnType<Connection['enabledRegions']>> | Error = success([frankfurt, ireland, oregon, mumbai]),
) {
  const world = { living: new Set<string>(), looked: [], down: [], minKeep: 0, protectUncopied: false };
  const points: readonly RecoveryPoint[] = [makePoint({ region: ireland }), makePoint({ region: tokyo })];
  const { connection, asked } = connectionOf({
    ...world,
    points,
    enabled: [frankfurt, ireland, oregon, mumbai, tokyo],
  });
  let listings = 0;
  const enabledRegions = async () => {
    listings += 1;
    if (listed instanceof Error) throw listed;
    return listed;
  };
  const opened = { request, run: makeRun(), connection: { ...connection, enabledRegions } };
  const { enabled, destinations } = await lookAtDestinations(opened, sources, { enabled: told, chosen });
  return {
    listings,
    asked: [...asked],
    enabled,
    places: destinations.regions.map((one) => [one.region, one.read]),
    destinations,
  };
}
const from = (...points: readonly RecoveryPoint[]) =>
  makeInventory(makeRegion({ points }), makeRegion({ region: oregon }));
const wide = { told: [frankfurt, ireland, oregon], chosen: [frankfurt, oregon] };

describe('the regions in which copies are looked for', () => {
  it('are those of the wishes, and none is read twice', async () => {
    const sources = from(wishing('eu-west-1=never us-west-2=never'), wishing('eu-west-1=never'));
    const found = await look(sources, wide);
    expect([found.asked, found.listings, found.enabled]).toEqual([[ireland], 0, wide.told]);
    expect(found.places).toEqual([
      [oregon, true],
      [ireland, true],
    ]);
    expect(found.destinations.regions[0]).toBe(sources.regions[1]);
    expect(found.destinations.regions[1]).toMatchObject({ points: [{ region: ireland }] });
  });

  it('are none where nothing is wished for', async () => {
    const sources = from(
      makePoint(),
      copyOf(wishing('eu-west-1=never'), { tags: { copyTo: 'eu-west-1=never' } }),
      wishing('Ireland'),
    );
    const unread: Inventory = makeInventory({ kind: 'ec2-instance', region: frankfurt, read: false, fault });
    for (const regions of [wide, { ...wide, told: null }]) {
      expect(await look(sources, regions)).toMatchObject({ asked: [], places: [], listings: 0 });
      expect(await look(unread, regions)).toMatchObject({ asked: [], places: [], listings: 0 });
    }
  });

  it('are not those that are off', async () => {
    expect(await look(from(wishing('ap-northeast-1=never eu-west-1=never')), wide)).toMatchObject({ asked: [ireland] });
    expect(await look(from(wishing('ap-northeast-1=never')), wide)).toMatchObject({ asked: [], places: [] });
  });

  describe('where the regions were named exactly', () => {
    const exact = { told: null, chosen: [frankfurt, oregon] };
    it('are asked for only where something is wanted elsewhere', async () => {
      const beside = await look(from(wishing('eu-west-1=never')), exact);
      expect([beside.listings, beside.enabled]).toEqual([1, [frankfurt, ireland, oregon, mumbai]]);
      const here = await look(from(wishing('us-west-2=never')), exact);
      expect([here.listings, here.enabled, here.places]).toEqual([0, null, [[oregon, true]]]);
    });

    it.each([
      ['refused', failure(fault)],
      ['an exception', new Error('socket')],
    ])('each tell for themselves where the list is %s', async (_, listed) => {
      const found = await look(from(wishing('eu-west-1=never ap-northeast-1=never')), exact, listed);
      expect([found.enabled, found.asked]).toEqual([null, [tokyo, ireland]]);
    });
  });

  it('that cannot be read are in it, with why', async () => {
    const found = await look(from(wishing('ap-east-1=never')), {
      told: [frankfurt, region('ap-east-1')],
      chosen: [frankfurt],
    });
    expect(found.places).toEqual([['ap-east-1', false]]);
    expect(found.destinations.regions.map(placeOf)).toEqual(['ec2-instance ap-east-1']);
  });
});
