import type { AccountSeed, BackupSeed } from '../../sandbox/index.ts';
import type { InputName } from '../../src/inputs/all.ts';
import { sync } from '../modes/sync/sync-world.ts';
import type { AnyReport } from '../report/any-report.ts';
import { ROLE, VAULT } from './backup-world.ts';
import { DAY, HOME, runWith, type World } from './run-engine.ts';
import { PLAN_PATH } from './surroundings.ts';
import { AWAY, allOn, inRegion, typesWorld } from './types-world.ts';

/** Plans of AWS Backup over every type that it takes, synced, carried out by the sandbox and then checked. */

export const HOUR = DAY / 24;
const REGIONS = `${HOME} ${AWAY}`;

export interface PlanText {
  readonly name?: string;
  /** YAML between `selection: {` and its end. */
  readonly selection?: string;
  /** YAML of the rules, each on a line of its own. */
  readonly rules?: readonly string[];
}

/** Every night at five, with an hour to begin and two to end. */
export const NIGHTLY =
  "nightly: {schedule: '0 5 * * *', expiry: 35 days, start-window: 1 hour, completion-window: 2 hours}";

export function planText(...plans: readonly PlanText[]): string {
  const texts = plans.map(({ name = 'vaulted', selection = 'tags: [Backup:nightly]', rules = [NIGHTLY] }) =>
    [
      `  ${name}:`,
      '    engine: aws-backup',
      `    vault: ${VAULT}`,
      `    role: ${ROLE}`,
      `    selection: {${selection}}`,
      '    rules:',
      ...rules.map((rule) => `      ${rule}`),
    ].join('\n'),
  );
  return `plans:\n${texts.join('\n')}\n`;
}

/** All types in two regions, all switched on unless a test says otherwise. */
export function watchedWorld(backup: BackupSeed = {}, more: AccountSeed = {}): Promise<World> {
  const away = inRegion(AWAY);
  const home = inRegion(HOME);
  const both = <Name extends keyof AccountSeed>(name: Name) =>
    [...((home[name] as readonly unknown[]) ?? []), ...((away[name] as readonly unknown[]) ?? [])] as never;
  return typesWorld(
    { vaults: [HOME, AWAY].map((region) => ({ region, name: VAULT })), optIn: [allOn(HOME), allOn(AWAY)], ...backup },
    {
      regions: [HOME, AWAY],
      instances: both('instances'),
      dbInstances: both('dbInstances'),
      dbClusters: both('dbClusters'),
      // Buckets have names of the whole world.
      otherResources: [
        ...(home.otherResources ?? []),
        ...(away.otherResources ?? []).filter(({ arn }) => !arn.includes(':s3:')),
      ],
      ...more,
    },
  );
}

export async function synced(world: World, plans: string): Promise<AnyReport> {
  return (await sync(world, plans, { regions: REGIONS })).report;
}

export function check(
  world: World,
  plans: string,
  inputs: Partial<Record<InputName, string>> = {},
): Promise<AnyReport> {
  return runWith(world, { mode: 'check', regions: REGIONS, ...inputs }, { files: new Map([[PLAN_PATH, plans]]) });
}

/** The entry of one resource of the home region. */
export function entryOf({ checked }: AnyReport, id: string, region: string = HOME) {
  const [found, ...others] = checked.filter((one) => one.resourceId === id && one.region === region);
  if (found === undefined || others.length > 0) throw new Error(`there is not one entry of ${id}`);
  return found;
}
