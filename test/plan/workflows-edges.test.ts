// biome-ignore-all lint/suspicious/noTemplateCurlyInString: workflows write their expressions so.
import { describe, expect, it } from 'vitest';
import type { PlanFile } from '../../src/plan/model.ts';
import { judgeWorkflows, type WorkflowText } from '../../src/plan/workflows.ts';
import { makePlan, makeRule } from './make-plan.ts';

const FILE: PlanFile = {
  plans: [
    makePlan({
      name: 'p',
      rules: [
        makeRule({ name: 'one', schedule: '0 1 * * *' }),
        makeRule({ name: 'two', schedule: '0 2 * * *' }),
        makeRule({ name: 'hand', schedule: null }),
      ],
    }),
  ],
};
const STEP = "steps: [{uses: './', with: {mode: backup}}]";
const workflow = (on: string, job = STEP, path = 'w.yml'): WorkflowText => ({
  path,
  text: `on: ${on}\njobs:\n  j: {${job}}\n`,
});

function judge(
  workflows: readonly WorkflowText[],
  more: Partial<Parameters<typeof judgeWorkflows>[1]> = {},
  source: WorkflowText = { path: 'plans.yml', text: '' },
) {
  const { findings, idle, remarks } = judgeWorkflows(
    FILE,
    { workflows, actions: new Map(), unread: [], ...more },
    source,
  );
  return {
    idle: [...idle],
    remarks,
    found: findings.map((each) => `${each.file}:${each.line}:${each.column} ${each.kind}`),
    findings,
  };
}
const idleBy = (...workflows: readonly WorkflowText[]) => judge(workflows).idle;
const BOTH = "{schedule: [{cron: '0 1 * * *'}, {cron: '0 2 * * *'}]}";

describe('what starts a workflow', () => {
  const named = (rule: string) => `steps: [{uses: './', with: {mode: backup, rule: ${rule}}}]`;

  it.each<[string, string, string[], string | null]>([
    [BOTH, STEP, ['p/hand'], null],
    ['{schedule: [{cron: "0 1 * * *"}]}', STEP, ['p/two', 'p/hand'], null],
    ['{schedule: [{cron: 5}]}', STEP, ['p/one', 'p/two', 'p/hand'], null],
    ['{schedule: {cron: "0 1 * * *"}}', STEP, ['p/one', 'p/two', 'p/hand'], null],
    ['workflow_dispatch', STEP, ['p/one', 'p/two'], null],
    ['[push, workflow_dispatch]', STEP, ['p/one', 'p/two'], null],
    ['{workflow_dispatch: {}}', named('hand'), ['p/one', 'p/two'], null],
    ['workflow_dispatch', named('one'), ['p/one', 'p/two', 'p/hand'], null],
    ['push', STEP, ['p/one', 'p/two', 'p/hand'], null],
    ['[5, [workflow_dispatch]]', STEP, ['p/one', 'p/two', 'p/hand'], null],
    // From elsewhere: what is named may be fired, what is not would be refused.
    [
      'repository_dispatch',
      named('two'),
      ['p/one', 'p/hand'],
      'the rule p/two is not judged: whatever starts w.yml (repository_dispatch) may',
    ],
    ['{workflow_run: {}}', named('two'), ['p/one', 'p/hand'], 'whatever starts w.yml (workflow_run)'],
    ['repository_dispatch', STEP, ['p/one', 'p/two', 'p/hand'], null],
    ['repository_dispatch', named("'${{ vars.A }}'"), [], 'the rules p/one, p/two, p/hand is not judged: whatever'],
    ['repository_dispatch', "steps: [{uses: './', with: {mode: backup, plan: x}}]", ['p/one', 'p/two', 'p/hand'], null],
    [
      'repository_dispatch',
      "steps: [{uses: './', with: {mode: backup, plan: p}}]",
      [],
      'whatever starts w.yml (repository_dispatch)',
    ],
    ['repository_dispatch', 'steps: [{run: npx backup}]', [], 'whatever starts w.yml (repository_dispatch)'],
    ['repository_dispatch', `if: github.event_name == 'schedule', ${named('two')}`, ['p/one', 'p/two', 'p/hand'], null],
    [
      'repository_dispatch',
      `if: github.event_name == 'repository_dispatch', ${named('two')}`,
      ['p/one', 'p/hand'],
      'p/two',
    ],
    ['workflow_call', STEP, [], 'whatever starts w.yml (workflow_call)'],
    ['workflow_call', `if: github.event.schedule == '0 1 * * *', ${STEP}`, [], 'whatever starts w.yml (workflow_call)'],
    ['workflow_call', "steps: [{uses: './', with: {mode: backup, tag: A:b}}]", ['p/one', 'p/two', 'p/hand'], null],
    ['workflow_call', "steps: [{uses: './', with: {mode: '${{ inputs.mode }}'}}]", [], '(workflow_call)'],
  ])('%s with {%s} leaves idle %j', (on, job, idle, remark) => {
    const judged = judge([workflow(on, job)]);
    expect(judged.idle).toEqual(idle);
    expect(judged.remarks).toEqual(remark === null ? [] : [expect.stringContaining(remark)]);
  });

  it('is its caller, where one of this repository calls it', () => {
    const called = workflow('workflow_call', STEP, './.github/workflows/called.yml');
    for (const uses of ['./.github/workflows/called.yml', '$/.github/workflows//called.yml']) {
      const { idle, remarks } = judge([called, workflow('push', `uses: ${uses}`)]);
      expect({ idle, remarks }).toEqual({ idle: ['p/one', 'p/two', 'p/hand'], remarks: [] });
    }
    const others = ['acme/x/.github/workflows/called.yml@v1', '.github/workflows/called.yml', '5'];
    for (const uses of [...others, 'xx.github/workflows/called.yml', 'xx./.github/workflows/called.yml']) {
      expect(judge([called, workflow('push', `uses: ${uses}`)]).remarks).toHaveLength(1);
    }
  });
});

