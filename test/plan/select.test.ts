import { describe, expect, it } from 'vitest';
import { KIND_NAMES, type KindName, region, resourceId } from '../../src/model.ts';
import type { PlanSelection } from '../../src/plan/model.ts';
import { missingResources, prefilters, selectByPlan } from '../../src/plan/select.ts';
import { makeResource } from '../decide/make-model.ts';
import { fc } from '../laws/fast-check.ts';
import { makePlan, makeSelection, reference, tags } from './make-plan.ts';

function machine(id: string, carried: readonly string[], where = 'eu-central-1') {
  return makeResource({
    id: resourceId(id),
    region: region(where),
    name: id,
    tags: new Map(tags(...carried).map(({ key, value }) => [key, value])),
  });
}

const MACHINES = [
  machine('i-web', ['Backup:daily', 'Environment:production', 'ResourceType:web']),
  machine('i-db', ['Backup:daily', 'Environment:production', 'ResourceType:db'], 'us-west-1'),
  machine('i-test', ['Backup:daily', 'Environment:test'], 'us-west-2'),
  machine('i-opted-out', ['Backup:daily', 'Environment:production', 'Keep:out']),
  machine('i-bare', []),
];

function select(overrides: Partial<PlanSelection>) {
  const plan = makePlan({ selection: makeSelection(overrides) });
  const { selected, skipped } = selectByPlan(MACHINES, plan);
  return {
    selected: selected.map(({ id }) => String(id)),
    skipped: skipped.map(({ id, reason }) => `${id}: ${reason}`),
  };
}

describe('a plan selects', () => {
  it.each<[string, Partial<PlanSelection>, string[]]>([
    ['by one tag', { tags: tags('Backup:daily') }, ['i-opted-out', 'i-web', 'i-db', 'i-test']],
    ['by all of several', { tags: tags('Backup:daily', 'ResourceType:web') }, ['i-web']],
    ['by exact values', { tags: tags('Backup:Daily') }, []],
    ['by one of several groups', { anyOf: [tags('ResourceType:db'), tags('Environment:test')] }, ['i-db', 'i-test']],
    ['by whole groups', { anyOf: [tags('Environment:production', 'ResourceType:web')] }, ['i-web']],
    [
      'by tags and a group',
      { tags: tags('Backup:daily'), anyOf: [tags('ResourceType:db'), tags('Other:x')] },
      ['i-db'],
    ],
    ['by name alone', { resources: [reference('i-bare')] }, ['i-bare']],
    ['by name beside tags', { tags: tags('ResourceType:web'), resources: [reference('i-bare')] }, ['i-bare', 'i-web']],
    ['by an ARN in its region', { resources: [reference('i-db', 'us-west-1')] }, ['i-db']],
    ['not by an ARN of another region', { resources: [reference('i-db', 'us-west-2')] }, []],
    ['in some regions', { tags: tags('Backup:daily'), regions: 'us-*' }, ['i-db', 'i-test']],
    ['outside a region', { tags: tags('Backup:daily'), regions: 'us-* !us-west-1' }, ['i-test']],
    ['outside a region alone', { tags: tags('Backup:daily'), regions: '!us-*' }, ['i-opted-out', 'i-web']],
    ['once what it selects twice', { tags: tags('ResourceType:web'), resources: [reference('i-web')] }, ['i-web']],
  ])('%s', (_what, selection, expected) => {
    expect(select(selection)).toEqual({ selected: expected, skipped: [] });
  });

  it('nothing that except keeps out, and says so', () => {
    const out = 'i-opted-out: its tag Keep:out keeps it out of the plan production';
    expect(select({ tags: tags('Environment:production'), except: tags('Keep:out', 'Keep:never') })).toEqual({
      selected: ['i-web', 'i-db'],
      skipped: [out],
    });
    expect(select({ resources: [reference('i-opted-out')], except: tags('Keep:out') })).toEqual({
      selected: [],
      skipped: [out],
    });
  });

  it('nothing that it names in a region that it leaves out, and says so', () => {
    expect(select({ tags: tags('ResourceType:web'), regions: 'eu-*', resources: [reference('i-db')] })).toEqual({
      selected: ['i-web'],
      skipped: ['i-db: the plan production names it, and leaves its region us-west-1 out'],
    });
  });

  it('nothing that cannot be backed up, and says so', () => {
    const obstacle = { reason: 'it is terminated', actionNeeded: false };
    const plan = makePlan();
    const gone = makeResource({ obstacle });
    expect(selectByPlan([gone], plan)).toEqual({
      selected: [],
      skipped: [{ kind: gone.kind, region: gone.region, id: gone.id, name: gone.name, ...obstacle }],
    });
  });

  it('does not change what it is given', () => {
    const before = MACHINES.map(({ id }) => id);
    select({ tags: tags('Backup:daily') });
    expect(MACHINES.map(({ id }) => id)).toEqual(before);
  });
});

