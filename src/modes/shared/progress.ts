import type { Change, ChangeSet, Region } from '../../model.ts';

/** The actions of a change set, in the order in which they are applied. */
const STEPS: readonly (readonly [words: string, ...actions: Change['action'][]])[] = [
  ['create', 'create'],
  ['set the expiry of', 'set-expiry'],
  ['delete', 'delete', 'delete-snapshot'],
  ['keep', 'keep', 'keep-snapshot'],
  ['refuse', 'refuse'],
];

function regionOf(change: Change): Region {
  if ('resource' in change) return change.resource.region;
  return 'snapshot' in change ? change.snapshot.region : change.point.region;
}

/** Returns a line such as `Plan: create 20 (5 regions), failed 1`, without counts of zero. */
export function progressLine({ changes, failures }: ChangeSet): string {
  const parts = STEPS.flatMap(([words, ...actions]) => {
    const some = changes.filter(({ action }) => actions.some((one) => one === action));
    const regions = new Set(some.map(regionOf)).size;
    return some.length === 0 ? [] : [`${words} ${some.length} (${regions === 1 ? '1 region' : `${regions} regions`})`];
  });
  const failed = failures.length === 0 ? [] : [`failed ${failures.length}`];
  const all = [...parts, ...failed];
  return `Plan: ${all.length === 0 ? 'nothing to do' : all.join(', ')}`;
}
