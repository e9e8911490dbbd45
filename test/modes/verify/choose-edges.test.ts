import { describe, expect, it } from 'vitest';
import { accountId, recoveryPointId, resourceId } from '../../../src/model.ts';
import { inTurn, queueOf } from '../../../src/modes/verify/choose.ts';
import { firstEverywhere } from '../../../src/modes/verify/everywhere.ts';
import type { Met, TestTurn } from '../../../src/ports/together.ts';
import { account, DAY, makeResource, NOW, oregon } from '../../decide/make-model.ts';
import { bootTest, HOUR } from './make-tests.ts';

describe('what is tested first', () => {
  const choosing = { account, seenAt: NOW, since: NOW - 30 * DAY };
  const machine = (number: number) => bootTest(number).resource;
  const point = (number: number, more: Parameters<typeof bootTest>[1] = {}) => bootTest(number, more).point;
  const queue = (points: readonly ReturnType<typeof point>[], machines = [machine(1)]) =>
    queueOf(machines, points, choosing);

  it.each<[string, Parameters<typeof bootTest>[1], string]>([
    ['one that is there', {}, 'due'],
    ['a copy', { source: null, copyOf: 'us-west-2/ami-1', tags: { copyOf: 'us-west-2/ami-1' } }, 'no-backup'],
    ['not ours', { tags: { createdBy: null } }, 'no-backup'],
    ['pending', { state: 'pending' }, 'no-backup'],
    ['disabled', { state: 'disabled' }, 'no-backup'],
    ['undated', { createdAt: null }, 'no-backup'],
    ['of this very moment', { createdAt: NOW }, 'due'],
    ['from the future', { createdAt: NOW + 1 }, 'no-backup'],
    ['in another region', { region: oregon }, 'no-backup'],
    ['verified just long enough ago', { tags: { verified: '2026-10-22T22:59:59Z' } }, 'due'],
    ['verified lately', { tags: { verified: '2026-10-22T23:00:00Z' } }, 'recent'],
    ['verified in the future', { tags: { verified: '2026-11-21T23:00:01Z' } }, 'due'],
    ['verified by a word', { tags: { verified: 'yes' } }, 'due'],
  ])('%s', (_, more, fate) => {
    const { due, passedOver } = queue([point(1, more)]);
    expect([...due.map(() => 'due'), ...passedOver.map(({ because }) => because)]).toEqual([fate]);
  });

  it('is the newest of each, and of one instant always the same', () => {
    const named = (name: string, createdAt: number) => point(1, { id: recoveryPointId(name), createdAt });
    const all = [named('ami-2', NOW - DAY), named('ami-4', NOW), named('ami-3', NOW), named('ami-1', NOW - 1)];
    for (const points of [all, all.toReversed()])
      expect(queue(points).due.map((one) => one.point.id)).toEqual(['ami-4']);
  });

  it('knows of each resource when one of its backups last booted', () => {
    const at = (id: string, verified?: string) =>
      point(1, { id: recoveryPointId(id), tags: verified === undefined ? {} : { verified } });
    const all = [
      at('ami-1', '2026-11-01T00:00:00Z'),
      at('ami-2'),
      at('ami-3', '2026-11-03T00:00:00Z'),
      at('ami-4', '2026-11-02T00:00:00Z'),
    ];
    for (const points of [all, all.toReversed()]) {
      expect(queue(points).passedOver).toEqual([
        { resource: machine(1), because: 'recent', verifiedAt: Date.parse('2026-11-03T00:00:00Z') },
      ]);
    }
    expect(queue([at('ami-1'), at('ami-2')]).due).toMatchObject([{ verifiedAt: null }]);
    expect(queue([]).passedOver).toEqual([{ resource: machine(1), because: 'no-backup', verifiedAt: null }]);
  });

  it('finds what was renamed by its identity', () => {
    const renamed = makeResource({ id: resourceId('i-new'), identity: 'same' });
    const old = point(1, { sourceIdentity: 'same' });
    expect(queue([old], [renamed]).due.map(({ resource }) => resource.id)).toEqual(['i-new']);
    expect(queue([{ ...old, managedBy: 'AWS Backup' }], [renamed]).due).toEqual([]);
  });

  const turn = (verifiedAt: number | null, lot: string): TestTurn => ({ key: lot, verifiedAt, lot });
  it('is what never booted, then what booted longest ago, then by lot', () => {
    const order = [turn(null, 'a'), turn(null, 'b'), turn(-1, 'z'), turn(0, 'y'), turn(5, 'a'), turn(5, 'c')];
    expect(order.toReversed().sort(inTurn)).toEqual(order);
    expect([...order].sort(inTurn)).toEqual(order);
  });

  describe('in several accounts', () => {
    const three = [1, 2, 3].map((number) => point(number));
    const mine = queue(three, [1, 2, 3].map(machine));
    const keyOf = (one: (typeof mine.due)[number]) => `${account} ${one.point.region} ${one.point.id}`;
    const asked: Met[] = [];
    const meeting = (...others: readonly Met[]) => ({
      meet: async (met: Met) => {
        asked.push(met);
        return [met, ...others];
      },
    });
    const idsOf = (due: readonly { readonly point: { readonly id: string } }[]) =>
      due.map((one) => one.point.id as string);
    const first = (most: number, ...others: readonly Met[]) =>
      firstEverywhere(mine, most, account, { accounts: meeting(...others) });

    it('is what is first in all of them', async () => {
      const before: Met = { of: 'tests', turns: [turn(null, ''), turn(null, ' ')] };
      const [one, two] = [await first(3, before), await first(4, before)];
      expect(idsOf(one.tests)).toEqual(idsOf(mine.due.slice(0, 1)));
      expect(one.passedOver.map(({ because }) => because)).toEqual(['later', 'later']);
      expect(idsOf(two.tests)).toEqual(idsOf(mine.due.slice(0, 2)));
      expect((await first(2, before)).tests).toEqual([]);
      expect(idsOf((await first(2, { of: 'tests', turns: [turn(5, '')] })).tests)).toEqual(idsOf(mine.due.slice(0, 2)));
    });

    it('offers no more of one than a run may test, under names that no other account has', async () => {
      asked.length = 0;
      await first(2, { of: 'deletions', count: 3, refused: false });
      expect(asked).toEqual([
        {
          of: 'tests',
          turns: mine.due.slice(0, 2).map((one) => ({ key: keyOf(one), verifiedAt: null, lot: one.lot })),
        },
      ]);
      expect((await first(5, { of: 'deletions', count: 3, refused: false })).tests).toHaveLength(3);
      await firstEverywhere(mine, 1, accountId('999988887777'), { accounts: meeting() });
      expect(asked.at(-1)).toMatchObject({
        turns: [{ key: expect.stringMatching(/^999988887777 eu-central-1 ami-/) }],
      });
    });

    it('is its own queue where there is no other account', async () => {
      expect(idsOf((await firstEverywhere(mine, 2, account, {})).tests)).toEqual(idsOf(mine.due.slice(0, 2)));
    });
  });

  it('differs from day to day, and not within a day', () => {
    const lots = (seenAt: number) =>
      queueOf([machine(1)], [point(1)], { ...choosing, seenAt }).due.map(({ lot }) => lot);
    expect(lots(NOW + HOUR - 1)).toEqual(lots(NOW));
    expect(lots(NOW + HOUR)).not.toEqual(lots(NOW));
  });
});
