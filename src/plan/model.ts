import type { ExpiryRule } from '../decide/expiry.ts';
import type { Retention } from '../decide/retention-model.ts';
import type { TagLine } from '../decide/tag-lines.ts';

/** The backup plan file, read and checked: AWS Backup's words, kept in the repository. */
export interface PlanFile {
  readonly plans: readonly BackupPlan[];
}

export interface BackupPlan {
  readonly name: string;
  readonly selection: PlanSelection;
  readonly rules: readonly PlanRule[];
  /** Null where the plan keeps nothing beyond its expiry. */
  readonly retention: Retention | null;
}

/** Which resources a plan protects. `except` always wins, and `regions` holds for all. */
export interface PlanSelection {
  /** All must match; empty where the file names none. */
  readonly tags: readonly TagLine[];
  /** At least one group must match wholly; empty where the file names none. */
  readonly anyOf: readonly (readonly TagLine[])[];
  /** One of them keeps a resource out, whatever else it carries. */
  readonly except: readonly TagLine[];
  /** As the input `regions`; empty means all. */
  readonly regions: string;
  /** Ids or ARNs, named beside what the tags select. */
  readonly resources: readonly ResourceReference[];
}

export interface ResourceReference {
  readonly id: string;
  /** Null where only an id was written. */
  readonly region: string | null;
}

export interface PlanRule {
  readonly name: string;
  /** The cron line of the workflow that fires the rule, white space folded; null where it only runs by hand. */
  readonly schedule: string | null;
  readonly expiryText: string;
  readonly expiry: ExpiryRule;
}

/** One rule together with the plan it stands in. */
export interface PlannedRule {
  readonly plan: BackupPlan;
  readonly rule: PlanRule;
}

/** One problem of a plan file, with the place where it stands; line and column count from 1. */
export interface PlanProblem {
  readonly line: number;
  readonly column: number;
  /** One sentence: what is wrong, and what was probably meant or how a right one looks. */
  readonly message: string;
}

export type PlanFileReading =
  | { readonly ok: true; readonly file: PlanFile }
  | { readonly ok: false; readonly problems: readonly PlanProblem[] };
