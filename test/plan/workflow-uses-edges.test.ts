// biome-ignore-all lint/suspicious/noTemplateCurlyInString: workflows write their expressions so.
import { describe, expect, it } from 'vitest';
import { type ExpressionContext, UNKNOWN } from '../../src/plan/condition.ts';
import { readYaml } from '../../src/plan/document.ts';
import type { Workflow } from '../../src/plan/workflow.ts';
import { doingsOf } from '../../src/plan/workflow-uses.ts';

function file(path: string, text: string): Workflow {
  const yaml = readYaml(text);
  if (!yaml.ok) throw new Error(`${text}: ${yaml.problems.map(({ message }) => message).join()}`);
  return { path, view: yaml.view };
}

interface More {
  readonly workflows?: Readonly<Record<string, string>>;
  readonly actions?: Readonly<Record<string, string>>;
  readonly context?: Partial<ExpressionContext>;
}

/** What a workflow with these jobs does: `plan/rule` of each step that runs plans, with `?` where it is not certain, and what is unclear. */
function doings(jobs: string, { workflows = {}, actions = {}, context = {} }: More = {}) {
  const others = Object.entries(workflows).map(([path, text]) => [path, file(path, text)] as const);
  const local = Object.entries(actions).map(([folder, text]) => [folder, file(`${folder}/action.yml`, text)] as const);
  const { uses, unclear } = doingsOf(
    file('w.yml', `jobs: ${jobs}`),
    {
      schedule: '0 1 * * *',
      event: 'schedule',
      inputs: new Map(),
      otherInputs: null,
      budget: { left: 10_000_000 },
      ...context,
    },
    { workflows: new Map(others), actions: new Map(local), planFile: '.github/backup-plans.yml' },
  );
  return [...uses.map(({ plan, rule, certain }) => `${plan}/${rule}${certain ? '' : '?'}`), ...unclear];
}

const OURS = (inputs = '') => `{uses: acme/backup-via-tag@v1, with: {mode: backup${inputs}}}`;
const job = (step: string, more = '') => `{j: {${more}steps: [${step}]}}`;

describe('a step of this action', () => {
  it.each<[string, string[]]>([
    ['mode: backup', ['/']],
    ["mode: '${{ vars.A }}'", ['/?']],
    ['mode: purge', []],
    ['mode: ', []],
    ['plan: p', []],
    ['mode: backup, tag: ', ['/']],
    ["mode: backup, tag: ''", ['/']],
    ['mode: backup, tag: A:b', []],
    ["mode: backup, tag: '${{ vars.A }}'", ['/?']],
    ['mode: backup, plan: p, rule: r', ['p/r']],
    ['MODE: backup, Plan: p', ['p/']],
    ['mode: backup, plan: 5, rule: true', ['5/true']],
    ['mode: backup, plan: [p]', ['/?']],
    ["mode: backup, plan: '${{ vars.A }}'", ['/?']],
    ["mode: backup, rule: '${{ vars.A }}'", ['/?']],
    ['mode: backup, plan-file: other.yml', []],
    ['mode: backup, plan-file: ./.github/backup-plans.yml', ['/']],
    ["mode: backup, plan-file: ''", ['/']],
    ["mode: backup, plan-file: '${{ vars.A }}'", ['/?']],
    ["mode: backup, dry-run: '${{ vars.A }}'", ['/']],
  ])('with {%s} runs %j', (inputs, expected) => {
    expect(doings(job(`{uses: acme/backup-via-tag@v1, with: {${inputs}}}`))).toEqual(expected);
  });

  it.each<[string, string[]]>([
    ['', ['p/']],
    ['if: true, ', ['p/']],
    ['if: false, ', []],
    ["if: vars.A == 'x', ", ['p/?']],
    ["if: github.event_name == 'push', ", []],
  ])('runs by its own condition and by that of its job: {%s}', (condition, expected) => {
    const step = `{${condition}uses: acme/backup-via-tag@v1, with: {mode: backup, plan: p}}`;
    expect(doings(job(step))).toEqual(expected);
    expect(doings(job(OURS(', plan: p'), condition))).toEqual(expected);
    // What is not certain of the job is not of the step.
    expect(doings(job(step, 'if: vars.B, '))).toEqual(expected.map(() => 'p/?'));
  });

  it('is told once, and every other one too', () => {
    const steps = [OURS(), OURS(), OURS(', plan: p'), "{run: echo}, text, {if: vars.A, uses: './'}", OURS()].join(', ');
    expect(doings(job(steps))).toEqual(['/', 'p/']);
    expect(doings(`{a: {steps: [${OURS()}]}, b: {steps: [${OURS()}, ${OURS(', rule: r')}]}}`)).toEqual(['/', '/r']);
  });

  it('is none where there are no steps', () => {
    for (const jobs of [
      '{}',
      '[]',
      '{j: text}',
      '{j: {steps: text}}',
      '{j: {steps: [text, 5, null]}}',
      '{j: {uses: 5}}',
    ]) {
      expect(doings(jobs)).toEqual([]);
    }
  });

  it('may be a command, unless its condition says no', () => {
    expect(doings(job('{run: npx backup}'))).toEqual(['a command in "run"']);
    expect(doings(job('{if: false, run: npx backup}'))).toEqual([]);
    expect(doings(job('{run: echo}, {name: backup}'))).toEqual([]);
  });
});

