import { describe, expect, it } from 'vitest';
import { comparePlans } from '../../../src/modes/preview/compare.ts';
import { selectByPlan } from '../../../src/plan/select.ts';
import { makeResource, NOW } from '../../decide/make-model.ts';
import { days, fileOf, makePlan, makeRule, makeSelection } from '../../plan/make-retained-plan.ts';
import { instanceId, makeImage, makeInput, makeInstance } from './make-preview.ts';

describe('with the selection and membership of the plan file', () => {
  const production = (count: number, except: string) =>
    fileOf(
      makePlan('production', [makeRule('daily', days(count))], {
        selection: makeSelection({ except: [{ key: 'Backup2', value: except }] }),
      }),
    );

  it('leaves AMIs from before there were plans to their Expire tags', () => {
    const old = makeImage(0, 2, 30);
    const point = { ...old, tags: { ...old.tags, backupPlan: null, backupTag: 'Backup:ProductionDaily' } };
    const excepted = makeResource({
      id: instanceId(1),
      tags: new Map([
        ['Backup', 'ProductionDaily'],
        ['Backup2', 'no'],
      ]),
    });
    const resources = [makeInstance(0), excepted];
    const input = makeInput({
      base: production(30, 'never'),
      head: production(7, 'no'),
      resources,
      points: [point],
      selectByPlan,
      now: NOW,
    });
    const preview = comparePlans(input);
    expect(preview.fates).toEqual([]);
    expect(preview.protection.map(({ change, resourceId: id }) => [change, id])).toEqual([['lost', instanceId(1)]]);
  });

  it('judges an AMI of two plans by the one that keeps it longer', () => {
    const made = makeImage(0, 2, 90);
    const point = { ...made, tags: { ...made.tags, backupPlan: 'production/daily, audit/monthly' } };
    const file = (count: number) =>
      fileOf(
        makePlan('production', [makeRule('daily', days(count))]),
        makePlan('audit', [makeRule('monthly', days(90), null)]),
      );
    const input = makeInput({
      base: file(30),
      head: file(7),
      resources: [makeInstance(0)],
      points: [point],
      selectByPlan,
    });
    expect(comparePlans(input).fates).toEqual([]);
  });
});
