import { describe, expect, it } from 'vitest';
import { ami, i, instance, ourImage, stamp } from '../e2e/world.ts';
import { DAY, HOME, runWith, START, worldOf } from './run-engine.ts';

const AWAY = 'eu-west-1';
const NOW = Date.parse(START);
const ours = (number: number, source: number) =>
  ourImage({ id: ami(number), source: i(source), region: HOME, createdAt: NOW - 40 * DAY, expire: stamp(NOW - DAY) });

// A proxy's page, an empty body and a text that was cut all come with status 200.
const ANSWERS: readonly (readonly [what: string, body: string])[] = [
  ['a page', '<html><body>hello</body></html>'],
  ['nothing', ''],
  [
    'an error that is none',
    '<Response><Errors><Error><Code>Page</Code><Message>hello</Message></Error></Errors></Response>',
  ],
  ['a text that was cut', '<?xml version="1.0"?><DescribeImagesResponse><imagesSet><item><imageId>ami-0'],
];

describe.each(['DescribeInstances', 'DescribeImages', 'DescribeImageReferences'])('an answer to %s', (action) => {
  it.each(ANSWERS)('that is %s is a lost one, never "nothing there"', async (_, body) => {
    const world = await worldOf({
      regions: [HOME, AWAY],
      instances: [instance({ id: i(1), region: HOME }), instance({ id: i(2), region: AWAY })],
      images: [ours(1, 1), ours(2, 42)],
      faults: [{ match: { action, region: HOME }, do: { page: { status: 200, body } } }],
    });
    if (action === 'DescribeInstances') {
      const backup = await runWith(world, { mode: 'backup', tag: 'Backup:Daily', expiry: '30 days' });
      expect(backup.outcome).toBe('partial');
      expect(backup.failed).toMatchObject([{ region: HOME, action: 'read' }]);
      expect(backup.created.map(({ region }) => region)).toEqual([AWAY]);
    }
    const purge = await runWith(world, { mode: 'purge' });
    expect(purge.outcome).not.toBe('ok');
    expect(purge.failed[0]).toMatchObject({ region: HOME });
    const left = world.sandbox.snapshotState().regions[HOME]?.images.map(({ imageId }) => imageId);
    expect(left).toEqual(expect.arrayContaining([ami(1), ami(2)]));
  });
});
