import { Readable } from 'node:stream';
import { expect, it } from 'vitest';
import { wholeBody } from '../../src/aws/whole-body.ts';
import { fc } from '../laws/fast-check.ts';

it('puts the pieces of a body together, in whatever pieces it comes', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.uint8Array()), async (pieces) => {
      const body = await wholeBody(Readable.from(pieces.map((piece) => Buffer.from(piece))));
      expect([...body]).toEqual(pieces.flatMap((piece) => [...piece]));
    }),
  );
});

it('takes bytes as they are, without a copy', async () => {
  const bytes = new Uint8Array([0, 1, 2, 3]).subarray(1, 3);
  const body = await wholeBody(bytes);
  expect([...body]).toEqual([1, 2]);
  expect(body.buffer).toBe(bytes.buffer);
});

it('takes no body for an empty one', async () => {
  expect((await wholeBody(undefined)).length).toBe(0);
});

it('rejects when the connection breaks in the middle, and when the call is given up', async () => {
  const broken = new Readable({ read() {} });
  broken.push('<Describe');
  const read = wholeBody(broken);
  broken.destroy(Object.assign(new Error('reset'), { code: 'ECONNRESET' }));
  await expect(read).rejects.toMatchObject({ code: 'ECONNRESET' });

  const endless = new Readable({ read() {} });
  endless.push('<Describe');
  const controller = new AbortController();
  const given = wholeBody(endless, controller.signal);
  controller.abort();
  await expect(given).rejects.toThrow();
});
