import { describe, expect, it } from 'vitest';
import type { ApprovedChange } from '../../../src/changes/approved-change.ts';
import type { RestoreRequest } from '../../../src/inputs/request.ts';
import { type RestoreChange, recoveryPointId, slot } from '../../../src/model.ts';
import { notApproved, readApprovedRestore, restoreChangeSetText } from '../../../src/modes/restore/approval.ts';
import { account, DAY, frankfurt, NOW, oregon, session, stranger, web } from '../../decide/make-model.ts';

const request: RestoreRequest = {
  mode: 'restore',
  kinds: ['ec2-instance'],
  engine: { name: 'direct' },
  regions: '',
  dryRun: true,
  session,
  workflowRun: null,
  from: 'web-1',
  at: null,
  asked: { subnet: 'subnet-2' },
  undo: null,
  wait: false,
  waitMilliseconds: 0,
  changeSet: { approved: null, validForMilliseconds: DAY },
};
const change: RestoreChange = {
  action: 'restore',
  kind: 'ec2-instance',
  region: frankfurt,
  point: recoveryPointId('ami-1'),
  source: web,
  sourceName: 'web-1',
  slot: slot('s'),
  name: null,
  fields: { subnet: { value: 'subnet-2', origin: 'input' }, 'instance-type': { value: 't3.nano', origin: 'tag' } },
  tags: [],
  since: NOW,
  toDo: [],
  reason: 'it is gone',
};
const asked = { request, account };
const text = restoreChangeSetText(change, asked, NOW, 'c0ffee');
const URL = 'https://github.com/acme/ops/actions/runs/42';
const approved: ApprovedChange = {
  action: 'restore',
  kind: 'ec2-instance',
  region: frankfurt,
  id: 'ami-1',
  fields: change.fields,
  reason: 'it is gone',
};

describe('the change set of a restore', () => {
  it('holds the restore, with every setting and who said so', () => {
    expect(JSON.parse(text)).toMatchObject({
      mode: 'restore',
      account,
      commit: 'c0ffee',
      run: null,
      madeAt: '2026-11-21T23:00:00Z',
      validUntil: '2026-11-22T23:00:00Z',
      changes: [approved],
    });
    expect(readApprovedRestore(text, asked, NOW)).toEqual({ ok: true, value: approved });
    const workflowRun = { id: '42', url: URL };
    expect(
      JSON.parse(restoreChangeSetText(change, { ...asked, request: { ...request, workflowRun } }, NOW, null)),
    ).toMatchObject({ run: URL, commit: null });
  });

  it.each<[string, Partial<RestoreRequest>, string]>([
    ['kinds', { kinds: ['ebs-volume'] }, 'kinds'],
    ['regions', { regions: 'us-*' }, 'regions'],
    ['from', { from: 'web-2' }, 'from'],
    ['at', { at: NOW - DAY }, 'at'],
    ['a setting', { asked: { subnet: 'subnet-3' } }, 'subnet'],
    ['a setting more', { asked: { ...request.asked, 'key-name': 'k' } }, 'key-name'],
  ])('answers no other question: %s', (_, more, named) => {
    const reading = readApprovedRestore(text, { ...asked, request: { ...request, ...more } }, NOW);
    expect(reading).toMatchObject({ ok: false, problem: expect.stringContaining(named) });
  });

  it('is not that of another account, nor one that is too old', () => {
    expect(readApprovedRestore(text, { ...asked, account: stranger }, NOW).ok).toBe(false);
    expect(readApprovedRestore(text, asked, NOW + DAY).ok).toBe(false);
    expect(readApprovedRestore(text, asked, NOW + DAY - 1).ok).toBe(true);
  });
});

describe('a restore that was approved', () => {
  const fields = (more: RestoreChange['fields']): RestoreChange => ({ ...change, fields: more });
  const { fields: _, ...fieldless } = approved;
  it('is the same one, in whatever order its settings stand', () => {
    expect(notApproved(change, approved)).toBeNull();
    const turned = Object.fromEntries(Object.entries(change.fields).toReversed());
    expect(notApproved(fields(turned), approved)).toBeNull();
    expect(notApproved(fields({}), fieldless)).toBeNull();
  });

  it.each<[string, RestoreChange, ApprovedChange | null, string]>([
    ['none', change, null, 'the change set holds no restore'],
    ['of another backup', change, { ...approved, id: 'ami-0' }, 'ami-0 was approved, and cannot be restored any more'],
    ['into another region', { ...change, region: oregon }, approved, ''],
    ['of another kind', { ...change, kind: 'ebs-volume' }, approved, ''],
    [
      'with another value',
      fields({ ...change.fields, subnet: { value: 'subnet-3', origin: 'input' } }),
      approved,
      'subnet was subnet-2 (input) and is subnet-3 (input)',
    ],
    [
      'with a value that somebody else said',
      fields({ ...change.fields, subnet: { value: 'subnet-2', origin: 'tag' } }),
      approved,
      'subnet was subnet-2 (input) and is subnet-2 (tag)',
    ],
    [
      'with fewer settings',
      fields({ subnet: { value: 'subnet-2', origin: 'input' } }),
      approved,
      'instance-type was t3.nano (tag) and is none',
    ],
    [
      'with more settings',
      fields({ ...change.fields, 'key-name': { value: 'k', origin: 'tag' } }),
      approved,
      'key-name was none and is k (tag)',
    ],
    [
      'with none',
      change,
      fieldless,
      'instance-type was none and is t3.nano (tag), subnet was none and is subnet-2 (input)',
    ],
  ])('is not another one: %s', (__, now, then, difference) => {
    expect(notApproved(now, then)).toEqual({
      code: 'not-allowed',
      message: `the restore of ami-1 is not what was approved: ${difference}`,
      advice: expect.stringMatching(/^Make a new change set/),
    });
  });
});
