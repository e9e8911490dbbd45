import { isCopy } from '../../decide/copies.ts';
import { sourceFacts, sourceKey, sourcesAmong } from '../../decide/identity.ts';
import { proveOwnership } from '../../decide/ownership.ts';
import { type Instant, keyOf, type RecoveryPoint, type ResourceId } from '../../model.ts';
import type { PlanFile } from '../../plan/model.ts';
import type { PreviewInput } from './model.ts';

type DatedPoint = RecoveryPoint & { readonly createdAt: Instant };

/** An existing recovery point of ours with its resource. */
export interface OwnPoint {
  readonly point: DatedPoint;
  readonly source: ResourceId;
  /** The key of its resource, found even if it was renamed; a separate key where the resource is gone. */
  readonly key: string;
  readonly resourceName: string;
}

/** The parameters of a simulation. */
export interface Life {
  readonly file: PlanFile | null;
  /** True where a retain updates the `Expire` tags to match the file first. */
  readonly retained: boolean;
  /** The file that this one replaces: its retention still applies during the grace period. */
  readonly earlier: PlanFile | null;
  /** Names of the rules that no workflow triggers. */
  readonly idle: ReadonlySet<string>;
  /** One more purge at the end; null for daily ones only. */
  readonly lastPurge: Instant | null;
}

/** Returns the points that are proven ours: nothing else is ever touched. Points of unknown age are left out: they stay. */
export function ownPoints({ account, points, resources }: PreviewInput['inventory']): readonly OwnPoint[] {
  const find = sourcesAmong(resources);
  // One string for all points of the same resource.
  const keys = new Map(resources.map((resource) => [resource, keyOf(resource)]));
  return points.flatMap((point): OwnPoint[] => {
    const ownership = proveOwnership(point, account);
    // A copy protects the resource in another region, and doesn't count here.
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
