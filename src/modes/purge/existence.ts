import { identityOf, type SourceFacts, sourceFacts, sourceKey } from '../../decide/identity.ts';
import { type DeleteChange, type Evidence, type Place, placeOf } from '../../model.ts';

/**
 * Returns whether a source of backups still exists, from what the guards asked: only about those of the newest candidates.
 * Null for the others, and where AWS did not answer.
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
