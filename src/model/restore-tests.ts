import type { Fault } from './faults.ts';
import type { Region } from './ids.ts';
import type { SelectionCondition } from './selection-condition.ts';

/**
 * AWS Backup's restore testing plans: as the plan file wants them, as they are, and the changes between the two. AWS Backup
 * restores a recovery point of each resource by such a plan, and deletes what it restored.
 */

/** The types whose recovery points AWS Backup can test: https://docs.aws.amazon.com/aws-backup/latest/devguide/restore-testing.html */
export const TESTABLE_TYPES = [
  'Aurora',
  'DocumentDB',
  'DynamoDB',
  'EBS',
  'EC2',
  'EFS',
  'FSx',
  'Neptune',
  'RDS',
  'S3',
] as const;
export type TestableType = (typeof TESTABLE_TYPES)[number];

/** Which of the recovery points in the window is restored. */
export type TestAlgorithm = 'LATEST_WITHIN_WINDOW' | 'RANDOM_WITHIN_WINDOW';

/** What a restore testing plan says beside its selections, in AWS Backup's words. Lengths are whole. */
export interface TestSettings {
  /** AWS's cron with six fields. */
  readonly schedule: string;
  /** An IANA name. */
  readonly timeZone: string;
  readonly startWindowHours: number;
  readonly algorithm: string;
  /** ARNs of the vaults whose recovery points are tested. */
  readonly vaults: readonly string[];
  /** ARNs of the vaults that are left out; the plan file leaves none out. */
  readonly exceptVaults: readonly string[];
  /** `SNAPSHOT`, `CONTINUOUS` or both. */
  readonly pointTypes: readonly string[];
  /** How old the recovery point may be. */
  readonly withinDays: number;
}

/** The resources of one type that a restore testing plan tests. */
export interface TestSelection {
  readonly name: string;
  /** Resource type, such as `EC2`. */
  readonly type: string;
  /** ARN of the role that AWS Backup restores with. */
  readonly role: string;
  /** ARNs; empty where the conditions alone select. */
  readonly resources: readonly string[];
  /** All must hold. */
  readonly conditions: readonly SelectionCondition[];
  /** For how long what was restored stays for a validation; null where it goes at once. */
  readonly validationHours: number | null;
  /** Restore metadata that replaces what AWS Backup infers. */
  readonly overrides: Readonly<Record<string, string>>;
}

/** What AWS Backup holds of a restore testing plan. */
export interface TestBody {
  readonly settings: TestSettings;
  readonly selections: readonly TestSelection[];
}

/** A restore testing plan as the plan file wants it in a region. */
export interface RestoreTestDocument extends TestBody {
  readonly name: string;
}

/** What the plan file says of the restore tests of one plan in a region. */
export interface WantedRestoreTest {
  /** Name of the backup plan. */
  readonly plan: string;
  /** Null where it is to have none. */
  readonly test: RestoreTestDocument | null;
  /** Types that count only where AWS Backup is switched on for them, because nothing else selects them. */
  readonly ifSwitchedOn: readonly string[];
}

/** A restore testing plan that is there. */
export interface ExistingRestoreTest extends TestBody {
  readonly name: string;
  /** True when it carries our tag: nothing else is ever changed. */
  readonly ours: boolean;
  /** The backup plan that it was made for; null where no tag says so. */
  readonly plan: string | null;
}

/** The restore testing plans of a region that may be ours, or why they are not known. */
export type ExistingRestoreTests =
  | { readonly read: true; readonly tests: readonly ExistingRestoreTest[] }
  | { readonly read: false; readonly fault: Fault };

interface TestPlace {
  readonly region: Region;
  readonly name: string;
  /** The backup plan that it tests. */
  readonly planName: string;
  /** Its id; null where it is yet to be made, or gone. */
  readonly planId: string | null;
  readonly reason: string;
}

/** One thing that a sync does to a restore testing plan. */
export type RestoreTestChange =
  | (TestPlace & { readonly action: 'create-restore-test'; readonly after: TestBody })
  | (TestPlace & { readonly action: 'update-restore-test'; readonly before: TestBody; readonly after: TestBody })
  | (TestPlace & { readonly action: 'delete-restore-test'; readonly before: TestBody });
