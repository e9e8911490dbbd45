// biome-ignore-all lint/suspicious/noTemplateCurlyInString: workflows write their expressions so.
import { describe, expect, it } from 'vitest';
import type { PlanFile } from '../../src/plan/model.ts';
import { judgeWorkflows, type WorkflowJudgement, type WorkflowText } from '../../src/plan/workflows.ts';
import { makePlan, makeRule } from './make-plan.ts';

const SOURCE = { path: '.github/backup-plans.yml', text: '' };
/** The rules that the ways are to fire, and one that none of them does. */
const FILE: PlanFile = {
  plans: [
    makePlan({
      rules: [
        makeRule({ name: 'daily', schedule: '0 23 * * *' }),
        makeRule({ name: 'morning', schedule: '0 4 * * *' }),
        makeRule({ name: 'by-hand', schedule: null }),
      ],
    }),
  ],
};

interface Ways {
  /** The steps of the only job, or its `uses` where it has none. */
  readonly job: string;
  readonly on?: string;
  readonly actions?: Readonly<Record<string, string>>;
  readonly more?: readonly WorkflowText[];
}

const action = (path: string, text: string) => ({ path: `${path}/action.yml`, text });

function judge({ job, on = "{schedule: [{cron: '0 23 * * *'}]}", actions = {}, more = [] }: Ways): WorkflowJudgement {
  const text = `on: ${on}\njobs:\n  backup:\n    ${job}\n`;
  const local = Object.entries(actions).map(([path, content]) => [path, action(path, content)] as const);
  const workflows = [{ path: '.github/workflows/backup.yml', text }, ...more];
  return judgeWorkflows(FILE, { workflows, actions: new Map(local), unread: [] }, SOURCE);
}

const step = (uses: string, inputs = 'mode: backup') => `steps: [{uses: '${uses}', with: {${inputs}}}]`;
const composite = (steps: string, inputs = '{}') => `inputs: ${inputs}\nruns: {using: composite, steps: [${steps}]}\n`;
const OURS =
  'name: Backup\ninputs: {mode: {}, tag: {}, expiry: {}, plan-file: {}}\nruns: {using: node24, main: x.js}\n';
const reusable = (job: string, inputs = '{}') => ({
  path: '.github/workflows/called.yml',
  text: `on: {workflow_call: {inputs: ${inputs}}}\njobs:\n  run:\n    ${job}\n`,
});

/** Understood: the rule is fired, nothing has to be taken for granted. */
const UNDERSTOOD: readonly [string, Ways][] = [
  ['the action of a repository', { job: step('acme/backup-via-tag@v1') }],
  ['the action in capitals', { job: step('Acme/Backup-Via-Tag@V1') }],
  ['the action by its commit', { job: step('acme/backup-via-tag@3d3c42e5aac5ba805825da76410c181273ba90b1') }],
  ['the action in a folder of a repository', { job: step('acme/tools/backup-via-tag@main') }],
  ['the action of its own repository', { job: step('./'), actions: { '': OURS } }],
  ['a vendored path', { job: step('./vendor/backups'), actions: { 'vendor/backups': OURS } }],
  [
    'a local composite action',
    {
      job: step('./.github/actions/b', 'x: 1'),
      actions: { '.github/actions/b': composite(step('acme/backup-via-tag@v1').slice(8, -1)) },
    },
  ],
  [
    'a local composite action with a default',
    {
      job: step('./b', 'x: 1'),
      actions: {
        b: composite(
          "{uses: 'acme/backup-via-tag@v1', with: {mode: '${{ inputs.mode }}'}}",
          '{mode: {default: backup}}',
        ),
      },
    },
  ],
  ['a reusable workflow', { job: "uses: './.github/workflows/called.yml'", more: [reusable(step('./'))] }],
  [
    'a reusable workflow with a default',
    {
      job: "uses: './.github/workflows/called.yml'",
      more: [reusable(step('./', "mode: '${{ inputs.mode }}'"), '{mode: {type: string, default: backup}}')],
    },
  ],
  [
    'a list of lines',
    { job: `if: contains(fromJSON('["0 23 * * *","0 3 * * 0"]'), github.event.schedule)\n    ${step('./')}` },
  ],
  ['inputs in capitals', { job: step('./', 'MODE: backup') }],
  ['a plan that only the run knows', { job: step('./', "mode: backup, plan: '${{ matrix.plan }}'") }],
  ['a condition that only the run knows', { job: `if: vars.BACKUP == 'on'\n    ${step('./')}` }],
];

