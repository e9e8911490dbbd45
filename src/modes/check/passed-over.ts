import { attempt } from '../../model/attempt.ts';
import { type Failure, keyOf, type Region, type Result, type Warning } from '../../model.ts';
import {
  mayBePassedOver,
  type PassedOver,
  passedOverBy,
  passedOverFailures,
  type SwitchedOff,
  typesPassedOver,
} from '../../plan/passed-over.ts';
import type { Connection } from '../../ports/cloud.ts';
import type { Run } from '../shared/mode.ts';
import type { Claims } from './claims.ts';
import { isRed, type Judged } from './judged.ts';

/** The types that are switched off, by region, where that matters. */
export type SwitchedOffIn = ReadonlyMap<Region, Result<readonly string[]>>;

/** Asks once in each region where an AWS Backup plan selects a resource that a switched-off type could exclude. */
export async function askSwitchedOff(
  {
    connection,
    run,
  }: { readonly connection: Pick<Connection, 'listSwitchedOff'>; readonly run: Pick<Run, 'signal' | 'log'> },
  { byPlan }: Pick<Claims, 'byPlan'>,
): Promise<SwitchedOffIn> {
  const regions = new Set(
    byPlan.flatMap(({ plan, selected }) =>
      selected.filter((resource) => mayBePassedOver(plan, resource)).map(({ region }) => region),
    ),
  );
  const answers = [...regions].map(
    async (region) => [region, await attempt(() => connection.listSwitchedOff(region), run)] as const,
  );
  return new Map(await Promise.all(answers));
}

/** Returns the resources that AWS Backup skips, by plan. */
export function passedOverOf({ byPlan }: Pick<Claims, 'byPlan'>, switchedOffIn: SwitchedOffIn) {
  const off: SwitchedOff = new Map(
    [...switchedOffIn].flatMap(([region, read]) => (read.ok ? [[region, read.value] as const] : [])),
  );
  const passed = byPlan.map(({ plan, selected }) => ({ plan, passed: passedOverBy(plan, selected, off) }));
  return { passed, types: typesPassedOver(passed.flatMap((one) => one.passed)) };
}

/**
 * Fails for skipped resources whose backup is still fresh, because they will get no further one. Resources that are already
 * red have this in their reason.
 */
export function failuresOfPassed(
  passed: ReturnType<typeof passedOverOf>['passed'],
  judged: readonly Judged[],
): readonly Failure[] {
  const red = new Set(judged.flatMap(({ status, resource }) => (isRed(status) ? [keyOf(resource)] : [])));
  const isTold = ({ resource }: PassedOver) => red.has(keyOf(resource));
  return passed.flatMap((one) =>
    passedOverFailures(
      one.plan,
      one.passed.filter((each) => !isTold(each)),
    ),
  );
}

/** Only a warning: the switches only explain a status, and the backups themselves determine it. */
export function unreadSwitches(switchedOffIn: SwitchedOffIn): readonly Warning[] {
  return [...switchedOffIn].flatMap(([region, read]) => {
    if (read.ok) return [];
    const message = `whether AWS Backup is switched on for all types that the plans cover could not be asked: ${read.fault.message}`;
    return [{ region, target: region, message }];
  });
}
