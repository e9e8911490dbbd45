import {
  type KindName,
  keyOf,
  placeOf,
  type RecoveryPoint,
  type Region,
  type Resource,
  type ResourceId,
} from '../model.ts';
import { homeOf, isCopy } from './copies.ts';

/**
 * Databases can be renamed, and a new one may then take the old name: AWS documents this as a way of replacing a
 * database. Resources are therefore identified by the id that never changes, if the service records one, and
 * otherwise by name.
 * @see https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_RenameInstance.html
 */

/** The facts about a recovery point's source that distinguish one resource from another. */
export interface SourceFacts {
  readonly kind: KindName;
  /** The region that the source is, or was, in. */
  readonly region: Region;
  readonly source: ResourceId;
  readonly sourceIdentity?: string;
  /**
   * The region of the recovery point, if that is not the region of its source: the copies in each region are counted
   * separately.
   */
  readonly copiedTo?: Region;
}

/**
 * Returns a key for the source that is unique within its kind and region. Database names are in lower case and these
 * ids in capitals, so the two never collide.
 */
export function identityOf({ source, sourceIdentity }: Pick<SourceFacts, 'source' | 'sourceIdentity'>): string {
  return sourceIdentity ?? source;
}

/** Returns a key for the source of a recovery point: the same for all points of one resource, regardless of renames. */
export function sourceKey(facts: SourceFacts): string {
  const copied = facts.copiedTo === undefined ? '' : ` in ${facts.copiedTo}`;
  return `${placeOf(facts)} ${identityOf(facts)}${copied}`;
}

type Known = Pick<Resource, 'kind' | 'region' | 'id' | 'identity'>;

/**
 * Returns a function that finds the source of a recovery point among existing resources; null if the source is gone.
 */
export function sourcesAmong<R extends Known>(resources: readonly R[]): (source: SourceFacts) => R | null {
  const byIdentity = new Map<string, R>();
  const byName = new Map<string, R>();
  for (const resource of resources) {
    const { kind, region, id: source, identity } = resource;
    if (identity !== undefined) byIdentity.set(sourceKey({ kind, region, source, sourceIdentity: identity }), resource);
    byName.set(keyOf(resource), resource);
  }
  return ({ copiedTo: _, ...source }) => {
    const known = source.sourceIdentity === undefined ? undefined : byIdentity.get(sourceKey(source));
    if (known !== undefined) return known;
    const namesake = byName.get(keyOf({ ...source, id: source.source })) ?? null;
    // If both have an identity and the two differ, the name now belongs to another resource.
    return namesake?.identity === undefined || source.sourceIdentity === undefined ? namesake : null;
  };
}

/** Returns the source facts of a recovery point whose source is proven. */
export function sourceFacts(point: RecoveryPoint, source: ResourceId): SourceFacts {
  const { kind, sourceIdentity } = point;
  return {
    kind,
    region: homeOf(point),
    source,
    ...(sourceIdentity === undefined ? {} : { sourceIdentity }),
    ...(isCopy(point) && { copiedTo: point.region }),
  };
}
