import { counted, number } from '../../report/format.ts';
import { PLAIN, pointCell, resourceCell, rowsByKind, type Section } from '../../report/section.ts';
import { headed, termsOf } from '../../report/terms.ts';
import { createdStateWords, headingWords } from '../../report/words.ts';
import type { BackupReport } from './report.ts';

/** Lists the resources that were selected, or nearly, and are not backed up. */
export function skipped(report: BackupReport): Section {
  const { resource, mixed } = termsOf(report);
  const acting = report.skipped.filter(({ actionNeeded }) => actionNeeded);
  const entries = [...acting, ...report.skipped.filter(({ actionNeeded }) => !actionNeeded)];
  return {
    ...PLAIN,
    title: `${counted(entries.length, resource)} skipped`,
    notes: [
      acting.length === 0
        ? 'They carry the tag and cannot be backed up now; nothing needs to be done.'
        : `They carry the tag and are not backed up. ${counted(acting.length, 'of them needs', 'of them need')} a person to act.`,
    ],
    noun: resource,
    folded: acting.length === 0,
    dispensable: ['Region'],
    sentences: ['Reason'],
    ...rowsByKind(mixed, [headed(resource), 'Region', 'Reason', 'Action needed'], entries, (entry) => [
      resourceCell(entry.kind, entry.region, entry.resourceId, entry.resourceName),
      [entry.region],
      [entry.reason],
      [entry.actionNeeded ? 'yes' : 'no'],
    ]),
  };
}

/** Lists the recovery points that this action created itself. */
export function created(report: BackupReport): Section {
  const { resource, point, mixed } = termsOf(report);
  const earlier = report.created.filter(({ alreadyDone }) => alreadyDone).length;
  const pending = report.created.filter(({ state }) => state === 'pending').length;
  const notes: string[] = [];
  if (report.dryRun) notes.push('Dry run: none of these was created.');
  if (pending > 0) {
    notes.push(
      `${counted(pending, `${point} is`, `${point}s are`)} pending: AWS is still copying data, and it can still fail. The next purge reports any that did.`,
    );
  }
  // Reboots are rare, and a column of only "no" is noise.
  const reboots = report.created.some(({ reboot }) => reboot);
  const columns = [headed(resource), 'Region', headed(point), 'Expires', ...(reboots ? ['Reboot'] : []), 'State'];
  const title = headingWords(point, 'created', report.created.length - earlier, report.dryRun);
  return {
    ...PLAIN,
    title: earlier === 0 ? title : `${title}, ${number(earlier)} made by an earlier attempt`,
    notes,
    noun: point,
    folded: true,
    dispensable: ['Reboot', 'Expires', 'Region'],
    ...rowsByKind(mixed, columns, report.created, (entry) => [
      resourceCell(entry.kind, entry.region, entry.resourceId, entry.resourceName),
      [entry.region],
      entry.recoveryPointId === null ? [entry.name] : pointCell(entry.kind, entry.region, entry.recoveryPointId),
      [entry.expiresAt],
      ...(reboots ? [[entry.reboot ? 'yes' : 'no']] : []),
      [createdStateWords(entry)],
    ]),
  };
}
