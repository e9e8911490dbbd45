import { describe, expect, it } from 'vitest';
import { type Asked, approve, changeSetText, lapsedWarning } from '../../src/changes/approval.ts';
import type { ApprovedChange } from '../../src/changes/approved-change.ts';
import { previewedChanges } from '../../src/changes/previewed.ts';
import { formatInstant } from '../../src/decide/expiry.ts';
import { type Change, type ChangeSet, recoveryPointId, type SetExpiryChange } from '../../src/model.ts';
import {
  account,
  DAY,
  fault,
  frankfurt,
  HOUR,
  makeCreate,
  makeInventory,
  makeLoose,
  makePoint,
  makePurgeRequest,
  makeRegion,
  NOW,
  web,
} from '../decide/make-model.ts';
import { days, fileOf, makePlan, makeRule } from '../plan/make-retained-plan.ts';
import { makePreviewRequest } from './make-request.ts';

const asked: Asked = { request: makePurgeRequest(), account, source: null, due: [] };
const setOf = (changes: readonly Change[], more: Partial<ChangeSet> = {}): ChangeSet => ({
  changes,
  skipped: [],
  failures: [],
  warnings: [],
  matched: 0,
  ...more,
});
const point = makePoint();
const deletion: Change = { action: 'delete', point, source: web, expiresAt: NOW, because: 'expired', reason: '' };
const expiry = (because: SetExpiryChange['because']): Change => ({
  action: 'set-expiry',
  point,
  from: formatInstant(NOW + 20 * DAY),
  to: NOW + 5 * DAY,
  because,
  reason: '',
});

function approved(shown: readonly Change[], fresh: ChangeSet) {
  const approval = approve(fresh, changeSetText(setOf(shown), asked, NOW, null), asked, NOW);
  if (!approval.ok) throw new Error(approval.problem);
  return approval.changeSet;
}

describe('what is said of changes that were not approved', () => {
  it('adds to what was found before', () => {
    const failures = [{ region: frankfurt, target: 'x', action: 'create', fault }] as const;
    const warnings = [{ region: frankfurt, target: 'x', message: 'x' }] as const;
    const result = approved(
      [deletion],
      setOf([makeCreate(), { action: 'delete-snapshot', snapshot: makeLoose(), reason: '' }], { failures, warnings }),
    );
    expect(result.failures).toEqual([
      ...failures,
      {
        region: frankfurt,
        target: web,
        action: 'create',
        fault: expect.objectContaining({ code: 'not-allowed' }),
        subject: { kind: 'ec2-instance', resourceId: web, resourceName: 'web-1', recoveryPointId: null },
      },
    ]);
    expect(result.warnings).toEqual([
      ...warnings,
      {
        region: frankfurt,
        target: makeLoose().id,
        message: 'it is due for deletion, and not in the approved change set',
      },
      {
        region: null,
        target: point.id,
        message:
          'its deletion in eu-central-1 was approved and is not made: it is not due any more, or a guard keeps it',
      },
    ]);
  });

  it.each<[SetExpiryChange['because'], number]>([
    ['lengthen', 1],
    ['shorten', 0],
    ['shorten-to-grace', 0],
    ['snapshots', 0],
  ])('warns of an expiry only where a purge may come first: %s', (because, count) => {
    const { warnings } = approved([], setOf([expiry(because)]));
    expect(warnings.map(({ region, target }) => [region, target])).toEqual(
      Array.from({ length: count }, () => [frankfurt, point.id]),
    );
  });

  it('says nothing more of a deletion, which is kept', () => {
    expect(approved([], setOf([deletion]))).toMatchObject({
      changes: [{ action: 'keep', because: 'not-approved' }],
      failures: [],
      warnings: [],
    });
  });
});

