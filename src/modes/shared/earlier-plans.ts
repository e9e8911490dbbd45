import type { Instant } from '../../model.ts';
import type { PlanFile } from '../../plan/model.ts';
import { type PlanSource, parsePlan } from '../../plan/source.ts';
import type { Files } from '../../ports/surroundings.ts';

/**
 * The other versions of the plan file that were in force during the grace period; unknown where the Git history does not
 * reach back far enough.
 */
export type EarlierPlans =
  | { readonly known: true; readonly files: readonly PlanFile[] }
  | { readonly known: false; readonly why: string };

/**
 * Reads the plan file's versions from the grace period. Skips invalid ones: with such a file no purge could start.
 * @param now The instant that decisions are made for.
 */
export async function earlierPlans(
  source: PlanSource | null,
  { files }: { readonly files: Pick<Files, 'history'> },
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
