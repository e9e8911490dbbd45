import type { PlanFileInput } from '../../inputs/request.ts';
import { badInput } from '../../model/known-faults.ts';
import { noPlan, type PlanSource, parsePlan, planPath } from '../../plan/source.ts';
import { type Run, refused, type Step, went } from './mode.ts';

/** The parts of a run that reading needs. */
type Reading = Pick<Run, 'files' | 'startedAt'>;

/** Reads the plan file at a path in the working copy; returns null where it doesn't exist. */
export async function readPlan(path: string, { files, startedAt }: Reading): Promise<Step<PlanSource | null>> {
  let text: string;
  try {
    text = await files.read(path);
  } catch (error) {
    if (isMissing(error)) return went(null);
    const why = error instanceof Error ? error.message : String(error);
    const message = `plan-file: "${path}" cannot be read: ${why}; write the path of a file in the working copy`;
    return refused('plan-file', badInput(message, 'Correct plan-file and run again; nothing was changed.'));
  }
  return parsePlan(path, text, startedAt);
}

/** Reads the plan file of a run that requires one; `otherwise` is an alternative to suggest where it is missing. */
export async function needPlan(planFile: PlanFileInput, run: Reading, otherwise = ''): Promise<Step<PlanSource>> {
  const path = planPath(planFile);
  const reading = await readPlan(path, run);
  if (!reading.ok) return reading;
  return reading.value === null ? { ok: false, refusals: [noPlan(path, otherwise)] } : went(reading.value);
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
}
