import { describe, expect, it } from 'vitest';
import { recoveryPointId, snapshotId } from '../../src/model.ts';
import {
  type frankfurt,
  makeCreated,
  makeDeleted,
  makeFailed,
  makeFinished,
  makeKept,
  makePurge,
  makeRegion,
  makeReport,
  makeSkipped,
  oregon,
} from './make-report.ts';
import { headings, summaryOf, times } from './read-summary.ts';
import { renderSummary } from './views.ts';

const instanceLink =
  '[i-0aaaaaaaaaaaaaaa1](https://eu-central-1.console.aws.amazon.com/ec2/home?region=eu-central-1#InstanceDetails:instanceId=i-0aaaaaaaaaaaaaaa1)';

const imageLink = (id: string): string =>
  `[${id}](https://eu-central-1.console.aws.amazon.com/ec2/home?region=eu-central-1#ImageDetails:imageId=${id})`;

describe('the summary of a backup', () => {
  it('that went well, whole', () => {
    const report = makeReport({
      matchedCount: 1,
      created: [makeCreated()],
      regions: [makeRegion({ matched: 1, created: 1 })],
    });
    expect(summaryOf(report)).toBe(`## 🟢 1 of 1 protected · 1 AMI created, 1 still pending

**1** selected · **1** backed up · **0** without a new backup · **0** skipped

<details><summary>1 AMI created</summary>

1 AMI is pending: AWS is still copying data, and it can still fail. The next purge reports any that did.

| Instance | Region | AMI | Expires | State |
| --- | --- | --- | --- | --- |
| web-1 ${instanceLink} | eu-central-1 | ${imageLink('ami-0aaaaaaaaaaaaaaa1')} | 2026-12-21T23:00:00Z | pending |

</details>

<details><summary>1 region looked at</summary>

| Region | Read | Selected | Have an AMI | Failures |
| --- | --- | --- | --- | --- |
| eu-central-1 | yes | 1 | 1 | 0 |

</details>

<sub>account \`111122223333\` · tag \`Backup:ProductionDaily\` · expiry \`+30 days\` · started \`2026-11-21T23:00:00Z\` · took \`2 min 3 s\` · role \`backup\` · whole report \`/tmp/_temp/report.json\` on the runner, until it ends · [how to restore](https://github.com/your-org/backup-via-tag/blob/v1.0.0/docs/restore.md) · [what these words mean](https://github.com/your-org/backup-via-tag/blob/v1.0.0/docs/report.md)</sub>
`);
  });

  it('tells failures first, then warnings and who was skipped, then what was done', () => {
    const report = makeReport({
      outcome: 'partial',
      matchedCount: 3,
      created: [makeCreated(), makeCreated({ alreadyDone: true, state: 'available' })],
      failed: [makeFailed()],
      warnings: [{ region: null, target: 'regions', message: 'a warning' }],
      skipped: [makeSkipped(), makeSkipped({ actionNeeded: true, reason: 'its root is an instance store' })],
      regions: [makeRegion(), makeRegion({ region: oregon, read: false, failed: 1 })],
    });
    const summary = summaryOf(report);
    expect(headings(summary)).toEqual([
      '🔴 1 of 3 instances has no new backup · 1 skipped until somebody acts · 1 of 2 regions unknown · 1 AMI created, 1 made by an earlier attempt, 1 still pending',
      'What failed, and what to do',
      '1 warning',
      '2 instances skipped',
      '1 AMI created, 1 made by an earlier attempt',
      "AWS's full messages (1)",
      '2 regions looked at',
    ]);
    expect(
      summary,
    ).toContain(`**1. Failed to create AMI** (\`access-denied\`): You are not authorized to perform this operation: ec2:CreateImage

- **i-0aaaaaaaaaaaaaaa2** · eu-central-1

**Do this:** Allow ec2:CreateImage to the role, as [docs/iam.md](https://github.com/your-org/backup-via-tag/blob/v1.0.0/docs/iam.md) shows. ([what access-denied means](https://github.com/your-org/backup-via-tag/blob/v1.0.0/docs/faults.md#in-a-region))

\`\`\`json
{
  "Effect": "Allow",
  "Action": "ec2:CreateImage",
  "Resource": "*"
}
\`\`\``);
    expect(summary).toContain('| regions | a warning |');
    expect(summary.indexOf('instance store | yes |')).toBeLessThan(summary.indexOf('it is terminated | no |'));
    expect(summary).toContain('1 of them needs a person to act.');
    expect(summary).toContain('Z | available, made by an earlier attempt |');
    expect(summary).toContain('| us-west-2 | NO, not read | 0 | 0 | 1 |');
  });

  it('tells each cause once, with all that it stopped', () => {
    const report = makeReport({
      outcome: 'failed',
      failed: [
        makeFailed({ fault: 'throttled', advice: 'Run it again.', action: 'read', target: 'eu-central-1' }),
        ...times(60, (index) => makeFailed({ target: `i-${index}` })),
      ],
    });
    const summary = summaryOf(report);
    expect(summary.match(/^\*\*Do this:\*\*/gm)).toHaveLength(2);
    expect(summary.indexOf('access-denied')).toBeLessThan(summary.indexOf('throttled'));
    expect(summary.match(/^- \*\*i-/gm)).toHaveLength(50);
    expect(summary).toContain('\n- and 10 more\n');
  });

  it('of a dry run says so everywhere and names the AMIs that would be', () => {
    const report = makeReport({
      dryRun: true,
      matchedCount: 1,
      created: [makeCreated({ recoveryPointId: null, state: 'planned' })],
      regions: [makeRegion({ matched: 1, created: 1 })],
    });
    const summary = summaryOf(report);
    expect(headings(summary)).toEqual([
      '🟢 1 of 1 would be backed up · 1 AMI would be created · dry run: nothing was written',
      '1 AMI would be created',
      '1 region looked at',
    ]);
    expect(summary).toContain('**Dry run: nothing was written.**');
    expect(summary).toContain('**1** would be backed up · **0** would get no backup');
    expect(summary).toContain('Dry run: none of these was created.');
    expect(summary).toContain('| backup-i-0aaaaaaaaaaaaaaa1-42-c0ffee | 2026-12-21T23:00:00Z | would be created |');
    expect(summary).toContain('| Region | Read | Selected | Would get an AMI | Failures |');
  });

  it('that ended before anything was known still has a verdict', () => {
    const report = makeReport({
      outcome: 'failed',
      account: null,
      caller: null,
      failed: [makeFailed({ region: null, target: 'role-to-assume', action: 'start', message: 'no ID token' })],
    });
    const summary = summaryOf(report);
    expect(headings(summary)[0]).toBe('🔴 Backup failed: no ID token');
    expect(summary).not.toContain('role `');
    expect(summary).toContain('> [!CAUTION]\n> What to do: Allow');
    expect(summary).toContain('- **role-to-assume**');
    expect(headings(summaryOf({ ...report, mode: null }))[0]).toBe('🔴 Run failed: no ID token');
  });

  it('says when there is no report file', () => {
    expect(renderSummary(makeReport(), { reportPath: null })).toContain(
      'the whole report could not be written to a file',
    );
  });

  it('cannot be broken by what instances are called', () => {
    const name = '</td>|\n# x `y` @team #1 <script>alert(1)</script> [a](https://evil.example)';
    const summary = summaryOf(
      makeReport({
        created: [makeCreated({ resourceName: name })],
        skipped: [makeSkipped({ resourceName: name, reason: name })],
        tag: name,
      }),
    );
    expect(summary).not.toContain('<script');
    expect(summary).not.toContain('</td>');
    expect(summary).not.toMatch(/^# x/m);
    expect(summary).not.toContain('](https://evil');
    expect(summary).toContain('| &#60;/td&#62;&#124; &#35; x &#96;y&#96; `@team` `#1` &#60;script&#62;');
  });
});

describe('the summary of a purge', () => {
  const kept = [
    makeKept(),
    makeKept({ because: 'never-expires', reason: 'it never expires' }),
    makeKept({ because: 'in-use', reason: 'i-1 uses it' }),
    makeKept({ because: 'refused', reason: 'min-keep could not be evaluated' }),
    makeKept({ because: 'not-expired' }),
  ];

  it('tells what was deleted, finished, refused and kept, in this order', () => {
    const report = makePurge({
      outcome: 'partial',
      failed: [makeFailed({ action: 'purge', fault: 'guard-unevaluated', target: 'min-keep' })],
      deleted: [
        makeDeleted(),
        makeDeleted({
          recoveryPointId: recoveryPointId('ami-2'),
          resourceId: null,
          because: 'failed',
          expiresAt: null,
          gib: 1000,
          snapshots: [
            { snapshotId: snapshotId('snap-1'), result: 'skipped' },
            { snapshotId: snapshotId('snap-2'), result: 'missing-permissions' },
            { snapshotId: snapshotId('snap-3'), result: 'success' },
          ],
        }),
      ],
      finishedSnapshots: [makeFinished(), makeFinished({ result: 'failed', snapshotId: snapshotId('snap-9') })],
      kept,
      regions: [makeRegion({ deleted: 2, kept: 5, failed: 1 })],
    });
    const summary = summaryOf(report);
    expect(headings(summary)).toEqual([
      '🔴 Purge failed: 1 AMI that was due was kept because a guard could not be evaluated · 2 AMIs and 1 left-over snapshot deleted, 5 kept',
      'What failed, and what to do',
      '2 AMIs deleted',
      '2 snapshots left behind by earlier runs',
      '5 AMIs kept, 1 refused',
      '3 AMIs kept because the time has not come',
      "AWS's full messages (1)",
      '1 region looked at',
    ]);
    expect(summary).toContain(
      `| ${instanceLink} | eu-central-1 | ami-0bbbbbbbbbbbbbbb1 | 2026-11-20T23:00:00Z | expired | 2 deleted | 108 |`,
    );
    expect(summary).toContain(
      '| not known | eu-central-1 | ami-2 | no readable date | had failed, held no backup | skipped (another AMI uses it): snap-1; left behind: missing-permissions: snap-2; 1 deleted | 1,000 |',
    );
    expect(summary).toContain('The volumes behind them add up to 1,108 GiB');
    expect(summary).toContain('| ami-0fffffffffffffff1 | deleted | 8 |');
    expect(summary).toContain('| ami-0fffffffffffffff1 | FAILED, left behind | 8 |');
    expect(summary).toContain(`| Why | AMIs |
| --- | --- |
| due for deletion, but refused | 1 |
| in use | 1 |
| never expires | 1 |
| not expired yet | 2 |`);
    expect(summary.indexOf('min-keep could not be evaluated |')).toBeLessThan(summary.indexOf('i-1 uses it |'));
    expect(summary.indexOf('it never expires |')).toBeGreaterThan(summary.indexOf('i-1 uses it |'));
    expect(summary).toContain('| Region | Read | Deleted | Kept | Failures |');
  });

  it('of a dry run claims no deletion', () => {
    const report = makePurge({
      dryRun: true,
      deleted: [
        makeDeleted({ state: 'planned', snapshots: [{ snapshotId: snapshotId('snap-1'), result: 'planned' }] }),
      ],
      finishedSnapshots: [makeFinished({ result: 'planned' })],
      kept,
      regions: [makeRegion({ deleted: 1, kept: 5 })],
    });
    const summary = summaryOf(report);
    expect(headings(summary)).toEqual([
      '🟢 1 AMI and 1 left-over snapshot would be deleted, 5 would be kept · dry run: nothing was written',
      '1 AMI would be deleted',
      '1 snapshot left behind by earlier runs',
      '5 AMIs would be kept, 1 refused',
      '3 AMIs kept because the time has not come',
      '1 region looked at',
    ]);
    expect(summary).toContain(`| ${imageLink('ami-0bbbbbbbbbbbbbbb1')} |`);
    expect(summary).toContain('| 1 would be deleted | 108 |');
    expect(summary).toContain('| would be deleted | 8 |');
    expect(summary).toContain('| Region | Read | Would be deleted | Would be kept | Failures |');
    expect(summary.replaceAll('would be deleted', '').replaceAll('none of these was deleted', '')).not.toMatch(
      /\bdeleted:|\| deleted/,
    );
  });

  it('links nothing in a partition without a known console', () => {
    const isolated = 'us-iso-east-1' as typeof frankfurt;
    expect(summaryOf(makePurge({ kept: [makeKept({ region: isolated, because: 'public' })] }))).toContain(
      '| i-0aaaaaaaaaaaaaaa1 | us-iso-east-1 | ami-0ddddddddddddddd1 | public |',
    );
  });
});
