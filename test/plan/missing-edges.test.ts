import { describe, expect, it } from 'vitest';
import { type KindName, type RegionInventory, region, resourceId, type Warning } from '../../src/model.ts';
import { missingOnes, unfoundByPlans, unmatchedByPlans } from '../../src/plan/missing.ts';
import { fault, makeInventory, makeRegion, makeResource } from '../decide/make-model.ts';
import { makePlan, makeRule, makeSelection, reference, tags } from './make-plan.ts';

const [eu, us] = [region('eu-central-1'), region('us-west-2')];
const read = (where = eu, ...ids: readonly string[]): RegionInventory =>
  makeRegion({ region: where, resources: ids.map((id) => makeResource({ id: resourceId(id), region: where })) });
const unread = (where = eu, kind: KindName = 'ec2-instance', ...also: readonly KindName[]): RegionInventory => ({
  kind,
  region: where,
  read: false,
  fault,
  ...(also.length > 0 && { also }),
});
const plan = (selection: Parameters<typeof makeSelection>[0]) => makePlan({ selection: makeSelection(selection) });

describe('what a plan names and is not there', () => {
  const of = (
    named: ReturnType<typeof reference>,
    regions: readonly RegionInventory[],
    scope: { readonly kinds?: readonly KindName[]; readonly regions?: string } = {},
  ) =>
    missingOnes(plan({ resources: [named] }), makeInventory(...regions), {
      kinds: ['ec2-instance'],
      regions: '',
      ...scope,
    }).map(({ failure, warning }) =>
      failure === undefined ? `warning: ${warning?.message}` : `failed in ${failure.region}: ${failure.fault.message}`,
    );
  const GONE = 'the plan production names i-1, and nothing of that name was found';

  it.each<[string, ReturnType<typeof reference>, RegionInventory[], string, string[]]>([
    ['is there', reference('i-1'), [read(eu, 'i-1')], '', []],
    ['is there, in another region', reference('i-1'), [read(eu), read(us, 'i-1')], '', []],
    // By its id it may be anywhere.
    ['nowhere', reference('i-1'), [read(eu), read(us)], '', [`failed in null: ${GONE}`]],
    ['perhaps where nobody could read', reference('i-1'), [read(eu), unread(us)], '', []],
    ['not where the run looks', reference('i-1'), [read(eu)], 'eu-*', [`warning: ${GONE} in the regions of this run`]],
    [
      'not where the run looks, and could not read all',
      reference('i-1'),
      [read(eu), unread(us)],
      '*',
      [`warning: ${GONE} in the regions of this run`],
    ],
    // By its ARN it is in one.
    ['not in its region', reference('i-1', us), [read(eu, 'i-1'), read(us)], '', [`failed in us-west-2: ${GONE}`]],
    ['not in its region, in a run for it', reference('i-1', us), [read(us)], 'us-*', [`failed in us-west-2: ${GONE}`]],
    ['perhaps in its region', reference('i-1', us), [read(eu), unread(us)], '', []],
    ['perhaps in its region, in a run for it', reference('i-1', us), [unread(us)], 'us-*', []],
    [
      'not in its region, with another unread',
      reference('i-1', us),
      [unread(eu), read(us)],
      '',
      [`failed in us-west-2: ${GONE}`],
    ],
    ['in a region that is not enabled', reference('i-1', us), [unread(eu)], '', [`failed in null: ${GONE}`]],
    [
      'in a region where the run does not look',
      reference('i-1', us),
      [read(eu)],
      'eu-*',
      [`warning: ${GONE} in the regions of this run`],
    ],
    [
      'of another kind',
      reference('i-1'),
      [makeRegion({ kind: 'ebs-volume', region: us }), read(eu)],
      '',
      [`failed in null: ${GONE}`],
    ],
    [
      'perhaps, with another kind unread',
      reference('i-1'),
      [unread(us, 'ebs-volume'), read(eu)],
      '',
      [`failed in null: ${GONE}`],
    ],
  ])('%s', (_, named, regions, where, expected) => {
    expect(of(named, regions, { regions: where })).toEqual(expected);
  });

  it('is of a kind that the run does not look at', () => {
    expect(of(reference('vol-1', null, 'ebs-volume'), [read(eu)])).toEqual([
      'warning: the plan production names vol-1, and this run does not look at it: the input kinds leaves ebs-volume out',
    ]);
  });
});

