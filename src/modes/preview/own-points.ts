import { isCopy } from '../../decide/copies.ts';
import { sourceFacts, sourceKey, sourcesAmong } from '../../decide/identity.ts';
import { proveOwnership } from '../../decide/ownership.ts';
import { type Instant, keyOf, type RecoveryPoint, type ResourceId } from '../../model.ts';
import type { PlanFile } from '../../plan/model.ts';
import type { PreviewInput } from './model.ts';

type DatedPoint = RecoveryPoint & { readonly createdAt: Instant };

/** An existing recovery point of ours with the resource it was made of. */
export interface OwnPoint {
  readonly point: DatedPoint;
  readonly source: ResourceId;
  /** The key of the resource that it was made of, whatever that is called now, and its `Name`; of one that is gone a key of its own. */
  readonly key: string;
  readonly resourceName: string;
}

/** What is lived through. */
export interface Life {
  readonly file: PlanFile | null;
  /** True where `Expire` tags are brought in line with the file first, as a retain does. */
  readonly retained: boolean;
  /** The file that this one takes the place of now: while the grace lasts, its retention still keeps. */
  readonly earlier: PlanFile | null;
  /** Names of the rules that no workflow fires. */
  readonly idle: ReadonlySet<string>;
  /** One more purge, at the end of all; null where the daily ones are all. */
  readonly lastPurge: Instant | null;
}

/** Those of the points that are proven ours: nothing else is ever touched. One of unknown age stays, and has no course to show. */
export function ownPoints({ account, points, resources }: PreviewInput['inventory']): readonly OwnPoint[] {
  const find = sourcesAmong(resources);
  // One text for all that are of the same resource.
  const keys = new Map(resources.map((resource) => [resource, keyOf(resource)]));
  return points.flatMap((point): OwnPoint[] => {
    const ownership = proveOwnership(point, account);
    // A copy protects the same resource elsewhere, and counts for nothing here.
    if (!ownership.ours || !isDated(point) || isCopy(point)) return [];
    const { source } = ownership;
    const facts = sourceFacts(point, source);
    const resource = find(facts);
    const key = resource === null ? `gone ${sourceKey(facts)}` : (keys.get(resource) ?? keyOf(resource));
    return [{ point, source, key, resourceName: resource?.name ?? '' }];
  });
}

function isDated(point: RecoveryPoint): point is DatedPoint {
  return point.createdAt !== null;
}
