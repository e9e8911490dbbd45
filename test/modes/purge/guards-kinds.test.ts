import { describe, expect, it } from 'vitest';
import { type Fault, failure, type OwnKindName, placeOf, recoveryPointId, snapshotId } from '../../../src/model.ts';
import { decidePurge } from '../../../src/modes/purge/decide.ts';
import { guard } from '../../../src/modes/purge/guards.ts';
import {
  account,
  frankfurt,
  makeEvidence,
  makeInventory,
  makeLoose,
  makePoint,
  makePurgeRequest,
  makeRegion,
  NOW,
} from '../../decide/make-model.ts';

const kinds = ['ec2-instance', 'rds-instance'] as const;

/** What two kinds in one region hold, where nothing about either can be read. */
function refused(asked: readonly OwnKindName[]) {
  const fault = (kind: OwnKindName): Fault => ({
    code: 'access-denied',
    message: `the question about ${kind} was refused`,
    advice: `Allow what ${kind} needs.`,
  });
  const request = makePurgeRequest({ kinds: asked, minKeep: 1 });
  const inventory = makeInventory(
    ...asked.map((kind) =>
      makeRegion({
        kind,
        points: [makePoint({ kind, id: recoveryPointId(`point-${kind}`) })],
        loose: [makeLoose({ kind, id: snapshotId(`loose-${kind}`) })],
      }),
    ),
  );
  const evidence = asked.map((kind) => {
    const unread = failure(fault(kind));
    return [placeOf({ kind, region: frankfurt }), makeEvidence({ existing: unread, registered: unread })] as const;
  });
  const { changes, failures } = guard(decidePurge(inventory, request, NOW), {
    account,
    request,
    seenAt: NOW,
    evidence: new Map(evidence),
  });
  return {
    told: failures.map(({ region, target, fault: { message, advice } }) => [region, target, message, advice]),
    reasons: changes.map((change) => [change.action, change.reason]),
  };
}

describe('guards that cannot be evaluated for several kinds in one region', () => {
  it('tell the fault of each kind, and which kind it is', () => {
    const sentence = (name: string, kind: OwnKindName) =>
      `the guard ${name} could not be evaluated for ${kind}: the question about ${kind} was refused`;
    expect(refused(kinds)).toEqual({
      told: ['min-keep', 'snapshots'].flatMap((name) =>
        kinds.map((kind) => [frankfurt, name, sentence(name, kind), `Allow what ${kind} needs.`]),
      ),
      reasons: kinds.flatMap((kind) => [
        ['refuse', sentence('min-keep', kind)],
        ['keep-snapshot', sentence('snapshots', kind)],
      ]),
    });
  });

  it('say nothing of a kind where the run has one alone', () => {
    expect(refused(['rds-instance']).told.map(([, , message]) => message)).toEqual([
      'the guard min-keep could not be evaluated: the question about rds-instance was refused',
      'the guard snapshots could not be evaluated: the question about rds-instance was refused',
    ]);
  });
});
