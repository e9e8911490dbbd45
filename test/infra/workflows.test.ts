import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

interface Step {
  readonly id?: string;
  readonly uses?: string;
  readonly if?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}
interface Job {
  readonly 'timeout-minutes'?: number;
  readonly permissions?: unknown;
  /** A workflow that is called instead of steps. */
  readonly uses?: string;
  readonly steps?: readonly Step[];
}
interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions?: unknown;
  readonly concurrency?: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
}
interface Called {
  readonly on: {
    readonly workflow_call: { readonly inputs: Readonly<Record<string, { readonly required?: boolean }>> };
  };
}
interface Action {
  readonly inputs: Readonly<Record<string, { readonly required: boolean }>>;
  readonly outputs: Readonly<Record<string, unknown>>;
}

const ROOT = new URL('../../', import.meta.url);
const ACTION = 'your-org/backup-via-tag@';
/** An action may be moved under a tag; under a commit it may not. */
const PINNED = /@[0-9a-f]{40} # v\d+\.\d+\.\d+$/;
const ours = ({ uses }: Step): boolean => uses?.startsWith(ACTION) === true;

function read(path: string): string {
  return readFileSync(new URL(path, ROOT), 'utf8');
}
function workflowsIn(folder: string): string[] {
  return (
    readdirSync(new URL(folder, ROOT))
      // Plans are no workflow.
      .filter((name) => name.endsWith('.yml') && !name.endsWith('backup-plans.yml'))
      .map((name) => `${folder}/${name}`)
  );
}
const steps = (workflow: Workflow): Step[] => Object.values(workflow.jobs).flatMap((job) => job.steps ?? []);

const own = workflowsIn('.github/workflows');
const examples = workflowsIn('examples');
const all = [...own, ...examples];
/** By their paths. */
const workflows = new Map(all.map((path) => [path, parse(read(path)) as Workflow] as const));
const workflowOf = (path: string): Workflow => workflows.get(path) ?? { on: {}, jobs: {} };
const action = parse(read('action.yml')) as Action;

