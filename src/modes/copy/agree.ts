import type { CopyRequest } from '../../inputs/request.ts';
import type { CopyChange, Failure, Warning } from '../../model.ts';
import type { PlanSource } from '../../plan/source.ts';
import { readApproved, writeForApproval } from '../shared/approval.ts';
import { type Step, went } from '../shared/mode.ts';
import type { Session } from '../shared/session.ts';

interface Agreed {
  readonly copies: readonly CopyChange[];
  readonly failures: readonly Failure[];
  readonly warnings: readonly Warning[];
  readonly changeSetPath: string | null;
}

/** Gets the copies approved: a dry run writes them to a file, and a run with an approved change set limits itself to that. */
export async function agree(
  copies: readonly CopyChange[],
  { request, run, connection }: Session<CopyRequest>,
  source: PlanSource | null,
): Promise<Step<Agreed>> {
  run.log.info(`To copy ${copies.length}`);
  const nothing = { copies, failures: [], warnings: [], changeSetPath: null };
  if (!request.dryRun && request.changeSet.approved === null) return went(nothing);
  const { approveCopies, copyChangeSetText } = await import('./approval.ts');
  const asked = { request, account: connection.account, source };
  if (request.dryRun) {
    const path = await writeForApproval(copyChangeSetText(copies, asked, run.clock.now(), run.commit), run);
    if (path.ok) return went({ ...nothing, changeSetPath: path.value });
    return went({ ...nothing, failures: [{ region: null, target: 'change-set', action: 'start', fault: path.fault }] });
  }
  const approved = await readApproved(request.changeSet.approved ?? '', run, (text) => {
    const approval = approveCopies(copies, text, asked, run.clock.now());
    return approval.ok ? { ok: true, value: { ...approval, changeSetPath: null } } : approval;
  });
  return approved;
}
