import { ACCOUNTS } from './accounts.ts';
import {
  adopt,
  backupRoleArn,
  coldStorageAfter,
  createVault,
  engine,
  importPlan,
  removePlans,
  vault,
  vaultKmsKey,
} from './aws-backup.ts';
import { APPROVAL, dryRun } from './change-sets.ts';
import { coverage, evidence, from, lateAfter, maxAge, requireVerified } from './check.ts';
import { expect, reports } from './collect.ts';
import { copyKmsKey, copyTo } from './copies.ts';
import { keepVerified, maxDeletions, minKeep, protectInUse, protectUncopied } from './guards.ts';
import type { Input } from './input.ts';
import { mode } from './mode.ts';
import { asOf, grace, plan, planFile, rule } from './plans.ts';
import { comment, failOn, githubToken, pricePerGibMonth, pricePerGibTransferred } from './preview.ts';
import { RESTORE_INPUTS } from './restore.ts';
import { expiry, ifNoneFound, kinds, regions, tag } from './selection.ts';
import { SESSION } from './session.ts';
import { copyTags, extraTags } from './tag-wishes.ts';
import { maxTests, testInstanceType, testTimeout, verifyEvery } from './verify.ts';
import { otherBackups, wait, waitTimeout } from './waiting.ts';
import { heartbeatUrl, issue, maskAccountId, metrics } from './watching.ts';

/** Every input, in the order in which `action.yml` and the documentation list them. */
const DECLARED = [
  mode,
  tag,
  expiry,
  kinds,
  engine,
  vault,
  backupRoleArn,
  coldStorageAfter,
  createVault,
  vaultKmsKey,
  regions,
  ...SESSION,
  ...ACCOUNTS,
  dryRun,
  ifNoneFound,
  minKeep,
  keepVerified,
  maxDeletions,
  protectInUse,
  protectUncopied,
  wait,
  waitTimeout,
  otherBackups,
  copyTags,
  extraTags,
  copyTo,
  copyKmsKey,
  maxAge,
  lateAfter,
  coverage,
  requireVerified,
  from,
  ...RESTORE_INPUTS,
  verifyEvery,
  maxTests,
  testTimeout,
  testInstanceType,
  planFile,
  plan,
  rule,
  removePlans,
  importPlan,
  adopt,
  ...APPROVAL,
  grace,
  asOf,
  failOn,
  pricePerGibMonth,
  pricePerGibTransferred,
  reports,
  expect,
  githubToken,
  comment,
  issue,
  heartbeatUrl,
  metrics,
  evidence,
  maskAccountId,
] as const;

export type InputName = (typeof DECLARED)[number]['name'];
export const INPUTS: readonly Input<unknown, InputName>[] = DECLARED;

export function isInputName(text: string): text is InputName {
  return INPUTS.some(({ name }) => name === text);
}
