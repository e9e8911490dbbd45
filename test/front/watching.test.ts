import { describe, expect, it, onTestFinished } from 'vitest';
import { type GitHub, startGitHub } from '../../sandbox/github.ts';
import { startListener } from '../e2e/listener.ts';
import type { ActionRun } from '../e2e/runner.ts';
import { HOME, i, instance, worldOf } from './world.ts';

const TWO = {
  regions: [HOME],
  instances: [instance({ id: i(1), tags: { Name: 'web' } }), instance({ id: i(2), tags: { Name: 'db' } })],
};
const DENIED = (id: string) => ({ match: { action: 'CreateImage', where: { InstanceId: id } }, do: { deny: 'no' } });
const WORKFLOW = {
  GITHUB_WORKFLOW: 'Nightly',
  GITHUB_WORKFLOW_REF: 'octo-org/octo-repo/.github/workflows/nightly.yml@refs/heads/main',
  GITHUB_JOB: 'backup',
};
let runs = 0;

async function gitHubOf(): Promise<GitHub> {
  const gitHub = await startGitHub({ pullRequests: [7] });
  onTestFinished(() => gitHub.close());
  return gitHub;
}

/** A run of a night of its own: slots of one run are made once. */
function night(gitHub: GitHub, more: Readonly<Record<string, string>> = {}) {
  runs += 1;
  return { env: { ...gitHub.env(), ...WORKFLOW, GITHUB_RUN_ID: String(runs), ...more } };
}

const asIssue = (gitHub: GitHub) => ({ issue: 'true', 'github-token': gitHub.token });

function leftBy(run: ActionRun): string {
  const log = run.log.replace(/^::add-mask::.*$/gm, '');
  return [log, run.summary, JSON.stringify(run.outputs)].join('\n');
}

describe('the issue', () => {
  it('is one for four red runs and a green one, commented where other names are red, and closed', async () => {
    const gitHub = await gitHubOf();
    const world = await worldOf(TWO);
    const { faults } = world.sandbox.account;
    const run = (faulty: readonly string[], inputs = {}) => {
      faults.clear();
      faults.add(faulty.map(DENIED));
      return world.backup({ ...asIssue(gitHub), ...inputs }, night(gitHub));
    };
    const red = await run([i(1)]);
    expect(red.exitCode).toBe(1);
    expect(red.report.warnings).toEqual([]);
    const [issue] = gitHub.repository.issues;
    expect(issue).toMatchObject({ state: 'open', labels: ['backup-via-tag'] });
    expect(issue?.title).toContain('Backup:Daily');
    expect(issue?.body.split('\n')[0]).toMatch(/^<!-- backup-via-tag issue [0-9a-f]{32} [0-9a-f]{32} -->$/);
    expect(issue?.body).toContain(i(1));

    await run([i(1)]);
    expect(gitHub.repository.comments).toEqual([]);
    expect(issue?.edits).toBe(1);
    await run([i(1), i(2)]);
    expect(gitHub.repository.comments).toHaveLength(1);
    expect(gitHub.repository.comments[0]?.body).toContain('db in us-east-1');
    // Where nothing could be asked of AWS, it is still the same issue.
    const refused = await run([], { expiry: 'soon' });
    expect(refused.exitCode).toBe(1);
    expect(gitHub.repository.comments).toHaveLength(2);
    const green = await run([]);
    expect(green.exitCode).toBe(0);
    expect(gitHub.repository.issues).toHaveLength(1);
    expect(issue).toMatchObject({ state: 'closed', stateReason: 'completed' });
    expect(gitHub.repository.comments.at(-1)?.body).toContain('Green again.');
    await run([]);
    expect(gitHub.repository.comments).toHaveLength(3);
  });

  it('is another one for another tag, mode, job and workflow, and never written by a dry run', async () => {
    const gitHub = await gitHubOf();
    const world = await worldOf({ regions: [HOME] });
    const inputs = asIssue(gitHub);
    await world.backup({ ...inputs, 'dry-run': 'true' }, night(gitHub));
    expect(gitHub.repository.issues).toEqual([]);
    await world.backup(inputs, night(gitHub));
    await world.backup({ ...inputs, tag: 'Backup:Weekly' }, night(gitHub));
    await world.backup(inputs, night(gitHub, { GITHUB_JOB: 'other' }));
    await world.backup(inputs, night(gitHub, { GITHUB_WORKFLOW: 'Other' }));
    await world.run({ mode: 'retain', tag: 'Backup:Daily', ...inputs }, night(gitHub));
    expect(gitHub.repository.issues.map(({ state }) => state)).toEqual(Array(5).fill('open'));
    expect(gitHub.repository.comments).toEqual([]);
  });

  it('that cannot be written is a warning, and no longer than its time', async () => {
    const gitHub = await gitHubOf();
    const world = await worldOf(TWO);
    const readOnly = await world.backup(
      { issue: 'true', 'github-token': gitHub.readToken, expiry: 'soon' },
      night(gitHub),
    );
    expect(readOnly.report.warnings).toMatchObject([{ target: 'issue' }]);
    expect(readOnly.report.warnings[0]?.message).toContain('issues: write');
    expect(readOnly.log).toContain('::warning');
    const none = await world.backup({ issue: 'true' }, night(gitHub));
    expect(none).toMatchObject({ exitCode: 0, report: { warnings: [{ target: 'issue' }] } });
  });
});

describe('the heartbeat', () => {
  it('comes after green runs, and below /fail after red ones, refused ones and failed sessions', async () => {
    const listener = await startListener();
    const world = await worldOf(TWO);
    const heartbeat = { 'heartbeat-url': `${listener.url}/ping/0f5e-secret-uuid?rid=1` };
    const green = await world.backup(heartbeat);
    expect(green.exitCode).toBe(0);
    const refused = await world.backup({ ...heartbeat, expiry: 'soon' });
    const keyless = await world.backup(heartbeat, {
      env: { AWS_ACCESS_KEY_ID: undefined, AWS_SECRET_ACCESS_KEY: undefined, AWS_EC2_METADATA_DISABLED: 'true' },
    });
    expect(keyless.exitCode).toBe(1);
    const rehearsal = await world.backup({ ...heartbeat, 'dry-run': 'true' });
    expect(rehearsal.report.warnings.map(({ target }) => target)).toEqual(['heartbeat-url']);
    expect(listener.asked).toEqual([
      'GET /ping/0f5e-secret-uuid?rid=1',
      'GET /ping/0f5e-secret-uuid/fail?rid=1',
      'GET /ping/0f5e-secret-uuid/fail?rid=1',
    ]);
    for (const run of [green, refused, keyless, rehearsal]) {
      expect(leftBy(run)).not.toContain('secret-uuid');
      expect(JSON.stringify(run.report)).not.toContain('secret-uuid');
    }
  });
});
