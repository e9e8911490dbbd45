import { describe, expect, it } from 'vitest';
import { type Asked, approve } from '../../../src/changes/approval.ts';
import { previewedChanges } from '../../../src/changes/previewed.ts';
import { formatInstant } from '../../../src/decide/expiry.ts';
import { type RecoveryPoint, type RecoveryPointId, recoveryPointId } from '../../../src/model.ts';
import { comparePlans } from '../../../src/modes/preview/compare.ts';
import type { PlanFile } from '../../../src/plan/model.ts';
import { decideRetainChanges } from '../../../src/plan/retain-change-set.ts';
import type { PlanSource } from '../../../src/plan/source.ts';
import { makePreviewRequest, makeRetainRequest } from '../../changes/make-request.ts';
import { account, DAY, HOUR, makeInventory, makePoint, makeRegion, NOW } from '../../decide/make-model.ts';
import { days, fileOf, makePlan, makeRule } from '../../plan/make-retained-plan.ts';
import { makeInput } from './make-preview.ts';

const GRACE = 72 * HOUR;
const daily = (count: number): PlanFile => fileOf(makePlan('production', [makeRule('daily', days(count))]));
const sourceOf = (file: PlanFile, hash = 'head'): PlanSource => ({ path: 'plans.yml', text: '', hash, file });

/** An AMI of the plan, made `age` days ago, whose tag says `expire`. */
function image(number: number, age: number, expire: string): RecoveryPoint {
  const id = recoveryPointId(`ami-${number}`);
  return makePoint({ id, createdAt: NOW - age * DAY, tags: { expire, backupPlan: 'production/daily' } });
}
const inDays = (count: number) => formatInstant(NOW + count * DAY);

function previewOf(points: readonly RecoveryPoint[], head: PlanFile, { base = daily(30), request = {} } = {}) {
  const inventory = makeInventory(makeRegion({ points }));
  const preview = comparePlans(makeInput({ base, head, points, graceMilliseconds: GRACE }));
  const made = { startedAt: NOW, now: NOW + 1000, commit: '0123456' };
  return previewedChanges(makePreviewRequest(request), sourceOf(head), inventory, preview, made);
}

/** What a retain after the merge is allowed. */
function retained(text: string, points: readonly RecoveryPoint[], head: PlanFile, asked: Partial<Asked> = {}) {
  const at = NOW + 5 * HOUR;
  const fresh = decideRetainChanges(makeInventory(makeRegion({ points })), head, at, GRACE);
  const run: Asked = { request: makeRetainRequest(), account, source: sourceOf(head), due: [], ...asked };
  return approve(fresh, text, run, at);
}

describe('the change set of a preview', () => {
  const points = [image(1, 1, inDays(29)), image(2, 20, inDays(10)), image(3, 29, inDays(1))];

  it('is what a retain under the new file writes', () => {
    const { changes, text } = previewOf(points, daily(7));
    expect(changes.map(({ point, to, because }) => [point.id, to, because])).toEqual([
      ['ami-1', NOW + 6 * DAY, 'shorten'],
      ['ami-2', NOW + 3 * DAY, 'shorten-to-grace'],
    ]);
    expect(JSON.parse(text)).toMatchObject({ mode: 'retain', account, commit: '0123456', changes: [{}, {}] });
  });

  it('is applied by a retain after the merge, to what is still as it was shown, and to nothing else', () => {
    const { text } = previewOf(points, daily(7));
    const since = image(4, 0, inDays(30));
    const moved = { ...image(1, 1, inDays(29)), tags: { ...image(1, 1, inDays(29)).tags, expire: inDays(300) } };
    const result = retained(text, [moved, image(2, 20, inDays(10)), since], daily(7));
    if (!result.ok) throw new Error(result.problem);
    const ids = (action: string): RecoveryPointId[] =>
      result.changeSet.changes.flatMap((change) =>
        change.action === action && 'point' in change ? [change.point.id] : [],
      );
    expect(ids('set-expiry')).toEqual(['ami-2']);
    expect(result.changeSet.changes).toContainEqual(expect.objectContaining({ to: NOW + 5 * HOUR + GRACE }));
    expect(ids('keep')).toEqual(['ami-1', 'ami-4']);
  });

  it.each<[string, Partial<Asked>, string]>([
    ['another plan file', { source: sourceOf(daily(7), 'other') }, 'the plan file is another one'],
    ['another grace', { request: makeRetainRequest({ graceMilliseconds: HOUR }) }, 'grace was "4320 minutes"'],
    ['other regions', { request: makeRetainRequest({ regions: 'eu-*' }) }, 'regions was not given'],
  ])('is refused to a retain with %s', (_, asked, why) => {
    const { text } = previewOf(points, daily(7));
    expect(retained(text, points, daily(7), asked)).toMatchObject({
      ok: false,
      problem: expect.stringContaining(why),
    });
  });

  it('is valid as long as the preview says', () => {
    const { text } = previewOf(points, daily(7), {
      request: { changeSet: { approved: null, validForMilliseconds: 4 * HOUR } },
    });
    expect(retained(text, points, daily(7))).toMatchObject({
      ok: false,
      problem: expect.stringContaining('valid until'),
    });
  });
});

describe('the notes of a preview', () => {
  it('say how many new tags the change set holds, and nothing where it holds none', () => {
    expect(previewOf([image(1, 1, inDays(29)), image(2, 1, inDays(2))], daily(7)).notes).toEqual([
      'After the merge, mode: retain with this change set updates 2 Expire tags (1 to an earlier date) and nothing else.',
    ]);
    expect(previewOf([image(1, 1, inDays(29))], daily(30)).notes).toEqual([]);
  });

  it('name what would be changed and stands nowhere else in the preview', () => {
    // Out of line with either file: retain has not been run since an earlier change.
    // Protected: brought in line, and it stays all the same.
    const drifted = Array.from({ length: 22 }, (_, index) => ({
      ...image(index, 1, inDays(60)),
      protection: 'enabled',
    }));
    const { notes } = previewOf(drifted, daily(30));
    expect(notes).toHaveLength(1);
    expect(notes[0]).toContain('updates 22 Expire tags');
    expect(notes[0]).toContain('Not listed below');
    expect(notes[0]).toContain('ami-0, ami-1, ');
    expect(notes[0]).toMatch(/ami-19 and 2 more, which the report names\.$/);
  });

  it('name what stays for good against its plan', () => {
    expect(previewOf([image(1, 1, 'never')], daily(7)).notes).toEqual([
      'Kept forever, because their Expire tags say never, although their plans set an expiry: ami-1.',
    ]);
  });
});
