import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { onTestFinished, vi } from 'vitest';
import { type AccountSeed, type ImageFacts, type Sandbox, startSandbox, VirtualClock } from '../../../sandbox/index.ts';
import { awsCloud } from '../../../src/aws/cloud.ts';
import { runMode } from '../../../src/engine.ts';
import type { InputName } from '../../../src/inputs/all.ts';
import type { Request } from '../../../src/inputs/request.ts';
import { success } from '../../../src/model.ts';
import { readRequest } from '../../../src/modes/request.ts';
import type { Run } from '../../../src/modes/shared/mode.ts';
import type { Clock } from '../../../src/ports/clock.ts';
import type { PreviewHost } from '../../../src/ports/pull-request.ts';
import { shortcut } from '../../engine/shortcut.ts';
import { filesOf, NO_PULL_REQUEST, PLAN_PATH, SILENT } from '../../engine/surroundings.ts';
import type { AnyReport as Report } from '../../report/any-report.ts';
import { checkedReport } from '../../report/schema.ts';

/** An account, its time, and a repository with a plan file, in which whole weeks are lived through. */
export interface Repository {
  readonly sandbox: Sandbox;
  readonly now: () => number;
  /** Moves on to an instant; it must not be past. */
  readonly goTo: (instant: number) => void;
  /** What the pull request shows that changes the plan file from one text to the other. */
  readonly preview: (base: string, head: string) => Promise<{ readonly report: Report; readonly comment: string }>;
  readonly retain: (plans: string, inputs?: Inputs) => Promise<Report>;
  readonly purge: (plans: string, inputs?: Inputs) => Promise<Report>;
  /** Runs the rules that a cron line fires. */
  readonly backup: (plans: string, schedule: string) => Promise<Report>;
  readonly images: () => readonly ImageFacts[];
}

type Inputs = Readonly<Partial<Record<InputName, string>>>;

/** Time passes only while somebody sleeps, and by no more than he sleeps. */
function clockOf(time: VirtualClock): Clock {
  return {
    now: () => time.now(),
    sleep: async (milliseconds) => {
      const due = time.now() + milliseconds;
      await nextTurn();
      time.advance(Math.max(0, due - time.now()));
    },
  };
}

