import { formatInstant } from '../../decide/expiry.ts';
import { isOwnKind } from '../../model.ts';
import { counted } from '../../report/format.ts';
import type { Markdown } from '../../report/markdown.ts';
import { runbookFold } from '../../report/runbook.ts';
import { PLAIN, pointCell, resourceCell, rowsByKind, type Section } from '../../report/section.ts';
import { headed, termsOf } from '../../report/terms.ts';
import { type View, viewOf } from '../../report/view.ts';
import type { ListReport } from './report.ts';

/** Renders the report of a list. */
export function listView(report: ListReport): View {
  const resources = new Set(
    report.recoveryPoints.map(({ account, kind, region, resourceId }) => `${account} ${kind} ${region} ${resourceId}`),
  );
  const { point, resource } = termsOf({ kinds: report.kinds, engine: 'direct' });
  const found = `${counted(report.recoveryPoints.length, point)} of ${counted(resources.size, resource)} can be restored`;
  return viewOf(report, {
    job: 'List',
    rehearses: false,
    done: found,
    problems: [],
    besides: report.recoveryPoints.length > 0 ? found : null,
    asked: [
      ['from', report.from],
      ['tag', report.tag],
    ],
    sections: [recoveryPoints(report)],
    folds: folds(report),
    outputs: { plain: {}, arrays: { 'recovery-points': report.recoveryPoints } },
  });
}

const MOST_LINES = 10;

/** Commands to copy: with all known settings for the one resource in `from`; for others, the commands of this action. */
function folds({ runbook, recoveryPoints: points }: ListReport): readonly Markdown[] {
  const newest = new Map(
    [...points].reverse().flatMap((one) => {
      if (one.resourceId === null || one.vault !== undefined || !isOwnKind(one.kind)) return [];
      const resource = { ...one, kind: one.kind, resourceId: one.resourceId, resourceName: one.resourceName ?? '' };
      return [[`${one.account} ${one.kind} ${one.region} ${one.resourceId}`, resource] as const];
    }),
  );
  const entries = runbook.length > 0 ? runbook : [...newest.values()].reverse().slice(0, MOST_LINES);
  const fold = runbookFold('How to restore: lines to paste', entries);
  return fold === null ? [] : [fold];
}

/** Lists what can be restored. */
function recoveryPoints(report: ListReport): Section {
  const { resource, point, mixed } = termsOf({ kinds: report.kinds, engine: 'direct' });
  const now = formatInstant(Date.parse(report.startedAt));
  const verified = report.recoveryPoints.some(({ verifiedAt }) => verifiedAt !== null);
  const copied = report.recoveryPoints.some(({ copyOf }) => copyOf !== null);
  const vaults = report.recoveryPoints.some(({ vault }) => vault !== undefined);
  const further = [...(verified ? ['Verified'] : []), ...(copied ? ['Copy of'] : []), ...(vaults ? ['Vault'] : [])];
  return {
    ...PLAIN,
    title: counted(report.recoveryPoints.length, point),
    notes: vaults
      ? ['AWS Backup restores what is in its vaults: in its console, or by aws backup start-restore-job.']
      : [],
    noun: point,
    dispensable: ['Copy of', 'Verified'],
    ...rowsByKind(
      mixed,
      [headed(resource), headed(point), 'Created', 'Expires', ...further, 'Region'],
      report.recoveryPoints,
      (entry) => [
        resourceCell(entry.kind, entry.region, entry.resourceId, entry.resourceName ?? ''),
        entry.vault === undefined
          ? pointCell(entry.kind, entry.region, entry.recoveryPointId)
          : [entry.recoveryPointId],
        [entry.createdAt ?? 'not known'],
        [expiryWords(entry.expiresAt, now)],
        ...(verified ? [[entry.verifiedAt ?? '']] : []),
        ...(copied ? [[entry.copyOf ?? '']] : []),
        ...(vaults ? [[entry.vault ?? '']] : []),
        [entry.region],
      ],
    ),
  };
}

function expiryWords(expiresAt: string | null, now: string): string {
  if (expiresAt === null) return 'not known';
  // The timestamps have one format, so they sort like instants; `never` sorts after all digits.
  return expiresAt <= now ? `${expiresAt} (expired)` : expiresAt;
}
