import { readExpiry } from '../decide/expiry.ts';
import { readTagLines, type TagLine } from '../decide/tag-lines.ts';
import { declare, type Reading } from './input.ts';
import { readKindsAsked } from './kinds.ts';
import { oneOf, readText, right } from './parsers.ts';

export const tag = declare({
  name: 'tag',
  summary: 'Which resources to back up, as "Key:Value", such as "Backup:ProductionDaily".',
  details: `Split at the first colon, so values may contain colons; put a key that contains one in double quotes, as in '"corp:backup":daily'. Case-sensitive; no wildcards. One pair per line; a resource must have all of them. Required for backup, unless a plan file selects the resources. In purge it limits the run to backups whose BackupTag tag holds the same pairs.`,
  default: '',
  option: { is: 'text', value: 'KEY:VALUE', short: 't' },
  read: readTag,
});

/** Returns null for an empty text. */
function readTag(text: string): Reading<readonly TagLine[] | null> {
  if (text === '') return right(null);
  const reading = readTagLines(text);
  return reading.ok ? right(reading.lines) : reading;
}

export const expiry = declare({
  name: 'expiry',
  summary: 'How long to keep the new backups, such as "30 days", "+6 months" or "never".',
  details:
    'Whole numbers with units, such as "1 month 2 weeks" or "12h". Units are minute, hour, day, week, fortnight, month and year, or a short form (min, h, d, w, mo, y). A bare "m" is refused. Months and years are calendar months in UTC. Required for backup, unless a plan file sets it. A restore from the Recycle Bin keeps what it brings back for that long, by default 7 days.',
  default: '',
  option: { is: 'text', value: 'EXPIRY', short: 'e' },
  read: (text, now) => {
    if (text === '') return right(null);
    const reading = readExpiry(text, now);
    return reading.ok ? right({ rule: reading.rule, text }) : reading;
  },
});

export const kinds = declare({
  name: 'kinds',
  summary: 'Which kinds of resource to work on: "ec2-instance", "ebs-volume", "rds-instance", "rds-cluster".',
  details:
    'Separated by spaces, commas or newlines. Instances are backed up as AMIs, volumes as snapshots, databases as DB snapshots, and database clusters as DB cluster snapshots. With engine: aws-backup also types of AWS Backup by its own names, such as "EFS DynamoDB". There, "all" takes every type, and a leading "!" leaves one out, as in "all !CloudFormation".',
  default: 'ec2-instance',
  option: { is: 'text', value: 'LIST' },
  read: readKindsAsked,
});

export const regions = declare({
  name: 'regions',
  summary: 'Which regions to work in, as names or globs, such as "eu-* !eu-south-1".',
  details:
    'Separated by spaces, commas or newlines. A leading "!" excludes and always wins. A name or pattern that matches no enabled region fails the run before any change is made. If every region is named exactly, AWS is not asked for the list of regions; one that does not exist then fails alone.',
  default: '',
  whenEmpty: 'all regions enabled for the account',
  option: { is: 'text', value: 'LIST' },
  // Whether they exist can only be judged once the enabled regions are known.
  read: readText,
});

export const ifNoneFound = declare({
  name: 'if-none-found',
  summary: 'What to do when no resource matches: "error" fails the run, "warn" warns, "ignore" says nothing.',
  default: 'error',
  option: { is: 'text', value: 'WHAT' },
  read: oneOf(['error', 'warn', 'ignore']),
});
