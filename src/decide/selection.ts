import { groupBy, uniqueById } from '../model/group.ts';
import { byText } from '../model/order.ts';
import { placeOf, type Resource, type Skipped } from '../model.ts';
import { carriesAll, type TagLine } from './tag-lines.ts';

/** The resources to back up, and the other tagged resources with the reason why they are skipped. */
export interface Selection {
  readonly selected: readonly Resource[];
  readonly skipped: readonly Skipped[];
}

/**
 * Selects the resources that carry every tag line. The service's filter is only a first pass (its wildcards and
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

/**
 * Compares by region, then id: reports of the same account are in the same order, regardless of the service's order.
 */
export function byPlace(a: Placed, b: Placed): number {
  return byText(a.region, b.region) || byText(a.id, b.id);
}
