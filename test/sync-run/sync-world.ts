import type { AccountSeed, BackupSeed } from '../../sandbox/index.ts';
import { awsCloud } from '../../src/aws/cloud.ts';
import type { InputName } from '../../src/inputs/all.ts';
import type { Report } from '../../src/model.ts';
import { readRequest } from '../../src/modes/request.ts';
import { runSync } from '../../src/modes/sync/run.ts';
import { parsePlan } from '../../src/plan/source.ts';
import { HOME, impatient, type World, worldOf } from '../engine/run-engine.ts';

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
  { sandbox, clock }: World,
  plans: string,
  inputs: Partial<Record<InputName, string>> = {},
  changeSet: string | null = null,
): Promise<Synced> {
  const given: Partial<Record<InputName, string>> = { mode: 'sync', 'aws-region': HOME, regions: HOME, ...inputs };
  const get = (input: InputName) => given[input] ?? '';
  const reading = readRequest({ get, now: clock.now(), workflowRun: null, sessionName: 'test' });
  if (!reading.ok) throw new Error(`the inputs were refused: ${reading.problems.map(({ message }) => message).join()}`);
  const { request } = reading;
  if (request.mode !== 'sync') throw new Error('only a sync is run here');
  const source = await parsePlan('.github/backup-plans.yml', plans, clock.now());
  if (!source.ok) throw new Error(source.refusals.map(({ fault }) => fault.message).join());
  if (source.source === null) throw new Error('there is a plan file');
  const engineClock = impatient(clock);
  const { signal } = new AbortController();
  const cloud = awsCloud({
    request: request.session,
    kinds: request.kinds,
    engine: request.engine,
    runName: 'test',
    clock: engineClock,
    fetchIdToken: () => Promise.reject(new Error('no role is assumed here')),
    signal,
  });
  let written: string | null = null;
  const files = {
    read: () => (changeSet === null ? Promise.reject(new Error('no file is read')) : Promise.resolve(changeSet)),
    write: (name: string, text: string) => {
      written = text;
      return Promise.resolve(name);
    },
  };
  const log = { info: () => {}, debug: () => {}, group: () => {}, progress: () => {} };
  sandbox.requests.length = 0;
  const report = await runSync(request, { cloud, clock: engineClock, log, signal, files, commit: null }, source.source);
  const calls = sandbox.requests.filter(({ service }) => service === 'backup').map(({ action }) => action);
  return { report, changeSet: written, calls };
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
