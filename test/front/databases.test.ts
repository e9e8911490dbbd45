import { describe, expect, it } from 'vitest';
import { KINDS, snapshotsOf, tenDatabases } from '../e2e/databases-world.ts';
import { worldOf } from './world.ts';

describe('ten tagged databases in three regions', () => {
  it('are not backed up twice by another attempt of the same workflow run', async () => {
    const world = await worldOf({ ...tenDatabases(), settings: {} });
    await world.run({ mode: 'backup', ...KINDS });
    const before = snapshotsOf(world).map(({ region, id }) => `${region} ${id}`);
    const again = await world.run({ mode: 'backup', ...KINDS }, { env: { GITHUB_RUN_ATTEMPT: '2' } });
    expect(again.outputs).toMatchObject({ outcome: 'ok', 'created-count': '0' });
    expect(again.created.every(({ alreadyDone }) => alreadyDone)).toBe(true);
    expect(snapshotsOf(world).map(({ region, id }) => `${region} ${id}`)).toEqual(before);
  });
});
