import { formatExpiry, formatInstant } from '../../decide/expiry.ts';
import {
  type AccountId,
  isOwnKind,
  KIND_NAMES,
  type KindName,
  type RecoveryPointEntry,
  type VaultPoint,
} from '../../model.ts';

/** What a list is of. */
interface Wanted {
  readonly from: string | null;
  readonly kinds: readonly KindName[];
}

/**
 * What AWS Backup has, beside what is ours. Types that are no kind of this action are listed as long as no kinds are chosen.
 * Points of a type that is not known here are counted.
 */
export function vaultEntries(
  points: readonly VaultPoint[],
  account: AccountId,
  { from, kinds }: Wanted,
): { readonly entries: readonly RecoveryPointEntry[]; readonly unknown: number } {
  const all = KIND_NAMES.every((kind) => kinds.includes(kind));
  const wanted = points.filter((point) => from === null || isNamed(point, from));
  const entries = wanted.flatMap((point): RecoveryPointEntry[] => {
    const { kind, resourceId, resourceName } = point.subject;
    if (kind === null || !(kinds.includes(kind) || (all && !isOwnKind(kind)))) return [];
    return [
      {
        account,
        region: point.region,
        kind,
        resourceId,
        resourceName,
        recoveryPointId: point.id,
        name: '',
        createdAt: point.createdAt === null ? null : formatInstant(point.createdAt),
        expiresAt: formatExpiry(point.expiresAt),
        state: 'available',
        copyOf: point.copyOf,
        verifiedAt: null,
        vault: point.vault,
      },
    ];
  });
  return { entries, unknown: wanted.filter(({ subject }) => subject.kind === null).length };
}

function isNamed({ id, resource, subject }: VaultPoint, from: string): boolean {
  return [id, resource, subject.resourceId, subject.resourceName].includes(from);
}
