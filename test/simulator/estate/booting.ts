import type { Account } from '../../../sandbox/state/account.ts';
import { valuesOf } from '../requests.ts';
import { MARK, meaningOf } from '../rules.ts';
import type { Arrival } from '../turnstile.ts';
import { amisIn, isOurs } from './amis.ts';
import type { Estate } from './estate.ts';
import type { Launched, Ledger } from './ledger.ts';
import type { Attempt } from './run.ts';

/** Why a run must not terminate these instances: only boot tests of ours may go, and those of other runs once their time is past. */
export function whyNotTerminate(
  estate: Estate,
  ledger: Ledger,
  attempt: Attempt,
  account: Account,
  { region, params }: Arrival,
): string | null {
  if (attempt.task.mode !== 'verify') return `a ${attempt.task.mode} asks for it`;
  for (const id of valuesOf(params, 'InstanceId.')) {
    const test = ledger.tests.get(ledger.key(account.accountId, region, id));
    if (test === undefined) return `${id} is no boot test of ours`;
    if (test.run !== attempt.name && test.expires > estate.time.now()) return `${id} is another run's, and not expired`;
  }
  return null;
}

/** Why a run must not write these tags; null when it may. */
export function whyNotTag(
  estate: Estate,
  attempt: Attempt,
  account: Account,
  { region, params }: Arrival,
): string | null {
  if (attempt.task.mode !== 'verify') return `a ${attempt.task.mode} writes tags`;
  if (params['Tag.1.Key'] !== 'BackupVerified' || params['Tag.2.Key'] !== undefined) return 'it is not BackupVerified';
  const at = meaningOf(params['Tag.1.Value']);
  if (typeof at !== 'number' || at > estate.time.now() || at < attempt.startedAt)
    return `it says ${params['Tag.1.Value']}`;
  for (const id of valuesOf(params, 'ResourceId.')) {
    const test = attempt.launched.find(
      (one) => one.image === id && one.region === region && one.account === account.accountId,
    );
    if (test === undefined) return `${id} was not booted`;
    if (estate.boots.has(id)) return `${id} does not boot`;
    const launchedAt = account.region(region).instances.get(test.id)?.launchedAt ?? Number.POSITIVE_INFINITY;
    if (estate.time.now() < launchedAt + account.settings.statusChecksMs)
      return `the checks of ${id} have no result yet`;
  }
  return null;
}

/** What is wrong with what a run has launched; each is written down. */
export function noteLaunched(
  ledger: Ledger,
  attempt: Attempt,
  account: Account,
  region: string,
  before: ReadonlySet<string>,
): string[] {
  const made = [...account.region(region).instances.values()].filter(({ instanceId }) => !before.has(instanceId));
  return made.flatMap((instance) => {
    const { instanceId: id, imageId: image, tags, securityGroups } = instance;
    const expires = meaningOf(tags.get('Expire'));
    const one: Launched = {
      run: attempt.name,
      account: account.accountId,
      region,
      id,
      image,
      expires: typeof expires === 'number' ? expires : Number.POSITIVE_INFINITY,
    };
    const { mode } = attempt.task;
    const refuse = (why: string) => `${mode} launched ${id} from ${image}: ${why}`;
    const ami = amisIn(account, region).find((other) => other.id === image);
    const problems = ami !== undefined && isOurs(ami) ? [] : [refuse('that is no backup of ours')];
    if (mode === 'restore') {
      ledger.restored.set(ledger.key(account.accountId, region, id), one);
      const strange = ['CreatedBy', 'Backup', 'BackupTest'].filter((key) => tags.has(key));
      if (strange.length > 0) problems.push(refuse(`it has the tags ${strange.join()}`));
      if (tags.get('BackupRestoredFrom') !== image) problems.push(refuse('its tag does not say from what'));
      return problems;
    }
    if (mode !== 'verify') return [...problems, refuse('nobody asked for it')];
    ledger.tests.set(ledger.key(account.accountId, region, id), one);
    attempt.launched.push(one);
    const groups = securityGroups.map((group) => account.region(region).securityGroups.get(group));
    const isOpen = groups.some((group) => group === undefined || group.ingress.length + group.egress.length > 0);
    if (isOpen || groups.length === 0) problems.push(refuse('its network lets something through'));
    if (instance.keyName !== undefined || instance.instanceProfileArn !== undefined)
      problems.push(refuse('it has a key or a profile'));
    if (instance.metadata?.httpEndpoint !== 'disabled') problems.push(refuse('its metadata can be asked'));
    if (tags.get('CreatedBy') !== MARK || tags.get('BackupTest') !== image) problems.push(refuse('it is not marked'));
    if (one.expires < attempt.startedAt + 2 * 3_600_000 || !Number.isFinite(one.expires))
      problems.push(refuse(`it expires at ${tags.get('Expire')}`));
    return problems;
  });
}

/** Boot tests of ours that still run although their time was past before a run began. */
export function overdue(estate: Estate, ledger: Ledger, before: number): readonly Launched[] {
  return [...ledger.tests.values()].filter(({ account, region, id, expires }) => {
    const found = estate.accounts.find(({ accountId }) => accountId === account);
    const state = found?.region(region).instances.get(id)?.state;
    return state !== undefined && state !== 'terminated' && state !== 'shutting-down' && expires <= before;
  });
}
