import { quoted } from '../../decide/odd-characters.ts';
import { HANDING_ON, MAKING_VAULTS, USE_OF_KEYS } from '../../decide/permissions.ts';
import { accounts } from '../../inputs/accounts.ts';
import { type Asked, type InputProblem, problemOf } from '../../inputs/asked.ts';
import {
  adopt,
  createVault,
  importPlan,
  keyProblems,
  readNewVault,
  removePlans,
  vaultKmsKey,
} from '../../inputs/aws-backup.ts';
import { APPROVAL, idleInApproval, readChangeSet } from '../../inputs/change-sets.ts';
import { planFile } from '../../inputs/plans.ts';
import type { SyncRequest } from '../../inputs/request.ts';
import { ifNoneFound } from '../../inputs/selection.ts';
import { COMMON, commonRequest, idleInCommon, type ModeInputs } from '../shared/inputs.ts';

export const syncInputs: ModeInputs<SyncRequest> = {
  does: 'Make the plans of AWS Backup equal to those in the plan file.',
  examples: ['--dry-run', '--create-vault --remove-plans weekly', '--import nightly > .github/backup-plans.yml'],
  changes: [
    'backup:CreateBackupPlan',
    'backup:CreateBackupSelection',
    'backup:CreateRestoreTestingPlan',
    'backup:CreateRestoreTestingSelection',
    'backup:DeleteBackupPlan',
    'backup:DeleteBackupSelection',
    'backup:DeleteRestoreTestingPlan',
    'backup:DeleteRestoreTestingSelection',
    'backup:UpdateBackupPlan',
    'backup:UpdateRestoreTestingPlan',
    'backup:UpdateRestoreTestingSelection',
    ...MAKING_VAULTS,
    ...HANDING_ON,
    ...USE_OF_KEYS,
  ],
  takes: [...COMMON, planFile, createVault, vaultKmsKey, removePlans, importPlan, adopt, ifNoneFound, ...APPROVAL],
  problems: (asked) => [...keyProblems(asked), ...importProblems(asked)],
  idle: (asked) => [...idleInCommon(asked), ...idleInApproval(asked)],
  request: (read, caller) => ({
    ...commonRequest(read, caller),
    mode: 'sync',
    // Placeholder: the selections of the plans determine what AWS Backup backs up.
    kinds: ['ec2-instance'],
    planFile: read(planFile),
    newVault: readNewVault(read),
    removePlans: read(removePlans),
    adopt: read(adopt),
    importPlan: read(importPlan),
    ifNoneFound: read(ifNoneFound),
    changeSet: readChangeSet(read),
  }),
};

/** An import changes nothing, so it can't adopt or remove plans. */
function importProblems({ given, text }: Asked): readonly InputProblem[] {
  if (!given(importPlan)) return [];
  return [adopt, removePlans, accounts]
    .filter(given)
    .map((input) =>
      problemOf(
        input,
        `${quoted(text(input))} does not go with import, which only writes a plan down; take one of them out`,
      ),
    );
}
