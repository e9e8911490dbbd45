import { expect, it } from 'vitest';
import { decideGuarded } from '../../../src/modes/purge/guarded.ts';
import { fault, frankfurt, makeInventory, makePurgeRequest, makeRegion, NOW, oregon } from '../../decide/make-model.ts';
import { SILENT } from '../../engine/surroundings.ts';
import { connectionOf } from './copies-world.ts';
import { aged } from './guarded-purge.ts';

it('a purge tells both of what has no Expire tag and of a tag for which no backup was made', async () => {
  const world = { living: new Set<string>(), looked: [], enabled: [], down: [], minKeep: 0, protectUncopied: false };
  const { connection } = connectionOf({ points: [], ...world });
  const watch = { signal: new AbortController().signal, log: SILENT };
  const warningsOf = async (value: string, region: ReturnType<typeof makeRegion>) => {
    const request = makePurgeRequest({ tagLines: [{ key: 'Backup', value }] });
    const nothing = { source: null, earlier: { known: true as const, files: [] } };
    const { changeSet } = await decideGuarded(makeInventory(region), connection, request, nothing, NOW, watch);
    return changeSet.warnings.map(({ target, message }) => [target, message]);
  };
  const points = [aged(1, 40, { tags: { expire: null } })];
  const warnings = [{ region: frankfurt, target: 'images', message: 'half of them' }];
  expect(await warningsOf('ProductionDaily', makeRegion({ points, warnings }))).toEqual([
    ['images', 'half of them'],
    ['ami-1', 'it has no Expire tag'],
  ]);
  expect(await warningsOf('ProductionDialy', makeRegion({ points, warnings }))).toEqual([
    ['images', 'half of them'],
    ['Backup:ProductionDialy', expect.stringContaining('no backup was made for Backup:ProductionDialy')],
  ]);
  const blind = { kind: 'ec2-instance', region: oregon, read: false, fault } as const;
  expect(await warningsOf('ProductionDialy', blind)).toEqual([]);
});
