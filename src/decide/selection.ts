import { groupBy, uniqueById } from '../model/group.ts';
import { placeOf, type Resource, type Skipped } from '../model.ts';
import { carriesAll, type TagLine } from './tag-lines.ts';

/** The resources to back up, and for the others that carry the tag, the reason why not. */
export interface Selection {
  readonly selected: readonly Resource[];
  readonly skipped: readonly Skipped[];
}

/**
 * Selects the resources that carry every tag line. The service's own filter is only a first sieve (its wildcards and
 * length limits differ from ours), so equality is decided here.
 */
export function select(resources: readonly Resource[], lines: readonly TagLine[]): Selection {
  const carrying = resources.filter((resource) => carriesAll(resource.tags, lines));
  const places = groupBy(carrying, placeOf).values();
  const matching = [...places].flatMap(uniqueById).sort(byPlace);
  return {
    selected: matching.filter((resource) => resource.obstacle === null),
    skipped: matching.flatMap(({ kind, region, id, name, obstacle }): Skipped[] => {
      if (obstacle === null) return [];
      const { reason, actionNeeded, incident } = obstacle;
      return [{ kind, region, id, name, reason, actionNeeded, ...(incident && { incident }) }];
    }),
  };
}

type Placed = Pick<Resource, 'region' | 'id'>;

/** Region first, then id: reports of the same account look the same, whatever order the service answered in. */
export function byPlace(a: Placed, b: Placed): number {
  return compare(a.region, b.region) || compare(a.id, b.id);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
