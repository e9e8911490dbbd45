import { type Instant, KINDS, type OwnKindName } from '../model.ts';
import { awsCron } from './aws-cron.ts';
import { readCron } from './cron.ts';
import { readPlanExpiry } from './lengths.ts';
import { COLD_DAYS, CONTINUOUS_DAYS, daysOf, readColdStorageAfter } from './lifecycle.ts';
import { entriesOf, isMapping, type Path, type Trouble, under } from './reading.ts';

/** Finds what AWS Backup cannot do even though each key is valid by itself. Ignores unreadable values. */
export function checkAwsBackupRule(rule: unknown, path: Path, now: Instant): Trouble[] {
  if (!isMapping(rule)) return [];
  const { schedule, expiry, 'cold-storage-after': cold, continuous } = rule;
  const troubles: Trouble[] = [];
  const refuse = (key: string, message: string) => troubles.push({ path: [...path, key], at: 'value', message });
  if (!Object.hasOwn(rule, 'schedule')) {
    const message =
      '"schedule" is missing; AWS Backup runs no rule by hand, so write one, such as "schedule: \'0 5 * * *\'"';
    troubles.push({ path: [...path, 'schedule'], at: 'key', message });
  }
  if (typeof schedule === 'string' && readCron(schedule, now).ok) {
    const cron = awsCron(schedule);
    if (!cron.ok) refuse('schedule', cron.problem);
  }
  if (continuous === true && cold !== undefined) refuse('cold-storage-after', NEVER_COLD);
  const kept = daysIn(expiry, now);
  if (kept === null) return troubles;
  if (!kept.days.ok) refuse('expiry', kept.days.problem);
  if (!kept.days.ok) return troubles;
  const days = kept.days.value;
  if (continuous === true && (days === null || days > CONTINUOUS_DAYS)) {
    const message = `"${kept.text}" is longer than ${CONTINUOUS_DAYS} days, for which AWS Backup keeps continuous backups at most; write a shorter expiry, and what is to be kept longer in a rule without continuous`;
    refuse('expiry', message);
  }
  const problem = coldProblem(cold, { days, text: kept.text });
  if (problem !== null && continuous !== true) refuse('cold-storage-after', problem);
  return troubles;
}

/** https://docs.aws.amazon.com/aws-backup/latest/devguide/point-in-time-recovery.html (considerations) */
const NEVER_COLD =
  'continuous backups are never moved to cold storage; take this out, and write it into a rule without continuous';

/** Returns for how many days a backup with this expiry is kept; null if the expiry is unreadable. */
export function daysIn(expiry: unknown, now: Instant) {
  const length = typeof expiry === 'string' ? readPlanExpiry(expiry, now) : null;
  if (length === null || !length.ok) return null;
  const { expiry: rule, expiryText: text } = length.value;
  return { text, days: daysOf(rule, text) };
}

/** Returns why cold storage is impossible with this expiry; null if it is possible, or if a value is unreadable. */
export function coldProblem(
  cold: unknown,
  { days, text }: { readonly days: number | null; readonly text: string },
): string | null {
  const moved = typeof cold === 'string' ? readColdStorageAfter(cold) : null;
  if (days === null || moved === null || !moved.ok) return null;
  const least = moved.value + COLD_DAYS;
  if (days >= least) return null;
  return `what is moved to cold storage stays there for ${COLD_DAYS} days at least, so that the expiry must be ${least} days or more, and "${text}" is ${days}; write a longer expiry, or take this out`;
}

/**
 * The kinds that AWS Backup makes continuous backups of; it makes snapshots of the others.
 * @see https://docs.aws.amazon.com/aws-backup/latest/devguide/backup-feature-availability.html (continuous backup)
 */
const CONTINUOUS: Readonly<Record<OwnKindName, boolean>> = {
  'ec2-instance': false,
  'ebs-volume': false,
  'rds-instance': true,
  'rds-cluster': true,
};

/** Rejects `continuous` in a plan whose kinds all lack continuous backups. */
export function checkContinuous(plan: unknown, path: Path): Trouble[] {
  const listed = under(under(plan, 'selection'), 'kinds');
  const kinds = Object.entries(CONTINUOUS).filter(([kind]) => Array.isArray(listed) && listed.includes(kind));
  if (kinds.length === 0 || !Array.isArray(listed) || kinds.length < new Set(listed).size) return [];
  if (kinds.some(([, possible]) => possible)) return [];
  const what = kinds.map(([kind]) => KINDS[kind as OwnKindName].resource).join(' or ');
  const message = `AWS Backup makes no continuous backup of a ${what}; take this out, or name other kinds`;
  return entriesOf(under(plan, 'rules')).flatMap(([name, rule]) =>
    under(rule, 'continuous') === true
      ? [{ path: [...path, 'rules', name, 'continuous'], at: 'key' as const, message }]
      : [],
  );
}
