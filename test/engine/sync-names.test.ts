import { describe, expect, it } from 'vitest';
import {
  backupIn,
  HOME,
  onlyPlan,
  planFile,
  ROLE,
  sync,
  syncWorld,
  VAULT,
  type World,
  writes,
} from '../modes/sync/sync-world.ts';
import { DAY } from './run-engine.ts';

/** Resource assignments with the names of the console. */

const NAME = 'rdspg-bp-resource-selection';
const world = () => syncWorld({ vaults: [{ region: HOME, name: VAULT }] });
const file = (selection: string) => planFile().replace(/selection:\n.*\n.*\n/, `selection: {${selection}}\n`);
const seed = file(`name: ${NAME}, tags: [Environment:production, ResourceType:rdspg-fcj], regions: ${HOME}`);
const names = (one: World) => [...onlyPlan(one).selections.values()].map(({ name }) => name);

describe('the name of an assignment', () => {
  it('is that of the file, and the next sync finds it', async () => {
    const one = await world();
    expect((await sync(one, seed)).report).toMatchObject({ outcome: 'ok' });
    expect(names(one)).toEqual([NAME]);
    expect(writes(await sync(one, seed))).toEqual([]);
  });

  it('given later renames the one that there is, the new one first', async () => {
    const one = await world();
    await sync(one, planFile());
    const renamed = await sync(one, seed);
    expect(writes(renamed)).toEqual(['CreateBackupSelection', 'DeleteBackupSelection']);
    expect(names(one)).toEqual([NAME]);
    expect((await sync(one, seed)).report).toMatchObject({ outcome: 'ok', synced: [] });
  });

  it('passes to another content while something stands in for it', async () => {
    const one = await world();
    await sync(one, seed);
    const wider = seed.replace(', ResourceType:rdspg-fcj', '');
    const { report, ...replaced } = await sync(one, wider);
    expect(report).toMatchObject({ outcome: 'ok', failed: [] });
    expect(writes({ report, ...replaced })).toEqual([
      'CreateBackupSelection',
      'DeleteBackupSelection',
      'CreateBackupSelection',
      'DeleteBackupSelection',
    ]);
    expect(names(one)).toEqual([NAME]);
    one.clock.advance(DAY);
    expect(backupIn(one).jobs.size).toBe(2);
    expect(writes(await sync(one, wider))).toEqual([]);
  });

  it('that somebody gave to an assignment made anew gets the content of the file again', async () => {
    const one = await world();
    await sync(one, seed);
    const plan = onlyPlan(one);
    for (const selection of plan.selections.values())
      Object.assign(selection, {
        listOfTags: [],
        resources: ['*'],
        conditions: { ...selection.conditions, StringEquals: [{ key: 'aws:ResourceTag/Environment', value: 'test' }] },
      });
    await sync(one, seed);
    expect(names(one)).toEqual([NAME]);
    one.clock.advance(DAY);
    expect([...backupIn(one).jobs.values()].map(({ resourceArn }) => resourceArn)).toEqual([
      expect.stringContaining('db:rdspg-fcj-labs'),
    ]);
  });

  it('is one for each group, and one for what is named', async () => {
    const one = await world();
    const arn = `arn:aws:rds:${HOME}:123456789012:db:other`;
    const several = file(
      `name: [first, second, named], any-of: [[A:1, B:2], [C:3]], resources: ['${arn}'], regions: ${HOME}`,
    );
    await sync(one, several);
    expect(names(one)).toEqual(['first', 'second', 'named']);
    expect(writes(await sync(one, several))).toEqual([]);
  });

  it('is one alone for tags of which one is enough, beside what is named', async () => {
    const one = await world();
    const arn = `arn:aws:rds:${HOME}:123456789012:db:other`;
    const joined = file(
      `name: all, any-of: [[ResourceType:rdspg-fcj], [C:3]], resources: ['${arn}'], regions: ${HOME}`,
    );
    await sync(one, joined);
    expect(names(one)).toEqual(['all']);
    one.clock.advance(DAY);
    expect(backupIn(one).jobs.size).toBe(2);
    expect(writes(await sync(one, joined))).toEqual([]);
    expect([...onlyPlan(one).selections.values()]).toMatchObject([{ roleArn: ROLE, listOfTags: [{}, {}] }]);
  });
});

describe('names that do not fit the selection are refused', () => {
  it.each([
    ['name: [a, b], tags: [A:1]', 'these are 2 names, and the selection needs 1 assignment of AWS Backup (1 by tags)'],
    ['name: a, any-of: [[A:1, B:2], [C:3]]', 'this is 1 name, and the selection needs 2 assignments'],
    ['name: a, kinds: [rds-instance], any-of: [[A:1], [C:3]]', 'this is 1 name, and the selection needs 2 assignments'],
    ['name: [a, a], any-of: [[A:1], [C:3]]', '"a" names two assignments'],
    ['name: a b, tags: [A:1]', '"a b" is not a name'],
    ['name: [], tags: [A:1]', 'the list is empty'],
  ])('%s', async (selection, message) => {
    const one = await world();
    const { report, calls } = await sync(one, file(selection));
    expect(report.failed[0]?.message).toContain(message);
    expect(calls).toEqual([]);
  });
});