describe.each(all)('%s', (path) => {
  const text = read(path);
  const workflow = workflowOf(path);

  it('starts without permissions, and says of each one that a job takes what it is for', () => {
    expect(workflow.permissions).toEqual({});
    for (const [name, job] of Object.entries(workflow.jobs)) expect(job.permissions, name).toBeDefined();
    for (const line of text.split('\n').filter((one) => /^ {6}[a-z-]+: (read|write)\b/.test(one))) {
      expect(line).toMatch(/ # to /);
    }
  });

  it('is bounded in time and never runs beside itself', () => {
    expect(workflow.concurrency).toBeDefined();
    // A job that calls a workflow takes no bound: those of the called jobs hold.
    const bounded = Object.entries(workflow.jobs).filter(([, job]) => job.uses === undefined);
    for (const [name, job] of bounded) expect(job['timeout-minutes'], name).toBeGreaterThan(0);
  });

  it('leaves no token behind in a checkout', () => {
    for (const step of steps(workflow).filter(({ uses }) => uses?.startsWith('actions/checkout@'))) {
      expect(step.with?.['persist-credentials']).toBe(false);
    }
  });
});

describe('all workflows together', () => {
  it('pin one action to one commit', () => {
    const pins = new Map<string, Set<string>>();
    for (const { uses } of all.flatMap((path) => steps(workflowOf(path)))) {
      const [action = '', commit = ''] = (uses ?? '').split('@');
      if (action === '' || action === './' || action === ACTION.slice(0, -1)) continue;
      const repository = action.split('/').slice(0, 2).join('/');
      pins.set(repository, (pins.get(repository) ?? new Set()).add(commit));
    }
    expect(pins.size).toBeGreaterThan(0);
    for (const [repository, commits] of pins) expect([...commits], repository).toHaveLength(1);
  });
});

describe.each(examples)('what %s uses', (path) => {
  it('is pinned to a commit, with its version', () => {
    const lines = read(path)
      .split('\n')
      .filter((line) => /^\s*(- )?uses: /.test(line));
    expect(lines).not.toEqual([]);
    for (const line of lines) expect(line, 'npm run release-kit -- --pin mends it').toMatch(PINNED);
  });

  it('starts at an odd minute, where GitHub has fewer schedules to start', () => {
    for (const [, minute] of read(path).matchAll(/^ {4}- cron: '(\S+) /gm)) expect(Number(minute) % 2).toBe(1);
  });
});

const withSteps = examples.filter((path) => steps(workflowOf(path)).length > 0);

describe.each(withSteps)('the action in %s', (path) => {
  const text = read(path);
  const workflow = workflowOf(path);
  const used = steps(workflow).filter(ours);

  it('is used with inputs that exist, and with all that are required', () => {
    expect(used).not.toEqual([]);
    for (const step of used) {
      const given = Object.keys(step.with ?? {});
      expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(given));
      const required = Object.entries(action.inputs).filter(([, input]) => input.required);
      expect(given).toEqual(expect.arrayContaining(required.map(([name]) => name)));
    }
  });

  it('has its report kept, also after a failure', () => {
    for (const { id } of used) {
      const keeper = steps(workflow).find((step) => step.with?.path === `\${{ steps.${id}.outputs.report }}`);
      expect(keeper?.if).toBe(`always() && steps.${id}.outputs.report != ''`);
    }
  });

  it('gives outputs that exist', () => {
    for (const [, id, name] of text.matchAll(/steps\.(\w+)\.outputs\.([\w-]+)/g)) {
      if (used.some((step) => step.id === id)) expect(Object.keys(action.outputs)).toContain(name);
    }
  });

  it('may ask for an ID token, read the plan file, comment where it previews, keep its issue, fetch what it previewed, sign its evidence, and nothing else', () => {
    for (const job of Object.values(workflow.jobs)) {
      const steps = job.steps ?? [];
      if (!steps.some(ours)) {
        const publishes = steps.some(({ uses }) => uses?.startsWith('actions/deploy-pages@'));
        expect(job.permissions).toEqual(publishes ? { pages: 'write', 'id-token': 'write' } : {});
        continue;
      }
      const reads = steps.some(({ uses }) => uses?.startsWith('actions/checkout@'));
      const comments = steps.some((step) => step.with?.mode === 'preview');
      const fetches = steps.some((step) => step.with?.['run-id'] !== undefined);
      expect(job.permissions).toEqual({
        // What puts reports together asks nothing of AWS.
        ...(steps.some((step) => ours(step) && step.with?.mode !== 'collect') ? { 'id-token': 'write' } : {}),
        ...(reads ? { contents: 'read' } : {}),
        ...(steps.some((step) => step.with?.issue === true) ? { issues: 'write' } : {}),
        ...(steps.some(({ uses }) => uses?.startsWith('actions/attest@')) ? { attestations: 'write' } : {}),
        ...(comments ? { 'pull-requests': 'write' } : {}),
        ...(fetches ? { 'pull-requests': 'read', actions: 'read' } : {}),
      });
    }
  });
});

describe('reusable-caller.yml', () => {
  it('gives reusable.yml the inputs that it takes, and those that it needs', () => {
    const called = parse(read('examples/reusable.yml')) as Called;
    const caller = parse(read('examples/reusable-caller.yml')) as { jobs: Record<string, Step> };
    const { inputs } = called.on.workflow_call;
    for (const job of Object.values(caller.jobs)) {
      const given = Object.keys(job.with ?? {});
      expect(Object.keys(inputs)).toEqual(expect.arrayContaining(given));
      const needed = Object.entries(inputs).filter(([, input]) => input.required === true);
      expect(given).toEqual(expect.arrayContaining(needed.map(([name]) => name)));
    }
  });
});

describe('manual.yml', () => {
  it('starts as a dry run unless told otherwise', () => {
    const { on } = workflowOf('examples/manual.yml');
    expect(on.workflow_dispatch).toMatchObject({ inputs: { 'dry-run': { type: 'boolean', default: true } } });
  });
});
