import { Cron } from 'croner';
import { formatInstant } from '../../../src/decide/expiry.ts';
import { carriesAll } from '../../../src/decide/tag-lines.ts';
import type { RecoveryPoint, Resource } from '../../../src/model.ts';
import { placeOf, recoveryPointId, resourceId } from '../../../src/model.ts';
import type { Occurrences, PreviewInput, SelectByPlan } from '../../../src/modes/preview/model.ts';
import type { BackupPlan } from '../../../src/plan/model.ts';
import { account, DAY, frankfurt, HOUR, makePoint, makeResource, NOW } from '../../decide/make-model.ts';
import { fileOf } from '../../plan/make-retained-plan.ts';

/** Previews for tests, with a real cron library and with plans that select by tag lines alone. */

export const GRACE = 72 * HOUR;

const known = new Map<string, readonly number[]>();

const occurrences: Occurrences = (schedule, from, to) => {
  const key = `${schedule} ${from} ${to}`;
  const instants = known.get(key) ?? findOccurrences(schedule, from, to);
  known.set(key, instants);
  return instants;
};

const findOccurrences: Occurrences = (schedule, from, to) => {
  const cron = new Cron(schedule, { timezone: 'UTC' });
  const found: number[] = [];
  for (let next = cron.nextRun(new Date(from)); next !== null && next.getTime() <= to; next = cron.nextRun(next)) {
    found.push(next.getTime());
  }
  return found;
};

const selectByTags: SelectByPlan = (resources, plan: BackupPlan) => ({
  selected: resources.filter(({ tags }) => carriesAll(tags, plan.selection.tags)),
  skipped: [],
});

export function makeInput(
  overrides: Partial<Omit<PreviewInput, 'inventory'>> & {
    readonly resources?: readonly Resource[];
    readonly points?: readonly RecoveryPoint[];
  } = {},
): PreviewInput {
  const { resources = [], points = [], ...rest } = overrides;
  return {
    base: null,
    head: fileOf(),
    kinds: ['ec2-instance'],
    inventory: { account, resources, points, places: new Set([placeOf({ kind: 'ec2-instance', region: frankfurt })]) },
    now: NOW,
    days: 35,
    pricePerGibMonth: 0.05,
    pricePerGibTransferred: 0.02,
    minKeep: 1,
    keepVerified: 1,
    protectUncopied: true,
    graceMilliseconds: GRACE,
    selectByPlan: selectByTags,
    occurrences,
    ...rest,
  };
}

export const instanceId = (index: number) => resourceId(`i-${String(index).padStart(17, '0')}`);

export function makeInstance(index: number, tag = 'ProductionDaily'): Resource {
  return makeResource({ id: instanceId(index), name: `web-${index}`, tags: new Map([['Backup', tag]]) });
}

/** What no plan made. */
export function byTag(point: RecoveryPoint): RecoveryPoint {
  return { ...point, tags: { ...point.tags, backupPlan: null } };
}

/** An AMI of an instance, made so many days ago, that expires `expiry` days after it was made. */
export function makeImage(
  instance: number,
  age: number,
  expiry: number,
  overrides: Partial<RecoveryPoint> = {},
): RecoveryPoint {
  const createdAt = NOW - age * DAY;
  const source = instanceId(instance);
  return makePoint({
    id: recoveryPointId(`ami-${String(instance).padStart(8, '0')}${String(Math.round(age * 1440)).padStart(9, '0')}`),
    createdAt,
    source,
    tags: { source, expire: formatInstant(createdAt + expiry * DAY), backupPlan: 'production/daily' },
    ...overrides,
  });
}
