import { describe, expect, it } from 'vitest';
import { account, DAILY, gitHubOf, ours, type Push, plans, preview, previewOf } from '../e2e/preview-world.ts';
import { AWAY, daysAgo, HOME, worldOf } from './world.ts';

const idsIn = (text: string) => [...new Set(text.match(/ami-[0-9a-f]{17}/g))].sort();

describe('a pull request that cuts 30 days to 7', () => {
  it('turns the check red where fail-on says so, and only then', async () => {
    const world = await worldOf(account());
    const gitHub = await gitHubOf(plans('30 days'));
    const red = await preview(world, gitHub, { head: plans('7 days'), inputs: { 'fail-on': 'newly-deletable' } });
    expect(red.exitCode).toBe(1);
    expect(red.failed).toMatchObject([{ target: 'fail-on', fault: 'not-allowed' }]);
    expect(red.summary).toContain('fail-on newly-deletable does not allow');
    const green = await preview(world, gitHub, { head: plans('7 days'), inputs: { 'fail-on': 'unprotected' } });
    expect(green.exitCode).toBe(0);
  });

  it('looks at the account with as few requests as possible', async () => {
    const world = await worldOf({ ...account(), regions: [HOME, AWAY] });
    const run = await preview(world, await gitHubOf(plans('30 days')), { head: plans('7 days') });
    expect(run.exitCode).toBe(0);
    const each = ['DescribeImages', 'DescribeInstances'];
    const expected = [HOME, AWAY].flatMap((region) => each.map((action) => `${region} ${action}`));
    const calls = [`${HOME} DescribeRegions`, `${HOME} GetCallerIdentity`, ...expected].sort();
    expect(world.calls()).toEqual(calls);
  });
});

describe('what cannot be seen', () => {
  it.each<[string, Omit<Push, 'head'>, string]>([
    ['comes from a fork', { fork: true }, 'comes from a fork'],
    [
      'runs without the permission for an ID token',
      {
        inputs: { 'role-to-assume': 'arn:aws:iam::123456789012:role/look' },
        env: { ACTIONS_ID_TOKEN_REQUEST_URL: undefined, ACTIONS_ID_TOKEN_REQUEST_TOKEN: undefined },
      },
      'id-token: write',
    ],
  ])('a pull request that %s gets the comparison of the files, and is told why', async (_, push, why) => {
    const world = await worldOf(account());
    const gitHub = await gitHubOf(plans('30 days'));
    const run = await preview(world, gitHub, { head: plans('7 days'), ...push });
    expect(run.exitCode).toBe(0);
    expect(world.calls()).toEqual([]);
    expect(previewOf(run)).toMatchObject({ preview: null, rules: [{ plan: 'daily', part: 'rule', rule: 'nightly' }] });
    expect(run.summary).toContain(why);
    expect(run.summary).toContain('expires after 7 days');
    expect(ours(gitHub)).toHaveLength(push.fork === true ? 0 : 1);
    const strict = await preview(world, gitHub, {
      head: plans('7 days'),
      ...push,
      inputs: { ...push.inputs, 'fail-on': 'newly-deletable' },
    });
    expect(strict.failed).toMatchObject([{ target: 'fail-on', fault: 'not-allowed' }]);
  });

  it('a region that cannot be read is told first, in red', async () => {
    const seed = account();
    const refuse = { match: { region: AWAY, action: 'DescribeImages' }, do: { deny: true } } as const;
    const world = await worldOf({ ...seed, faults: [refuse] });
    const gitHub = await gitHubOf(plans('30 days'));
    const run = await preview(world, gitHub, { head: plans('7 days') });
    expect(run.exitCode).toBe(1);
    expect(run.outputs.outcome).toBe('partial');
    expect(run.failed).toMatchObject([{ region: AWAY, action: 'read', fault: 'access-denied' }]);
    const body = ours(gitHub)[0]?.body ?? '';
    const headline = body.split('\n').find((line) => line.startsWith('## '));
    expect(headline).toMatch(/^## 🔴 .* this preview is incomplete: 1 problem$/);
    const seen = DAILY.filter(({ region, createdAt }) => region === HOME && createdAt > daysAgo(27));
    expect(idsIn(body)).toEqual(seen.map(({ id }) => id).sort());
  });

  it('a comment that GitHub does not take is a failure', async () => {
    const world = await worldOf({ regions: [HOME] });
    const gitHub = await gitHubOf(plans('30 days'));
    const given = { head: plans('7 days'), inputs: { 'github-token': gitHub.readToken } };
    const run = await preview(world, gitHub, given);
    expect(run.exitCode).toBe(1);
    expect(run.failed).toMatchObject([{ target: 'comment', fault: 'comment-failed' }]);
    const silent = await preview(world, gitHub, { ...given, inputs: { ...given.inputs, comment: 'false' } });
    expect(silent.exitCode).toBe(0);
    const stranger = await preview(world, gitHub, { ...given, inputs: { 'github-token': 'wrong' } });
    expect(stranger.failed.map(({ target }) => target)).toEqual(['plan-file', 'comment']);
  });
});