describe('a job', () => {
  const jobs = (condition: string, needs: string, other = '') =>
    `{a: {${condition}steps: []}, b: {${other}needs: ${needs}, steps: [${OURS()}]}}`;

  it.each<[string, string[]]>([
    [jobs('', 'a'), ['/']],
    [jobs('', '[a]'), ['/']],
    [jobs('', 'gone'), ['/']],
    [jobs('if: false, ', 'a'), []],
    [jobs('if: false, ', '[a, gone]'), []],
    [jobs('if: vars.A, ', 'a'), ['/?']],
    [jobs('if: vars.A, ', '[a, 5]'), ['/?']],
    [jobs('', 'a', 'if: vars.A, '), ['/?']],
    [jobs('if: vars.A, ', 'a', 'if: false, '), []],
    // It says that it runs anyway.
    [jobs('if: false, ', 'a', 'if: always(), '), ['/']],
    [jobs('if: false, ', 'a', "if: '!cancelled()', "), ['/?']],
    [jobs('if: false, ', 'a', 'if: failure(), '), ['/?']],
    [jobs('if: false, ', 'a', "if: always() && github.event_name == 'push', "), []],
    [jobs('if: false, ', 'a', "if: github.event_name != 'alwayss', "), []],
    // Over a third one.
    [`{a: {if: false}, b: {needs: a}, c: {needs: [b], steps: [${OURS()}]}}`, []],
    [`{a: {if: vars.A}, b: {needs: a}, c: {needs: [b], steps: [${OURS()}]}}`, ['/?']],
    [`{a: {if: vars.A}, b: {if: false}, c: {needs: [a, b], steps: [${OURS()}]}}`, []],
    // In a circle, which GitHub refuses.
    [`{a: {needs: b, steps: [${OURS()}]}, b: {needs: a}}`, ['/']],
  ])('runs when those that it needs do: %s', (text, expected) => {
    expect(doings(text)).toEqual(expected);
  });

  it('is not known at the end of a chain that nobody writes', () => {
    const chain = (length: number) => {
      const others = Array.from({ length }, (_, index) => `j${index}: {needs: j${index + 1}}`);
      return `{first: {needs: j0, steps: [${OURS()}]}, ${others.join(', ')}}`;
    };
    expect(doings(chain(299))).toEqual(['/']);
    expect(doings(chain(301))).toEqual(['/?']);
  });
});

