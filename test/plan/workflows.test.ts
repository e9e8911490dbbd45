// biome-ignore-all lint/suspicious/noTemplateCurlyInString: workflows write their expressions so.
import { describe, expect, it } from 'vitest';
import type { PlanFile } from '../../src/plan/model.ts';
import { judgeWorkflows, type WorkflowText } from '../../src/plan/workflows.ts';
import { makeAwsPlan, makePlan, makeRule } from './make-plan.ts';

const SOURCE = {
  path: '.github/backup-plans.yml',
  text: `plans:
  production:
    selection: {tags: [Backup:ProductionDaily]}
    rules:
      daily: {schedule: '0 23 * * *', expiry: 30 days}
      weekly:
        schedule: '0 3 * * 0'
        expiry: 6 months
      by-hand: {expiry: 1 day}
`,
};
const FILE: PlanFile = {
  plans: [
    makePlan({
      rules: [
        makeRule(),
        makeRule({ name: 'weekly', schedule: '0 3 * * 0' }),
        makeRule({ name: 'by-hand', schedule: null }),
      ],
    }),
  ],
};

function checkSchedules(
  file: PlanFile,
  workflows: readonly WorkflowText[],
  source: WorkflowText = { path: SOURCE.path, text: '' },
) {
  return judgeWorkflows(file, { workflows, actions: new Map(), unread: [] }, source).findings;
}

interface Options {
  readonly crons?: readonly string[];
  readonly uses?: string;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly jobIf?: string;
  readonly stepIf?: string;
}

function workflow({
  crons = ['0 23 * * *', '0 3 * * 0'],
  uses = 'acme/backup-via-tag@v1',
  inputs = { mode: 'backup' },
  jobIf,
  stepIf,
}: Options = {}) {
  return [
    'on:',
    '  schedule:',
    ...crons.map((cron) => `    - cron: '${cron}'`),
    'jobs:',
    '  backup:',
    ...(jobIf === undefined ? [] : [`    if: ${jobIf}`]),
    '    steps:',
    '      - run: echo',
    `      - uses: ${uses}`,
    ...(stepIf === undefined ? [] : [`        if: ${stepIf}`]),
    '        with:',
    ...Object.entries(inputs).map(([name, value]) => `          ${name}: ${value}`),
    '',
  ].join('\n');
}

function check(...texts: readonly string[]): string[] {
  const workflows = texts.map((text, index) => ({ path: `.github/workflows/${index + 1}.yml`, text }));
  return checkSchedules(FILE, workflows, SOURCE).map(
    ({ kind, file, line, column }) => `${kind} ${file}:${line}:${column}`,
  );
}

const DAILY_UNFIRED = 'rule-without-cron .github/backup-plans.yml:5:25';
const WEEKLY_UNFIRED = 'rule-without-cron .github/backup-plans.yml:7:19';

