import { attempt } from '../../model/attempt.ts';
import { groupBy } from '../../model/group.ts';
import type { Failure, Fault, Region } from '../../model.ts';
import type { BootTests, TestLaunch } from '../../ports/boot-tests.ts';
import type { Run } from '../shared/mode.ts';
import type { BootTest } from './choose.ts';
import { isolatedNetwork } from './isolation.ts';
import { type LaunchTerms, launchOf } from './launch.ts';
import { notStarted, refusedTest, type Tested } from './test.ts';

/** A test that may start. */
export interface Ready {
  readonly test: BootTest;
  readonly launch: TestLaunch;
}

export interface Prepared {
  readonly ready: readonly Ready[];
  /** Tests that can't be run. */
  readonly refused: readonly Tested[];
  /** One for each region in which nothing may be started. */
  readonly failures: readonly Failure[];
}

/** Verifies in each region that its test network is isolated, before starting anything there. */
export async function prepare(
  all: readonly BootTest[],
  terms: LaunchTerms,
  tests: BootTests,
  run: Run,
): Promise<Prepared> {
  const places = [...groupBy(all, ({ point }) => point.region)];
  const prepared = await Promise.all(places.map(([region, here]) => prepareRegion(region, here, terms, tests, run)));
  return {
    ready: prepared.flatMap(({ ready }) => ready),
    refused: prepared.flatMap(({ refused }) => refused),
    failures: prepared.flatMap(({ failures }) => failures),
  };
}

async function prepareRegion(
  region: Region,
  here: readonly BootTest[],
  terms: LaunchTerms,
  tests: BootTests,
  run: Run,
): Promise<Prepared> {
  const ids = here.map(({ point }) => point.id);
  const [facts, images] = await Promise.all([
    attempt(() => tests.readNetwork(region), run),
    attempt(() => tests.readImages(region, ids), run),
  ]);
  const network = facts.ok ? isolatedNetwork(facts.value, region) : facts;
  if (!network.ok) return allRefused(region, here, network.fault);
  if (!images.ok) return allRefused(region, here, images.fault);
  const launches = here.map((test) => ({
    test,
    launch: launchOf(test, images.value.get(test.point.id), network.value, terms),
  }));
  return {
    ready: launches.flatMap(({ test, launch }) => (launch.ok ? [{ test, launch: launch.value }] : [])),
    refused: launches.flatMap(({ test, launch }) => (launch.ok ? [] : [refusedTest(test, launch.fault)])),
    failures: [],
  };
}

function allRefused(region: Region, here: readonly BootTest[], fault: Fault): Prepared {
  return {
    ready: [],
    refused: here.map((test) => notStarted(test, 'untested', fault.message)),
    failures: [{ region, target: region, action: 'verify', fault }],
  };
}
