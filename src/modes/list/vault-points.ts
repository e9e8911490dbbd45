import { formatExpiry, formatInstant } from '../../decide/expiry.ts';
import { kinds } from '../../inputs/selection.ts';
import {
  type AccountId,
  isAwsType,
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
 * What AWS Backup has, beside what is ours: of every type as long as no kinds are chosen, and with all kinds of this action, of
 * those that are none.
 * Points of a type that is not known here are counted.
 */
export function vaultEntries(
  points: readonly VaultPoint[],
  account: AccountId,
  { from, kinds: chosen }: Wanted,
): { readonly entries: readonly RecoveryPointEntry[]; readonly unknown: number } {
  const all = isUnchosen(chosen);
  const everyOwn = KIND_NAMES.every((kind) => chosen.includes(kind)) && !chosen.some(isAwsType);
  const wanted = points.filter((point) => from === null || isNamed(point, from));
  const entries = wanted.flatMap((point): RecoveryPointEntry[] => {
    const { kind, resourceId, resourceName } = point.subject;
    if (kind === null || !(all || chosen.includes(kind) || (everyOwn && !isOwnKind(kind)))) return [];
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

/** In a workflow an input that nobody wrote has its default all the same. */
function isUnchosen(chosen: readonly KindName[]): boolean {
  const reading = kinds.read(kinds.default, 0);
  return reading.ok && reading.value.names.join() === chosen.join();
}

function isNamed({ id, resource, subject }: VaultPoint, from: string): boolean {
  return [id, resource, subject.resourceId, subject.resourceName].includes(from);
}
