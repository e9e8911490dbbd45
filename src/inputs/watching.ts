import { backupTagValue, readTagLines } from '../decide/tag-lines.ts';
import { accounts } from './accounts.ts';
import type { Asked, Idle } from './asked.ts';
import { dryRun } from './change-sets.ts';
import { evidence } from './check.ts';
import { declare, type Input, type Reading } from './input.ts';
import { mode } from './mode.ts';
import { matching, optionally, readFlag, right, wordsOf } from './parsers.ts';
import { plan, planFile, rule } from './plans.ts';
import { githubToken } from './preview.ts';
import { kinds, regions, tag } from './selection.ts';
import { roleToAssume } from './session.ts';

/** Ways to report the end of a run, besides its summary. */

export const issue = declare({
  name: 'issue',
  summary: 'Keeps one issue while the run is red: opened, brought up to date by each red run, closed by a green one.',
  details:
    'One for each workflow, job, mode and tag or plan, and for each choice of accounts, regions and kinds. It needs the permission "issues: write". If it cannot be written, the run warns. Not used in a dry run.',
  default: 'false',
  option: { is: 'flag' },
  read: readFlag,
});

export const heartbeatUrl = declare({
  name: 'heartbeat-url',
  summary: 'Address to call at the end of a green run; after a red one "/fail" is added to its path.',
  details:
    'As Healthchecks and its kin expect it, so that somebody notices when no run happens at all. Keep it as a secret: it is never printed. Not used in a dry run.',
  default: '',
  whenEmpty: 'nobody is called',
  secret: true,
  option: { is: 'text', value: 'URL' },
  read: readAddress,
});

/** An invalid address is not quoted: anyone who knows it can silence the alarm. */
function readAddress(text: string): Reading<string | null> {
  if (text === '') return right(null);
  const known = URL.canParse(text) && /^https?:\/\/[^/?#]/i.test(text) && !/\s/.test(text);
  if (known) return right(text);
  return { ok: false, problem: 'it is not an address; write one such as "https://hc-ping.com/your-uuid"' };
}

export const maskAccountId = declare({
  name: 'mask-account-id',
  summary: 'Keeps the account id out of the log, the outputs, the summary, the issue, the comment and the page.',
  details:
    'In outputs "account" is null, and inside ARNs "***" stands for the id. The report file keeps it, because change sets and later runs need it.',
  default: 'false',
  option: { is: 'flag' },
  read: readFlag,
});

export const metrics = declare({
  name: 'metrics',
  summary: 'Namespace in CloudWatch to which a check sends "Late", "Unprotected" and "OldestAgeHours".',
  details:
    'Such as "BackupViaTag", with the dimension Account, in aws-region. A check that could not read everything sends nothing, so that an alarm whose missing data is breaching fires.',
  default: '',
  whenEmpty: 'nothing is sent',
  option: { is: 'text', value: 'NAMESPACE' },
  // https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutMetricData.html (Namespace)
  read: optionally(
    matching(
      /^(?!AWS\/)[A-Za-z0-9._/#-][A-Za-z0-9._/#: -]{0,254}$/,
      'a namespace that does not begin with AWS/, such as "BackupViaTag", or leave it empty',
    ),
  ),
});

/** Inputs that every mode takes. */
export const WATCHING = [issue, heartbeatUrl, maskAccountId, githubToken] as const;

/** A dry run proves nothing about protection. */
export function idleInWatching({ is }: Asked): readonly Idle[] {
  return is(dryRun, true) ? [issue, heartbeatUrl].map((input) => ({ input, where: 'in a dry run' })) : [];
}

/**
 * Who is informed how the run ended, and where evidence is written. Known even where other inputs are invalid, since that too is a red run.
 */
export interface Watching {
  /** Null where no issue is wanted. */
  readonly issue: IssueWanted | null;
  /** Null where no heartbeat is wanted. */
  readonly heartbeatUrl: string | null;
  readonly maskAccountId: boolean;
  /** Path of a check's evidence; null where none is wanted. */
  readonly evidence: string | null;
  readonly dryRun: boolean;
}

export interface IssueWanted {
  /** Empty where there is none. */
  readonly token: string;
  /** Distinguishes the run from others, in addition to the workflow and the job. */
  readonly subject: readonly string[];
  /** Where it looks, as far as inputs specify: jobs of a matrix often differ in nothing else. */
  readonly scope: readonly string[];
}

/** Problems with these inputs are refused elsewhere; here an invalid one counts as not given. */
export function readWatching(asked: Asked): Watching {
  const address = asked.reading(heartbeatUrl);
  const token = asked.text(githubToken);
  const path = asked.reading(evidence);
  return {
    issue: asked.is(issue, true) ? { token, subject: subjectOf(asked), scope: scopeOf(asked) } : null,
    heartbeatUrl: address.ok ? address.value : null,
    maskAccountId: asked.is(maskAccountId, true),
    evidence: path.ok ? path.value : null,
    dryRun: asked.is(dryRun, true),
  };
}

function subjectOf({ text }: Asked): readonly string[] {
  const lines = readTagLines(text(tag));
  const selected = lines.ok ? backupTagValue(lines.lines) : text(tag);
  return [text(mode), selected, ...(selected === '' ? [text(planFile), text(plan), text(rule)] : [])];
}

/** Returns an empty list where no scope was given. Account ids are only ever hashed. */
function scopeOf({ given, text }: Asked): readonly string[] {
  const words = (input: Input) => (given(input) ? [...new Set(wordsOf(text(input)))].sort().join(' ') : '');
  const account = /^arn:[^:]*:iam::(\d{12}):/.exec(text(roleToAssume))?.[1] ?? '';
  const scope = [words(accounts) || account, words(regions), words(kinds)];
  return scope.some((part) => part !== '') ? scope : [];
}