describe('workflows and plan file', () => {
  it('fit when every rule is fired and every cron is answered', () => {
    expect(check(workflow())).toEqual([]);
    expect(check(workflow({ crons: ['0  23 * * *'] }), workflow({ crons: ['0 3 * * 0'], uses: './' }))).toEqual([]);
    expect(check(workflow({ uses: '$/' }))).toEqual([]);
  });

  it('do not fit when no workflow fires a rule', () => {
    expect(check('on: push')).toEqual([DAILY_UNFIRED, WEEKLY_UNFIRED]);
    expect(check(workflow({ crons: ['0 23 * * *'] }))).toEqual([WEEKLY_UNFIRED]);
  });

  it('do not fit when no rule answers a cron', () => {
    expect(check(workflow({ crons: ['0 23 * * *', '0 3 * * 0', '0 22 * * *'] }))).toEqual([
      'cron-without-rule .github/workflows/1.yml:5:13',
    ]);
  });

  it('says what to do about both', () => {
    const [wrong, unfired] = checkSchedules(
      FILE,
      [{ path: 'w.yml', text: workflow({ crons: ['0 23 * * *', '0 3 * * SUN'] }) }],
      SOURCE,
    )
      .map(({ message }) => message)
      .reverse();
    expect(wrong).toBe(
      'the schedule "0 3 * * SUN" fired, and no rule of the plan file has it; its rules have "0 23 * * *", "0 3 * * 0", and it must be the same text',
    );
    expect(unfired).toBe(
      'no workflow fires the rule "weekly" of the plan "production": none that uses this action with "mode: backup" and without "tag" has the line "- cron: \'0 3 * * 0\'"',
    );
  });

  it.each<[string, Options]>([
    ['other actions', { uses: 'acme/other@v1', inputs: { path: 'x' } }],
    ['actions of another mode', { uses: 'acme/not-backup-via-tag@v1', inputs: { mode: 'purge' } }],
    ['purges', { inputs: { mode: 'purge' } }],
    ['backups by tag', { inputs: { mode: 'backup', tag: 'Backup:x' } }],
    ['backups by another plan file', { inputs: { mode: 'backup', 'plan-file': 'other.yml' } }],
    ['jobs that schedules do not run', { jobIf: "github.event_name == 'workflow_dispatch'" }],
    ['steps that schedules do not run', { stepIf: "github.event_name != 'schedule'" }],
  ])('do not fire rules by %s', (_what, options) => {
    const crons = ['0 23 * * *', '0 3 * * 0', '0 22 * * *'];
    expect(check(workflow({ crons, ...options }))).toEqual([DAILY_UNFIRED, WEEKLY_UNFIRED]);
  });

  it.each<[string, Options]>([
    ['an empty tag', { inputs: { mode: 'backup', tag: "''" } }],
    ['the tag of a form that a schedule does not fill', { inputs: { mode: 'backup', tag: '${{ inputs.tag }}' } }],
    ['this very plan file', { inputs: { mode: 'backup', 'plan-file': './.github/backup-plans.yml' } }],
    [
      'a mode that depends on the schedule',
      { inputs: { mode: "${{ github.event_name == 'schedule' && 'backup' || 'purge' }}" } },
    ],
    ['a condition that holds for both', { jobIf: "github.event.schedule != '0 1 * * *'" }],
  ])('fire rules with %s', (_what, options) => {
    expect(check(workflow(options))).toEqual([]);
  });

  it('may have other crons for other jobs', () => {
    const crons = ['0 23 * * *', '0 3 * * 0', '0 1 * * *'];
    expect(check(workflow({ crons, jobIf: "github.event.schedule != '0 1 * * *'" }))).toEqual([]);
    expect(check(workflow({ crons, jobIf: "github.event.schedule == '0 23 * * *'" }))).toEqual([WEEKLY_UNFIRED]);
    expect(
      check(
        workflow({ crons, inputs: { mode: "${{ github.event.schedule == '0 1 * * *' && 'purge' || 'backup' }}" } }),
      ),
    ).toEqual([]);
  });

  it('do not accuse a step of which only the run knows what it does', () => {
    const crons = ['0 23 * * *', '0 3 * * 0', '0 22 * * *'];
    expect(check(workflow({ crons, inputs: { mode: '${{ vars.MODE }}' } }))).toEqual([]);
    expect(check(workflow({ crons, inputs: { mode: 'backup', plan: '${{ vars.PLAN }}' } }))).toEqual([]);
  });

  it('may name plan or rule', () => {
    expect(check(workflow({ inputs: { mode: 'backup', plan: 'production' } }))).toEqual([]);
    expect(check(workflow({ crons: ['7 7 * * *'], inputs: { mode: 'backup', rule: 'weekly' } }))).toEqual([
      DAILY_UNFIRED,
    ]);
    expect(check(workflow({ crons: ['0 23 * * *'], inputs: { mode: 'backup', plan: 'staging' } }))).toEqual([
      DAILY_UNFIRED,
      WEEKLY_UNFIRED,
      'cron-without-rule .github/workflows/1.yml:3:13',
    ]);
  });

  it('may call one another', () => {
    const caller = `on:
  schedule: [{cron: '0 23 * * *'}, {cron: '0 3 * * 0'}, {cron: '0 22 * * *'}]
jobs:
  backup:
    uses: ./.github/workflows/2.yml
    with: {mode: backup}
`;
    const called = `on: {workflow_call: {inputs: {mode: {type: string}}}}
jobs:
  run:
    steps: [{uses: './', with: {mode: '\${{ inputs.mode }}'}}]
`;
    expect(check(caller, called)).toEqual(['cron-without-rule .github/workflows/1.yml:2:64']);
    expect(check(caller.replace('mode: backup', 'mode: purge'), called)).toEqual([DAILY_UNFIRED, WEEKLY_UNFIRED]);
    // One that calls itself has no end.
    expect(check(caller.replace('2.yml', '1.yml'))).toEqual([DAILY_UNFIRED, WEEKLY_UNFIRED]);
  });

  it('know that a job does not run when one that it needs does not', () => {
    const text = (condition: string) => `on: {schedule: [{cron: '0 23 * * *'}, {cron: '0 3 * * 0'}]}
jobs:
  gate: {if: "github.event.schedule == '0 23 * * *'", steps: [{run: echo}]}
  backup:
    needs: gate
    if: ${condition}
    steps: [{uses: acme/backup-via-tag@v1, with: {mode: backup}}]
`;
    expect(check(text('true'))).toEqual([WEEKLY_UNFIRED]);
    expect(check(text('always()'))).toEqual([]);
  });

  it('tells a workflow that cannot be read, because nobody knows what it fires', () => {
    expect(check(workflow(), 'on: [')).toEqual([
      expect.stringMatching(/^workflow-unreadable \.github\/workflows\/2\.yml:1:/),
    ]);
  });

  it.each([
    '',
    'text',
    '- list',
    'on: push',
    'on: {schedule: x}',
    'on: {schedule: [x, {cron: 5}]}',
    'on: {schedule: [{cron: "0 23 * * *"}]}\njobs: [x]',
  ])('are not upset by %j', (text) => {
    expect(check(workflow(), text)).toEqual([]);
  });

  it('tells rules at the top of the plan file where its text is not given', () => {
    const [finding] = checkSchedules(FILE, [{ path: 'w.yml', text: 'on: push' }]);
    expect(finding).toMatchObject({ file: '.github/backup-plans.yml', line: 1, column: 1 });
  });

  it('asks for no cron of rules that AWS Backup fires by itself, and refuses one that was meant for them', () => {
    const theirs: PlanFile = { plans: [makeAwsPlan()] };
    expect(checkSchedules(theirs, [])).toEqual([]);
    const [finding, ...others] = checkSchedules(theirs, [{ path: 'w.yml', text: workflow({ crons: ['0 5 * * *'] }) }]);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ kind: 'cron-without-rule', file: 'w.yml', line: 3 });
    expect(finding?.message).toContain('"mode: sync"');
    expect(checkSchedules({ plans: [...FILE.plans, ...theirs.plans] }, [{ path: 'w.yml', text: workflow() }])).toEqual(
      [],
    );
  });
});
