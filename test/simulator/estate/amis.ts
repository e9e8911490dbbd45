import type { Account } from '../../../sandbox/state/account.ts';
import { writtenTags } from '../../../sandbox/state/snapshots.ts';
import { MARK, meaningOf } from '../rules.ts';
import { type Estate, REGIONS } from './estate.ts';

/** What an account holds, and what of it is ours, from what stands in the account alone and by the rules of the design. */

export interface Ami {
  readonly account: string;
  readonly region: string;
  readonly id: string;
  readonly name: string;
  readonly owner: string;
  readonly state: string;
  readonly createdAt: number;
  readonly tags: ReadonlyMap<string, string>;
  /** The instance that the service recorded. */
  readonly madeOf: string | null;
  /** The AMI that the service recorded, as `<region>/<id>`. */
  readonly copyOf: string | null;
  /** What keeps everybody from deleting it. */
  readonly held: 'protected' | 'public' | 'locked' | null;
  readonly snapshots: readonly string[];
}

export function amisIn(account: Account, name: string): readonly Ami[] {
  const region = account.region(name);
  return [...region.images.values()].map((image) => {
    const snapshots = image.devices.flatMap(({ snapshotId }) => snapshotId ?? []);
    const { sourceImageRegion, sourceImageId, cooldownUntil = 0 } = image;
    const isProtected = image.protection !== 'disabled' || cooldownUntil > account.clock.now();
    const isLocked = snapshots.some((id) => region.snapshots.get(id)?.locked === true);
    return {
      account: account.accountId,
      region: name,
      id: image.imageId,
      name: image.name,
      owner: image.ownerId,
      state: image.state,
      createdAt: image.createdAt,
      // Those that calls do not show yet stand there all the same.
      tags: writtenTags(image),
      madeOf: image.sourceInstanceId ?? null,
      copyOf: sourceImageId === undefined ? null : `${sourceImageRegion}/${sourceImageId}`,
      held: isProtected ? 'protected' : image.public ? 'public' : isLocked ? 'locked' : null,
      snapshots,
    };
  });
}

export function allAmis(account: Account): readonly Ami[] {
  return REGIONS.flatMap((region) => amisIn(account, region));
}

/** Ours is what the service says was made as our tags say. */
export function isOurs(ami: Ami): boolean {
  const { owner, account, tags, madeOf, copyOf } = ami;
  if (owner !== account || tags.get('CreatedBy') !== MARK) return false;
  const told = tags.get('BackupSource');
  if (madeOf !== null) return told === undefined || told === madeOf;
  return copyOf !== null && tags.get('BackupCopyOf') === copyOf && homeOf(ami) !== ami.region && Boolean(told);
}

/** Where the machine is of which it is a backup. */
export function homeOf({ region, madeOf, copyOf }: Ami): string {
  return madeOf !== null || copyOf === null ? region : (copyOf.split('/')[0] ?? '');
}

function sourceOf({ madeOf, tags }: Ami): string {
  return madeOf ?? tags.get('BackupSource') ?? '';
}

/** The backups of the same machine beside this one, originals or copies as it is itself. */
export function siblingsOf(ami: Ami, account: Account): readonly Ami[] {
  return amisIn(account, ami.region).filter(
    (other) =>
      other.id !== ami.id &&
      other.state === 'available' &&
      isOurs(other) &&
      sourceOf(other) === sourceOf(ami) &&
      homeOf(other) === homeOf(ami),
  );
}

export interface Wish {
  readonly to: string;
  readonly expires: number | 'never';
}

/** What its tag wishes; null where that cannot be read, none where it has none. */
export function wishesOf({ tags, copyOf }: Ami): readonly Wish[] | null {
  const text = tags.get('BackupCopyTo');
  if (text === undefined || copyOf !== null) return [];
  const words = text.split(' ').map((word) => {
    const [to = '', expire] = word.split('=');
    return { to, expires: meaningOf(expire) };
  });
  return words.every(({ expires }) => expires !== null)
    ? words.flatMap(({ to, expires }) => (expires === null ? [] : [{ to, expires }]))
    : null;
}

export function isDue({ expires }: Wish, now: number): boolean {
  return expires === 'never' || expires > now;
}

/** Our copies of an AMI in a region. */
export function copiesOf({ region, id }: Ami, account: Account, to: string): readonly Ami[] {
  return amisIn(account, to).filter((copy) => copy.copyOf === `${region}/${id}` && isOurs(copy));
}

/** Whether somebody has taken the marks of a copy that we made: it holds the name that another one would get. */
export function isEstranged({ region, id }: Ami, account: Account, to: string): boolean {
  return amisIn(account, to).some(
    (copy) => copy.copyOf === `${region}/${id}` && copy.name.startsWith(`${MARK}-copy-of-`) && !isOurs(copy),
  );
}

/** Whether calls to this region of this account are answered. */
export function isReadable({ shut }: Estate, account: Account, region: string): boolean {
  const { condition, optInStatus } = account.region(region);
  return !shut.has(account.accountId) && condition === 'ok' && optInStatus !== 'not-opted-in';
}

/** Whether the account has switched the region off. */
export function isOff(account: Account, region: string): boolean {
  return account.region(region).optInStatus === 'not-opted-in';
}

/** Whether a machine is there; null where nobody can tell. */
export function exists(estate: Estate, account: Account, region: string, machine: string): boolean | null {
  if (!isReadable(estate, account, region)) return null;
  const state = account.region(region).instances.get(machine)?.state;
  return state !== undefined && state !== 'terminated';
}

/** When it was proven to boot; null where it was not, or says so of a time to come. */
export function verifiedAt({ tags }: Ami, now: number): number | null {
  const meaning = meaningOf(tags.get('BackupVerified'));
  return typeof meaning === 'number' && meaning <= now ? meaning : null;
}
