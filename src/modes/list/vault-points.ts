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

/** What to list. */
interface Wanted {
  readonly from: string | null;
  readonly kinds: readonly KindName[];
}

/**
 * Returns AWS Backup's recovery points: of every type if `kinds` has its default; with all of this action's own kinds
 * chosen, also of every other type; else of the chosen kinds. Counts points of unknown types.
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

/** In a workflow an input that was not given still has its default value. */
function isUnchosen(chosen: readonly KindName[]): boolean {
  const reading = kinds.read(kinds.default, 0);
  return reading.ok && reading.value.names.join() === chosen.join();
}

function isNamed({ id, resource, subject }: VaultPoint, from: string): boolean {
  return [id, resource, subject.resourceId, subject.resourceName].includes(from);
}