export async function repositoryOf(seed: AccountSeed, start: number): Promise<Repository> {
  const time = new VirtualClock(start);
  const clock = clockOf(time);
  const sandbox = await startSandbox({ seed, clock: time });
  shortcut(sandbox);
  for (const [name, value] of Object.entries(sandbox.env())) vi.stubEnv(name, value);
  const home = await mkdtemp(join(tmpdir(), 'backup-via-tag-preview-'));
  const before = process.cwd();
  process.chdir(home);
  onTestFinished(async () => {
    process.chdir(before);
    vi.unstubAllEnvs();
    await Promise.all([rm(home, { recursive: true, force: true }), sandbox.close()]);
  });
  const files = new Map<string, string>();
  let runs = 0;

  function requestOf(inputs: Inputs): Request {
    runs += 1;
    const workflowRun = { id: `${runs}`, url: `https://github.com/octo-org/octo-repo/actions/runs/${runs}` };
    const get = (name: InputName) => inputs[name] ?? '';
    const reading = readRequest({ get, now: clock.now(), workflowRun, sessionName: 'test' });
    if (!reading.ok) throw new Error(reading.problems.map(({ message }) => message).join());
    return reading.request;
  }

  function runOf({ session, kinds, engine }: Request, pullRequests: PreviewHost, schedule: string | null = null): Run {
    const { signal } = new AbortController();
    const fetchIdToken = () => Promise.reject(new Error('no role is assumed'));
    return {
      cloud: awsCloud({ request: session, kinds, engine, runName: 'test', clock, fetchIdToken, signal }),
      clock,
      log: SILENT,
      signal,
      files: { ...filesOf(files), write: (kind, text) => keep(kind, text) },
      commit: null,
      schedule: () => Promise.resolve(schedule),
      pullRequests,
      startedAt: Math.floor(clock.now() / 1000) * 1000,
    };
  }

  function keep(kind: string, text: string): Promise<string> {
    const path = `${kind}-${files.size}.json`;
    files.set(path, text);
    return Promise.resolve(path);
  }

  async function runWith(plans: string, inputs: Inputs, schedule: string | null): Promise<Report> {
    const request = requestOf(inputs);
    files.set(PLAN_PATH, plans);
    return checkedReport(await runMode(request.mode, request, runOf(request, NO_PULL_REQUEST, schedule)));
  }

  return {
    sandbox,
    now: () => time.now(),
    goTo: (instant) => time.advance(instant - time.now()),
    async preview(base, head) {
      files.set(PLAN_PATH, head);
      const request = requestOf({ mode: 'preview', 'plan-file': PLAN_PATH, 'github-token': 'token' });
      let comment = '';
      const host: PreviewHost = {
        mayAskForIdToken: false,
        pullRequest: () =>
          Promise.resolve({
            event: 'pull_request',
            number: 7,
            baseSha: 'base',
            headSha: 'head',
            sha: 'merge',
            headRepository: null,
            fromFork: false,
          }),
        repository: () =>
          Promise.resolve(
            success({
              name: 'octo-org/octo-repo',
              fileAt: () => Promise.resolve(success(base)),
              isAbsent: () => Promise.resolve(success(true)),
              pathsAt: () => Promise.resolve(success([])),
              parentsOf: () => Promise.resolve(success(null)),
              changesBetween: () => Promise.resolve(success({ mergeBase: 'base', files: [], whole: true })),
              writeComment: (_number, _marker, body) => {
                comment = body;
                return Promise.resolve(success('https://github.com/octo-org/octo-repo/pull/7#issuecomment-1'));
              },
            }),
          ),
      };
      return { report: checkedReport(await runMode(request.mode, request, runOf(request, host))), comment };
    },
    retain: (plans, inputs) => runWith(plans, { mode: 'retain', ...inputs }, null),
    purge: (plans, inputs) => runWith(plans, { mode: 'purge', ...inputs }, null),
    backup: (plans, schedule) => runWith(plans, { mode: 'backup' }, schedule),
    images: () => Object.values(sandbox.snapshotState().regions).flatMap(({ images }) => images),
  };
}

/** RFC 3339 in UTC to the second. */
export const stamp = (instant: number) => `${new Date(instant).toISOString().slice(0, 19)}Z`;

/** The cron lines of the rules, both in UTC. */
export const NIGHTLY = '0 23 * * *';
export const SUNDAYS = '0 3 * * 0';

/** What a day made and deleted. */
export interface Count {
  created: number;
  deleted: number;
}

const HOUR = 3_600_000;

/**
 * Lives on until an instant: backups when their cron lines fire, a purge at noon of every day, and all of them must go well.
 * Answers with what each purge deleted, and counts by day.
 */
export async function live(repository: Repository, plans: string, until: number, perDay: Map<string, Count>) {
  const gone: { readonly recoveryPointId: string; readonly at: number }[] = [];
  for (let at = Math.ceil(repository.now() / HOUR) * HOUR; at <= until; at += HOUR) {
    const day = stamp(at).slice(0, 10);
    const count = perDay.get(day) ?? { created: 0, deleted: 0 };
    perDay.set(day, count);
    // Requests wait for their turn, so that a run may end some seconds into the next hour.
    repository.goTo(Math.max(at, repository.now()));
    const hour = new Date(at).getUTCHours();
    const schedule = hour === 23 ? NIGHTLY : hour === 3 && new Date(at).getUTCDay() === 0 ? SUNDAYS : null;
    if (schedule !== null) count.created += whole(await repository.backup(plans, schedule)).createdCount;
    if (hour !== 12) continue;
    const purge = whole(await repository.purge(plans));
    count.deleted += purge.deletedCount;
    for (const { recoveryPointId } of purge.deleted) gone.push({ recoveryPointId, at });
  }
  return gone;
}

function whole(report: Report): Report {
  if (report.outcome !== 'ok') throw new Error(`a run failed: ${JSON.stringify(report.failed)}`);
  return report;
}
