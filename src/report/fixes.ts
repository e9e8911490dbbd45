import type { FailedEntry } from '../model.ts';

/** A snippet to paste, built only from known words. */
export interface Snippet {
  readonly language: 'json' | 'yaml';
  readonly text: string;
}

/** Returns a snippet that fixes a cause; null where a few lines cannot. */
export function snippetFor({
  fault,
  advice,
  region,
  action,
}: Pick<FailedEntry, 'fault' | 'advice' | 'region' | 'action'>): Snippet | null {
  switch (fault) {
    case 'access-denied':
      return statementFor(advice);
    case 'denied-by-policy':
    case 'region-not-enabled':
      return region === null || !REGION.test(region) ? null : { language: 'yaml', text: `regions: "!${region}"` };
    case 'no-id-token':
      return { language: 'yaml', text: 'permissions:\n  id-token: write\n  contents: read' };
    case 'none-found':
      // A restore that finds nothing cannot continue.
      return action === 'start' ? null : { language: 'yaml', text: 'if-none-found: warn' };
    case 'comment-failed':
      return { language: 'yaml', text: 'permissions:\n  pull-requests: write' };
    default:
      return null;
  }
}

const REGION = /^[a-z0-9-]{1,40}$/;
/** IAM actions as the advice names them: `Allow ec2:CreateImage in ...`. */
const ALLOW = /^Allow ((?:[a-z0-9-]+:[A-Z][A-Za-z]+)(?:(?:, | and )[a-z0-9-]+:[A-Z][A-Za-z]+)*)\b/;

/** Actions not to allow on all resources: the policy files have the conditions they need. */
const NEEDS_A_CONDITION = /:(?:Delete|Deregister|Terminate|Run|Modify|PassRole)|^(?:iam|kms|sts):/;

function statementFor(advice: string): Snippet | null {
  const actions = ALLOW.exec(advice)?.[1]?.split(/, | and /) ?? [];
  // Allowing it in the role's own policy does not help where another policy denies it.
  if (actions.length === 0 || actions.some((action) => NEEDS_A_CONDITION.test(action))) return null;
  if (/boundary|endpoint|session policy|key policy|organi[sz]ation|vault's/i.test(advice)) return null;
  const action =
    actions.length === 1 ? JSON.stringify(actions[0]) : `[${actions.map((each) => JSON.stringify(each)).join(', ')}]`;
  return { language: 'json', text: `{\n  "Effect": "Allow",\n  "Action": ${action},\n  "Resource": "*"\n}` };
}