describe('what fires at a cron line', () => {
  it('may be something that is not understood, at that line alone', () => {
    const { idle, remarks } = judge([workflow("{schedule: [{cron: '0  1 * * *'}]}", 'steps: [{run: npx backup}]')]);
    expect(idle).toEqual(['p/two', 'p/hand']);
    expect(remarks[0]).toContain('p/one is not judged: a command in "run" in w.yml may fire it');
  });

  it('is told with each reason once, at the line, and only where the step surely runs', () => {
    const on = "{schedule: [{cron: '0 9 * * *'}]}";
    const twice =
      "steps: [{uses: './', with: {mode: backup}}, {uses: './', with: {mode: backup, plan: p}}, {uses: './', with: {mode: backup}}]";
    const { findings } = judge([workflow(on, twice)]);
    expect(
      findings
        .filter(({ kind }) => kind === 'cron-without-rule')
        .map(({ line, message }) => [line, message.slice(0, 66)]),
    ).toEqual([
      [1, 'the schedule "0 9 * * *" fired, and no rule of the plan file has i'],
      [1, 'the schedule "0 9 * * *" fired, and no rule of the plan "p" has it'],
    ]);
    const perhaps = "steps: [{if: vars.A, uses: './', with: {mode: backup}}]";
    expect(judge([workflow(on, perhaps)]).found).toEqual([
      'plans.yml:1:1 rule-without-cron',
      'plans.yml:1:1 rule-without-cron',
    ]);
  });

  it('is judged for a hundred lines of a workflow, and taken to be anything beyond', () => {
    const crons = (count: number) =>
      `{schedule: [${Array.from({ length: count }, (_, index) => `{cron: '${index % 60} ${10 + Math.floor(index / 60)} * * *'}`).join(', ')}]}`;
    const NOTHING = 'steps: [{run: echo}]';
    expect(judge([workflow(crons(100), NOTHING)])).toMatchObject({ idle: ['p/one', 'p/two', 'p/hand'], remarks: [] });
    const beyond = judge([workflow(crons(101), NOTHING)]);
    expect(beyond.idle).toEqual([]);
    expect(beyond.remarks[0]).toContain('the many cron lines in w.yml may fire them');
    const accused = judge([workflow(crons(101))]).findings.filter(({ kind }) => kind === 'cron-without-rule');
    expect(accused).toHaveLength(100);
  });
});

