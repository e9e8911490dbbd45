import { describe, expect, it, onTestFinished } from 'vitest';
import { startGitHub } from '../../sandbox/github.ts';
import { workflowIssues } from '../../src/github/issue-host.ts';
import type { Watching } from '../../src/inputs/watching.ts';
import { success } from '../../src/model.ts';
import { systemClock } from '../../src/ports/clock.ts';
import { DIRECT } from '../../src/ports/network.ts';
import { refusedView } from '../../src/report/view.ts';
import { tellWatchers } from '../../src/watch/watch.ts';
import { startListener } from '../e2e/listener.ts';
import { hurryWrites } from '../github/hurry.ts';
import { RED } from './red.ts';

const WORKFLOW = { GITHUB_WORKFLOW: 'Nightly', GITHUB_JOB: 'backup' };
const ENDING = { view: refusedView(RED), reportPath: null };

async function gitHubOf() {
  const gitHub = await startGitHub();
  onTestFinished(() => gitHub.close());
  const watching = {
    issue: { token: gitHub.token, subject: ['backup', 'A:1'], scope: [] },
    heartbeatUrl: null,
    maskAccountId: false,
    evidence: null,
    dryRun: false,
  };
  const tell = (more: Partial<Watching> = {}, milliseconds = 20_000, signal = new AbortController().signal) =>
    tellWatchers({ ...watching, ...more }, ENDING, {
      host: workflowIssues({ ...gitHub.env(), ...WORKFLOW }),
      network: () => Promise.resolve(success(DIRECT)),
      clock: systemClock,
      signal,
      scrub: (text) => text.replaceAll('secret', '***'),
      origin: null,
      issueMilliseconds: milliseconds,
    });
  return { gitHub, tell };
}

describe('those who watch', () => {
  it('find one open issue although two runs opened one at once', async () => {
    onTestFinished(hurryWrites());
    const { gitHub, tell } = await gitHubOf();
    expect(await Promise.all([tell(), tell()])).toEqual([[], []]);
    const open = gitHub.repository.issues.filter(({ state }) => state === 'open');
    expect(open).toHaveLength(1);
    expect(open[0]?.number).toBe(gitHub.repository.issues[0]?.number);
  });

  it('cost no more than their time where GitHub is silent, and are a warning', async () => {
    const { gitHub, tell } = await gitHubOf();
    for (let count = 0; count < 10; count += 1) gitHub.mishaps.push({ at: 'issues', do: 'silence' });
    const startedAt = Date.now();
    expect(await tell({}, 300)).toMatchObject([{ target: 'issue', message: expect.stringContaining('0.3 seconds') }]);
    expect(Date.now() - startedAt).toBeLessThan(3_000);
  });

  it('are told of both, and the failure of one is not that of the other', async () => {
    onTestFinished(hurryWrites());
    const { gitHub, tell } = await gitHubOf();
    const listener = await startListener();
    gitHub.mishaps.push({ at: 'issues', do: { status: 403 } });
    expect(await tell({ heartbeatUrl: `${listener.url}/ping` })).toMatchObject([{ target: 'issue' }]);
    expect(listener.asked).toEqual(['GET /ping/fail']);
    expect(await tell({ heartbeatUrl: 'http://127.0.0.1:9/secret-uuid' })).toMatchObject([{ target: 'heartbeat-url' }]);
    expect(gitHub.repository.issues).toHaveLength(1);
  });

  it('are still told by a run that was cancelled, for a moment', async () => {
    const { gitHub, tell } = await gitHubOf();
    const silent = await startListener(null);
    const startedAt = Date.now();
    const warnings = await tell({ heartbeatUrl: silent.url }, 20_000, AbortSignal.abort(new Error('cancelled')));
    expect(Date.now() - startedAt).toBeLessThan(4_000);
    expect(warnings).toMatchObject([{ target: 'heartbeat-url' }]);
    expect(gitHub.repository.issues).toHaveLength(1);
  });

  it('read no secret', async () => {
    const { gitHub, tell } = await gitHubOf();
    await tell({ issue: { token: gitHub.token, subject: ['backup', 'A:secret'], scope: [] } });
    expect(JSON.stringify(gitHub.repository.issues)).not.toContain('secret');
    expect(gitHub.repository.issues[0]?.title).toContain('A:***');
  });
});