describe('resources of several kinds', () => {
  const database = (kind: KindName, where = 'eu-central-1') =>
    makeResource({ kind, id: resourceId('orders'), region: region(where), tags: new Map([['Backup', 'daily']]) });
  const [instance, cluster, elsewhere] = [
    database('rds-instance'),
    database('rds-cluster'),
    database('rds-instance', 'us-west-1'),
  ];
  const selectedBy = (overrides: Partial<PlanSelection>) =>
    selectByPlan([instance, cluster, elsewhere], makePlan({ selection: makeSelection(overrides) })).selected;

  it('that share a name are told apart by kind and region', () => {
    expect(selectedBy({ resources: [reference('orders', 'eu-central-1', 'rds-instance')] })).toEqual([instance]);
    expect(selectedBy({ resources: [reference('orders', 'eu-central-1', 'rds-cluster')] })).toEqual([cluster]);
    const gone = reference('orders', 'us-west-1', 'rds-cluster');
    const plan = makePlan({ selection: makeSelection({ resources: [gone] }) });
    expect(missingResources([instance, cluster, elsewhere], plan)).toEqual([gone]);
  });

  const someKinds = fc.subarray([...KIND_NAMES]);
  const resources = fc
    .uniqueArray(
      fc.record({
        kind: fc.constantFrom(...KIND_NAMES),
        where: fc.constantFrom('eu-central-1', 'us-west-1'),
        id: fc.constantFrom('a', 'b', 'c'),
        carried: fc.subarray(['Backup:daily', 'Keep:out']),
      }),
      { maxLength: 20, selector: ({ kind, where, id }) => `${kind} ${where} ${id}` },
    )
    .map((drawn) =>
      drawn.map(({ kind, where, id, carried }) =>
        makeResource({
          kind,
          id: resourceId(id),
          region: region(where),
          tags: new Map(tags(...carried).map(({ key, value }) => [key, value])),
        }),
      ),
    );

  it('are selected by a plan for some kinds as by one for all, and no others', () => {
    const keep = fc.constantFrom(...KIND_NAMES);
    fc.assert(
      fc.property(resources, someKinds, keep, fc.boolean(), (all, kinds, named, byTags) => {
        const selection = makeSelection({
          ...(byTags ? { tags: tags('Backup:daily') } : {}),
          except: tags('Keep:out'),
          resources: [reference('a', null, named)],
        });
        const ofAll = selectByPlan(all, makePlan({ selection }));
        const ofSome = selectByPlan(all, makePlan({ selection: { ...selection, kinds } }));
        const wanted = (one: { readonly kind: KindName }) =>
          kinds.length === 0 || kinds.some((kind) => kind === one.kind);
        expect(ofSome.selected).toEqual(ofAll.selected.filter(wanted));
        expect(ofSome.skipped).toEqual(ofAll.skipped.filter(wanted));
        const byHand = all.filter(
          (one) =>
            wanted(one) &&
            !one.tags.has('Keep') &&
            ((byTags && one.tags.has('Backup')) || (one.kind === named && one.id === 'a')),
        );
        expect(new Set(ofSome.selected)).toEqual(new Set(byHand));
      }),
    );
  });
});

describe('what a plan names and nobody found', () => {
  it('is told', () => {
    const resources = [reference('i-web'), reference('i-web', 'us-west-2'), reference('i-gone')];
    expect(missingResources(MACHINES, makePlan({ selection: makeSelection({ resources }) }))).toEqual(
      resources.slice(1),
    );
  });
});

describe('the listing that plans need', () => {
  const daily = makePlan({ selection: makeSelection({ tags: tags('A:1', 'B:2') }) });
  const by = (overrides: Partial<PlanSelection>) =>
    makePlan({ selection: makeSelection({ tags: tags('A:1', 'B:2'), ...overrides }) });

  it.each([
    ['one plan', [daily]],
    ['the same tags in another order', [daily, by({ tags: tags('B:2', 'A:1') })]],
    ['what only narrows', [by({ except: tags('C:3'), regions: 'eu-*' })]],
  ])('is by tags for %s', (_what, plans) => {
    expect(prefilters({ plans })).toEqual({ kind: 'tags', lines: tags('A:1', 'B:2') });
  });

  it.each([
    ['other tags', [daily, by({ tags: tags('A:1') })]],
    ['another value', [daily, by({ tags: tags('A:1', 'B:3') })]],
    ['groups', [by({ anyOf: [tags('C:3')] })]],
    ['groups alone', [by({ tags: [], anyOf: [tags('C:3')] })]],
    ['names', [daily, by({ resources: [reference('i-web')] })]],
  ])('is of everything for %s', (_what, plans) => {
    expect(prefilters({ plans })).toEqual({ kind: 'all' });
  });
});
