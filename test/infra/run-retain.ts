import { awsCloud } from '../../src/aws/cloud.ts';
import type { Report } from '../../src/model.ts';
import { readRequest } from '../../src/modes/request.ts';
import { run } from '../../src/modes/shared/run.ts';
import { parsePlan } from '../../src/plan/source.ts';
import { HOME, impatient, type World } from '../engine/run-engine.ts';

/** Runs a retain of these kinds in this process, with the text of a plan file. */
export async function runRetain({ clock }: World, kinds: string, plans: string): Promise<Report> {
  const given: Partial<Record<string, string>> = { mode: 'retain', kinds, 'aws-region': HOME };
  const reading = readRequest({
    get: (input) => given[input] ?? '',
    now: clock.now(),
    workflowRun: null,
    sessionName: 'test',
  });
  const plan = await parsePlan('.github/backup-plans.yml', plans, clock.now());
  if (!reading.ok || reading.request.mode !== 'retain') throw new Error('the inputs are not those of a retain');
  if (!plan.ok || plan.source === null) throw new Error('the plan file is not right');
  const { signal } = new AbortController();
  const engineClock = impatient(clock);
  const { session, kinds: kindNames, engine } = reading.request;
  const cloud = awsCloud({
    request: session,
    kinds: kindNames,
    engine,
    runName: 'test',
    clock: engineClock,
    fetchIdToken: () => Promise.reject(new Error('no role is assumed here')),
    signal,
  });
  const files = {
    read: () => Promise.reject(new Error('no file is read')),
    write: (name: string) => Promise.resolve(name),
  };
  const log = { info: () => {}, debug: () => {}, group: () => {}, progress: () => {} };
  const surroundings = { cloud, clock: engineClock, log, signal, files, commit: null };
  return run(reading.request, surroundings, { source: plan.source, due: [] });
}
