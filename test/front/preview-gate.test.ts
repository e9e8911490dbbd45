import { describe, expect, it } from 'vitest';
import { account, gitHubOf, MONTH, PLAN_FILE, plans, preview, WEEK } from '../e2e/gate-world.ts';
import type { ActionRun } from '../e2e/runner.ts';
import { daysAgo, stamp, worldOf } from './world.ts';

const MERGE = 'c'.repeat(40);
const expectRed = (run: ActionRun, sooner = 6) => {
  expect(run.exitCode).toBe(1);
  expect(run.failed).toMatchObject([{ target: 'fail-on', fault: 'not-allowed' }]);
  expect(run.failed[0]?.message).toContain(`${sooner} AMIs become deletable sooner`);
};
const expectGreen = (run: ActionRun) => expect([run.exitCode, run.failed]).toEqual([0, []]);

describe('the gate compares', () => {
  it('a work tree that lies in a folder', async () => {
    const world = await worldOf(account());
    const gitHub = await gitHubOf({ 'base-sha': { [PLAN_FILE]: MONTH }, 'head-sha': { [PLAN_FILE]: WEEK } });
    const files = (text: string) => ({ 'infra/.git/HEAD': 'ref: refs/heads/main\n', [`infra/${PLAN_FILE}`]: text });
    const inputs = { 'plan-file': `infra/${PLAN_FILE}` };
    expectRed(await preview(world, gitHub, { files: files(WEEK), inputs }));
    expectGreen(await preview(world, gitHub, { files: files(MONTH), inputs }));
    // The same, without git to tell where the tree begins.
    expectRed(await preview(world, gitHub, { files: { [`infra/${PLAN_FILE}`]: WEEK }, inputs }));
  });

  it.each([
    ['as it was', plans('7 days')],
    ['rewritten', WEEK.replaceAll('  ', '    ')],
  ])('a plan file that was moved, %s', async (_, moved) => {
    const world = await worldOf({ ...account(), images: [] });
    const gitHub = await gitHubOf({ 'base-sha': { 'old/plans.yml': MONTH }, 'head-sha': { 'new.yml': moved } });
    const run = await preview(world, gitHub, { files: { 'new.yml': moved }, inputs: { 'plan-file': 'new.yml' } });
    expectGreen(run);
    expect(run.summary).toContain('before, it was old/plans.yml');
    expect(run.summary).toContain('expires after 7 days');
    expect(run.summary).not.toContain('gains protection');
  });

  it('with the first parent of the merge, and not with a base that is stale', async () => {
    const world = await worldOf(account(stamp(daysAgo(-6))));
    const gitHub = await gitHubOf({ 'base-sha': { [PLAN_FILE]: MONTH }, 'tip-sha': { [PLAN_FILE]: WEEK } });
    const merged = plans('7 days', 'another comment');
    gitHub.repository.commit('head-sha', { [PLAN_FILE]: merged }, ['base-sha']);
    gitHub.repository.commit(MERGE, { [PLAN_FILE]: merged }, ['tip-sha', 'head-sha']);
    const run = await preview(world, gitHub, { files: { [PLAN_FILE]: merged }, env: { GITHUB_SHA: MERGE } });
    expectGreen(run);
    expect(run.summary).toContain('The backup plans do not change');
  });

  it('a group of the merge queue with its base', async () => {
    const world = await worldOf(account());
    const gitHub = await gitHubOf({ 'base-sha': { [PLAN_FILE]: MONTH }, 'head-sha': { [PLAN_FILE]: WEEK } });
    const payload = { merge_group: { base_sha: 'base-sha', head_sha: 'head-sha' } };
    expectRed(await preview(world, gitHub, { files: { [PLAN_FILE]: WEEK }, event: 'merge_group', payload }));
    expect(gitHub.repository.comments).toEqual([]);
  });

  it('the file of the head under pull_request_target, never that of the checkout', async () => {
    const world = await worldOf(account());
    const gitHub = await gitHubOf({ 'base-sha': { [PLAN_FILE]: MONTH }, 'head-sha': { [PLAN_FILE]: WEEK } });
    const far = { files: { [PLAN_FILE]: MONTH }, event: 'pull_request_target' };
    expectRed(await preview(world, gitHub, far));
    gitHub.repository.commit('head-sha', { 'README.md': 'y' }, ['base-sha']);
    const gone = await preview(world, gitHub, far);
    expect(gone.exitCode).toBe(1);
    expect(gone.summary).toContain('is taken away');
    // The branch left it alone while the base changed it: the merge changes nothing.
    gitHub.repository.commit('old-sha', { [PLAN_FILE]: MONTH });
    gitHub.repository.commit('base-sha', { [PLAN_FILE]: plans('90 days') }, ['old-sha']);
    gitHub.repository.commit('head-sha', { [PLAN_FILE]: MONTH }, ['old-sha']);
    const behind = await preview(world, gitHub, far);
    expect(behind.summary).toContain('No AMI becomes deletable sooner');
  });
});

