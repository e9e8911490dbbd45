import { describe, expect, it } from 'vitest';
import { tooManyDeletions } from '../../../src/decide/faults.ts';
import type { MaxDeletions } from '../../../src/inputs/request.ts';
import { decidePurge } from '../../../src/modes/purge/decide.ts';
import { allowedEverywhere } from '../../../src/modes/purge/everywhere.ts';
import { refuseAll } from '../../../src/modes/purge/max-deletions.ts';
import type { Met } from '../../../src/ports/together.ts';
import { fault, makeInventory, makePurgeRequest, makeRegion, NOW } from '../../decide/make-model.ts';
import { aged } from './guarded-purge.ts';

const others = (count: number, refused = false): Met => ({ of: 'deletions', count, refused });
const tests: Met = { of: 'tests', turns: [] };

/** A purge of so many AMIs that meets what the other accounts say; what it said itself, and what becomes of it. */
async function purge(
  due: number,
  maxDeletions: MaxDeletions | null,
  met: readonly Met[] | null,
  own: 'allowed' | 'refused' | 'failed' = 'allowed',
) {
  const points = Array.from({ length: due }, (_, index) => aged(index, 40));
  const decided = decidePurge(makeInventory(makeRegion({ points })), makePurgeRequest({ maxDeletions }), NOW);
  const failures = [...decided.failures, { region: null, target: 'read', action: 'read', fault } as const];
  const changeSet =
    own === 'refused'
      ? refuseAll(decided, tooManyDeletions(due, due, 'AMI', '1'))
      : own === 'failed'
        ? { ...decided, failures }
        : decided;
  const said: Met[] = [];
  const meet = async (mine: Met) => {
    said.push(mine);
    return [mine, ...(met ?? [])];
  };
  const run = met === null ? {} : { accounts: { meet } };
  const after = await allowedEverywhere(changeSet, { request: { maxDeletions }, run });
  const added = after.failures.slice(changeSet.failures.length).map((failure) => failure.fault.message);
  const deleted = after.changes.filter(({ action }) => action === 'delete').length;
  return { said, deleted, added, same: after === changeSet };
}

describe('max-deletions over several accounts', () => {
  it.each<[string, Parameters<typeof purge>]>([
    ['in one account', [3, { count: 1 }, null]],
    ['without a limit, whatever the others say', [3, null, [others(9, true)]]],
    ['where the sum is the limit', [3, { count: 5 }, [others(2)]]],
    ['where a percentage holds in each account', [3, { percent: 1 }, [others(900)]]],
    ['whatever else the others say', [3, { count: 3 }, [tests]]],
  ])('lets a purge be %s', async (_, asked) => {
    expect(await purge(...asked)).toMatchObject({ same: true, deleted: 3 });
  });

  it('tells the others what is due and whether that is refused already', async () => {
    const saidBy = async (...asked: Parameters<typeof purge>) => (await purge(...asked)).said;
    expect(await saidBy(3, { count: 5 }, [])).toEqual([others(3)]);
    expect(await saidBy(3, { count: 5 }, [], 'failed')).toEqual([others(3)]);
    expect(await saidBy(3, { count: 5 }, [], 'refused')).toEqual([others(0, true)]);
    expect(await saidBy(0, { count: 5 }, [others(9)])).toEqual([others(0)]);
    expect(await saidBy(3, null, [])).toEqual([]);
  });

  it('refuses all where the sum is more', async () => {
    expect(await purge(3, { count: 5 }, [others(2), others(1), tests])).toMatchObject({
      deleted: 0,
      added: [
        '6 of 6 recovery points are due for deletion, more than max-deletions 5 (in all accounts together) allows: the whole purge is refused',
      ],
    });
  });

  it.each<[MaxDeletions]>([[{ count: 50 }], [{ percent: 50 }]])(
    'refuses all where one refuses its own: %o',
    async (most) => {
      expect(await purge(3, most, [others(1), others(0, true)])).toMatchObject({
        deleted: 0,
        added: [
          'another account has more deletions due than max-deletions allows: the whole purge is refused in all accounts',
        ],
      });
    },
  );

  it('refuses nothing twice, and nothing of one that deletes nothing', async () => {
    expect(await purge(3, { count: 5 }, [others(9, true)], 'refused')).toMatchObject({ same: true, deleted: 0 });
    expect(await purge(0, { count: 5 }, [others(9, true)])).toMatchObject({ same: true });
  });
});
