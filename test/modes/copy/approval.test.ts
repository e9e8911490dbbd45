import { describe, expect, it } from 'vitest';
import type { CopyRequest } from '../../../src/inputs/request.ts';
import { recoveryPointId } from '../../../src/model.ts';
import { agree } from '../../../src/modes/copy/agree.ts';
import { approveCopies, type CopyAsked, copyChangeSetText } from '../../../src/modes/copy/approval.ts';
import { account, DAY, NOW, oregon, session, stranger, web } from '../../decide/make-model.ts';
import { filesOf } from '../../engine/surroundings.ts';
import { connectionOf } from '../purge/copies-world.ts';
import { makeRun } from '../verify/make-tests.ts';
import { COMING, ireland, keyIn, oneCopy, wishing } from './make-copies.ts';

const URL = 'https://github.com/acme/ops/actions/runs/42';
const request: CopyRequest = {
  mode: 'copy',
  kinds: ['ec2-instance'],
  engine: { name: 'direct' },
  regions: '',
  dryRun: true,
  session,
  workflowRun: null,
  planFile: null,
  copyKeys: [
    { region: oregon, arn: keyIn('us-west-2') },
    { region: ireland, arn: keyIn('eu-west-1') },
  ],
  pricePerGibTransferred: 0,
  waitMilliseconds: null,
  changeSet: { approved: null, validForMilliseconds: DAY },
};
const asked: CopyAsked = { request, account, source: null };
const copy = (number: number, expire = COMING) =>
  oneCopy({ here: [wishing(`eu-west-1=${expire}`, { id: recoveryPointId(`ami-${number}`) })] });
const three = [copy(1), copy(2), copy(3)];
const text = copyChangeSetText(three, asked, NOW, null);

describe('the change set of copies', () => {
  it('names each by what it is a copy of, where, and until when', () => {
    expect(JSON.parse(text)).toMatchObject({
      mode: 'copy',
      account,
      commit: null,
      run: null,
      validUntil: '2026-11-22T23:00:00Z',
    });
    expect(JSON.parse(text).changes[0]).toEqual({
      action: 'copy',
      kind: 'ec2-instance',
      region: 'eu-west-1',
      id: 'eu-central-1/ami-1',
      expire: COMING,
      reason: three[0]?.reason,
    });
    const inRun = { ...asked, request: { ...request, workflowRun: { id: '42', url: URL } } };
    expect(JSON.parse(copyChangeSetText([], inRun, NOW, 'c0ffee'))).toMatchObject({
      run: URL,
      commit: 'c0ffee',
      changes: [],
    });
  });

  it('lets what was approved be made, and no more', () => {
    expect(approveCopies(three, text, asked, NOW)).toEqual({ ok: true, copies: three, failures: [], warnings: [] });
    const [first, second] = three;
    const one = copyChangeSetText(three.slice(0, 1), asked, NOW, null);
    const approval = approveCopies(three.slice(0, 2), one, asked, NOW);
    expect(approval).toMatchObject({ ok: true, copies: [first], warnings: [] });
    expect(approval).toMatchObject({
      failures: [
        {
          region: 'eu-west-1',
          target: second?.point.id,
          action: 'copy',
          fault: { code: 'not-allowed' },
          subject: { kind: 'ec2-instance', resourceId: web, resourceName: 'web-1', recoveryPointId: second?.point.id },
        },
      ],
    });
  });

  it('warns of what was approved and is not wanted any more', () => {
    const approval = approveCopies(three.slice(0, 2), text, asked, NOW);
    const message = 'its copy in eu-west-1 was approved and is not made: it is there already, or not wanted any more';
    expect(approval).toMatchObject({
      failures: [],
      warnings: [{ region: null, target: 'eu-central-1/ami-3', message }],
    });
  });

  it.each([
    ['with another expiry', [copy(1, 'never')]],
    ['of another backup', [copy(4)]],
    ['into another region', [{ ...copy(1), to: oregon }]],
    ['of another kind', [{ ...copy(1), point: { ...copy(1).point, kind: 'ebs-volume' as const } }]],
  ])('covers no copy %s', (_, copies) => {
    expect(approveCopies(copies, text, asked, NOW)).toMatchObject({
      copies: [],
      failures: [{ fault: { code: 'not-allowed' } }],
    });
  });

  it('lets no copy be made twice', () => {
    const [first] = three;
    if (first === undefined) throw new Error('there is one');
    expect(approveCopies([first, first], text, asked, NOW)).toMatchObject({ copies: [first, first], failures: [] });
    expect(approveCopies([first, { ...first }], text, asked, NOW)).toMatchObject({ copies: [first], failures: [{}] });
  });

  it.each<[string, Partial<CopyRequest>, string]>([
    ['kinds', { kinds: ['rds-instance'] }, 'kinds'],
    ['regions', { regions: 'us-*' }, 'regions'],
    ['keys', { copyKeys: [] }, 'copy-kms-key'],
  ])('answers no other question: %s', (_, more, named) => {
    const approval = approveCopies(three, text, { ...asked, request: { ...request, ...more } }, NOW);
    expect(approval).toMatchObject({ ok: false, problem: expect.stringContaining(named) });
  });

  it('answers the same one, in whatever order the keys stand', () => {
    const turned = { ...request, copyKeys: request.copyKeys.toReversed() };
    expect(approveCopies(three, text, { ...asked, request: turned }, NOW).ok).toBe(true);
  });

  it('holds for one plan file, in one account, for a while', () => {
    const source = { hash: 'a', file: { plans: [] }, path: 'p', text: '' };
    const withFile = { ...asked, source };
    expect(approveCopies(three, text, withFile, NOW)).toMatchObject({
      ok: false,
      problem: expect.stringContaining('the plan file is another one'),
    });
    expect(approveCopies(three, text, { ...asked, account: stranger }, NOW).ok).toBe(false);
    expect(approveCopies(three, text, asked, NOW + DAY).ok).toBe(false);
  });
});

