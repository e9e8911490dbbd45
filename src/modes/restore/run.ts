import type { ApprovedChange } from '../../changes/approved-change.ts';
import type { RestoreRequest } from '../../inputs/request.ts';
import { attempt } from '../../model/attempt.ts';
import { type Failure, type RestoreChange, recoveryPointId, type Warning } from '../../model.ts';
import type { Restoring } from '../../ports/restoring.ts';
import { readApproved, writeForApproval } from '../shared/approval.ts';
import { endings } from '../shared/end.ts';
import { type Looked, lookAtBoth } from '../shared/look-at-both.ts';
import { type Run, refused, type Step, went } from '../shared/mode.ts';
import { regionsOf } from '../shared/regions.ts';
import { inSession, type Session } from '../shared/session.ts';
import { notApproved, readApprovedRestore, restoreChangeSetText } from './approval.ts';
import { type Chosen, choosePoint } from './choose.ts';
import { decideRestore } from './decide.ts';
import { failed, make } from './make.ts';
import { type RestoreDone, type RestoreReport, restoreReport } from './report.ts';
import { isUndoing } from './undo/request.ts';

const { end, endRefused, notBegun } = endings(restoreReport);

type RestoreSession = Session<RestoreRequest>;

/** Makes one new resource from one recovery point, without touching the old resource; or brings back deleted recovery points. */
export function runRestore(request: RestoreRequest, run: Run): Promise<RestoreReport> {
  if (isUndoing(request)) {
    return inSession(
      request,
      run,
      async (session) => (await import('./undo/run.ts')).undo(session),
      notBegun(request, run),
    );
  }
  return inSession(request, run, restore, notBegun(request, run));
}

async function restore(session: RestoreSession): Promise<RestoreReport> {
  const { request, run, connection } = session;
  const regions = await regionsOf(session);
  if (!regions.ok) return endRefused(session, regions.refusals);
  const approved = await approvedOf(session);
  if (!approved.ok) return endRefused(session, approved.refusals);
  const looked = await lookAtBoth(session, regions.value.chosen, { dlm: false });
  const { inventory, failures } = looked;
  const chosen = chooseAmong(session, looked, approved.value);
  if (!chosen.ok) return endRefused(session, chosen.refusals, { inventory, failures });
  const restoring = await connection.restoring(chosen.value.point.kind);
  const decided = await decide(session, chosen.value, restoring, looked);
  if (!decided.ok) return endRefused(session, decided.refusals, { inventory, failures });
  const { change, warnings } = decided.value;
  run.log.info(`To restore ${change.point} in ${change.region}: ${fieldWords(change)}`);
  const told = { inventory, failures, warnings };
  if (request.dryRun) return end(session, { ...told, ...(await show(session, change, failures)) });
  const wrong = request.changeSet.approved === null ? null : notApproved(change, approved.value);
  if (wrong !== null) return endRefused(session, refused('change-set', wrong).refusals, told);
  const { done, fault, action } = await make(session, change, restoring);
  return end(session, { ...told, done, failures: [...failures, ...failed(change, action, fault)] });
}

async function approvedOf({ request, run, connection }: RestoreSession): Promise<Step<ApprovedChange | null>> {
  const path = request.changeSet.approved;
  if (path === null || request.dryRun) return went(null);
  const asked = { request, account: connection.account };
  return readApproved(path, run, (text) => readApprovedRestore(text, asked, run.clock.now()));
}

function chooseAmong(
  { request, run, connection }: RestoreSession,
  { resources, points, failures }: Looked,
  approved: ApprovedChange | null,
): Step<Chosen> {
  const wanted = {
    from: request.from,
    at: request.at,
    approved: approved === null ? null : recoveryPointId(approved.id),
  };
  const whole = failures.length === 0;
  const among = { resources, points, account: connection.account, whole, now: run.startedAt };
  const choice = choosePoint(wanted, among);
  return choice.ok ? went(choice.chosen) : refused('from', choice.fault);
}

interface Decided {
  readonly change: RestoreChange;
  readonly warnings: readonly Warning[];
}

async function decide(
  { request, run }: RestoreSession,
  chosen: Chosen,
  restoring: Restoring,
  { resources }: Looked,
): Promise<Step<Decided>> {
  const { point, living } = chosen;
  const facts = await attempt(() => restoring.readFacts(point.region, point.id, living), run);
  if (!facts.ok) return refused(point.id, facts.fault);
  const { asked, workflowRun } = request;
  const context = { asked, workflowRun, startedAt: run.startedAt, resources };
  const decided = decideRestore(chosen, facts.value, context);
  return decided.ok ? went(decided) : refused(decided.target, decided.fault);
}

function fieldWords({ fields }: RestoreChange): string {
  return Object.entries(fields)
    .map(([name, { value, origin }]) => `${name} ${value} (${origin})`)
    .join(', ');
}

/** Ends a dry run: writes the planned restore to a file for approval. */
async function show({ request, run, connection }: RestoreSession, change: RestoreChange, failures: readonly Failure[]) {
  const asked = { request, account: connection.account };
  const path = await writeForApproval(restoreChangeSetText(change, asked, run.clock.now(), run.commit), run);
  const done: RestoreDone = { change, made: null };
  if (path.ok) return { done, changeSetPath: path.value };
  const unwritten: Failure = { region: null, target: 'change-set', action: 'start', fault: path.fault };
  return { done, failures: [...failures, unwritten] };
}
