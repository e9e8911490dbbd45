import { fromAwsCron } from './from-aws-cron.ts';
import { isMapping, under } from './reading.ts';

/** Formats of other tools that people paste, and how the same is written here. */

const EXAMPLE =
  'here a plan is written "plans: {nightly: {selection: {tags: [Backup:daily]}, rules: {daily: {schedule: \'0 5 * * *\', expiry: 35 days}}}}"';

/** Returns one sentence about a file in another tool's format; null for an unknown format. */
export function foreignFile(value: unknown): string | null {
  if (!isMapping(value) || Object.hasOwn(value, 'plans')) return null;
  const has = (...keys: readonly string[]) => keys.some((key) => Object.hasOwn(value, key));
  if (has('AWSTemplateFormatVersion') || isTemplate(under(value, 'Resources'))) {
    return `this is a CloudFormation template; ${EXAMPLE}`;
  }
  if (has('BackupPlan', 'BackupPlanName') || (has('Rules') && !has('rules')) || has('BackupSelection')) {
    return `this is a plan in AWS Backup's own form, as its API and the AWS CLI take it; ${EXAMPLE}, with "engine: aws-backup" where AWS Backup is to carry it out`;
  }
  if (has('PolicyDetails', 'PolicyType')) return `this is a policy of Data Lifecycle Manager; ${EXAMPLE}`;
  if (has('jobs') && (has('on') || has('true'))) {
    return `this is a workflow of GitHub Actions, which belongs into .github/workflows; ${EXAMPLE}`;
  }
  if (has('apiVersion') && has('kind')) return `this is a manifest of Kubernetes; ${EXAMPLE}`;
  return has('resource', 'terraform') ? terraform() : null;
}

function isTemplate(resources: unknown): boolean {
  return (
    isMapping(resources) && Object.values(resources).some((one) => String(under(one, 'Type') ?? '').startsWith('AWS::'))
  );
}

function terraform(): string {
  return `this is Terraform's; ${EXAMPLE}`;
}

/** Returns the same for a text that is not YAML, with its line. */
export function foreignText(text: string): { readonly line: number; readonly message: string } | null {
  for (const [index, line] of text.split('\n').entries()) {
    if (/^\s*(?:resource|data|module|variable|provider|terraform|locals)\b[^:]*\{\s*$/.test(line.slice(0, 300))) {
      return { line: index + 1, message: terraform() };
    }
  }
  return null;
}

/**
 * Returns why a schedule of EventBridge, AWS Backup or another scheduler is invalid here, and how to write it; null
 * for any other text.
 * @param isRight Whether a plan file accepts a line: no other is suggested.
 */
export function foreignSchedule(folded: string, isRight: (line: string) => boolean): string | null {
  const [, form = '', inner = ''] = /^(cron|rate|at)\s?\((.*)\)$/i.exec(folded) ?? [];
  if (form === '') return null;
  const own = form.toLowerCase() === 'cron' ? fromCron(inner) : fromRate(inner.trim());
  const theirs = `that is the form of AWS (EventBridge, AWS Backup)`;
  return own === null || !isRight(own) ? theirs : `${theirs}, which is "${own}" here`;
}

function fromCron(inner: string): string | null {
  const reading = fromAwsCron(`cron(${inner})`);
  return reading.ok ? reading.value : null;
}

const DAILY = '0 5 * * *';

function fromRate(inner: string): string | null {
  const [count = '', unit = ''] = inner.split(' ');
  if (/^days?$/.test(unit) && count === '1') return DAILY;
  if (!/^hours?$/.test(unit) || !/^\d{1,2}$/.test(count) || 24 % Number(count) !== 0) return null;
  if (count === '24') return DAILY;
  return count === '1' ? '0 * * * *' : `0 */${count} * * *`;
}
