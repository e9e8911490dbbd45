import { didYouMean } from '../../decide/nearest.ts';
import type { VerifyRequest } from '../../inputs/request.ts';
import { badInput } from '../../model/known-faults.ts';
import type { Region } from '../../model.ts';
import type { BackupPlan } from '../../plan/model.ts';
import { prefilters } from '../../plan/select.ts';
import { type Run, refused, type Step, went } from '../shared/mode.ts';
import { needPlan } from '../shared/plan-file.ts';
import { regionsOf, regionsOfPlan } from '../shared/regions.ts';
import type { Session } from '../shared/session.ts';

/** Returns the plans of the file whose AMIs this action creates; empty where a tag determines what to verify. */
export async function plansToVerify(
  { tagLines, planFile, plan }: VerifyRequest,
  run: Run,
): Promise<Step<readonly BackupPlan[]>> {
  if (tagLines !== null) return went([]);
  const source = await needPlan(planFile, run, ', or write what to verify in tag, such as "Backup:ProductionDaily"');
  if (!source.ok) return source;
  const { plans } = source.value.file;
  const names = plans.map(({ name }) => name);
  if (plan !== '' && !names.includes(plan)) {
    const listed = names.map((name) => `"${name}"`).join(', ');
    const message = `plan: the plan file has no plan "${plan}"${didYouMean(plan, names) || ';'} it has ${listed}`;
    return refused('plan', badInput(message, 'Correct plan and run again.'));
  }
  const ours = plans.filter(({ name, engine }) => engine === 'direct' && (plan === '' || name === plan));
  if (ours.length > 0) return went(ours);
  const message = 'plan-file: AWS Backup makes all backups of these plans, and verify boots only AMIs of this tool';
  return refused(
    'plan-file',
    badInput(message, 'Choose a plan with engine: direct; AWS Backup has restore testing of its own.'),
  );
}

/** Returns all chosen regions, not only those of the plans: left-over instances can be anywhere. */
export async function whereToLook(
  session: Session<VerifyRequest>,
  plans: readonly BackupPlan[],
): Promise<Step<readonly Region[]>> {
  const regions = await regionsOf(session);
  if (!regions.ok) return regions;
  for (const plan of plans) {
    // A misspelt region in a plan selects nothing.
    const theirs = regionsOfPlan(plan, regions.value);
    if (!theirs.ok) return theirs;
  }
  return went(regions.value.chosen);
}

/** Returns the tag lines that the listing of resources can be limited to. */
export function linesOf({ tagLines }: VerifyRequest, plans: readonly BackupPlan[]) {
  if (tagLines !== null) return tagLines;
  const sieve = prefilters({ plans });
  return sieve.kind === 'tags' ? sieve.lines : [];
}
