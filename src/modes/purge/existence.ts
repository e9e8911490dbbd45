import { identityOf, type SourceFacts, sourceFacts, sourceKey } from '../../decide/identity.ts';
import { type DeleteChange, type Evidence, type Place, placeOf } from '../../model.ts';

/**
 * Which sources of backups still exist, as far as the guards have asked: about those of the newest candidates alone. Null for the others,
 * and where the question was refused.
 */
export function existenceIn(
  sources: readonly DeleteChange[],
  evidence: ReadonlyMap<Place, Evidence>,
): (source: SourceFacts) => boolean | null {
  const asked = new Set(sources.map(({ point, source }) => sourceKey(sourceFacts(point, source))));
  return (source) => {
    const existing = evidence.get(placeOf(source))?.existing ?? null;
    if (existing === null || !existing.ok || !asked.has(sourceKey(source))) return null;
    return existing.value.has(identityOf(source));
  };
}
