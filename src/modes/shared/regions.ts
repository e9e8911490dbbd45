import { chooseRegions, exactRegions } from '../../decide/regions.ts';
import type { SessionRequest } from '../../inputs/request.ts';
import { attempt } from '../../model/attempt.ts';
import { badInput, type Watch } from '../../model/known-faults.ts';
import type { Region } from '../../model.ts';
import type { BackupPlan } from '../../plan/model.ts';
import { regionsAllow } from '../../plan/regions.ts';
import type { Connection } from '../../ports/cloud.ts';
import { refused, type Step, went } from './mode.ts';

export interface Regions {
  /** Null where AWS was not asked, because the input names each region exactly. */
  readonly enabled: readonly Region[] | null;
  readonly chosen: readonly Region[];
}

interface Asking {
  readonly connection: Pick<Connection, 'enabledRegions'>;
  readonly request: { readonly regions: string; readonly session: Pick<SessionRequest, 'homeRegion'> };
  readonly run: Watch;
}

/**
 * Returns the enabled regions that the input `regions` selects. If it names each region exactly, AWS is not asked: a policy
 * that denies the session's region then blocks nothing, and a wrong name fails when that region is read.
 */
export async function regionsOf({ connection, request, run }: Asking): Promise<Step<Regions>> {
  const exact = exactRegions(request.regions);
  if (exact !== null) return went({ enabled: null, chosen: exact });
  const enabled = await attempt(connection.enabledRegions, run);
  if (!enabled.ok) return refused(request.session.homeRegion, enabled.fault);
  const chosen = chooseRegions(request.regions, enabled.value);
  if (chosen.ok) return went({ enabled: enabled.value, chosen: chosen.regions });
  const advice = 'Correct the input regions and run again; nothing was changed.';
  return refused('regions', badInput(`regions: ${chosen.problem}`, advice));
}

/** Returns the regions that a plan selects. A name or pattern that matches no enabled region is an error, as in the input. */
export function regionsOfPlan({ name, selection }: BackupPlan, { enabled, chosen }: Regions): Step<readonly Region[]> {
  const wrong = (problem: string) =>
    refused(
      'plan-file',
      badInput(
        `plan-file: the regions of the plan ${name}: ${problem}`,
        'Correct the regions of the plan and run again; nothing was changed.',
      ),
    );
  if (enabled === null) {
    const odd = noRegion(selection.regions);
    // An invalid region name is found even without the list of enabled regions.
    if (odd !== null)
      return wrong(`"${odd}" matches no enabled region; write names or globs such as "us-* !us-west-1"`);
    return went(chosen.filter((region) => regionsAllow(selection.regions, region)));
  }
  const reading = chooseRegions(selection.regions, enabled);
  return reading.ok ? went(reading.regions) : wrong(reading.problem);
}

/** Returns the first word that is neither a region name nor a pattern; null where there is none. */
function noRegion(text: string): string | null {
  const words = text.split(/[\s,]+/).filter((word) => word !== '');
  return words.find((word) => !/[*?]/.test(word) && exactRegions(word.replace(/^!/, '')) === null) ?? null;
}
