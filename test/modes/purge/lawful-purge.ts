import { expect } from 'vitest';
import type { PurgeRequest } from '../../../src/inputs/request.ts';
import type { ChangeSet } from '../../../src/model.ts';
import { decidePurge } from '../../../src/modes/purge/decide.ts';
import { guard } from '../../../src/modes/purge/guards.ts';
import { NOW } from '../../decide/expire-texts.ts';
import { evidenceOf } from '../../decide/make-model.ts';
import { fc } from '../../laws/fast-check.ts';
import { ACCOUNT, type World, worlds } from './arbitraries.ts';

/** What the laws of a purge look at. */

export const RUNS = { numRuns: 400 };
export const anyWorld = worlds({ ties: true });
export const decide = ({ inventory, request }: World, now = NOW): ChangeSet => decidePurge(inventory, request, now);

export function purge(world: World, overrides: Partial<PurgeRequest> = {}): ChangeSet {
  const request = { ...world.request, ...overrides };
  const due = decidePurge(world.inventory, request, NOW);
  return guard(due, { account: ACCOUNT, request, evidence: evidenceOf(...world.evidence), seenAt: NOW });
}

export const pointsThatGo = ({ changes }: ChangeSet): string[] =>
  changes.flatMap((change) => (change.action === 'delete' ? [change.point.id] : []));

export const snapshotsThatGo = ({ changes }: ChangeSet): string[] =>
  changes.flatMap((change) => (change.action === 'delete-snapshot' ? [change.snapshot.id] : []));

export const allThatGoes = (changeSet: ChangeSet): string[] => [
  ...pointsThatGo(changeSet),
  ...snapshotsThatGo(changeSet),
];

export function holds(world: fc.Arbitrary<World>, law: (world: World) => void): void {
  fc.assert(fc.property(world, law), RUNS);
}

export function expectSubset(part: readonly string[], whole: readonly string[]): void {
  const known = new Set(whole);
  expect(part.filter((id) => !known.has(id))).toEqual([]);
}
