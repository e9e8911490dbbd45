import { accountId, type CommonReport, placeOf } from '../../src/model.ts';
import { backup } from '../../src/modes/backup/mode.ts';
import { check } from '../../src/modes/check/mode.ts';
import { comparePlans } from '../../src/modes/preview/compare.ts';
import { purge } from '../../src/modes/purge/mode.ts';
import { readRequest } from '../../src/modes/request.ts';
import { retain } from '../../src/modes/retain/mode.ts';
import { runInAccounts } from '../../src/modes/shared/accounts/run.ts';
import type { ModeOf, RequestOf, Run } from '../../src/modes/shared/mode.ts';
import { occurrences } from '../../src/plan/cron.ts';
import { parsePlanFile } from '../../src/plan/parse.ts';
import { selectByPlan } from '../../src/plan/select.ts';
import type { Cloud } from '../../src/ports/cloud.ts';
import { renderOutputs } from '../../src/report/outputs.ts';
import { renderSummary } from '../../src/report/summary.ts';
import { memoryCloud, NOW, planText, pointsIn, resourcesIn, SCHEDULE, type Shape } from './memory-account.ts';

/** Runs whose work grows in one direction, from the reading of an account in memory to summary and outputs. */

type GrowingMode = 'backup' | 'purge' | 'check' | 'retain' | 'preview';

export interface GrowthCase {
  readonly mode: GrowingMode;
  /** What there is more of. */
  readonly of: string;
  readonly sizes: readonly number[];
  /** Makes the account; what it answers with is measured. */
  readonly prepare: (size: number) => () => Promise<void>;
}

const SMALL: Shape = { regions: 1, instances: 500, images: 10, plans: 1, rules: 1 };

const DIRECTIONS: Readonly<
  Record<string, { readonly sizes: readonly number[]; readonly shape: (size: number) => Shape }>
> = {
  instances: { sizes: [1_000, 2_000, 4_000, 8_000], shape: (instances) => ({ ...SMALL, instances }) },
  'AMIs an instance': { sizes: [10, 20, 40, 80], shape: (images) => ({ ...SMALL, images }) },
  regions: { sizes: [4, 8, 16, 32], shape: (regions) => ({ ...SMALL, instances: 150, regions }) },
  plans: { sizes: [20, 40, 80, 160], shape: (plans) => ({ ...SMALL, instances: 1_000, plans }) },
  rules: { sizes: [10, 20, 40, 80], shape: (rules) => ({ ...SMALL, instances: 250, rules }) },
};

/** Every mode in every direction; `--quick` leaves out the largest size. */
export function growthCases(quick: boolean): readonly GrowthCase[] {
  const some = (sizes: readonly number[]) => (quick ? sizes.slice(0, 3) : sizes);
  const modes = ['backup', 'purge', 'check', 'retain', 'preview'] as const;
  const inOneAccount = modes.flatMap((mode) =>
    Object.entries(DIRECTIONS).map(
      ([of, { sizes, shape }]): GrowthCase => ({
        mode,
        of,
        sizes: some(sizes),
        prepare: (size) => (mode === 'preview' ? previewOf(shape(size)) : runOf(mode, shape(size))),
      }),
    ),
  );
  const inAccounts = (['check', 'purge'] as const).map(
    (mode): GrowthCase => ({
      mode,
      of: 'accounts',
      sizes: some([25, 50, 100, 200]),
      prepare: (accounts) => runsOf(mode, accounts),
    }),
  );
  return [...inOneAccount, ...inAccounts];
}

const quiet = { info: () => {}, debug: () => {}, group: () => {}, progress: () => {} };

function missing(): Promise<never> {
  return Promise.reject(Object.assign(new Error('there is no such file'), { code: 'ENOENT' }));
}

function surroundings(cloud: Cloud, plans: string): Run {
  return {
    cloud,
    clock: { now: () => NOW, sleep: async () => {} },
    log: quiet,
    signal: new AbortController().signal,
    startedAt: NOW,
    commit: null,
    schedule: async () => SCHEDULE,
    files: {
      read: async (path) => (path === 'plans.yml' ? plans : missing()),
      find: async () => [],
      list: async () => [],
      placeOf: async () => null,
      checkedOut: async () => null,
      write: async () => 'file',
      saveEvidence: async () => 'file',
    },
    pullRequests: { mayAskForIdToken: false, pullRequest: async () => null, repository: missing },
  };
}

