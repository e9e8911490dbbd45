import { describe, expect, it } from 'vitest';
import { HOME, PLAN } from '../modes/sync/sync-world.ts';
import { imported, made, world } from './console-plans.ts';
import { runWith } from './run-engine.ts';

/** A runner whose disk is full. */
class Full extends Map<string, string> {
  override set(): never {
    throw new Error('no space left on device');
  }
}

describe('an import', () => {
  it('is red where its file cannot be written, and shows the text all the same', async () => {
    const one = await world();
    await made(one);
    const inputs = { mode: 'sync', 'aws-region': HOME, regions: HOME, import: PLAN };
    const report = await runWith(one, inputs, { written: new Full() });
    expect(report).toMatchObject({
      mode: 'sync',
      outcome: 'failed',
      imported: { name: PLAN, text: expect.stringContaining(PLAN), path: null },
      failed: [{ target: 'import', action: 'start', message: expect.stringContaining('no space left on device') }],
    });
  });

  it('is refused in regions that are not there', async () => {
    const { report } = await imported(await world(), { regions: 'mars-*' });
    expect(report).toMatchObject({
      outcome: 'failed',
      failed: [{ target: 'regions', message: expect.stringContaining('"mars-*" matches no enabled region') }],
    });
  });
});
