import type { PlanSource } from '../../plan/source.ts';
import { judgeWorkflows, type WorkflowJudgement, type WorkflowTexts } from '../../plan/workflows.ts';
import type { Files } from '../../ports/surroundings.ts';
import { readWorkflows } from './workflow-files.ts';

/** Judges which rules of a plan file the repository's workflows trigger, as far as they are in the checkout. */
export async function judgeFired(source: PlanSource, files: Files): Promise<WorkflowJudgement> {
  return judgeWith(await readWorkflows(source.path, files), source, files);
}

/** Does the same with workflows that were already read. */
export async function judgeWith(
  texts: WorkflowTexts,
  { path, text, file }: Pick<PlanSource, 'path' | 'text' | 'file'>,
  files: Pick<Files, 'placeOf'>,
): Promise<WorkflowJudgement> {
  const place = await files.placeOf(path);
  return judgeWorkflows(file, texts, { path: place?.path ?? path, text });
}
