import { describe, expect, it } from 'vitest';
import { account, makeInventory, makePoint, makeRegion, makeResource, web } from '../decide/make-model.ts';
import { deleted, failed, keep, NOTHING, purge, remove } from './make-story.ts';

describe('the name of what an entry is about', () => {
  it('is what its backup remembers where the resource is gone, for every mode', () => {
    const point = makePoint({ tags: { sourceName: 'prod-api-001' } });
    const change = { ...remove(1), point };
    const report = purge({ changeSet: { ...NOTHING, changes: [change] }, applied: null, inventory: makeInventory() });
    expect(report.deleted).toMatchObject([{ resourceId: web, resourceName: 'prod-api-001' }]);
    const kept = purge({ ...deleted([change, failed]), inventory: makeInventory() });
    expect(kept.kept).toMatchObject([{ resourceName: 'prod-api-001' }]);
    expect(kept.failed).toMatchObject([
      { account, kind: 'ec2-instance', resourceId: web, resourceName: 'prod-api-001', recoveryPointId: point.id },
    ]);
  });

  it('is its Name tag of today where it lives', () => {
    const point = makePoint({ tags: { sourceName: 'old-name' } });
    const inventory = makeInventory(makeRegion({ resources: [makeResource({ id: web, name: 'new-name' })] }));
    const changeSet = { ...NOTHING, changes: [{ ...keep(1), point }] };
    expect(purge({ changeSet, inventory }).kept).toMatchObject([{ resourceName: 'new-name' }]);
  });
});