describe('a run', () => {
  const nowhere = {
    points: [],
    living: new Set<string>(),
    looked: [],
    enabled: [],
    down: [],
    minKeep: 0,
    protectUncopied: false,
  };
  const { connection } = connectionOf(nowhere);
  const agreeing = (more: Partial<CopyRequest>, files = filesOf(new Map([['approved.json', text]]))) => {
    const lines: string[] = [];
    const run = makeRun({ files });
    const log = { ...run.log, info: (line: string) => void lines.push(line) };
    return {
      lines,
      agreed: agree(three.slice(0, 2), { request: { ...request, ...more }, connection, run: { ...run, log } }, null),
    };
  };
  const all = { copies: three.slice(0, 2), failures: [], warnings: [], changeSetPath: null };

  it('makes what is wanted where nothing needs approval', async () => {
    const { lines, agreed } = agreeing({ dryRun: false });
    expect(await agreed).toEqual({ ok: true, value: all });
    expect(lines).toEqual(['To copy 2']);
  });

  it('that is dry writes down what it would do, and an approval given with it does nothing', async () => {
    const written = new Map<string, string>();
    const approved = { approved: 'approved.json', validForMilliseconds: DAY };
    const { agreed } = agreeing({ changeSet: approved }, filesOf(new Map(), written));
    expect(await agreed).toEqual({ ok: true, value: { ...all, changeSetPath: 'change-set' } });
    expect(JSON.parse(written.get('change-set') ?? '').changes).toHaveLength(2);
  });

  it('that is dry and cannot write it down is red', async () => {
    const files = { ...filesOf(new Map()), write: () => Promise.reject(new Error('full')) };
    expect(await agreeing({}, files).agreed).toMatchObject({
      ok: true,
      value: {
        changeSetPath: null,
        failures: [{ region: null, target: 'change-set', action: 'start', fault: { code: 'unexpected' } }],
      },
    });
  });

  it('keeps to what was approved', async () => {
    const changeSet = { approved: 'approved.json', validForMilliseconds: DAY };
    const { agreed } = agreeing({ dryRun: false, changeSet });
    expect(await agreed).toMatchObject({
      ok: true,
      value: { copies: all.copies, changeSetPath: null, warnings: [{}] },
    });
    const missing = agreeing({ dryRun: false, changeSet: { ...changeSet, approved: 'gone.json' } });
    expect(await missing.agreed).toMatchObject({ ok: false, refusals: [{ target: 'change-set' }] });
    const foreign = agreeing({ dryRun: false, changeSet, regions: 'us-*' });
    expect(await foreign.agreed).toMatchObject({
      ok: false,
      refusals: [{ target: 'change-set', fault: { code: 'bad-input' } }],
    });
  });
});
