import { badInput } from '../model/known-faults.ts';
import {
  AWS_TYPE_NAMES,
  type Failure,
  KIND_NAMES,
  type KindName,
  type RegionInventory,
  tellsOf,
  type Warning,
} from '../model.ts';
import type { BackupPlan } from './model.ts';

/** What is said of kinds for which a run makes no backup, though somebody asked for them. */

interface AskedKinds {
  readonly kinds: readonly KindName[];
  readonly allKinds?: true;
}

/** The kinds of which something is expected: of whatever there is, nothing is by name. */
export function expectedKinds({ kinds, allKinds }: AskedKinds): readonly KindName[] {
  return allKinds === true ? [] : kinds;
}

/**
 * The kinds of which nothing was found, not even something to skip. One that was not read everywhere is none of them: it is
 * told already, and nobody knows.
 * @param found All that was selected or skipped.
 */
export function unfoundKinds(
  asked: readonly KindName[],
  regions: readonly RegionInventory[],
  found: readonly { readonly kind: KindName }[],
): readonly KindName[] {
  return asked.filter(
    (kind) =>
      !found.some((one) => one.kind === kind) && !regions.some((region) => !region.read && tellsOf(region, kind)),
  );
}

/** Others were found, so the run is no failure; a kind that is spelt or tagged wrongly would have no backup for ever. */
export function unfoundWarning(kind: KindName, by: 'tag' | 'plan', target: string): Warning {
  const [verb, where] =
    by === 'tag' ? ['carries the tag', 'the tag'] : ['is selected by', 'the selection in the plan file'];
  const message = `nothing of the kind ${kind} ${verb} ${target}; check ${where} and the regions, or, where that is expected, take ${kind} out of kinds or set if-none-found to ignore`;
  return { region: null, target: kind, message };
}

/**
 * What a plan that is due asks for and the input `kinds` leaves out: a failure where the run looks at none of its kinds, since
 * all its backups are missing then, and a warning where it looks at some.
 */
export function leftOutKinds(
  { name, selection }: BackupPlan,
  looked: readonly KindName[],
): { readonly failure?: Failure; readonly warning?: Warning } {
  const left = selection.kinds.filter((kind) => !looked.includes(kind));
  if (left.length === 0) return {};
  const isWhole = left.length === selection.kinds.length;
  const right = [...KIND_NAMES, ...AWS_TYPE_NAMES]
    .filter((kind) => looked.includes(kind) || left.includes(kind))
    .join(' ');
  const message = `kinds: the plan ${name} is for ${listed(left)}${isWhole ? '' : ' too'}, and this run looks at ${listed(looked)}; write kinds: ${right}`;
  if (!isWhole) return { warning: { region: null, target: name, message } };
  const advice = 'Write what the plan is for in the input kinds, or name the plans that are to run in the input plan.';
  return { failure: { region: null, target: name, action: 'select', fault: badInput(message, advice) } };
}

function listed(kinds: readonly KindName[]): string {
  return kinds.join(' and ');
}
