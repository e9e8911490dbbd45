import { firstKnown, regionsTogether, sum, type Together } from '../../report/together.ts';
import type { BackupReport } from './report.ts';

/** Merges the reports of backups in several accounts. */
export const backupTogether: Together<BackupReport> = (common, reports) => ({
  mode: 'backup',
  ...common,
  engine: reports[0].engine,
  vault: reports[0].vault,
  tag: firstKnown(reports, ({ tag }) => tag),
  expiry: firstKnown(reports, ({ expiry }) => expiry),
  plan: firstKnown(reports, ({ plan }) => plan),
  regions: regionsTogether(reports, (one, other) => ({
    ...one,
    matched: one.matched + other.matched,
    created: one.created + other.created,
  })),
  matchedCount: sum(reports, ({ matchedCount }) => matchedCount),
  createdCount: sum(reports, ({ createdCount }) => createdCount),
  created: reports.flatMap(({ created }) => created),
  skipped: reports.flatMap(({ skipped }) => skipped),
  ...(reports.some(({ copies }) => copies !== undefined)
    ? { copies: reports.flatMap(({ copies = [] }) => copies) }
    : {}),
  otherBackups: reports.flatMap(({ otherBackups }) => otherBackups),
});
