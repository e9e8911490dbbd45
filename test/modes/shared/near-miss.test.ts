import { describe, expect, it } from 'vitest';
import { failure, type Inventory, type Region, type Resource, success } from '../../../src/model.ts';
import { nearMiss } from '../../../src/modes/shared/near-miss.ts';
import { account, fault, makeInventory, makeRegion, makeResource, oregon } from '../../decide/make-model.ts';
import { makeKind, quiet } from './make-kind.ts';

const tagLines = [{ key: 'backup', value: 'ProductionDaily' }];
const unread = (region: Region) => ({ kind: 'ec2-instance', region, read: false, fault }) as const;

async function hint(
  inventory: Inventory,
  {
    ifNoneFound = 'error',
    there = [makeResource()],
  }: { ifNoneFound?: 'error' | 'warn' | 'ignore'; there?: readonly Resource[] | null } = {},
) {
  const asked: string[] = [];
  const kind = makeKind({
    listResources: (region, lines) => {
      asked.push(`${region} ${lines.length}`);
      return Promise.resolve(there === null ? failure(fault) : success(there));
    },
  });
  const connection = { account, kinds: new Map([['ec2-instance', kind] as const]) };
  return { hint: await nearMiss(inventory, { tagLines, ifNoneFound }, { connection, run: quiet }), asked };
}

const none = makeInventory(makeRegion(), makeRegion({ region: oregon }), makeRegion({ kind: 'ebs-volume' }));
const silence = { hint: '', asked: [] };

describe('the tag that was probably meant', () => {
  it('is looked for among everything, once in each region, where nothing carries the one that was given', async () => {
    expect(await hint(none)).toEqual({
      hint: '; did you mean "Backup:ProductionDaily"?',
      asked: ['eu-central-1 0', 'us-west-2 0'],
    });
  });

  it('is not asked for where something was found, or may be in what could not be read', async () => {
    expect(await hint(makeInventory(makeRegion(), makeRegion({ resources: [makeResource()] })))).toEqual(silence);
    expect(await hint(makeInventory(makeRegion(), unread(oregon)))).toEqual(silence);
  });

  it('is not asked for where nothing need be found', async () => {
    expect(await hint(none, { ifNoneFound: 'warn' })).toEqual(silence);
    expect(await hint(none, { ifNoneFound: 'ignore' })).toEqual(silence);
  });

  it('is none where nothing is near, or nothing could be read', async () => {
    expect((await hint(none, { there: [] })).hint).toBe('');
    expect((await hint(none, { there: null })).hint).toBe('');
  });
});
