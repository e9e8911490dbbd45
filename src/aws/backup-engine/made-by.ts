import type { Failure, Region } from '../../model.ts';
import type { PointListing } from '../../ports/cloud.ts';
import { isOurs, readTags } from '../backup/tags.ts';
import type { BackupContext } from './context.ts';

/** A problem found in the vault. */
export interface Finding {
  /** ARN of the AWS Backup plan that made the job or recovery point; null if it was made on demand. */
  readonly plan: string | null;
  readonly trouble: Failure;
}

/**
 * Turns findings into failures and warnings. A vault may be shared, so a finding from a plan without our tag is only a
 * warning. Everything else is a failure, including on-demand jobs (AWS Backup does not return the tags of a recovery point
 * of EC2, EBS or RDS) and plans whose tags cannot be read.
 * @see https://docs.aws.amazon.com/aws-backup/latest/devguide/API_ListTags.html
 */
export async function told(
  context: BackupContext,
  region: Region,
  findings: readonly Finding[],
): Promise<Required<Pick<PointListing, 'troubles' | 'warnings'>>> {
  const plans = new Set(findings.flatMap(({ plan }) => (plan === null ? [] : [plan])));
  const asked = await Promise.all(
    [...plans].map(async (plan) => ((await isStrange(context, region, plan)) ? plan : null)),
  );
  const strange: ReadonlySet<string | null> = new Set(asked.filter((plan) => plan !== null));
  return {
    troubles: findings.flatMap(({ plan, trouble }) => (strange.has(plan) ? [] : [trouble])),
    warnings: findings.flatMap(({ plan, trouble: { target, fault } }) =>
      strange.has(plan)
        ? [{ region, target, message: `${fault.message} (made by a plan that is not ours: ${plan})` }]
        : [],
    ),
  };
}

/** True only if the plan's tags were read and do not include ours. */
async function isStrange({ caller }: BackupContext, region: Region, plan: string): Promise<boolean> {
  const tags = await readTags(caller, region, plan);
  return tags.ok && !isOurs(tags.value);
}
