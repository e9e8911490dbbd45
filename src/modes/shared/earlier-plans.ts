import type { Instant } from '../../model.ts';
import type { PlanFile } from '../../plan/model.ts';
import { type PlanSource, parsePlan } from '../../plan/source.ts';
import type { Run } from './mode.ts';

/** The plan files that were in force within the grace, beside the present one; not known where the history does not reach back. */
export type EarlierPlans =
  | { readonly known: true; readonly files: readonly PlanFile[] }
  | { readonly known: false; readonly why: string };

/**
 * Reads what the plan file said within the grace. A version that was wrong let no purge begin, and is passed over.
 * @param now The instant that is judged at.
 */
export async function earlierPlans(
  source: PlanSource | null,
  { files }: Pick<Run, 'files'>,
  now: Instant,
  graceMilliseconds: number,
): Promise<EarlierPlans> {
  if (source === null || files.history === undefined) return { known: true, files: [] };
  const history = await files.history(source.path, now - graceMilliseconds);
  if (!history.known) return history;
  const others = [...new Set(history.texts)].filter((text) => text !== source.text);
  const readings = await Promise.all(others.map((text) => parsePlan(source.path, text, now)));
  return { known: true, files: readings.flatMap((reading) => (reading.ok ? [reading.value.file] : [])) };
}
