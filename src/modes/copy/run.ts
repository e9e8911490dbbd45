import { unreadRegions } from '../../decide/unread.ts';
import type { CopyRequest } from '../../inputs/request.ts';
import type { Failure, Inventory, Settled, Warning } from '../../model.ts';
import type { Looking } from '../../observe/observe.ts';
import { noPlan, type PlanSource, planPath } from '../../plan/source.ts';
import { endings } from '../shared/end.ts';
import { lookAt } from '../shared/inventory.ts';
import type { Run, Step } from '../shared/mode.ts';
import { readPlan } from '../shared/plan-file.ts';
import { regionsOf } from '../shared/regions.ts';
import { inSession, type Session } from '../shared/session.ts';
import { agree } from './agree.ts';
import { makeCopies } from './apply.ts';
import type { DoneCopy } from './confirm.ts';
import { type DecidedCopies, decideCopies } from './decide.ts';
import { lookAtDestinations } from './destinations.ts';
import { withUsableKeys } from './keys.ts';
import { type CopyReport, copyReport } from './report.ts';

const { end, endRefused, notBegun } = endings(copyReport);

/** Makes the copies that are wanted and missing. Needs no record of earlier runs: tags and existing copies show what is missing. */
export async function runCopy(request: CopyRequest, run: Run): Promise<CopyReport> {
  const source = await planOf(request, run);
  if (!source.ok) return notBegun(request, run)(source.refusals);
  return inSession(request, run, (session) => copy(session, source.value), notBegun(request, run));
}

const WITH_WISHES: Looking = { resources: null, points: { dlm: false, whole: true } };

async function copy(session: Session<CopyRequest>, source: PlanSource | null): Promise<CopyReport> {
  const { request, run, connection } = session;
  const regions = await regionsOf(session);
  if (!regions.ok) return endRefused(session, regions.refusals);
  const sources = await lookAt(session, regions.value.chosen, WITH_WISHES);
  const { enabled, destinations } = await lookAtDestinations(session, sources, regions.value);
  const facts = {
    sources,
    destinations,
    enabled,
    keys: request.copyKeys,
    file: source?.file ?? null,
    now: run.startedAt,
  };
  const decided = decideCopies(facts);
  const usable = await withUsableKeys(decided.copies, connection, run);
  const agreed = await agree(usable.copies, session, source);
  if (!agreed.ok) return endRefused(session, agreed.refusals);
  const { copies } = agreed.value;
  const done = request.dryRun ? null : await makeCopies(copies, decided.underWay, connection, run);
  const settled = await settleMade(done, session);
  return end(session, {
    inventory: withDestinations(sources, destinations),
    wanted: decided.wanted,
    waiting: decided.waiting,
    copies,
    failures: [...unread(sources, destinations), ...decided.failures, ...usable.failures, ...agreed.value.failures],
    warnings: [...decided.warnings, ...withoutPlan(decided, source, request), ...agreed.value.warnings],
    changeSetPath: agreed.value.changeSetPath,
    done,
    settled,
  });
}

/** The rules of the plan file name keys, so a file that the user names must exist. */
async function planOf({ planFile }: CopyRequest, run: Run): Promise<Step<PlanSource | null>> {
  const path = planPath(planFile);
  const reading = await readPlan(path, run);
  const missing = reading.ok && reading.value === null && planFile !== null;
  return missing ? { ok: false, refusals: [noPlan(path, '')] } : reading;
}

/** Includes both, so that failures in either are shown with their resources. */
function withDestinations(sources: Inventory, destinations: Inventory): Inventory {
  return { account: sources.account, regions: [...new Set([...sources.regions, ...destinations.regions])] };
}

function unread(sources: Inventory, destinations: Inventory): readonly Failure[] {
  return unreadRegions(withDestinations(sources, destinations).regions);
}

/** Warns that without the plan file its rules' keys are unknown. */
function withoutPlan(
  { copies }: DecidedCopies,
  source: PlanSource | null,
  { copyKeys }: CopyRequest,
): readonly Warning[] {
  if (source !== null) return [];
  const keyed = new Set(copyKeys.map(({ region }) => region));
  const made = copies.filter(({ point, to }) => point.tags.backupPlan !== null && !keyed.has(to));
  if (made.length === 0) return [];
  const message = `no plan file was read, so it is not known which keys its rules name for ${made.length === 1 ? '1 copy' : `${made.length} copies`}; check the repository out before this step, or name keys in copy-kms-key`;
  return [{ region: null, target: 'plan-file', message }];
}

/** Waits until the copies are available, if the run has `wait: true`. */
async function settleMade(
  done: readonly DoneCopy[] | null,
  { request, connection, run }: Session<CopyRequest>,
): Promise<Settled | null> {
  if (done === null || request.waitMilliseconds === null) return null;
  const pending = done.flatMap(({ change, outcome }) =>
    outcome.result === 'failed' || outcome.state !== 'pending'
      ? []
      : [{ kind: change.point.kind, region: change.to, id: outcome.id }],
  );
  const deadline = run.clock.now() + request.waitMilliseconds;
  const { settle } = await import('../../apply/settle.ts');
  return settle(pending, { ...run, kinds: connection.kinds, deadline });
}