function requestOf<M extends Exclude<GrowingMode, 'preview'>>(mode: M, more: Readonly<Record<string, string>> = {}) {
  const given: Readonly<Record<string, string>> = {
    mode,
    'aws-region': 'eu-bench-1',
    'plan-file': 'plans.yml',
    ...more,
  };
  const reading = readRequest({ get: (name) => given[name] ?? '', now: NOW, workflowRun: null, sessionName: 'bench' });
  if (!reading.ok) throw new Error(reading.problems.map(({ message }) => message).join('\n'));
  return reading.request;
}

function runOf(mode: Exclude<GrowingMode, 'preview'>, shape: Shape): () => Promise<void> {
  const run = surroundings(memoryCloud(shape), planText(shape, 60));
  const request = requestOf(mode);
  switch (request.mode) {
    case 'backup':
      return () => whole(backup, request, run);
    case 'purge':
      return () => whole(purge, request, run);
    case 'check':
      return () => whole(check, request, run);
    case 'retain':
      return () => whole(retain, request, run);
    default:
      throw new Error(`${mode} is not measured`);
  }
}

async function whole<M extends GrowingMode, Report extends CommonReport>(
  mode: ModeOf<M, Report>,
  request: RequestOf<M>,
  run: Run,
): Promise<void> {
  await show(mode, await mode.run(request, run));
}

/** What a run writes at its end. One that was refused or found nothing would look fast. */
async function show<Report extends CommonReport>(
  { view }: { readonly view: () => Promise<(report: Report) => Parameters<typeof renderSummary>[0]> },
  report: Report,
): Promise<void> {
  if (report.outcome !== 'ok')
    throw new Error(`it ended with ${report.failed.map(({ message }) => message).join('\n')}`);
  const shown = (await view())(report);
  renderOutputs(shown, 'report.json');
  renderSummary(shown, { reportPath: 'report.json', origin: null });
}

function runsOf(mode: 'check' | 'purge', accounts: number): () => Promise<void> {
  const shape: Shape = { regions: 4, instances: 20, images: 5, plans: 1, rules: 1 };
  const ids = Array.from({ length: accounts }, (_, index) => accountId(String(100_000_000_000 + index)));
  const clouds = new Map(ids.map((id) => [id, memoryCloud(shape, id)]));
  const [first] = clouds.values();
  if (first === undefined) throw new Error('there are no accounts');
  const run = surroundings(first, planText(shape, 60));
  const role = 'arn:aws:iam::{account}:role/bench';
  const request = requestOf(mode, { accounts: ids.join(' '), 'role-to-assume': role });
  const fleet = {
    accountsUnder: missing,
    cloudsOf: (requests: readonly { readonly session: { readonly role: string | null } }[]) =>
      requests.map(({ session }) => clouds.get(accountId(/\d{12}/.exec(session.role ?? '')?.[0] ?? '')) ?? first),
  };
  const asked = 'accounts' in request ? request.accounts : undefined;
  if (asked === undefined || asked === null) throw new Error('no accounts were asked for');
  switch (request.mode) {
    case 'check':
      return async () => show(check, await runInAccounts(check, request, asked, run, fleet));
    case 'purge':
      return async () => show(purge, await runInAccounts(purge, request, asked, run, fleet));
    default:
      throw new Error(`${mode} is not measured`);
  }
}

function previewOf(shape: Shape): () => Promise<void> {
  const account = accountId('111122223333');
  const places = Array.from({ length: shape.regions }, (_, place) => place);
  const resources = places.flatMap((place) => resourcesIn(shape, place));
  const points = places.flatMap((place) => pointsIn(shape, place, account));
  const [base, head] = [planText(shape, 20, true), planText(shape, 7, true)].map((text) => {
    const reading = parsePlanFile(text, NOW);
    if (!reading.ok) throw new Error('the plan file was refused');
    return reading.file;
  });
  if (base === undefined || head === undefined) throw new Error('there are two files');
  return async () => {
    comparePlans({
      base,
      head,
      kinds: ['ec2-instance'],
      inventory: { account, resources, points, places: new Set(points.map(placeOf)) },
      now: NOW,
      pricePerGibMonth: 0.05,
      pricePerGibTransferred: 0.02,
      minKeep: 1,
      keepVerified: 1,
      protectUncopied: true,
      graceMilliseconds: 3 * 86_400_000,
      selectByPlan,
      occurrences,
    });
  };
}
