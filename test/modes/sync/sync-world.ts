import type { AccountSeed, BackupSeed } from '../../../sandbox/index.ts';
import type { InputName } from '../../../src/inputs/all.ts';
import { HOME, runWith, type World, worldOf } from '../../engine/run-engine.ts';
import { PLAN_PATH } from '../../engine/surroundings.ts';
import type { AnyReport as Report } from '../../report/any-report.ts';

/** Plan files that are synced with the AWS Backup of a sandbox. */

export { HOME, type World };
export const OREGON = 'us-west-2';
const ACCOUNT = '123456789012';
export const ROLE = `arn:aws:iam::${ACCOUNT}:role/rdspg-AWSBackupServiceRole`;
export const VAULT = 'rdspg-backup-vault';
export const PLAN = 'rdspg-backup-plan';
export const TAGS = { Environment: 'production', ResourceType: 'rdspg-fcj' };

/** A plan with one daily rule for what carries two tags; `more` stands among the keys of the plan. */
export function planFile(overrides: { tags?: string; regions?: string; expiry?: string; name?: string } = {}): string {
  const { tags = 'Environment:production, ResourceType:rdspg-fcj', regions = HOME, expiry = '35 days' } = overrides;
  return `
plans:
  ${overrides.name ?? PLAN}:
    engine: aws-backup
    vault: ${VAULT}
    role: ${ROLE}
    selection:
      tags: [${tags}]
      regions: ${regions}
    rules:
      DailyBackups:
        schedule: '0 5 * * *'
        expiry: ${expiry}
`;
}

/** A database with both tags and one with the first alone; a role and no vault. */
export function syncWorld(backup: BackupSeed = {}, more: Partial<AccountSeed> = {}): Promise<World> {
  return worldOf({
    regions: [HOME, OREGON],
    dbInstances: [
      { region: HOME, id: 'rdspg-fcj-labs', tags: TAGS },
      { region: HOME, id: 'other', tags: { Environment: 'production' } },
    ],
    backup: { roles: [{ arn: ROLE }], ...backup },
    ...more,
  });
}

export interface Synced {
  readonly report: Report;
  /** The change set that a dry run wrote. */
  readonly changeSet: string | null;
  /** What was asked of AWS Backup, in order. */
  readonly calls: readonly string[];
}

/** Runs one sync from its inputs to its report. `changeSet` is the text behind the input `change-set`. */
export async function sync(
  world: World,
  plans: string,
  inputs: Partial<Record<InputName, string>> = {},
  changeSet: string | null = null,
): Promise<Synced> {
  const given: Partial<Record<InputName, string>> = { mode: 'sync', 'aws-region': HOME, regions: HOME, ...inputs };
  const files = new Map([[PLAN_PATH, plans]]);
  if (changeSet !== null) files.set(given['change-set'] ?? '', changeSet);
  const written = new Map<string, string>();
  world.sandbox.requests.length = 0;
  const report = await runWith(world, given, { files, written });
  const calls = world.sandbox.requests.filter(({ service }) => service === 'backup').map(({ action }) => action);
  return { report, changeSet: written.get('change-set') ?? null, calls };
}

/** The actions that change something, in order. */
export function writes({ calls }: Synced): readonly string[] {
  return calls.filter((action) => /^(Create|Update|Delete|Tag)/.test(action));
}

export function backupIn({ sandbox }: World, region: string = HOME) {
  return sandbox.account.region(region).backup;
}

/** The one plan of a region. */
export function onlyPlan(world: World, region: string = HOME) {
  const [plan, ...others] = backupIn(world, region).plans.values();
  if (plan === undefined || others.length > 0) throw new Error('there is not one plan');
  return plan;
}
