import { describe, expect, it } from 'vitest';
import { ami, instance, requestsOf, WEB } from '../modes/check/world.ts';
import { HOME, runWith, worldOf } from './run-engine.ts';

const expired = (id: string, createdAt: string, tags: Record<string, string> = {}) =>
  ami(createdAt, { id, tags: { Expire: '2026-11-01T00:00:00Z', ...tags } });
const NEW = expired('ami-0aaaaaaaaaaaaaaa1', '2026-10-20T00:00:00Z');
const BOOTED = expired('ami-0aaaaaaaaaaaaaaa2', '2026-10-10T00:00:00Z', { BackupVerified: '2026-10-11T00:00:00Z' });
const UNTESTED = expired('ami-0aaaaaaaaaaaaaaa3', '2026-10-09T00:00:00Z');

async function purged(images: readonly (typeof NEW)[], inputs: Record<string, string>, more = {}) {
  const world = await worldOf({
    regions: [HOME],
    accountId: '123456789012',
    instances: [instance()],
    images: [...images],
    ...more,
  });
  const report = await runWith(world, { mode: 'purge', 'protect-in-use': 'false', ...inputs });
  const left = Object.keys(world.sandbox.snapshotState().regions[HOME]?.images ?? {});
  return { report, requests: requestsOf(world), left };
}

describe('a purge of an account in which AMIs were verified', () => {
  it('keeps the newest verified one, and says so', async () => {
    const { report, left } = await purged([NEW, BOOTED, UNTESTED], { 'min-keep': '0' });
    expect(report).toMatchObject({ outcome: 'ok', kept: [{ recoveryPointId: BOOTED.id, because: 'verified' }] });
    expect(left).toHaveLength(1);
  });

  it('asks for that one instance alone where min-keep does not ask', async () => {
    const { requests } = await purged([NEW, BOOTED, UNTESTED], { 'min-keep': '0' });
    expect(requests['DescribeInstances']).toBe(1);
  });

  it('asks nothing more where nothing was ever verified, or keep-verified is 0', async () => {
    for (const [images, inputs] of [
      [[NEW, UNTESTED], {}],
      [[NEW, BOOTED], { 'keep-verified': '0' }],
    ] as const) {
      const { requests, left } = await purged(images, { 'min-keep': '0', ...inputs });
      expect(requests['DescribeInstances']).toBeUndefined();
      expect(left).toEqual([]);
    }
  });

  it('keeps it and is red where nobody answers whether the instance exists', async () => {
    const faults = [{ match: { action: 'DescribeInstances' }, do: { error: { code: 'UnauthorizedOperation' } } }];
    const { report, left } = await purged([NEW, BOOTED], { 'min-keep': '0' }, { faults });
    expect(report).toMatchObject({
      outcome: 'partial',
      failed: [{ target: 'keep-verified', fault: 'guard-unevaluated' }],
    });
    expect(left).toHaveLength(1);
  });

  it('lets it go with its instance', async () => {
    const { left } = await purged([BOOTED], {}, { instances: [instance({ id: WEB, state: 'terminated' })] });
    expect(left).toEqual([]);
  });
});
