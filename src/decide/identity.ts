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
 * Databases can be renamed, and a new one may then bear the old name: that is how AWS itself has a database replaced. So
 * resources are told apart by the id that stays with them, wherever the service records one, and by their name only where it
 * does not.
 * @see https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_RenameInstance.html
 */

/** The source of a recovery point, as far as it tells one resource from another. */
export interface SourceFacts {
  readonly kind: KindName;
  /** Where the source is, or was. */
  readonly region: Region;
  readonly source: ResourceId;
  readonly sourceIdentity?: string;
  /** Where the recovery point is, where that is not the region of its source: the copies of each region are counted by themselves. */
  readonly copiedTo?: Region;
}

/**
 * One word for the source within its kind and region. Names of databases are in lower case and these ids in capitals, so that none
 * is taken for the other.
 */
export function identityOf({ source, sourceIdentity }: Pick<SourceFacts, 'source' | 'sourceIdentity'>): string {
  return sourceIdentity ?? source;
}

/** One word for the resource that a recovery point was made of: the same for all points of one resource, whatever its name was. */
export function sourceKey(facts: SourceFacts): string {
  const copied = facts.copiedTo === undefined ? '' : ` in ${facts.copiedTo}`;
  return `${placeOf(facts)} ${identityOf(facts)}${copied}`;
}

type Known = Pick<Resource, 'kind' | 'region' | 'id' | 'identity'>;

/** Finds the resource that a recovery point was made of among those that exist; null where it is gone. */
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
    // Where both have an identity, and it is not the same, the name has passed to another.
    return namesake?.identity === undefined || source.sourceIdentity === undefined ? namesake : null;
  };
}

/** The facts of a point whose source is proven. */
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
