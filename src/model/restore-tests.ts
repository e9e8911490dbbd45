import type { Fault } from './faults.ts';
import type { Region } from './ids.ts';
import type { SelectionCondition } from './selection-condition.ts';

/**
 * AWS Backup's restore testing plans: as wanted by the plan file, as they exist, and the changes between the two. By such a plan, AWS
 * Backup restores a recovery point of each resource and then deletes the restored resource.
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

/** Which recovery point in the window is restored. */
export type TestAlgorithm = 'LATEST_WITHIN_WINDOW' | 'RANDOM_WITHIN_WINDOW';

/** The settings of a restore testing plan besides its selections, in AWS Backup's terms. Lengths are whole numbers. */
export interface TestSettings {
  /** AWS's cron with six fields. */
  readonly schedule: string;
  /** An IANA time zone name. */
  readonly timeZone: string;
  readonly startWindowHours: number;
  readonly algorithm: string;
  /** ARNs of the vaults whose recovery points are tested. */
  readonly vaults: readonly string[];
  /** ARNs of excluded vaults; the plan file excludes none. */
  readonly exceptVaults: readonly string[];
  /** `SNAPSHOT`, `CONTINUOUS` or both. */
  readonly pointTypes: readonly string[];
  /** Maximum age of the recovery point. */
  readonly withinDays: number;
}

/** The resources of one type that a restore testing plan tests. */
export interface TestSelection {
  readonly name: string;
  /** Resource type, such as `EC2`. */
  readonly type: string;
  /** ARN of the role that AWS Backup assumes for the restore. */
  readonly role: string;
  /** ARNs; empty where only the conditions select. */
  readonly resources: readonly string[];
  /** All must be met. */
  readonly conditions: readonly SelectionCondition[];
  /** How long a restored resource is kept for a validation; null where it is deleted at once. */
  readonly validationHours: number | null;
  /** Restore metadata that replaces what AWS Backup infers. */
  readonly overrides: Readonly<Record<string, string>>;
}

/** A restore testing plan as AWS Backup holds it. */
export interface TestBody {
  readonly settings: TestSettings;
  readonly selections: readonly TestSelection[];
}

/** A restore testing plan as the plan file wants it in a region. */
export interface RestoreTestDocument extends TestBody {
  readonly name: string;
}

/** The restore tests of one plan in a region, as the plan file specifies them. */
export interface WantedRestoreTest {
  /** Name of the backup plan. */
  readonly plan: string;
  /** Null where the plan should have none. */
  readonly test: RestoreTestDocument | null;
  /** Types that count only where AWS Backup is switched on for them, because nothing else selects them. */
  readonly ifSwitchedOn: readonly string[];
}

/** An existing restore testing plan. */
export interface ExistingRestoreTest extends TestBody {
  readonly name: string;
  /** True when it carries our tag. Only such plans are ever changed. */
  readonly ours: boolean;
  /** The backup plan it was made for; null where no tag names one. */
  readonly plan: string | null;
}

/** The restore testing plans of a region that may be ours, or why they are unknown. */
export type ExistingRestoreTests =
  | { readonly read: true; readonly tests: readonly ExistingRestoreTest[] }
  | { readonly read: false; readonly fault: Fault };

interface TestPlace {
  readonly region: Region;
  readonly name: string;
  /** The backup plan that it tests. */
  readonly planName: string;
  /** Its id; null where it does not exist yet, or no longer. */
  readonly planId: string | null;
  readonly reason: string;
}

/** One change of a sync to a restore testing plan. */
export type RestoreTestChange =
  | (TestPlace & { readonly action: 'create-restore-test'; readonly after: TestBody })
  | (TestPlace & { readonly action: 'update-restore-test'; readonly before: TestBody; readonly after: TestBody })
  | (TestPlace & { readonly action: 'delete-restore-test'; readonly before: TestBody });
