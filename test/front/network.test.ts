import { describe, expect, it } from 'vitest';
import { HOME, i, instance, worldOf } from './world.ts';

const seed = { regions: [HOME], instances: [instance({ id: i(1) })] };

describe('a network with a proxy', () => {
  it.each([
    ['nowhere.pem', 'AWS_CA_BUNDLE: "nowhere.pem" cannot be read (ENOENT)'],
    ['empty.pem', 'AWS_CA_BUNDLE: "empty.pem" holds no certificate'],
    ['broken.pem', 'AWS_CA_BUNDLE: "broken.pem" holds a certificate that cannot be read'],
  ])('is refused with one sentence where AWS_CA_BUNDLE is %s', async (path, sentence) => {
    const world = await worldOf(seed);
    const broken = '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n';
    const files = { 'empty.pem': 'x', 'broken.pem': broken };
    const run = await world.backup({}, { env: { AWS_CA_BUNDLE: path }, files });
    expect(run.exitCode).toBe(1);
    expect(run.failed).toHaveLength(1);
    expect(run.failed[0]?.message).toContain(sentence);
    expect(world.sandbox.requests).toEqual([]);
  });
});
