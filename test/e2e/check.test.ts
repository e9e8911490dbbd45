import { expect, it, vi } from 'vitest';
import { CHECK, EXEMPT, FRESH, LATE, OPEN, seed } from './check-world.ts';
import { worldOf } from './world.ts';

// Each test starts a process.
vi.setConfig({ testTimeout: 60_000 });

it('a check is red for what is late or unprotected, names it, and writes nothing', async () => {
  const world = await worldOf(seed);
  const run = await world.run(CHECK);
  expect(run.exitCode).toBe(1);
  expect(run.outputs).toMatchObject({
    outcome: 'partial',
    'checked-count': '4',
    'fresh-count': '1',
    'late-count': '1',
    'unprotected-count': '1',
    'failed-count': '0',
    failed: '[]',
    truncated: '',
  });
  const checked: { resourceId: string; status: string; by: string | null }[] = JSON.parse(run.outputs.checked ?? '');
  expect(checked.map(({ resourceId, status }) => [resourceId, status])).toEqual([
    [LATE, 'late'],
    [OPEN, 'unprotected'],
    [FRESH, 'fresh'],
    [EXEMPT, 'exempt'],
  ]);
  expect(run.summary).toContain('1 of 3 late · 1 of 3 unprotected · 1 of 3 protected');
  expect(run.summary).toContain('api-1');
  expect(world.writes()).toEqual([]);
});

it('a list names what can be restored', async () => {
  const world = await worldOf(seed);
  const list = await world.run({ mode: 'list', from: 'api-1' });
  expect(list.exitCode).toBe(0);
  const points: { recoveryPointId: string }[] = JSON.parse(list.outputs['recovery-points'] ?? '');
  expect(points.map(({ recoveryPointId }) => recoveryPointId)).toEqual(['ami-0bbbbbbbbbbbbbbb2']);
});
