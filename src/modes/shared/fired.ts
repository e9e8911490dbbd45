import type { PlanSource } from '../../plan/source.ts';
import { judgeWorkflows, type WorkflowJudgement } from '../../plan/workflows.ts';
import type { Files } from '../../ports/surroundings.ts';
import { readWorkflows } from './workflow-files.ts';

/** Judges which rules of a plan file the workflows of its repository fire, as far as they are in the checkout. */
export async function judgeFired({ path, text, file }: PlanSource, files: Files): Promise<WorkflowJudgement> {
  const [place, texts] = await Promise.all([files.placeOf(path), readWorkflows(path, files)]);
  return judgeWorkflows(file, texts, { path: place?.path ?? path, text });
}
