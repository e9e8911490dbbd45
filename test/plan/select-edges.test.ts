import { describe, expect, it } from 'vitest';
import { region, resourceId } from '../../src/model.ts';
import { prefilters, selectByPlan } from '../../src/plan/select.ts';
import { makeResource } from '../decide/make-model.ts';
import { makeAwsPlan, makePlan, makeSelection, reference, tags } from './make-plan.ts';

const machine = (id: string, where: string, ...texts: readonly string[]) =>
  makeResource({
    id: resourceId(id),
    region: region(where),
    tags: new Map(tags('A:b', ...texts).map(({ key, value }) => [key, value])),
  });
const byTags = makeSelection({ tags: tags('A:b'), except: tags('Keep:out') });

describe('what a plan leaves out', () => {
  it('stands by region and id, whatever the reason', () => {
    const obstacle = { reason: 'it is terminated', actionNeeded: false };
    const places = [
      ['i-2', 'us-west-1'],
      ['i-1', 'us-west-1'],
      ['i-3', 'eu-central-1'],
      ['i-0', 'us-west-1'],
      ['i-4', 'eu-central-1'],
      ['i-5', 'ap-south-1'],
    ] as const;
    const resources = places.map(([id, where], index) => ({
      ...machine(id, where, ...(index % 2 === 0 ? ['Keep:out'] : [])),
      ...(index % 2 === 0 ? {} : { obstacle }),
    }));
    const inOrder = ['i-5', 'i-3', 'i-4', 'i-0', 'i-1', 'i-2'];
    for (const all of [resources, resources.toReversed()]) {
      expect(selectByPlan(all, makePlan({ selection: byTags })).skipped.map(({ id }) => id)).toEqual(inOrder);
    }
  });

  it('needs somebody to act where it names it in a region that it leaves out, and not where except was meant', () => {
    const selection = { ...byTags, regions: 'eu-*', resources: [reference('i-1')] };
    const { skipped } = selectByPlan(
      [machine('i-0', 'eu-central-1', 'Keep:out'), machine('i-1', 'us-west-1')],
      makePlan({ selection }),
    );
    expect(skipped.map(({ id, actionNeeded }) => [id, actionNeeded])).toEqual([
      ['i-0', false],
      ['i-1', true],
    ]);
  });

  it('is judged as the one who carries it out finds it', () => {
    const mayNot = { reason: 'it is stopped', actionNeeded: false, ofAwsBackup: null };
    const stopped = { ...machine('i-0', 'eu-central-1'), obstacle: mayNot };
    expect(selectByPlan([stopped], makePlan({ selection: byTags })).selected).toEqual([]);
    expect(selectByPlan([stopped], makeAwsPlan({ selection: byTags })).selected.map(({ id }) => id)).toEqual(['i-0']);
    const theirs = { ...stopped, obstacle: { ...mayNot, ofAwsBackup: { reason: 'it is gone', actionNeeded: true } } };
    expect(selectByPlan([theirs], makeAwsPlan({ selection: byTags })).skipped).toMatchObject([
      { reason: 'it is gone', actionNeeded: true },
    ]);
    expect(selectByPlan([theirs], makePlan({ selection: byTags })).skipped).toMatchObject([
      { reason: 'it is stopped', actionNeeded: false },
    ]);
  });
});

describe('the listing that plans need', () => {
  it.each([
    ['no plan at all', []],
    ['no tag', [makePlan({ selection: makeSelection() })]],
    ['no tag in the second', [makePlan(), makePlan({ selection: makeSelection() })]],
  ])('is of everything for %s', (_, plans) => {
    expect(prefilters({ plans })).toEqual({ kind: 'all' });
  });
});
