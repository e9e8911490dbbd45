import { describe, expect, it } from 'vitest';
import { type KindName, region, resourceId } from '../../src/model.ts';
import { findings } from '../../src/modes/preview/findings.ts';
import { decidePurge } from '../../src/modes/purge/decide.ts';
import { unmatchedTag } from '../../src/modes/purge/unmatched-tag.ts';
import type { BackupPlan } from '../../src/plan/model.ts';
import { decideRetainChanges } from '../../src/plan/retain-change-set.ts';
import { didYouMeanIn, unmatchedIn, unmatchedWords } from '../../src/plan/unmatched.ts';
import { makeInventory, makePoint, makePurgeRequest, makeRegion, makeResource, NOW } from '../decide/make-model.ts';
import { fc } from '../laws/fast-check.ts';
import { makeInput } from '../modes/preview/make-preview.ts';
import { makePlan, makeSelection, reference, tags } from './make-plan.ts';
import { fileOf } from './make-retained-plan.ts';

const KINDS: readonly KindName[] = ['ec2-instance', 'rds-instance'];
const machine = (id: string, ...texts: string[]) =>
  makeResource({ id: resourceId(id), tags: new Map(tags(...texts).map(({ key, value }) => [key, value])) });
const plan = (selection: Parameters<typeof makeSelection>[0]) => makePlan({ selection: makeSelection(selection) });
const wordsOf = (one: BackupPlan, ...resources: ReturnType<typeof machine>[]) =>
  unmatchedIn(resources, one, KINDS).map((part) => unmatchedWords(one, part, KINDS));

describe('what a plan asks for in vain', () => {
  const web = machine('i-1', 'Env:prod', 'Role:web');

  it.each<[string, BackupPlan, string[]]>([
    ['nothing', plan({ tags: tags('Env:prod') }), []],
    [
      'the whole plan',
      plan({ tags: tags('Env:prodction') }),
      ['the plan production selects nothing: no resource carries Env:prodction'],
    ],
    [
      'the whole plan, in some regions',
      plan({ tags: tags('Env:prod'), regions: 'us-*' }),
      ['the plan production selects nothing: no resource in us-* carries Env:prod'],
    ],
    [
      'one group',
      plan({ tags: tags('Env:prod'), anyOf: [tags('Role:web'), tags('Role:wbe', 'Tier:1')] }),
      [
        'a group of any-of in the plan production matches nothing: no resource carries Env:prod and Role:wbe and Tier:1',
      ],
    ],
    [
      'all groups, which is the plan',
      plan({ anyOf: [tags('Role:wbe'), tags('Role:bd')] }),
      ['the plan production selects nothing: no resource carries Role:wbe, or Role:bd'],
    ],
    [
      'a kind',
      plan({ tags: tags('Env:prod'), kinds: ['ec2-instance', 'rds-instance'] }),
      ['the plan production is for rds-instance too, and selects none'],
    ],
    ['nothing by tags', plan({ resources: [reference('i-9')] }), []],
    ['of kinds that nobody looked for', plan({ tags: tags('Env:prodction'), kinds: ['S3'] }), []],
    ['what is kept out', plan({ tags: tags('Env:prod'), except: tags('Role:web') }), []],
  ])('is %s', (_, one, words) => {
    expect(wordsOf(one, web)).toEqual(words);
  });

  it('is nothing where one is selected and one kept out', () => {
    const one = plan({ tags: tags('Env:prod'), except: tags('Role:web') });
    expect(wordsOf(one, web, machine('i-2', 'Env:prod'))).toEqual([]);
  });

  it('is told with what was meant there, and not elsewhere', () => {
    const one = plan({ tags: tags('Env:prdo'), anyOf: [tags('Role:wbe')] });
    expect(didYouMeanIn(one, { part: 'plan' }, [web])).toContain('Env:prod');
    const ofGroup = didYouMeanIn(one, { part: 'group', group: tags('Role:wbe') }, [web]);
    expect(ofGroup).toContain('Role:web');
    expect(ofGroup).not.toContain('Env:prod');
    expect(didYouMeanIn(one, { part: 'kind', kind: 'ec2-instance' }, [web])).toBe('');
  });

  it('is what an oracle finds that looks at every resource for every group', () => {
    const tag = fc.constantFrom('A:1', 'A:2', 'B:1', 'B:2', 'C:1');
    const resources = fc.array(
      fc.record({
        texts: fc.uniqueArray(tag, { selector: (text) => text[0], maxLength: 3 }),
        kind: fc.constantFrom(...KINDS),
        home: fc.constantFrom('eu-central-1', 'us-west-2'),
      }),
      { maxLength: 5 },
    );
    const selections = fc.record({
      tags: fc.uniqueArray(tag, { selector: (text) => text[0], maxLength: 2 }),
      anyOf: fc.array(fc.uniqueArray(tag, { selector: (text) => text[0], minLength: 1, maxLength: 2 }), {
        maxLength: 3,
      }),
      kinds: fc.subarray([...KINDS]),
      regions: fc.constantFrom('', 'eu-*'),
    });
    const seen = { plan: 0, group: 0, kind: 0, none: 0 };
    fc.assert(
      fc.property(resources, selections, (made, wanted) => {
        if (wanted.tags.length + wanted.anyOf.length === 0) return;
        const one = plan({ ...wanted, tags: tags(...wanted.tags), anyOf: wanted.anyOf.map((group) => tags(...group)) });
        const all = made.map(({ texts, kind, home }, index) => ({
          ...machine(`i-${index}`, ...texts),
          kind,
          region: region(home),
        }));
        const carries = (texts: readonly string[], ...lines: readonly string[]) =>
          lines.every((line) => texts.includes(line));
        const inSight = made.filter(
          ({ kind, home }) =>
            (wanted.kinds.length === 0 || wanted.kinds.includes(kind)) &&
            (wanted.regions === '' || home.startsWith('eu-')),
        );
        const choices = wanted.anyOf.length === 0 ? [[]] : wanted.anyOf;
        const matching = inSight.filter(({ texts }) =>
          choices.some((group) => carries(texts, ...wanted.tags, ...group)),
        );
        const expected =
          matching.length === 0
            ? ['plan']
            : [
                ...wanted.anyOf
                  .filter((group) => !inSight.some(({ texts }) => carries(texts, ...wanted.tags, ...group)))
                  .map(() => 'group'),
                ...(wanted.kinds.length < 2
                  ? []
                  : wanted.kinds.filter((kind) => !matching.some((each) => each.kind === kind)).map(() => 'kind')),
              ];
        expect(unmatchedIn(all, one, KINDS).map(({ part }) => part)).toEqual(expected);
        for (const part of ['plan', 'group', 'kind'] as const) if (expected.includes(part)) seen[part] += 1;
        if (expected.length === 0) seen.none += 1;
      }),
      { numRuns: 2000 },
    );
    for (const count of Object.values(seen)) expect(count).toBeGreaterThan(50);
  });
});

