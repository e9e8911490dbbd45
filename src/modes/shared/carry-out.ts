import { type AttentiveDeletion, apply } from '../../apply/apply.ts';
import type { ApprovableRequest, Asked } from '../../changes/approval.ts';
import { attempt } from '../../model/attempt.ts';
import { type Applied, type ChangeSet, type Failure, success } from '../../model.ts';
import type { PlannedRule } from '../../plan/model.ts';
import type { PlanSource } from '../../plan/source.ts';
import { readApproved, writeForApproval } from './approval.ts';
import { refused, type Step, went } from './mode.ts';
import { progressLine } from './progress.ts';
import type { Session } from './session.ts';

/** The plan file and the rules of this run. */
export interface PlanContext {
  /** Null where the run needs no plan file and found none. */
  readonly source: PlanSource | null;
  /** The rules that are due; empty in modes without due rules. */
  readonly due: readonly PlannedRule[];
}

/** The agreed change set, and the file that a dry run wrote it to. */
export interface Agreed {
  readonly changeSet: ChangeSet;
  readonly changeSetPath: string | null;
}

/** Gets the change set approved: a dry run writes it to a file, and a run with an approved change set limits itself to that. */
export async function agree(
  wanted: ChangeSet,
  session: Session<ApprovableRequest>,
  { source, due }: PlanContext,
): Promise<Step<Agreed>> {
  const { request, run, connection } = session;
  const foreseen = await foresee(wanted, session);
  if (!foreseen.ok) return foreseen;
  const decided = foreseen.value;
  run.log.info(progressLine(decided));
  const asked: Asked = { request, account: connection.account, source, due };
  if (request.dryRun) return went(await writeDown(decided, asked, session));
  if (request.changeSet.approved === null) return went({ changeSet: decided, changeSetPath: null });
  const approved = await readApproved(request.changeSet.approved, run, async (text) => {
    const { approve } = await import('../../changes/approval.ts');
    const approval = approve(decided, text, asked, run.clock.now());
    return approval.ok ? { ok: true, value: approval.changeSet } : approval;
  });
  return approved.ok ? went({ changeSet: approved.value, changeSetPath: null }) : approved;
}

/** Turns creations that are known to fail into failures. */
async function foresee(changeSet: ChangeSet, { connection, run }: Session): Promise<Step<ChangeSet>> {
  const { foresee: look } = connection;
  if (look === undefined) return went(changeSet);
  const foreseen = await attempt(async () => success(await look(changeSet)), run);
  return foreseen.ok ? went(foreseen.value) : refused('changes', foreseen.fault);
}

async function writeDown(changeSet: ChangeSet, asked: Asked, { run }: Session): Promise<Agreed> {
  const { changeSetText } = await import('../../changes/approval.ts');
  const path = await writeForApproval(changeSetText(changeSet, asked, run.clock.now(), run.commit), run);
  if (path.ok) return { changeSet, changeSetPath: path.value };
  const failed: Failure = { region: null, target: 'change-set', action: 'start', fault: path.fault };
  return { changeSet: { ...changeSet, failures: [...changeSet.failures, failed] }, changeSetPath: null };
}

/** Applies the agreed change set; returns null in a dry run, which shares every line up to here. */
export async function carryOut(
  { changeSet }: Agreed,
  { request, run, connection }: Session,
  attentive?: AttentiveDeletion,
): Promise<Applied | null> {
  return request.dryRun ? null : apply(changeSet, connection.kinds, run, attentive);
}
