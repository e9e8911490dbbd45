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

/** The requested kinds of a run. */

interface AskedKinds {
  readonly kinds: readonly KindName[];
  readonly allKinds?: true;
}

/** Returns the kinds that must be found: with `kinds: all`, none in particular. */
export function expectedKinds({ kinds, allKinds }: AskedKinds): readonly KindName[] {
  return allKinds === true ? [] : kinds;
}

/**
 * Returns the kinds of which nothing was found, not even something to skip. Excludes kinds that were not read
 * everywhere: that is already reported, and the result is unknown.
 * @param found Everything that was selected or skipped.
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

/**
 * Returns the warning for a kind of which nothing was found. Others were found, so the run does not fail; but a
 * mistyped kind or tag would never be backed up.
 */
export function unfoundWarning(kind: KindName, by: 'tag' | 'plan', target: string): Warning {
  const [verb, where] =
    by === 'tag' ? ['carries the tag', 'the tag'] : ['is selected by', 'the selection in the plan file'];
  const message = `nothing of the kind ${kind} ${verb} ${target}; check ${where} and the regions, or, where that is expected, take ${kind} out of kinds or set if-none-found to ignore`;
  return { region: null, target: kind, message };
}

/**
 * Reports the kinds that a due plan requires but the `kinds` input leaves out: a failure if the run reads none of its
 * kinds, because all its backups are then missing, and a warning if it reads some.
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