/** Not understood: the rule is taken to be fired, and this is said. */
const UNCLEAR: readonly [string, Ways, string][] = [
  ['a local action that another step brings', { job: step('./.backup') }, 'the action ./.backup'],
  ['a fork under another name', { job: step('acme/ami-keeper@v2') }, 'the action acme/ami-keeper@v2'],
  ['an action that has it in it', { job: step('acme/nightly-backup@v2', 'x: 1') }, 'the action acme/nightly-backup@v2'],
  ['a container', { job: step('docker://ghcr.io/acme/backup-via-tag:1') }, 'docker://ghcr.io/acme/backup-via-tag:1'],
  [
    'a reusable workflow of another repository',
    { job: 'uses: acme/shared/.github/workflows/nightly.yml@main' },
    'the reusable workflow acme/shared/.github/workflows/nightly.yml@main',
  ],
  [
    'a command line',
    { job: 'steps: [{run: "npx github:acme/backup-via-tag --plan production"}]' },
    'a command in "run"',
  ],
  ['a script', { job: 'steps: [{run: ./scripts/nightly}]' }, 'a command in "run"'],
  ['a workflow started by a command', { job: 'steps: [{run: gh workflow run nightly.yml}]' }, 'a command in "run"'],
  [
    'a scheduler of another system',
    { on: '{repository_dispatch: {types: [nightly]}}', job: step('./', 'mode: backup, rule: daily') },
    'repository_dispatch',
  ],
  [
    'a scheduler of another system that says which rule',
    { on: 'repository_dispatch', job: step('./', "mode: backup, rule: '${{ github.event.client_payload.rule }}'") },
    'repository_dispatch',
  ],
  [
    'a workflow after another',
    { on: '{workflow_run: {workflows: [x]}}', job: step('./', 'mode: backup, rule: daily') },
    'workflow_run',
  ],
  ['a workflow that other repositories call', { on: 'workflow_call', job: step('./') }, 'workflow_call'],
];

/** Nothing there fires the rule. */
const IDLE: readonly [string, Ways][] = [
  ['another action', { job: step('actions/checkout@v4', 'path: x') }],
  ['a purge', { job: step('acme/backup-via-tag@v1', 'mode: purge') }],
  ['a fork that purges', { job: step('acme/ami-keeper@v2', 'mode: purge') }],
  ['a backup by tag', { job: step('./', 'mode: backup, tag: Backup:x') }],
  ['a command of another kind', { job: 'steps: [{run: echo good night}]' }],
  [
    'a local action of another kind',
    { job: step('./setup', 'x: 1'), actions: { setup: 'runs: {using: node24, main: x.js}\n' } },
  ],
  ['a composite action of another kind', { job: step('./setup'), actions: { setup: composite('{run: npm ci}') } }],
  ['a person', { on: 'workflow_dispatch', job: step('./') }],
  [
    'a list of other lines',
    { job: `if: contains(fromJSON('["0 3 * * 0"]'), github.event.schedule)\n    ${step('./')}` },
  ],
  ['a dispatch that names nothing', { on: 'repository_dispatch', job: step('./') }],
  ['another line', { on: "{schedule: [{cron: '0 22 * * *'}]}", job: 'steps: [{run: ./backup.sh}]' }],
];

