import { type Expiry, type Instant, type Region, region } from '../model.ts';
import { readExpireTag } from './expire-tag.ts';
import { formatExpiry } from './expiry.ts';

/** One copy to be made of a recovery point. */
export interface CopyWish {
  readonly to: Region;
  /** When the copy itself may be purged. */
  readonly expiresAt: Expiry;
}

/** The content of a `BackupCopyTo` tag. */
export interface CopyWishes {
  readonly wishes: readonly CopyWish[];
  /** Words of the tag that are not valid wishes; empty if all are. */
  readonly unreadable: readonly string[];
}

/** The reason shown wherever copies of volumes are requested. */
export const NO_VOLUME_COPIES =
  'snapshots of volumes are not copied, because AWS records no source for a copy of a snapshot, so that none could ever be proven to be ours';

/** Returns the value of the `BackupCopyTo` tag: `region=Expire` pairs separated by spaces. */
export function copyToValue(wishes: readonly CopyWish[]): string {
  return wishes.map(({ to, expiresAt }) => `${to}=${formatExpiry(expiresAt)}`).join(' ');
}

/** Reads a `BackupCopyTo` tag. A region that occurs twice is unreadable, because it is unclear which entry is meant. */
export function readCopyTo(text: string): CopyWishes {
  const words = text.split(/\s+/).filter((word) => word !== '');
  const read = words.map((word) => ({ word, wish: readWish(word) }));
  const named = read.flatMap(({ wish }) => (wish === null ? [] : [wish.to]));
  const isTwice = (to: Region) => named.indexOf(to) !== named.lastIndexOf(to);
  return {
    wishes: read.flatMap(({ wish }) => (wish === null || isTwice(wish.to) ? [] : [wish])),
    unreadable:
      words.length === 0 ? [text] : read.flatMap(({ word, wish }) => (wish === null || isTwice(wish.to) ? [word] : [])),
  };
}

function readWish(word: string): CopyWish | null {
  const [, to, expire] = /^([a-z]{2,8}(?:-[a-z]{2,12}){1,3}-\d{1,2})=(.+)$/.exec(word) ?? [];
  const expiry = readExpireTag(expire ?? null);
  return to === undefined || !expiry.readable ? null : { to: region(to), expiresAt: expiry.expiresAt };
}

/** True for a wish whose copy would already have expired. */
export function isPastWish({ expiresAt }: CopyWish, now: Instant): boolean {
  return expiresAt !== 'never' && expiresAt <= now;
}