describe('a workflow or an action that is called', () => {
  const called = (steps: string, inputs = '{}') =>
    `on: {workflow_call: {inputs: ${inputs}}}\njobs: {j: {steps: [${steps}]}}`;
  const composite = (steps: string, inputs = '{}') => `inputs: ${inputs}\nruns: {using: composite, steps: [${steps}]}`;
  const GIVEN = OURS(", plan: '${{ inputs.which }}'");

  it.each<[string, string, string[]]>([
    ['', '{}', ['/']],
    ['', '{which: {}}', ['/']],
    ['', '{which: {default: p}}', ['p/']],
    ['', '{WHICH: {default: p}}', ['p/']],
    ['which: q', '{which: {default: p}}', ['q/']],
    ['Which: q', '{which: {default: p}}', ['q/']],
    ['which: 5', '{}', ['5/']],
    ['which: ', '{which: {default: p}}', ['/']],
    ['which: ', '{which: {}}', ['/']],
    ["which: '${{ github.event_name }}'", '{}', ['schedule/']],
    ["which: '${{ vars.A }}'", '{which: {default: p}}', ['/?']],
    ['which: [a]', '{}', ['/?']],
  ])('with {%s} of %s takes what it is given, else its defaults', (given, inputs, expected) => {
    const workflows = { 'x/y.yml': called(GIVEN, inputs) };
    for (const start of ['./', '$/']) {
      expect(doings(`{j: {uses: ${start}x/y.yml, with: {${given}}}}`, { workflows })).toEqual(expected);
    }
    const actions = { a: composite(GIVEN, inputs) };
    expect(doings(job(`{uses: ./a, with: {${given}}}`), { actions })).toEqual(expected);
  });

  it('does not see the inputs of its caller', () => {
    const workflows = { 'x.yml': called(GIVEN) };
    const context = { inputs: new Map([['which', 'p']]), otherInputs: UNKNOWN } as const;
    expect(doings(job(GIVEN), { context })).toEqual(['p/']);
    expect(doings('{j: {uses: ./x.yml}}', { workflows, context: { inputs: context.inputs } })).toEqual(['/']);
    expect(
      doings(job('{uses: ./a}'), { actions: { a: composite(GIVEN) }, context: { inputs: context.inputs } }),
    ).toEqual(['/']);
  });

  it('runs as certainly as what calls it', () => {
    const workflows = { 'x.yml': called(OURS()) };
    const actions = { a: composite(OURS()) };
    expect(doings('{j: {if: vars.A, uses: ./x.yml}}', { workflows })).toEqual(['/?']);
    expect(doings('{j: {if: false, uses: ./x.yml}}', { workflows })).toEqual([]);
    expect(doings(job('{if: vars.A, uses: ./a}'), { actions })).toEqual(['/?']);
    // What is certain is seen beside what is not.
    expect(doings('{i: {if: vars.A, uses: ./x.yml}, j: {uses: ./x.yml}}', { workflows })).toEqual(['/?', '/']);
  });

  it('is looked into for each of the inputs that it is given', () => {
    const workflows = { 'x.yml': called(GIVEN) };
    const actions = { a: composite(GIVEN) };
    const [p, q, unknown] = ['{which: p}', '{which: q}', "{which: '${{ vars.A }}'}"];
    expect(
      doings(`{i: {uses: ./x.yml, with: ${p}}, j: {uses: ./x.yml, with: ${q}}, k: {uses: ./x.yml, with: ${unknown}}}`, {
        workflows,
      }),
    ).toEqual(['p/', 'q/', '/?']);
    // What is empty is not what nobody knows.
    expect(
      doings(job(`{uses: ./a, with: {which: }}, {uses: ./a, with: ${unknown}}`), {
        actions,
      }),
    ).toEqual(['/', '/?']);
    expect(
      doings(job(`{uses: ./a, with: ${p}}, {uses: ./a, with: ${q}}, {uses: ./a, with: ${p}}`), { actions }),
    ).toEqual(['p/', 'q/']);
  });

  it('is unclear where it is not of this repository, or not in the checkout, and nothing where GitHub would not find it', () => {
    expect(doings('{j: {uses: acme/x/.github/workflows/y.yml@v1}}')).toEqual([
      'the reusable workflow acme/x/.github/workflows/y.yml@v1',
    ]);
    expect(doings('{j: {uses: acme/x./y.yml@v1}}')).toEqual(['the reusable workflow acme/x./y.yml@v1']);
    expect(doings('{j: {uses: ./gone.yml}}')).toEqual([]);
    expect(doings(job('{uses: ./gone}'))).toEqual(['the action ./gone']);
    expect(doings(job('{uses: acme/x@v1, with: {mode: backup}}'))).toEqual(['the action acme/x@v1']);
    expect(doings(job('{uses: acme/x@v1}'))).toEqual([]);
  });

  it('may lie ten levels deep, as GitHub has it', () => {
    const chain = (length: number) =>
      Object.fromEntries(
        Array.from({ length }, (_, index) => [
          `w${index}.yml`,
          index + 1 === length ? called(OURS()) : `on: {workflow_call: {}}\njobs: {j: {uses: ./w${index + 1}.yml}}`,
        ]),
      );
    expect(doings('{j: {uses: ./w0.yml}}', { workflows: chain(10) })).toEqual(['/']);
    expect(doings('{j: {uses: ./w0.yml}}', { workflows: chain(11) })).toEqual([]);
    const actions = (length: number) =>
      Object.fromEntries(
        Array.from({ length }, (_, index) => [
          `a${index}`,
          composite(index + 1 === length ? OURS() : `{uses: ./a${index + 1}}`),
        ]),
      );
    expect(doings(job('{uses: ./a0}'), { actions: actions(10) })).toEqual(['/']);
    expect(doings(job('{uses: ./a0}'), { actions: actions(11) })).toEqual([]);
  });
});

describe('workflows that are too large to be judged', () => {
  const WHAT_IS_LEFT = 'what is left of workflows that are too large to be judged';

  it('are said to be, and what was seen before stays', () => {
    const steps = Array.from({ length: 100 }, (_, index) => OURS(`, plan: p${index}`)).join(', ');
    const found = doings(job(steps), { context: { budget: { left: 3000 } } });
    expect(found.at(-1)).toBe(WHAT_IS_LEFT);
    expect(found.slice(0, 3)).toEqual(['p0/', 'p1/', 'p2/']);
    expect(found.length).toBeLessThan(60);
    expect(doings(job(steps))).toHaveLength(100);
  });

  it('are not where the budget lasts', () => {
    expect(doings(job(OURS()), { context: { budget: { left: 1000 } } })).toEqual(['/']);
    expect(doings(job(OURS()), { context: { budget: { left: 10 } } })).toEqual([WHAT_IS_LEFT]);
  });
});