describe('a rule', () => {
  it.each(UNDERSTOOD)('is fired by %s', (_, ways) => {
    const { idle, remarks } = judge(ways);
    expect([...idle]).toEqual(['production/morning', 'production/by-hand'].filter((name) => idle.has(name)));
    expect(idle.has('production/morning') || ways.job.includes('matrix')).toBe(true);
    expect(remarks).toEqual([]);
  });

  it.each(UNCLEAR)('may be fired by %s, which is said once', (_, ways, what) => {
    const { idle, findings, remarks } = judge(ways);
    expect(idle.has('production/daily')).toBe(false);
    expect(findings.filter(({ message }) => message.includes('"daily"'))).toEqual([]);
    expect(remarks).toHaveLength(1);
    expect(remarks[0]).toContain(what);
    expect(remarks[0]).toContain('production/daily');
  });

  it.each(IDLE)('is not fired by %s', (_, ways) => {
    const { idle, findings, remarks } = judge(ways);
    expect(idle.has('production/daily')).toBe(true);
    expect(
      findings.filter(({ kind, message }) => kind === 'rule-without-cron' && message.includes('"daily"')),
    ).toHaveLength(1);
    expect(remarks).toEqual([]);
  });

  it('without a schedule is run by a person, and by nothing else', () => {
    expect(
      judge({ on: 'workflow_dispatch', job: step('./', "mode: backup, rule: '${{ inputs.rule }}'") }).idle,
    ).toEqual(new Set(['production/daily', 'production/morning']));
    expect(judge({ job: step('./') }).idle.has('production/by-hand')).toBe(true);
  });

  it('is not judged where the repository has no workflows', () => {
    const nothing = judgeWorkflows(FILE, { workflows: [], actions: new Map(), unread: [] }, SOURCE);
    expect(nothing).toEqual({ findings: [], idle: new Set(), remarks: [] });
  });
});

describe('workflows that are made to never end', () => {
  const cron = "on: {schedule: [{cron: '0 23 * * *'}]}\n";
  const timed = (workflows: readonly WorkflowText[], actions: ReadonlyMap<string, WorkflowText | null> = new Map()) => {
    const before = performance.now();
    const judged = judgeWorkflows(FILE, { workflows, actions, unread: [] }, SOURCE);
    expect(performance.now() - before).toBeLessThan(15_000);
    return judged;
  };
  const file = (text: string, name = 'w.yml') => ({ path: `.github/workflows/${name}`, text });

  it('with jobs that need each other', () => {
    const jobs = Array.from({ length: 200 }, (_, index) => {
      const needs = Array.from({ length: index }, (_none, other) => `j${other}`).join(', ');
      return `  j${index}: {needs: [${needs}], steps: [{uses: './', with: {mode: backup}}]}`;
    });
    expect(timed([file(`${cron}jobs:\n${jobs.join('\n')}\n`)]).idle.has('production/daily')).toBe(false);
  });

  it('with workflows that all call each other, each with other inputs', () => {
    const names = Array.from({ length: 12 }, (_, index) => `w${index}.yml`);
    const workflows = names.map((name) => {
      const jobs = names.map(
        (other, index) =>
          `  j${index}: {uses: './.github/workflows/${other}', with: {x: '\${{ inputs.x }}\${{ inputs.x }}${index}'}}`,
      );
      return file(`on: {workflow_call: {}, schedule: [{cron: '0 23 * * *'}]}\njobs:\n${jobs.join('\n')}\n`, name);
    });
    timed(workflows);
  });

  it('with a chain of jobs without end', () => {
    const jobs = Array.from(
      { length: 2500 },
      (_, index) => `  j${index}: {needs: j${index + 1}, steps: [{uses: './', with: {mode: backup}}]}`,
    );
    timed([file(`${cron}jobs:\n${jobs.join('\n')}\n`)]);
  });

  it.each([
    ['expressions that are not closed', `'${'${{'.repeat(200_000)}'`],
    ['expressions without end', `'${'${{ null }}'.repeat(40_000)}'`],
    ['brackets', `"\${{ ${'('.repeat(100_000)} }}"`],
    ['refusals', `"\${{ ${'!'.repeat(20_000)}x }}"`],
    ['blanks', `"${' '.repeat(500_000)}x"`],
  ])('with %s', (_, mode) => {
    timed([file(`${cron}jobs: {b: {steps: [{uses: './', with: {mode: ${mode}}}]}}\n`)]);
  });

  it('with very many cron lines and steps', () => {
    const crons = Array.from({ length: 2500 }, (_, index) => `{cron: '${index} 23 * * *'}`).join(', ');
    const steps = Array.from({ length: 2500 }, () => "{uses: './', with: {mode: backup}}").join(', ');
    const { remarks } = timed([file(`on: {schedule: [${crons}]}\njobs: {b: {steps: [${steps}]}}\n`)]);
    expect(remarks).not.toEqual([]);
  });

  it('with very many aliases', () => {
    const { findings } = timed([file(`a: &x 1\nb: [${'*x,'.repeat(30_000)}]\n`)]);
    expect(findings.map(({ message }) => message).join()).toContain('more than 500 aliases');
  });
});