describe('findings', () => {
  it('stand by file, line and column', () => {
    const text = "plans:\n  p:\n    rules:\n      two: {schedule: '0 2 * * *'}\n      one: {schedule: '0 1 * * *'}\n";
    const on = "{schedule: [{cron: '0 8 * * *'}, {cron: '0 9 * * *'}]}";
    const { found } = judge(
      [workflow(on, STEP, 'z.yml'), workflow(on, STEP, 'a.yml')],
      { unread: [{ path: 'm.yml', why: 'it is gone' }] },
      { path: 'n.yml', text },
    );
    expect(found).toEqual([
      'a.yml:1:24 cron-without-rule',
      'a.yml:1:45 cron-without-rule',
      'm.yml:1:1 workflow-unreadable',
      'n.yml:4:23 rule-without-cron',
      'n.yml:5:23 rule-without-cron',
      'z.yml:1:24 cron-without-rule',
      'z.yml:1:45 cron-without-rule',
    ]);
  });

  it('stand by column on one line, and at the top of a plan file that cannot be read', () => {
    const text = "plans: {p: {rules: {two: {schedule: '0 2 * * *'}, one: {schedule: '0 1 * * *'}}}}\n";
    const of = (source: string) => judge([workflow('push')], {}, { path: 'n.yml', text: source }).found;
    expect(of(text)).toEqual(['n.yml:1:37 rule-without-cron', 'n.yml:1:67 rule-without-cron']);
    expect(of('a: [')).toEqual(['n.yml:1:1 rule-without-cron', 'n.yml:1:1 rule-without-cron']);
  });

  it('are made of the zones of lines that run plans', () => {
    const on = "{schedule: [{cron: '0 1 * * *', timezone: Asia/Tokyo}, {cron: '0  2 * * *', timezone: 5}]}";
    expect(judge([workflow(on)]).found).toEqual(['w.yml:1:24 time-zone']);
    expect(judge([workflow(on, 'steps: [{run: echo}]'), workflow(BOTH, STEP, 'x.yml')]).found).toEqual([]);
  });

  it('tell why a workflow was not read, cut at two hundred characters', () => {
    const { findings } = judge([workflow(BOTH), { path: 'x.yml', text: 'a: [' }], {
      unread: [{ path: 'y.yml', why: 'w'.repeat(201) }],
    });
    const [ofText, ofFile] = findings.filter(({ kind }) => kind === 'workflow-unreadable');
    expect(ofText).toMatchObject({
      file: 'x.yml',
      message: expect.stringMatching(
        /^the workflow cannot be read, so that it is taken to fire no rule: this is not YAML/,
      ),
    });
    expect(ofFile?.message).toBe(
      `the workflow cannot be read, so that it is taken to fire no rule: ${'w'.repeat(200)}`,
    );
  });

  it('are made where no workflow could be read, and not where there is none', () => {
    expect(judge([], { unread: [{ path: 'y.yml', why: 'x' }] }).idle).toEqual(['p/one', 'p/two', 'p/hand']);
    expect(judge([]).found).toEqual([]);
  });

  it('take a local action that cannot be read for one that another step brings', () => {
    const uses = "steps: [{uses: './a'}]";
    const broken = new Map([['a', { path: 'a/action.yml', text: 'x: [' }]]);
    for (const actions of [broken, new Map([['a', null]]), new Map()]) {
      expect(judge([workflow(BOTH, uses)], { actions }).remarks[0]).toContain('the action ./a in w.yml may fire them');
    }
    const read = new Map([['a', { path: 'a/action.yml', text: 'runs: {using: node24}' }]]);
    expect(judge([workflow(BOTH, uses)], { actions: read }).remarks).toEqual([]);
  });

  it('are none of a plan file that all fits', () => {
    expect(idleBy(workflow(BOTH), workflow('workflow_dispatch', STEP, 'x.yml'))).toEqual([]);
    expect(judge([workflow(BOTH), workflow('workflow_dispatch', STEP, 'x.yml')]).found).toEqual([]);
  });
});
