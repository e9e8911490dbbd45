import { describe, expect, it } from 'vitest';
import type { InputName } from '../../src/inputs/all.ts';
import { readRequest } from '../../src/modes/request.ts';

const NOW = Date.parse('2026-11-21T23:00:00Z');

type Texts = Readonly<Partial<Record<InputName, string>>>;

function reading(inputs: Texts) {
  const all: Texts = { mode: 'restore', 'aws-region': 'eu-central-1', ...inputs };
  return readRequest({
    get: (name) => all[name] ?? '',
    now: NOW,
    workflowRun: null,
    sessionName: 'test',
  });
}

function undoOf(inputs: Texts) {
  const read = reading(inputs);
  if (!read.ok || read.request.mode !== 'restore') throw new Error('refused');
  return read.request;
}

describe('from: recycle-bin', () => {
  it.each([
    ['recycle-bin', {}, [], ['ec2-instance']],
    ['  recycle-bin ', { kinds: 'ebs-volume rds-instance' }, [], ['ebs-volume']],
    ['recycle-bin ami-0123456789abcdef0, i-01234567', {}, ['ami-0123456789abcdef0', 'i-01234567'], ['ec2-instance']],
    ['recycle-bin\nvol-01234567', { kinds: 'rds-cluster' }, ['vol-01234567'], ['ebs-volume']],
    ['recycle-bin snap-01234567', {}, ['snap-01234567'], ['ec2-instance', 'ebs-volume']],
  ])('%j with %o', (from, more, ids, kinds) => {
    expect(undoOf({ from, ...more })).toMatchObject({ undo: { ids, expiryText: '7 days' }, kinds });
  });

  it.each(['recycle-bins', 'recycle', 'my-recycle-bin', 'Recycle-Bin', 'i-0123456789abcdef0'])(
    'is not meant by %s',
    (from) => {
      expect(undoOf({ from })).toMatchObject({ undo: null, from });
    },
  );

  it('keeps what comes back for a week, or as long as expiry says', () => {
    const days = (count: number) => ({ keep: 'for', duration: { months: 0, milliseconds: count * 86_400_000 } });
    expect(undoOf({ from: 'recycle-bin' }).undo?.expiry).toEqual(days(7));
    expect(undoOf({ from: 'recycle-bin', expiry: '30 days' }).undo?.expiry).toEqual(days(30));
    expect(undoOf({ from: 'recycle-bin', expiry: 'never' }).undo?.expiry).toEqual({ keep: 'for-ever' });
  });

  it.each([
    [{ from: 'recycle-bin prod-api-001' }, /from: "prod-api-001" is no id; write "recycle-bin"/],
    [{ from: 'recycle-bin', kinds: 'rds-instance' }, /kinds: "rds-instance" has no Recycle Bin/],
    [{ from: 'recycle-bin', expiry: '30' }, /expiry: "30" is not an expiry/],
  ])('%o is refused', (inputs, problem) => {
    const read = reading(inputs);
    expect(read.ok ? [] : read.problems.map(({ message }) => message)).toEqual([expect.stringMatching(problem)]);
  });

  it.each<[Texts, readonly string[]]>([
    [{ from: 'recycle-bin', 'instance-type': 'm7i.large', wait: 'true' }, ['instance-type']],
    [{ from: 'recycle-bin ami-01234567', at: '2026-11-01' }, ['at']],
    [{ from: 'recycle-bin', at: '2026-11-01' }, []],
    [{ from: 'prod-api-001', expiry: '7 days' }, ['expiry']],
  ])('%o warns of what does nothing', (inputs, idle) => {
    const read = reading(inputs);
    expect(read.ok ? read.warnings.map(({ input }) => input) : null).toEqual(idle);
  });
});
