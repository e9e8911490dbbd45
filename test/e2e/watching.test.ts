import { describe, expect, it, onTestFinished } from 'vitest';
import { type GitHub, startGitHub } from '../../sandbox/github.ts';
import { startListener } from './listener.ts';
import type { ActionRun } from './runner.ts';
import { HOME, i, instance, worldOf } from './world.ts';

const TWO = {
  regions: [HOME],
  instances: [instance({ id: i(1), tags: { Name: 'web' } }), instance({ id: i(2), tags: { Name: 'db' } })],
};
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

describe('the heartbeat', () => {
  it('of a dead host costs ten seconds at most, and is a warning', async () => {
    const listener = await startListener(null);
    const world = await worldOf(TWO);
    const startedAt = Date.now();
    const run = await world.backup({ 'heartbeat-url': `${listener.url}/ping/secret-uuid` }, { faster: 5 });
    expect(Date.now() - startedAt).toBeLessThan(25_000 / 5);
    expect(run).toMatchObject({ exitCode: 0, outputs: { outcome: 'ok' } });
    expect(run.report.warnings).toMatchObject([
      { target: 'heartbeat-url', message: expect.stringContaining('within 10 seconds') },
    ]);
    expect(run.summary).toContain('heartbeat-url');
    expect(leftBy(run)).not.toContain('secret-uuid');
  });
});

describe('a masked account id', () => {
  it('is nowhere but in the report', async () => {
    const gitHub = await gitHubOf();
    const world = await worldOf(TWO);
    const { accountId } = world.sandbox.account;
    const deny = `User: arn:aws:sts::${accountId}:assumed-role/x may not; account ${accountId}`;
    world.sandbox.account.faults.add([{ match: { action: 'CreateImage', where: { InstanceId: i(1) } }, do: { deny } }]);
    const run = await world.backup(
      { 'mask-account-id': 'true', ...asIssue(gitHub) },
      night(gitHub, { RUNNER_DEBUG: '1' }),
    );
    expect(run.log).toContain(`::add-mask::${accountId}`);
    expect(leftBy(run)).not.toContain(accountId);
    expect(run.created[0]).toMatchObject({ account: null });
    expect(run.failed[0]).toMatchObject({ account: null, message: expect.stringContaining('***') });
    expect(run.report).toMatchObject({ account: accountId });
    expect(gitHub.repository.issues).toHaveLength(1);
    expect(JSON.stringify(gitHub.repository)).not.toContain(accountId);
    expect(JSON.stringify(gitHub.repository.issues)).not.toContain(accountId);
  });
});