describe('the gate is red where it cannot compare', () => {
  it('because the token may not see the file, which proves nothing', async () => {
    const world = await worldOf(account());
    const gitHub = await gitHubOf({ 'base-sha': { [PLAN_FILE]: MONTH }, 'head-sha': { [PLAN_FILE]: WEEK } });
    const inputs = { 'github-token': 'comments-only' };
    const run = await preview(world, gitHub, { files: { [PLAN_FILE]: MONTH }, inputs });
    expect(run.exitCode).toBe(1);
    expect(run.failed).toMatchObject([
      { target: 'plan-file', fault: 'access-denied', advice: expect.stringContaining('contents: read') },
      { target: 'fail-on' },
    ]);
    expect(run.failed[1]?.message).toContain('Nothing was compared');
  });

  it.each([
    ['nothing answers', { at: 'GET /repos/octo-org/octo-repo/contents', do: { status: 500 } }, 'githubstatus'],
    [
      'a rate limit',
      {
        at: 'GET /repos/octo-org/octo-repo/contents',
        do: { status: 403, headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '4102444800' } },
      },
      'rate limit',
    ],
  ] as const)('because of %s', async (_, mishap, advice) => {
    const world = await worldOf(account());
    const gitHub = await gitHubOf({ 'base-sha': { [PLAN_FILE]: MONTH } });
    gitHub.mishaps.push(mishap, mishap, mishap);
    const run = await preview(world, gitHub, { files: { [PLAN_FILE]: MONTH }, inputs: { comment: 'false' } });
    expect(run.failed).toMatchObject([
      { target: 'plan-file', advice: expect.stringContaining(advice) },
      { target: 'fail-on' },
    ]);
  });

  it('because something else started the run', async () => {
    const world = await worldOf(account());
    const gitHub = await gitHubOf({});
    const push = { files: { [PLAN_FILE]: MONTH }, event: 'workflow_dispatch', payload: {} };
    expect((await preview(world, gitHub, push)).failed).toMatchObject([{ target: 'fail-on' }]);
    expectGreen(await preview(world, gitHub, { ...push, inputs: { 'fail-on': 'none' } }));
  });
});

describe('one truth', () => {
  it('of headline, fail-on and change set: also of what no change of the file explains', async () => {
    // Written by hand: the change set shortens it by nine months.
    const world = await worldOf(account(stamp(daysAgo(-300))));
    const gitHub = await gitHubOf({ 'base-sha': { [PLAN_FILE]: MONTH } });
    const run = await preview(world, gitHub, { files: { [PLAN_FILE]: plans('30 days', 'only a comment') } });
    expectRed(run);
    const { changes } = JSON.parse(run.written['change-set'] ?? '{}');
    expect(changes).toHaveLength(6);
    expect(run.summary).toContain('## 🔴 6 AMIs become deletable sooner');
  });

  it('of a cut that acts in a year', async () => {
    const world = await worldOf(account(stamp(daysAgo(-729))));
    const gitHub = await gitHubOf({ 'base-sha': { [PLAN_FILE]: plans('2 years') } });
    expectRed(await preview(world, gitHub, { files: { [PLAN_FILE]: plans('1 year') } }));
  });

  it('of a rule that no workflow fires, which protects nothing', async () => {
    const world = await worldOf({ ...account(), images: [] });
    const gitHub = await gitHubOf({ 'base-sha': { 'old.txt': 'x' }, 'head-sha': { [PLAN_FILE]: MONTH } });
    const workflow = (cron: string) => ({
      [PLAN_FILE]: MONTH,
      '.github/workflows/b.yml': `on: {schedule: [{cron: '${cron}'}]}\njobs: {b: {steps: [{uses: acme/backup-via-tag@v1, with: {mode: backup}}]}}\n`,
    });
    const idle = await preview(world, gitHub, { files: workflow('0 4 * * *') });
    expect(idle.failed.map(({ message }) => message).join()).toContain(
      'no workflow fires the rule daily/nightly, and 2 instances have no other',
    );
    expect(idle.summary).not.toContain('gain protection');
    const fired = await preview(world, gitHub, { files: workflow('0 23 * * *') });
    expectGreen(fired);
    expect(fired.summary).toContain('2 instances gain protection');
  });
});
