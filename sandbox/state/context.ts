import type { Clock } from '../clock.ts';
import type { Ids } from '../ids.ts';
import type { Settings } from '../settings.ts';

/** What every part of the account's state is made with. */
export interface Context {
  readonly accountId: string;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly settings: Settings;
}

/** Adds `member` to the set under `key`, making the set when it is not there. */
export function link(index: Map<string, Set<string>>, key: string, member: string): void {
  const set = index.get(key);
  if (set === undefined) index.set(key, new Set([member]));
  else set.add(member);
}

/** Takes `member` out of the set under `key`, and the set away with its last member. */
export function unlink(index: Map<string, Set<string>>, key: string, member: string): void {
  const set = index.get(key);
  set?.delete(member);
  if (set?.size === 0) index.delete(key);
}
