import { expect, it } from 'vitest';
import { type KindName, type Region, type Resource, resourceId } from '../../../src/model.ts';
import { coverOf } from '../../../src/modes/sync/covered.ts';
import { account, frankfurt, oregon } from '../../decide/make-model.ts';
import { fc } from '../../laws/fast-check.ts';
import { makeAwsPlan, makeSelection, tags } from '../../plan/make-plan.ts';

/** What plans cover today, against AWS Backup's own words for what a resource assignment takes. */

const KINDS = ['EFS', 'FSx', 'Neptune', 'ec2-instance'] as const satisfies readonly KindName[];
const TYPE_OF = { EFS: 'EFS', FSx: 'FSx', Neptune: 'Neptune', 'ec2-instance': 'EC2' } as const;
const TAGS = ['a', 'b', 'c'] as const;

const drawnPlan = fc.record({
  tags: fc.uniqueArray(fc.constantFrom(...TAGS), { maxLength: 2 }),
  anyOf: fc.array(fc.uniqueArray(fc.constantFrom(...TAGS), { minLength: 1, maxLength: 2 }), { maxLength: 2 }),
  except: fc.uniqueArray(fc.constantFrom(...TAGS), { maxLength: 1 }),
  kinds: fc.uniqueArray(fc.constantFrom(...KINDS), { maxLength: 3 }),
  names: fc.boolean(),
  home: fc.boolean(),
  away: fc.boolean(),
});
const drawn = fc.record({
  plans: fc.array(drawnPlan, { minLength: 1, maxLength: 3 }),
  things: fc.array(
    fc.record({
      kind: fc.constantFrom(...KINDS),
      away: fc.boolean(),
      tags: fc.uniqueArray(fc.constantFrom(...TAGS), { maxLength: 3 }),
    }),
    { minLength: 1, maxLength: 4 },
  ),
  off: fc.uniqueArray(fc.constantFrom('EFS', 'FSX', 'Neptune', 'EC2'), { maxLength: 2 }),
  unread: fc.boolean(),
});
type Drawn = typeof drawn extends fc.Arbitrary<infer Value> ? Value : never;

const idOf = (index: number) => `i-0000000${index}`;

/**
 * Its type is one that the plan names, or else one that is switched on there; naming overrules the switch, but for types that share
 * their ARNs. It has all tags, one group whole, and none of those that are kept out; or it is named.
 */
function expected({ plans, things, off, unread }: Drawn): readonly string[] {
  return plans
    .flatMap((plan, number) =>
      things.flatMap(({ kind, away, tags: has }, index) => {
        const wanted = away ? plan.away && !unread : plan.home;
        const all = (ones: readonly string[]) => ones.every((one) => has.some((each) => each === one));
        const byName = plan.names && index === 0 && kind === 'ec2-instance';
        const byTags = plan.tags.length + plan.anyOf.length > 0 && all(plan.tags);
        const byGroup = plan.anyOf.length === 0 || plan.anyOf.some(all);
        const kept = plan.except.some((one) => has.includes(one));
        const ofKind = plan.kinds.length === 0 || plan.kinds.includes(kind);
        const isOff = !away && off.some((one) => one.toLowerCase() === TYPE_OF[kind].toLowerCase());
        const overruled = (byName || plan.kinds.length > 0) && kind !== 'FSx' && kind !== 'Neptune';
        const covered = wanted && ofKind && (byName || (byTags && byGroup)) && !kept && (!isOff || overruled);
        return covered ? [`plan${number} ${idOf(index)}`] : [];
      }),
    )
    .sort();
}

function covered({ plans, things, off, unread }: Drawn): readonly string[] {
  const file = {
    plans: plans.map((plan, number) =>
      makeAwsPlan({
        name: `plan${number}`,
        selection: makeSelection({
          tags: tags(...plan.tags.map((tag) => `${tag}:1`)),
          anyOf: plan.anyOf.map((group) => tags(...group.map((tag) => `${tag}:1`))),
          except: tags(...plan.except.map((tag) => `${tag}:1`)),
          kinds: plan.kinds,
          resources: plan.names ? [{ kind: 'ec2-instance', id: idOf(0), region: null, account: null }] : [],
        }),
      }),
    ),
  };
  const wantedIn = (region: Region, isWanted: (plan: Drawn['plans'][number]) => boolean) => ({
    region,
    vaults: [],
    plans: plans.flatMap((plan, number) =>
      isWanted(plan) ? [{ name: `plan${number}`, rules: [], selections: [] }] : [],
    ),
  });
  const resources = things.map(
    ({ kind, away, tags: has }, index): Resource => ({
      kind,
      region: away ? oregon : frankfurt,
      id: resourceId(idOf(index)),
      name: '',
      tags: new Map(has.map((tag) => [tag, '1'])),
      obstacle: null,
      reboot: false,
      volumes: [],
    }),
  );
  const regions = KINDS.flatMap((kind) =>
    [frankfurt, oregon].map((region) =>
      region === oregon && unread
        ? ({ kind, region, read: false, fault: { code: 'access-denied', message: 'no', advice: 'none' } } as const)
        : ({
            kind,
            region,
            read: true,
            resources: resources.filter((one) => one.kind === kind && one.region === region),
            points: [],
            loose: [],
          } as const),
    ),
  );
  const cover = coverOf(
    file,
    [wantedIn(frankfurt, ({ home }) => home), wantedIn(oregon, ({ away }) => away)],
    { account, regions },
    new Map([[frankfurt, off]]),
    'ignore',
  );
  return cover.covered.map(({ plan, resourceId: id }) => `${plan} ${id}`).sort();
}

it('is what the assignments of the plans take, and not what AWS Backup passes over', () => {
  let most = 0;
  fc.assert(
    fc.property(drawn, (one) => {
      const told = covered(one);
      most = Math.max(most, told.length);
      expect(told).toEqual(expected(one));
    }),
    { numRuns: 500 },
  );
  expect(most).toBeGreaterThan(3);
});
