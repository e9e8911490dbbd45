import type { Retention } from '../../../src/decide/retention-model.ts';
import { days, fileOf, makePlan, makeRule } from '../../plan/make-retained-plan.ts';

export const daily = (count: number) => fileOf(makePlan('production', [makeRule('daily', days(count))]));

export const NONE: Retention = {
  keepLast: 0,
  keepHourly: 0,
  keepDaily: 0,
  keepWeekly: 0,
  keepMonthly: 0,
  keepYearly: 0,
  keepWithin: null,
  timeZone: 'UTC',
};
