import type { Attempt } from './attempt.ts';
import { pointNow } from './facts.ts';
import type { DeletionRequest, TagRequest } from './requests.ts';
import { meaningOf, stamp } from './rules.ts';
import type { World } from './world.ts';

/**
 * What retains have written, kept beside the account: until when a recovery point and its snapshots must be there, whatever any later
 * run reads. A person who changes something takes the promise away.
 */
export class Promises {
  readonly #until = new Map<string, { readonly instant: number; readonly since: number }>();

  /** After a retain has asked for a new expiry: what counts is what the account says, since the answer may be lost. */
  note({ account, time }: World, request: TagRequest): void {
    const { ids, tags, region } = request;
    const text = tags.get('Expire');
    const meaning = meaningOf(text);
    if (meaning === null) return;
    const instant = meaning === 'never' ? Number.POSITIVE_INFINITY : meaning;
    for (const id of ids) {
      const says = pointNow(account, request, id)?.tags ?? account.region(region).snapshots.get(id)?.tags;
      if (says?.get('Expire') === text) this.#until.set(id, { instant, since: time.now() });
    }
  }

  forget(ids: readonly string[]): void {
    for (const id of ids) this.#until.delete(id);
  }

  /** Why a request breaks a promise that was made before its run began; null when it breaks none. */
  brokenBy({ account, time }: World, { startedAt, witness }: Attempt, request: DeletionRequest): string | null {
    const promise = this.#until.get(request.id);
    if (promise === undefined || promise.instant <= time.now() || startedAt < promise.since) return null;
    // What failed holds no backup, and goes whatever its expiry.
    const isEmpty =
      witness.pointOf(request)?.state === 'failed' ||
      account.region(request.region).snapshots.get(request.id)?.state === 'error';
    if (isEmpty || witness.deletesWithImage(request)) return null;
    const until = Number.isFinite(promise.instant) ? stamp(promise.instant) : 'ever';
    return `${request.action} of ${request.id}, which a retain has promised until ${until}`;
  }
}
