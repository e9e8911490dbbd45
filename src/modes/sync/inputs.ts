import { HANDING_ON, MAKING_VAULTS, USE_OF_KEYS } from '../../decide/permissions.ts';
import { createVault, keyProblems, readNewVault, removePlans, vaultKmsKey } from '../../inputs/aws-backup.ts';
import { APPROVAL, idleInApproval, readChangeSet } from '../../inputs/change-sets.ts';
import { planFile } from '../../inputs/plans.ts';
import type { SyncRequest } from '../../inputs/request.ts';
import { ifNoneFound } from '../../inputs/selection.ts';
import { COMMON, commonRequest, idleInCommon, type ModeInputs } from '../shared/inputs.ts';

export const syncInputs: ModeInputs<SyncRequest> = {
  does: 'Make the plans of AWS Backup equal to those in the plan file.',
  examples: ['--dry-run', '--create-vault --remove-plans weekly'],
  changes: [
    'backup:CreateBackupPlan',
    'backup:CreateBackupSelection',
    'backup:DeleteBackupPlan',
    'backup:DeleteBackupSelection',
    'backup:UpdateBackupPlan',
    ...MAKING_VAULTS,
    ...HANDING_ON,
    ...USE_OF_KEYS,
  ],
  takes: [...COMMON, planFile, createVault, vaultKmsKey, removePlans, ifNoneFound, ...APPROVAL],
  problems: keyProblems,
  idle: (asked) => [...idleInCommon(asked), ...idleInApproval(asked)],
  request: (read, caller) => ({
    ...commonRequest(read, caller),
    mode: 'sync',
    // Which resources AWS Backup backs up is for its selections to say.
    kinds: ['ec2-instance'],
    planFile: read(planFile),
    newVault: readNewVault(read),
    removePlans: read(removePlans),
    ifNoneFound: read(ifNoneFound),
    changeSet: readChangeSet(read),
  }),
};