describe('kinds that a plan asks for', () => {
  const kinds: readonly KindName[] = ['ec2-instance', 'ebs-volume'];
  const due = (...of: readonly KindName[]) => [{ plan: plan({ kinds: of }), rule: makeRule() }];
  const warned = (
    scope: readonly KindName[],
    rules: ReturnType<typeof due>,
    found: readonly KindName[],
    regions = [read(eu)],
  ) =>
    unfoundByPlans(
      makeInventory(...regions),
      { kinds: scope, regions: '' },
      rules,
      found.map((kind) => ({ kind })),
    ).map(({ target, message }) => `${target}: ${message.slice(0, 75)}`);

  it('by name, and of which there is none', () => {
    expect(warned(kinds, due('ebs-volume'), ['ec2-instance'])).toEqual([
      'ebs-volume: nothing of the kind ebs-volume is selected by production/daily; check the s',
    ]);
    expect(warned(kinds, due('ebs-volume'), kinds)).toEqual([]);
    expect(warned(kinds, due(), ['ec2-instance'])).toEqual([]);
    expect(warned(kinds, due('ec2-instance'), ['ec2-instance'])).toEqual([]);
    expect(warned(kinds, due('ebs-volume'), ['ec2-instance'], [unread(eu, 'ebs-volume')])).toEqual([]);
    // One alone that is missing is a run that found nothing.
    expect(warned(['ebs-volume'], due('ebs-volume'), [])).toEqual([]);
  });
});

describe('parts of plans that match nothing', () => {
  const inEu = makeRegion({ resources: [makeResource({ tags: new Map([['Env', 'prod']]) })] });
  const warned = (
    selection: Parameters<typeof makeSelection>[0],
    regions: readonly RegionInventory[] = [inEu],
    told: readonly Warning[] = [],
    kinds: readonly KindName[] = ['ec2-instance', 'ebs-volume'],
  ) =>
    unmatchedByPlans(makeInventory(...regions), { kinds, regions: '' }, [plan(selection)], told).map(
      ({ region: where, target, message }) => `${where} ${target}: ${message}`,
    );
  const CORRECT = 'correct the plan or the tags, or, where that is expected, set if-none-found to ignore';

  it('are told, with what was probably meant', () => {
    expect(warned({ tags: tags('Env:prodd'), kinds: ['ec2-instance'] })).toEqual([
      `null production: the plan production selects nothing: no instance carries Env:prodd; did you mean "Env:prod"? ${CORRECT}`,
    ]);
    expect(warned({ tags: tags('X:y'), kinds: ['ec2-instance'] })).toEqual([
      `null production: the plan production selects nothing: no instance carries X:y; ${CORRECT}`,
    ]);
    expect(warned({ tags: tags('Env:prod'), kinds: ['ec2-instance'] })).toEqual([]);
  });

  it('are not told of kinds of which it is told already', () => {
    const selection = { tags: tags('Env:prod'), kinds: ['ec2-instance', 'ebs-volume'] } as const;
    expect(warned(selection)).toEqual([
      `null production: the plan production is for ebs-volume too, and selects none; ${CORRECT}`,
    ]);
    const told = (target: string) => [{ region: null, target, message: 'x' }];
    expect(warned(selection, [inEu], told('ebs-volume'))).toEqual([]);
    expect(warned(selection, [inEu], told('ec2-instance'))).toHaveLength(1);
    expect(warned({ tags: tags('X:y') }, [inEu], told('production'))).toHaveLength(1);
  });

  it('are not known where a kind of the plan was not read everywhere, whichever listing it shares', () => {
    const selection = { tags: tags('X:y'), kinds: ['ebs-volume'] } as const;
    expect(warned(selection, [inEu, unread(us, 'ec2-instance')])).toHaveLength(1);
    expect(warned(selection, [inEu, unread(us, 'ebs-volume')])).toEqual([]);
    expect(warned(selection, [inEu, unread(us, 'ec2-instance', 'ebs-volume')])).toEqual([]);
    expect(warned({ tags: tags('X:y') }, [inEu, unread(us, 'ebs-volume')])).toEqual([]);
    expect(warned({ tags: tags('X:y') }, [inEu, unread(us, 'ebs-volume')], [], ['ec2-instance'])).toHaveLength(1);
  });
});
