import { describe, expect, it } from 'vitest';
import type { FaultRule } from '../../sandbox/index.ts';
import { type Fault, failure, success } from '../../src/model.ts';
import type { CheckedOut } from '../../src/ports/checkout.ts';
import type { HostedRepository, PreviewHost } from '../../src/ports/pull-request.ts';
import { runWith, worldOf } from './run-engine.ts';
import { PLAN_PATH } from './surroundings.ts';

const PLAN = `plans:
  daily:
    selection: {tags: [Backup:Daily]}
    rules:
      nightly: {schedule: '0 23 * * *', expiry: 30 days}
`;
const FAULT: Fault = { code: 'unreachable', message: 'nobody answers', advice: 'Run again.' };
const INPUTS = { mode: 'preview', 'github-token': 'token' } as const;

function hostOf(more: Partial<HostedRepository> = {}): PreviewHost {
  const repository: HostedRepository = {
    name: 'octo-org/octo-repo',
    fileAt: () => Promise.resolve(success(PLAN)),
    isAbsent: () => Promise.resolve(success(false)),
    pathsAt: () => Promise.resolve(success(null)),
    parentsOf: () => Promise.resolve(success(null)),
    changesBetween: () => Promise.resolve(success(null)),
    writeComment: () => Promise.resolve(success('https://github.com/octo-org/octo-repo/pull/7#issuecomment-1')),
    ...more,
  };
  const shas = { baseSha: 'base', headSha: 'head', sha: 'merge', headRepository: null };
  return {
    mayAskForIdToken: false,
    pullRequest: () => Promise.resolve({ event: 'pull_request', number: 7, fromFork: false, ...shas }),
    repository: () => Promise.resolve(success(repository)),
  };
}

async function preview(
  faults: readonly FaultRule[],
  host: PreviewHost = hostOf(),
  plan = PLAN,
  checkedOut: CheckedOut | null = null,
) {
  const regions = ['eu-central-1', 'eu-west-1'];
  const instances = regions.map((region) => ({ region, tags: { Backup: 'Daily' } }));
  const world = await worldOf({ regions, instances, faults: [...faults] });
  return runWith(world, INPUTS, { files: new Map([[PLAN_PATH, plan]]), pullRequests: host, checkedOut });
}

const refusal = (action: string, region?: string): FaultRule => ({
  match: { action, ...(region === undefined ? {} : { region }) },
  do: { deny: true },
});

describe('a preview', () => {
  it('is whole where everything was read', async () => {
    expect(await preview([])).toMatchObject({ outcome: 'ok', failedCount: 0, failed: [] });
  });

  it('asks for no snapshots, so that a policy that denies them takes nothing from it', async () => {
    expect(await preview([refusal('DescribeSnapshots')])).toMatchObject({ outcome: 'ok', failed: [] });
  });

  it.each([
    ['instances of one of several regions', refusal('DescribeInstances', 'eu-west-1')],
    ['images of one of several regions', refusal('DescribeImages', 'eu-central-1')],
  ])('is not whole where the %s were not read', async (_, fault) => {
    const report = await preview([fault]);
    expect(report).toMatchObject({ outcome: 'partial', failedCount: 1, failed: [{ action: 'read' }] });
    expect(report.preview?.preview).not.toBeNull();
  });

  it.each([
    ['no region', [refusal('DescribeInstances'), refusal('DescribeImages')]],
    ['no list of regions', [refusal('DescribeRegions')]],
    ['no session', [refusal('GetCallerIdentity')]],
  ])('has failed where %s could be read', async (_, faults) => {
    const report = await preview(faults);
    expect(report.outcome).toBe('failed');
    expect(report.failedCount).toBeGreaterThan(0);
    expect(report.preview?.preview).toBeNull();
  });

  it.each<[string, Partial<HostedRepository>, string]>([
    ['base', { fileAt: () => Promise.resolve(failure(FAULT)) }, 'plan-file'],
    ['merge commit', { parentsOf: () => Promise.resolve(failure(FAULT)) }, 'plan-file'],
    ['proof that there was no file', { fileAt: () => Promise.resolve(success(null)) }, 'plan-file'],
    ['comment', { writeComment: () => Promise.resolve(failure(FAULT)) }, 'comment'],
  ])('is not whole without its %s', async (_, repository, target) => {
    const report = await preview([], hostOf(repository));
    expect(report).toMatchObject({ outcome: 'partial', failed: [{ target }] });
  });

  it('has failed where the plan file is wrong', async () => {
    expect(await preview([], hostOf(), 'plans: {}')).toMatchObject({ outcome: 'failed', preview: { preview: null } });
  });
});

describe('a checkout of the base', () => {
  it.each([
    ['is no base to compare with itself', PLAN.replace('30 days', '7 days'), 'partial'],
    ['is right where the change leaves the file alone', PLAN, 'ok'],
  ])('%s', async (_, head, outcome) => {
    const host = hostOf({ fileAt: (_path, commit) => Promise.resolve(success(commit === 'head' ? head : PLAN)) });
    const report = await preview([], host, PLAN, { commit: 'base', parents: [], repository: null });
    expect(report.outcome).toBe(outcome);
  });
});