describe('an approved change that did not come up again', () => {
  const LAPSED: readonly (readonly [ApprovedChange['action'], RegExp])[] = [
    ['create', /^its backup in R .*: it is not due any more$/],
    ['copy', /^its copy in R .*: it is there already, or not wanted any more$/],
    ['delete', /^its deletion in R .*: it is not due any more, or a guard keeps it$/],
    ['delete-snapshot', /^its deletion in R .*: it is not due any more, or a guard keeps it$/],
    ['set-expiry', /^its new expiry in R .*: it is not due any more, or its Expire tag was changed since$/],
    ['restore', /^its restore in R .*: another backup, or other settings, were found this time$/],
    ['undelete', /^its restore in R .*: it is not in the Recycle Bin any more$/],
    ['create-vault', /^its creation in R .*: it is not due any more$/],
    ['create-plan', /^its creation in R .*: it is not due any more$/],
    ['adopt-plan', /^its adoption in R .*: .*, or the plan was changed since$/],
    ['update-plan', /^its update in R .*: .*, or the plan was changed since$/],
    ['create-selection', /^its creation in R .*: it is not due any more$/],
    ['replace-selection', /^its replacement in R .*: .*, or somebody replaced it since$/],
    ['delete-selection', /^its deletion in R .*: it is not due any more$/],
    ['delete-plan', /^its deletion in R .*: .*, or the plan was changed since$/],
    ['create-restore-test', /^its creation in R .*: it is not due any more$/],
    ['update-restore-test', /^its update in R .*: .*, or it was changed since$/],
    ['delete-restore-test', /^its deletion in R .*: .*, or it was changed since$/],
  ];

  it('is told by what it would have done', () => {
    for (const [action, pattern] of LAPSED) {
      const { region, target, message } = lapsedWarning({ action, region: 'R', id: 'x', reason: '' });
      expect([region, target]).toEqual([null, 'x']);
      expect(message).toMatch(pattern);
    }
  });
});

describe('what a preview says of the change set that it made', () => {
  const file = fileOf(makePlan('production', [makeRule('daily', days(7))]));
  const source = { path: 'plans.yml', text: '', hash: 'head', file };
  const image = (number: number, age: number, expire: string) =>
    makePoint({
      id: recoveryPointId(`ami-${number}`),
      createdAt: NOW - age * DAY,
      tags: { expire, backupPlan: 'production/daily' },
    });
  const inDays = (count: number) => formatInstant(NOW + count * DAY);
  const shorter = (number: number) => image(number, 1, inDays(29));
  const longer = (number: number) => image(number, 1, inDays(2));
  const endless = (number: number) => image(number, 1, 'never');
  const many = (count: number, make: (number: number) => ReturnType<typeof image>) =>
    Array.from({ length: count }, (_, index) => make(index + 1));

  function notesOf(points: readonly ReturnType<typeof image>[], shown: readonly string[] = points.map(({ id }) => id)) {
    const fates = shown.map((id) => ({ recoveryPointId: recoveryPointId(id) }));
    const request = makePreviewRequest({ graceMilliseconds: 72 * HOUR });
    const made = { startedAt: NOW, now: NOW, commit: null };
    const inventory = makeInventory(makeRegion({ points }));
    return previewedChanges(request, source, inventory, { fates }, made).notes;
  }
  const merged = (tags: string, earlier: number) =>
    `After the merge, mode: retain with this change set updates ${tags} (${earlier} to an earlier date) and nothing else.`;
  const unlisted = (ids: string) => ` Not listed below, because nothing else happens to them: ${ids}.`;
  const ids = (count: number) => Array.from({ length: count }, (_, index) => `ami-${index + 1}`).join(', ');
  const forever = (text: string) =>
    `Kept forever, because their Expire tags say never, although their plans set an expiry: ${text}.`;

  it.each<[string, readonly ReturnType<typeof image>[], readonly string[] | undefined, readonly string[]]>([
    ['nothing changes', [image(1, 1, inDays(6))], undefined, []],
    ['one tag changes', [shorter(1)], undefined, [merged('1 Expire tag', 1)]],
    ['one is shortened and one lengthened', [shorter(1), longer(2)], undefined, [merged('2 Expire tags', 1)]],
    ['one is shortened to the grace', [image(1, 6, inDays(20))], undefined, [merged('1 Expire tag', 1)]],
    ['one is not shown', [shorter(1), longer(2)], ['ami-1'], [merged('2 Expire tags', 1) + unlisted('ami-2')]],
    ['twenty are not shown', many(20, shorter), [], [merged('20 Expire tags', 20) + unlisted(ids(20))]],
    [
      'more are not shown',
      many(21, shorter),
      [],
      [merged('21 Expire tags', 21) + unlisted(`${ids(20)} and 1 more, which the report names`)],
    ],
    ['one never expires', [endless(1)], undefined, [forever('ami-1')]],
    ['one of each', [shorter(1), endless(2)], undefined, [merged('1 Expire tag', 1), forever('ami-2')]],
  ])('where %s', (_, points, shown, notes) => {
    expect(notesOf(points, shown)).toEqual(notes);
  });
});
