import { expect, it } from 'vitest';
import { purge } from '../../src/modes/purge/mode.ts';
import { lateFiles, loadEngine } from './load-engine.ts';

it('loads beforehand what the engine loads where it meets it, as the engine will', async () => {
  const files = lateFiles();
  expect(files).toEqual(expect.arrayContaining(['src/aws/rds-cluster/index.ts', 'src/modes/purge/mode.ts']));
  const loaded = await loadEngine();
  expect(loaded).toHaveLength(files.length);
  // The same module, not another one of the same file.
  expect(loaded).toContainEqual(expect.objectContaining({ purge: expect.toSatisfy((value) => value === purge) }));
});
