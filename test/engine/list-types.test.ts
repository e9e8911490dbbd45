import { expect, it } from 'vitest';
import { HOME, runWith } from './run-engine.ts';
import { ALL, typesWorld } from './types-world.ts';

const LIST = { mode: 'list', 'other-backups': 'true' } as const;

it.each([
  ['EFS DocumentDB', ['DocumentDB', 'EFS'], []],
  ['rds-instance EFS Neptune', ['EFS', 'Neptune', 'rds-instance'], ['DescribeDBInstances']],
])('a list of %s asks the vaults for types, and nobody for what there is of them', async (kinds, listed, asked) => {
  const world = await typesWorld();
  await runWith(world, { ...ALL, wait: 'true' });
  world.sandbox.requests.length = 0;
  const report = await runWith(world, { ...LIST, kinds });
  expect(report).toMatchObject({ outcome: 'ok', failed: [], kinds: kinds.split(' ') });
  expect([...new Set(report.recoveryPoints.map(({ kind }) => kind))].sort()).toEqual(listed);
  expect(report.regions).toMatchObject([{ region: HOME, read: true, failed: 0 }]);
  const actions = new Set(world.sandbox.requests.map(({ action }) => action));
  expect(actions).not.toContain('GetResources');
  if (asked.length === 0) expect([...actions].filter((action) => /DescribeDB/.test(action))).toEqual([]);
  else expect([...actions]).toEqual(expect.arrayContaining(asked));
});
