import { PLAN, ROLE, VAULT } from './sync-world.ts';

/** What stands in a plan file beside `restore-test`. */
export interface Besides {
  readonly name?: string;
  readonly tags?: string;
  readonly kinds?: string;
}

/** A plan file with one plan for instances and databases; `restoreTest` stands after `restore-test:`, null leaves it out. */
export function restoreTestFile(restoreTest: string | null, besides: Besides = {}): string {
  return `plans:\n${restoreTestPlan(restoreTest, besides)}`;
}

/** One plan of such a file. */
function restoreTestPlan(restoreTest: string | null, besides: Besides = {}): string {
  const { name = PLAN, tags = 'Environment:production, ResourceType:rdspg-fcj' } = besides;
  const kinds = besides.kinds ?? 'ec2-instance, rds-instance';
  return `  ${name}:
    engine: aws-backup
    vault: ${VAULT}
    role: ${ROLE}
${restoreTest === null ? '' : `    restore-test: ${restoreTest}\n`}    selection: {tags: [${tags}], except: [Keep:no], kinds: [${kinds}]}
    rules: {daily: {schedule: '0 5 * * *', expiry: 35 days}}
`;
}
