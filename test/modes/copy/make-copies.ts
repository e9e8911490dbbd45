import {
  type CopyChange,
  type KindName,
  type RecoveryPoint,
  type Region,
  recoveryPointId,
  region,
  type Whole,
} from '../../../src/model.ts';
import { type CopyFacts, decideCopies } from '../../../src/modes/copy/decide.ts';
import { frankfurt, makeInventory, makePoint, makeRegion, NOW, oregon } from '../../decide/make-model.ts';

/** Backups in Frankfurt of which copies are wanted elsewhere, for tests that need no account. */

export const ireland = region('eu-west-1');
export const COMING = '2027-02-19T23:00:00Z';
export const PAST = '2026-11-20T23:00:00Z';
/** In December 2026, as `Expire` tags of sources say it. */
const LATER = '2026-12-21T23:00:00Z';

export const keyIn = (place: string, id = '0123abcd') => `arn:aws:kms:${place}:111122223333:key/${id}`;
export const whole = (encrypted = false): Whole => ({ tags: new Map([['CostCenter', '1234']]), encrypted });

type More = Parameters<typeof makePoint>[0];

/** A backup of ours, with the wish that it is given. */
export function wishing(copyTo: string, more: More = {}): RecoveryPoint {
  return makePoint({ whole: whole(), ...more, tags: { expire: LATER, copyTo, sourceName: 'web-1', ...more?.tags } });
}

/** Our copy of a backup, in Ireland unless told otherwise. */
export function copyOf({ kind, region: home, id, tags }: RecoveryPoint, more: More = {}): RecoveryPoint {
  const text = kind === 'ec2-instance' ? `${home}/${id}` : id;
  const { copyTo: _, ...kept } = tags;
  return makePoint({
    kind,
    region: ireland,
    id: recoveryPointId('ami-0ccccccccccccccc1'),
    source: null,
    copyOf: text,
    ...more,
    tags: { ...kept, expire: COMING, copyOf: text, ...more?.tags },
  });
}

export interface CopyWorld extends Partial<Omit<CopyFacts, 'sources' | 'destinations'>> {
  readonly here: readonly RecoveryPoint[];
  /** What is in Ireland; null where that was not read. */
  readonly there?: readonly RecoveryPoint[] | null;
  readonly kind?: KindName;
}

export function decide({ here, there = [], kind = 'ec2-instance', ...more }: CopyWorld) {
  const destinations = [oregon, ...(there === null ? [] : [ireland])].map((place: Region) =>
    makeRegion({ kind, region: place, points: (there ?? []).filter((point) => point.region === place) }),
  );
  return decideCopies({
    sources: makeInventory(makeRegion({ kind, region: frankfurt, points: here })),
    destinations: makeInventory(...destinations),
    enabled: [frankfurt, ireland, oregon],
    keys: [],
    file: null,
    now: NOW,
    ...more,
  });
}

/** The one copy that is wanted of a backup; fails where it is not one. */
export function oneCopy(world: CopyWorld): CopyChange {
  const [copy, ...others] = decide(world).copies;
  if (copy === undefined || others.length > 0) throw new Error(`one copy, and not ${others.length + 1}`);
  return copy;
}
