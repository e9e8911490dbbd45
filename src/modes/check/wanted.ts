import type { CheckRequest } from '../../inputs/request.ts';
import type { KindName } from '../../model.ts';
import type { PlannedRule } from '../../plan/model.ts';
import type { PlanSource } from '../../plan/source.ts';
import type { Looked } from '../shared/look-at-both.ts';
import { type Run, type Step, went } from '../shared/mode.ts';
import { needPlan } from '../shared/plan-file.ts';
import { type Regions, regionsOf, regionsOfPlan } from '../shared/regions.ts';
import type { Session } from '../shared/session.ts';
import { kindsBeside, plansOfAwsBackup } from './beside.ts';
import { type Claims, claimsByPlan, claimsByTag } from './claims.ts';
import { rulesToCheck } from './rules.ts';

/** What is checked, besides a tag. */
export interface Wanted {
  /** Null where a tag determines what to check. */
  readonly source: PlanSource | null;
  readonly rules: readonly PlannedRule[];
  /** All kinds that are looked at: those of the run, and those that only AWS Backup plans cover. */
  readonly kinds: readonly KindName[];
}

/** Reads the plan file, unless a tag determines what to check. */
export async function whatIsWanted(request: CheckRequest, run: Run): Promise<Step<Wanted>> {
  if (request.tagLines !== null) return went({ source: null, rules: [], kinds: request.kinds });
  const otherwise = ', or write what to check in tag and max-age, such as "Backup:ProductionDaily" and "26 hours"';
  const source = await needPlan(request.planFile, run, otherwise);
  if (!source.ok) return source;
  const rules = rulesToCheck(source.value.file, request);
  if (!rules.ok) return rules;
  const beside = kindsBeside(plansOfAwsBackup(rules.value), request.kinds);
  return went({ source: source.value, rules: rules.value, kinds: [...request.kinds, ...beside] });
}

/** Returns all chosen regions, not only those of the plans: resources that lost their tag, or are exempt, can be anywhere. */
export async function whereToLook(session: Session<CheckRequest>, { rules }: Wanted): Promise<Step<Regions>> {
  const regions = await regionsOf(session);
  if (!regions.ok) return regions;
  for (const plan of new Set(rules.map((one) => one.plan))) {
    // A misspelt region in a plan protects nothing.
    const theirs = regionsOfPlan(plan, regions.value);
    if (!theirs.ok) return theirs;
  }
  return regions;
}

/** Returns what each resource should have. */
export function claimsOf(
  { resources }: Looked,
  request: CheckRequest,
  { source, rules }: Wanted,
  { startedAt: now }: Run,
): Claims {
  if (request.tagLines !== null) return claimsByTag(resources, request.tagLines, now - request.maxAgeMilliseconds);
  return claimsByPlan(
    resources,
    source?.file ?? { plans: [] },
    rules,
    now - request.lateAfterMilliseconds,
    request.kinds,
  );
}