describe('is told', () => {
  it('by a preview, with what is named and not there', () => {
    const head = fileOf(
      plan({ tags: tags('Env:prod'), anyOf: [tags('Role:web'), tags('Role:wbe')], resources: [reference('i-9')] }),
    );
    const input = makeInput({ head, resources: [machine('i-1', 'Env:prod', 'Role:web')] });
    expect(findings(input, new Map(), new Map()).map(({ message }) => message)).toEqual(
      expect.arrayContaining([
        'A group of any-of in the plan production matches nothing: no instance carries Env:prod and Role:wbe; did you mean "Role:web"?',
        'The plan production names i-9, which was not found.',
      ]),
    );
  });

  it('by retain, of plans that made nothing of what is there', () => {
    const file = fileOf(plan({ tags: tags('A:1') }), makePlan({ name: 'other' }));
    const points = [makePoint({ tags: { backupPlan: 'production/daily' } })];
    const targets = (list: typeof points) =>
      decideRetainChanges(makeInventory(makeRegion({ points: list })), file, NOW, 0).warnings.map(
        ({ target }) => target,
      );
    expect(targets(points)).toEqual(['other']);
    expect(targets([])).toEqual([]);
    expect(targets([makePoint()])).toEqual([]);
  });

  it('by a purge, of a tag for which nothing was ever made', () => {
    const inventory = makeInventory(makeRegion({ points: [makePoint()] }));
    const warningsOf = (...texts: string[]) => {
      const request = makePurgeRequest({ tagLines: tags(...texts) });
      return unmatchedTag(decidePurge(inventory, request, NOW), inventory, request);
    };
    const message = (hint: string) => `tag: no backup was made for ${hint}`;
    expect(warningsOf('Backup:Dialy').map((warning) => warning.message)).toEqual([
      message('Backup:Dialy, and there is one backup for another tag; check the input tag'),
    ]);
    expect(warningsOf('backup:productiondaily').map((warning) => warning.message)).toEqual([
      message(
        'backup:productiondaily, and there is one backup for another tag; did you mean "Backup:ProductionDaily"?',
      ),
    ]);
    expect(warningsOf('Backup:ProductionDaily')).toEqual([]);
  });
});
