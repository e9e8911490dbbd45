import { type CopyWish, copyToValue } from '../../decide/copy-wishes.ts';
import { expiresAt } from '../../decide/expiry.ts';
import type { BackupRequest } from '../../inputs/request.ts';
import { attempt } from '../../model/attempt.ts';
import { badInput } from '../../model/known-faults.ts';
import type { Expiry, Instant, Refusal, Region, Resource, TagPairs, Warning } from '../../model.ts';
import type { PlannedRule } from '../../plan/model.ts';
import type { Connection } from '../../ports/cloud.ts';
import { type Run, type Step, went } from '../shared/mode.ts';
import type { Regions } from '../shared/regions.ts';
import type { WantedCopy, Wishes } from './decide.ts';

/** Copy wishes of a backup run. Runs without copies don't load this module. */

/** https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/Using_Tags.html#tag-restrictions */
const LONGEST_VALUE = 256;

/** Returns the regions of all wanted copies. */
export function destinationsOf(request: BackupRequest, due: readonly PlannedRule[]): readonly Region[] {
  const wanted = request.tagLines === null ? due.flatMap(({ rule }) => rule.copies ?? []) : request.copyTo;
  return [...new Set(wanted.map(({ to }) => to))].sort();
}

/**
 * Refuses destinations that are not enabled, before anything is created. If the list of enabled regions cannot be read, the
 * backups are made anyway, with a warning: a later run with `mode: copy` reports each wish that it cannot fulfill.
 */
export async function checkDestinations(
  wanted: readonly Region[],
  { enabled }: Regions,
  { enabledRegions }: Pick<Connection, 'enabledRegions'>,
  run: Run,
  input: string,
): Promise<Step<readonly Warning[]>> {
  const listed = enabled === null ? await attempt(enabledRegions, run) : { ok: true as const, value: enabled };
  if (!listed.ok) {
    const message = `whether ${wanted.join(', ')} ${wanted.length === 1 ? 'is' : 'are'} enabled, where copies are wanted, could not be asked: ${listed.fault.message}`;
    return went([{ region: null, target: input, message }]);
  }
  const known = new Set(listed.value);
  const off = wanted.filter((region) => !known.has(region));
  if (off.length === 0) return went([]);
  const names = off.map((region) => `"${region}"`).join(', ');
  const message = `${input}: copies are wanted in ${names}, which is no enabled region of this account; enabled are ${[...known].sort().join(', ')}`;
  return { ok: false, refusals: [refusalOf(input, message)] };
}

/** Builds the wish tag of each backup, and collects the warnings and refusals for all of them. */
export class CopyWishes implements Wishes {
  readonly #startedAt: Instant;
  readonly #input: string;
  readonly #own = new Map<Region, Resource[]>();
  readonly #tooLong: string[] = [];
  #isAsked = false;
  #isWritten = false;

  constructor(startedAt: Instant, input: string) {
    this.#startedAt = startedAt;
    this.#input = input;
  }

  /** Returns the tag of one backup; empty where no copy is wanted, or only one in the backup's own region. */
  of(resource: Resource, expiry: Expiry, wanted: readonly WantedCopy[]): TagPairs {
    if (wanted.length === 0) return [];
    this.#isAsked = true;
    const wishes = new Map<Region, Expiry>();
    for (const { to, expiry: rule } of wanted) {
      if (to === resource.region) {
        if (this.#own.get(to)?.includes(resource) !== true) this.#own.set(to, [...(this.#own.get(to) ?? []), resource]);
        continue;
      }
      const end = rule === null ? expiry : expiresAt(rule, this.#startedAt);
      const other = wishes.get(to);
      wishes.set(to, other === undefined ? end : later(end, other));
    }
    if (wishes.size === 0) return [];
    this.#isWritten = true;
    const value = copyToValue([...wishes].map(([to, end]): CopyWish => ({ to, expiresAt: end })));
    if (value.length > LONGEST_VALUE) this.#tooLong.push(resource.id);
    return [['BackupCopyTo', value]];
  }

  /** Returns the reasons why no backup may be created. */
  refusals(): readonly Refusal[] {
    if (this.#tooLong.length > 0) {
      const message = `${this.#input}: the copies that are wanted of ${listed(this.#tooLong)} do not fit in the ${LONGEST_VALUE} characters of a tag; name fewer regions`;
      return [refusalOf(this.#input, message)];
    }
    if (!this.#isAsked || this.#isWritten) return [];
    const homes = [...this.#own.keys()].sort().join(', ');
    const message = `${this.#input}: copies are wanted in ${homes} alone, where all selected resources are themselves, so that none would be made; name another region`;
    return [refusalOf(this.#input, message)];
  }

  warnings(): readonly Warning[] {
    return [...this.#own].map(([region, resources]) => ({
      region,
      target: this.#input,
      message: `${region} is the region of ${listed(resources.map(({ id }) => id))} too, so no copy is wanted there of ${resources.length === 1 ? 'it' : 'these'}`,
    }));
  }
}

function later(one: Expiry, other: Expiry): Expiry {
  return one === 'never' || other === 'never' ? 'never' : Math.max(one, other);
}

function refusalOf(target: string, message: string): Refusal {
  return { target, fault: badInput(message, `Correct ${target} and run again; nothing was changed.`) };
}

const MOST_NAMED = 10;

function listed(ids: readonly string[]): string {
  const more = ids.length - MOST_NAMED;
  return `${ids.slice(0, MOST_NAMED).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
