import { NO_VOLUME_COPIES } from '../../decide/copy-wishes.ts';
import type { BackupMaker, PlanBackupRequest } from '../../inputs/request.ts';
import { badInput } from '../../model/known-faults.ts';
import type { Refusal, Region, Warning } from '../../model.ts';
import type { Looking } from '../../observe/observe.ts';
import { rulesDue } from '../../plan/due.ts';
import { unfitRules } from '../../plan/job-lifecycle.ts';
import type { PlannedRule } from '../../plan/model.ts';
import { prefilters } from '../../plan/select.ts';
import type { PlanContext } from '../shared/carry-out.ts';
import { judgeFired } from '../shared/fired.ts';
import { type Run, refused, type Step, went } from '../shared/mode.ts';
import { needPlan } from '../shared/plan-file.ts';
import { type Regions, regionsOfPlan } from '../shared/regions.ts';

/** The steps of a backup by plan; a backup by tag doesn't load this module. */

/** Reads the plan file and selects the due rules. */
export async function readDue(request: PlanBackupRequest, run: Run): Promise<Step<PlanContext>> {
  const otherwise = ', or write what to back up in tag and expiry, such as "Backup:ProductionDaily" and "30 days"';
  const source = await needPlan(request.planFile, run, otherwise);
  if (!source.ok) return source;
  const { plan, rule } = request;
  const due = rulesDue(source.value.file, { schedule: await run.schedule(), plan, rule });
  if (due.ok) {
    const unfit = [...unfitFor(request.engine, due.rules, run), ...uncopied(request, due.rules)];
    return unfit.length > 0 ? { ok: false, refusals: unfit } : went({ source: source.value, due: due.rules });
  }
  const target = /^(plan|rule): /.exec(due.problem)?.[1] ?? 'plan-file';
  return refused(target, badInput(due.problem, `Correct ${target} and run again; nothing was changed.`));
}

/** Warns of rules that no workflow triggers: their backups will never be made. */
export async function warnOfIdleRules({ source }: PlanContext, { files }: Run): Promise<readonly Warning[]> {
  if (source === null) return [];
  const { findings } = await judgeFired(source, files);
  return findings.flatMap(({ kind, file, line, column, message }) =>
    kind === 'rule-without-cron'
      ? [{ region: null, target: `${file}:${line}:${column}`, message, place: { file, line, column } }]
      : [],
  );
}

/** Refuses rules whose expiry AWS Backup cannot apply, where AWS Backup makes the backups. */
function unfitFor(engine: BackupMaker, due: readonly PlannedRule[], { startedAt }: Run): readonly Refusal[] {
  if (engine.name === 'direct') return [];
  const advice = 'Correct the rule, or leave engine out for it, and run again; nothing was changed.';
  return unfitRules(due, engine.coldStorageAfterDays, startedAt).map((problem) => ({
    target: 'plan-file',
    fault: badInput(`plan-file: ${problem}`, advice),
  }));
}

/** Refuses rules whose copies would never be made. */
function uncopied(
  { kinds, engine, waitMilliseconds }: PlanBackupRequest,
  due: readonly PlannedRule[],
): readonly Refusal[] {
  return due.flatMap(({ plan, rule }): Refusal[] => {
    if (rule.copies === undefined) return [];
    // A plan that names its kinds names no volumes: parsing refuses that together with copies.
    const takesVolumes = plan.selection.kinds.length === 0 && kinds.includes('ebs-volume');
    const why =
      engine.name === 'aws-backup'
        ? waitMilliseconds === null
          ? 'AWS Backup makes its backups and copies only what is complete, and the run does not wait; set wait to true'
          : null
        : takesVolumes
          ? NO_VOLUME_COPIES
          : null;
    if (why === null) return [];
    const message = `plan-file: the rule ${plan.name}/${rule.name} has copies, and this run cannot promise them: ${why}`;
    const advice =
      engine.name === 'aws-backup'
        ? 'Set wait to true, or take its copies out, and run again; nothing was changed.'
        : 'Take ebs-volume out of kinds or name kinds in the plan, or take its copies out, and run again; nothing was changed.';
    return [{ target: 'plan-file', fault: badInput(message, advice) }];
  });
}

/**
 * Returns the regions of the due plans. If a plan names an instance only by its id, returns all chosen regions, so that the
 * run can find it.
 */
export function regionsDue(due: readonly PlannedRule[], regions: Regions): Step<readonly Region[]> {
  const wanted = new Set<Region>();
  for (const plan of plansOf(due)) {
    const theirs = regionsOfPlan(plan, regions);
    if (!theirs.ok) return theirs;
    const everywhere = plan.selection.resources.some(({ region }) => region === null);
    for (const region of everywhere ? regions.chosen : theirs.value) wanted.add(region);
  }
  const narrowed = regions.chosen.filter((region) => wanted.has(region));
  if (narrowed.length > 0) return went(narrowed);
  const message =
    'regions: the plans that are due and the input regions have no region in common; write both so that they do, such as "eu-*"';
  return refused('plan-file', badInput(message, 'Correct regions and run again; nothing was changed.'));
}

/** Returns what to look for: the resources that the due plans could select. */
export function lookingFor(due: readonly PlannedRule[]): Looking {
  const sieve = prefilters({ plans: plansOf(due) });
  return { resources: sieve.kind === 'tags' ? sieve.lines : [], whole: true, points: false };
}

function plansOf(due: readonly PlannedRule[]) {
  return [...new Set(due.map(({ plan }) => plan))];
}
