import { type Instant, recoveryPointId } from '../../../src/model.ts';
import type { SimulatedPoint } from '../../../src/modes/preview/simulated-point.ts';
import { DAY, frankfurt, NOW, web } from '../../decide/make-model.ts';

/** An AMI that exists, was made so many days ago and is due so many days from now. */
export function existing(
  id: string,
  age: number,
  dueIn: number | null,
  more: Partial<SimulatedPoint> = {},
): SimulatedPoint {
  const due: Instant | null = dueIn === null ? null : NOW + dueIn * DAY;
  return {
    id: recoveryPointId(id),
    kind: 'ec2-instance',
    region: frankfurt,
    source: web,
    createdAt: NOW - age * DAY,
    availableFrom: Number.NEGATIVE_INFINITY,
    exists: true,
    expiresAt: due ?? 'never',
    due,
    keptBecause: due === null ? 'it never expires' : 'it does not expire before',
    plans: [],
    earlierPlans: [],
    gib: 8,
    ...more,
  };
}

/** One that is made so many days from now. */
export function planned(day: number, more: Partial<SimulatedPoint> = {}): SimulatedPoint {
  const at = NOW + day * DAY;
  return existing(`planned-${at}`, -day, day + 7, { availableFrom: at, exists: false, ...more });
}
