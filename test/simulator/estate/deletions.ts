import type { Account } from '../../../sandbox/state/account.ts';
import { MARK, meaningOf } from '../rules.ts';
import {
  type Ami,
  amisIn,
  copiesOf,
  exists,
  homeOf,
  isDue,
  isOff,
  isOurs,
  isReadable,
  siblingsOf,
  verifiedAt,
  wishesOf,
} from './amis.ts';
import { approvedIn } from './approved.ts';
import type { Estate } from './estate.ts';
import type { Attempt } from './run.ts';

/** Why a run must not deregister this AMI, judged at that moment by the account itself; null when it may. */
export function whyNotDeregister(estate: Estate, attempt: Attempt, account: Account, ami: Ami): string | null {
  const { task } = attempt;
  if (task.mode !== 'purge') return `a ${task.mode} asks for it`;
  if (task.inputs['dry-run'] === 'true') return 'a dry run asks for it';
  if (!task.accounts.includes(account.accountId)) return 'nobody asked for this account';
  if (!isOurs(ami)) return 'it is not ours';
  if (ami.state === 'pending') return 'it is pending';
  // Who may not read the locks goes on without: the service keeps what is locked.
  if (ami.held === 'locked' && !attempt.troubled.has('DescribeLockedSnapshots')) return 'it is locked';
  if (ami.held !== null && ami.held !== 'locked') return `it is ${ami.held}`;
  if (task.approved !== null && !approvedIn(task.approved, account.accountId).has(ami.id)) return 'it was not approved';
  const tooMany = whyTooMany(attempt, account);
  if (tooMany !== null) return tooMany;
  // What failed holds no backup.
  if (ami.state === 'failed') return null;
  const expiry = meaningOf(ami.tags.get('Expire'));
  if (typeof expiry !== 'number' || expiry > attempt.startedAt) return `it expires at ${ami.tags.get('Expire')}`;
  if (isUsed(account, ami)) return 'it is in use';
  return whyNewest(estate, attempt, account, ami) ?? whyAwaited(estate, attempt, account, ami);
}

function isUsed(account: Account, { region, id }: Ami): boolean {
  const { instances, launchTemplates, references } = account.region(region);
  return (
    [...instances.values()].some(({ imageId, state }) => imageId === id && state !== 'terminated') ||
    [...launchTemplates.values()].some(({ versions }) => versions.some(({ imageId }) => imageId === id)) ||
    references.some(({ imageId }) => imageId === id)
  );
}

/** The newest, and the newest verified ones, of what still exists, or may. */
function whyNewest(estate: Estate, { task, startedAt }: Attempt, account: Account, ami: Ami): string | null {
  const minKeep = Number(task.inputs['min-keep'] ?? 1);
  const keepVerified = Number(task.inputs['keep-verified'] ?? 1);
  const newer = siblingsOf(ami, account).filter(({ createdAt }) => createdAt >= ami.createdAt);
  const isNewest = ami.state === 'available' && newer.length < minKeep;
  const isProven =
    ami.state === 'available' &&
    verifiedAt(ami, startedAt) !== null &&
    newer.filter((one) => verifiedAt(one, estate.time.now()) !== null).length < keepVerified;
  const home = homeOf(ami);
  if (home !== ami.region && minKeep > 0) {
    if (isOff(account, home)) return `its home region ${home} is switched off`;
    if (!isReadable(estate, account, home)) return `nobody can tell what exists in its home region ${home}`;
  }
  if (!isNewest && !isProven) return null;
  const source = ami.madeOf ?? ami.tags.get('BackupSource') ?? '';
  if (exists(estate, account, home, source) === false) return null;
  return isNewest
    ? `min-keep: ${source} exists, and ${newer.length} are newer`
    : `${source} exists, and none newer is verified`;
}

/** A source is not to go before its copies are there. */
function whyAwaited(estate: Estate, { task, startedAt }: Attempt, account: Account, ami: Ami): string | null {
  if (task.inputs['protect-uncopied'] === 'false') return null;
  const wishes = wishesOf(ami);
  if (wishes === null) return 'its wishes cannot be read';
  const missing = wishes.find(
    (wish) =>
      isDue(wish, startedAt) &&
      (!isReadable(estate, account, wish.to) ||
        !copiesOf(ami, account, wish.to).some(({ state }) => state === 'available')),
  );
  return missing === undefined ? null : `its copy in ${missing.to} is not there`;
}

/** A number holds in total, a percentage in each account. */
function whyTooMany({ task, deregistered, looseDeleted, promised }: Attempt, { accountId }: Account): string | null {
  const limit = task.inputs['max-deletions'] ?? '';
  if (limit === '') return null;
  if (!limit.endsWith('%')) {
    const asked = deregistered.size + looseDeleted.size + 1;
    return asked > Number(limit) ? `${asked} deletions, and max-deletions is ${limit}` : null;
  }
  const asked = [...deregistered].filter((key) => key.startsWith(accountId)).length + 1;
  const ours = promised.ours.get(accountId) ?? 0;
  return asked * 100 > Number.parseFloat(limit) * ours
    ? `${asked} deletions of ${ours}, and max-deletions is ${limit}`
    : null;
}

const MADE = /^Created by CreateImage\((i-[0-9a-f]+)\) for (ami-[0-9a-f]+)/;
const COPIED = /^Copied for DestinationAmi (ami-[0-9a-f]+) from SourceAmi (ami-[0-9a-f]+)/;

/** Why a run must not delete this snapshot by itself; null when it may. */
export function whyNotDeleteSnapshot(attempt: Attempt, account: Account, region: string, id: string): string | null {
  const { task, startedAt, snapshotsOfGone } = attempt;
  if (task.mode !== 'purge') return `a ${task.mode} asks for it`;
  if (task.inputs['dry-run'] === 'true') return 'a dry run asks for it';
  if (!task.accounts.includes(account.accountId)) return 'nobody asked for this account';
  const place = account.region(region);
  const snapshot = place.snapshots.get(id);
  if (snapshot === undefined) return null;
  const users = [...(place.imageIdsBySnapshot.get(id) ?? [])].filter((image) => place.images.has(image));
  if (users.length > 0) return `${users.join()} consists of it`;
  if (snapshotsOfGone.has(`${account.accountId} ${region} ${id}`)) return null;
  const { tags, ownerId, state, locked, volumeId, description } = snapshot;
  if (ownerId !== account.accountId || tags.get('CreatedBy') !== MARK) return 'it is not ours';
  if (locked) return 'it is locked';
  const expiry = meaningOf(tags.get('Expire'));
  if (state !== 'error' && (typeof expiry !== 'number' || expiry > startedAt)) return 'it has not expired';
  if (task.approved !== null && !approvedIn(task.approved, account.accountId).has(id)) return 'it was not approved';
  const [, machine, image] = MADE.exec(description) ?? [];
  const [, copy, original] = COPIED.exec(description) ?? [];
  const told = tags.get('BackupSource');
  const isMade = machine !== undefined && volumeId !== 'vol-ffffffff' && (told === undefined || told === machine);
  const isCopied = original !== undefined && tags.get('BackupCopyOf')?.endsWith(`/${original}`) === true;
  if (!isMade && !isCopied) return 'nothing proves that we made it';
  const parent = image ?? copy ?? '';
  const others = [...account.regions.keys()].flatMap((name) => amisIn(account, name));
  return others.some((one) => one.id === parent) ? `its AMI ${parent} is there` : null;
}
