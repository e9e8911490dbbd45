import { readExpireTag } from '../../decide/expire-tag.ts';
import { CREATED_BY } from '../../decide/naming.ts';
import { type Instant, type RecoveryPointId, type Region, recoveryPointId, type TestInstanceId } from '../../model.ts';
import type { MarkedInstance } from '../../ports/boot-tests.ts';
import { isTestToken } from './launch.ts';

/** A test instance that outlived its run. */
export interface LeftBehind {
  readonly region: Region;
  readonly id: TestInstanceId;
  readonly image: RecoveryPointId;
  readonly expiresAt: Instant;
}

const GONE: ReadonlySet<string> = new Set(['shutting-down', 'terminated']);

/**
 * Returns the instances that are proven to be left-over tests of ours: they have both our tags with our values, were
 * started from the recovery point that the tag names, have no foreign client token, and have expired. Any doubt keeps an
 * instance running.
 */
export function leftBehind(instances: readonly MarkedInstance[], region: Region, now: Instant): readonly LeftBehind[] {
  return instances.flatMap(({ id, state, image, token, tags }) => {
    if (GONE.has(state) || tags.createdBy !== CREATED_BY || !/^ami-[0-9a-f]{8,17}$/.test(tags.test)) return [];
    if (image !== '' && image !== tags.test) return [];
    // "Launch more like this" in the console copies the tags, but not the token.
    if (token !== '' && !isTestToken(token)) return [];
    const expiry = readExpireTag(tags.expire);
    if (!expiry.readable || expiry.expiresAt === 'never' || expiry.expiresAt > now) return [];
    return [{ region, id, image: recoveryPointId(tags.test), expiresAt: expiry.expiresAt }];
  });
}
