import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import {
  oldestOfRun,
  restoreSlot,
  slotFor,
  slotInsteadOf,
  startInName,
  tokenInsteadOf,
  type WorkflowRun,
} from '../../src/decide/naming.ts';
import { recoveryPointId, resourceId, slot } from '../../src/model.ts';
import { DAY, NOW, web } from './make-model.ts';

const sha = (value: unknown) => createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 12);
const run = (overrides: Partial<WorkflowRun> = {}): WorkflowRun => ({ id: '41', url: 'https://x/41', ...overrides });
const at = (workflowRun: WorkflowRun | null) => ({ startedAt: NOW, workflowRun });
const ami = recoveryPointId('ami-0aaaaaaaaaaaaaaa1');

describe('the slot of two steps of one run', () => {
  const made = (step?: string) =>
    slotFor({ kind: 'ec2-instance', id: web }, at(run(step === undefined ? {} : { step })), ['a']);

  it('differs, and is that of what was asked where the runner tells no step', () => {
    expect(made()).toBe(`backupViaTag-${web}-41-${sha(['a'])}`);
    expect(made('job/one')).toBe(`backupViaTag-${web}-41-${sha([['a'], 'job/one'])}`);
    expect(made('job/two')).not.toBe(made('job/one'));
  });
});

describe('a slot of 63 characters at most', () => {
  // backupViaTag-, -41- and twelve digits leave 34 for the name of the cluster.
  const made = (name: string) => slotFor({ kind: 'rds-cluster', id: resourceId(name) }, at(run()), 'a');

  it('holds a name that just fits, as it is', () => {
    expect(made('c'.repeat(34))).toBe(`backupviatag-${'c'.repeat(34)}-41-${sha('a')}`);
    expect(made('c'.repeat(34))).toHaveLength(63);
  });

  it('cuts one that does not, without a hyphen at its end, and tells it from others by the hash', () => {
    const long = `${'c'.repeat(32)}--d`;
    expect(made(long)).toBe(`backupviatag-${'c'.repeat(32)}-41-${sha(['a', long])}`);
    expect(made(`${'c'.repeat(34)}x`)).toBe(`backupviatag-${'c'.repeat(34)}-41-${sha(['a', `${'c'.repeat(34)}x`])}`);
  });
});

describe('what is made in place of another', () => {
  it('has another end of its name, the same in every attempt', () => {
    // The id of a machine is longer than the end, and of the same digits.
    const taken = slot(`backupViaTag-${web}-41-0123456789ab`);
    expect(slotInsteadOf(taken, ami)).toBe(`backupViaTag-${web}-41-${sha([taken, ami])}`);
    expect(slotInsteadOf(taken, recoveryPointId('ami-2'))).not.toBe(slotInsteadOf(taken, ami));
  });

  it('has another token', () => {
    expect(tokenInsteadOf('token')).toBe(createHash('sha256').update('token').digest('hex'));
  });
});

describe('the slot of a restore', () => {
  const restore = (workflowRun: WorkflowRun | null, name: string | null = 'web', point = ami) =>
    restoreSlot(point, at(workflowRun), name);

  it('holds the point and the run, or the start where there is none', () => {
    expect(restore(run())).toBe(`backupViaTag-${ami}-41-${sha([ami, 'web', null])}`);
    expect(restore(null, null)).toBe(`backupViaTag-${ami}-20261121230000-${sha([ami, null, null])}`);
    expect(restore(run({ step: 'job/one' }))).toBe(`backupViaTag-${ami}-41-${sha([ami, 'web', 'job/one'])}`);
  });

  it('leaves the point out beyond 64 characters, and is never longer', () => {
    const hash = sha([ami, 'web', null]);
    expect(restore(run({ id: '1'.repeat(16) }))).toBe(`backupViaTag-${ami}-${'1'.repeat(16)}-${hash}`);
    expect(restore(run({ id: '1'.repeat(17) }))).toBe(`backupViaTag-${'1'.repeat(17)}-${hash}`);
    expect(restore(run({ id: '1'.repeat(60) }))).toHaveLength(64);
  });
});

describe('the oldest that an earlier attempt may have made', () => {
  it.each<[string, WorkflowRun | null, number]>([
    ['outside a workflow', null, 300_000],
    ['of a runner that tells no attempt', run(), 300_000],
    ['of the first attempt', run({ attempt: 1 }), 300_000],
    ['of the second', run({ attempt: 2 }), 35 * DAY],
  ])('%s', (_, workflowRun, before) => {
    expect(oldestOfRun(at(workflowRun))).toBe(NOW - before);
  });
});

describe('the start of a run in a Name tag', () => {
  it.each<[string | null, number | null]>([
    ['2026/11/21 23:00:00 Backup of i-1', NOW],
    ['2026/11/21 23:00:00 Backup of ', NOW],
    [null, null],
    ['', null],
    ['web-1', null],
    [' 2026/11/21 23:00:00 Backup of i-1', null],
    ['2026/11/21 23:00:00', null],
    ['2026-11-21 23:00:00 Backup of i-1', null],
    ['2026/11/21 23:00 Backup of i-1', null],
    ['2026/13/21 23:00:00 Backup of i-1', null],
    ['2026/11/21 25:00:00 Backup of i-1', null],
  ])('%j', (name, start) => {
    expect(startInName(name)).toBe(start);
  });
});
