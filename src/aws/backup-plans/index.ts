import { randomUUID } from 'node:crypto';
import type { BackupPlans } from '../../ports/backup-plans.ts';
import { BACKUP } from '../backup/service.ts';
import { type CallerContext, createCaller } from '../caller.ts';
import { applyChange } from './apply.ts';
import { listVaults, readNamed, readRegion } from './read.ts';
import { readThere } from './there.ts';

/** Opens the AWS Backup plans in the session's account. */
export function openBackupPlans(context: CallerContext): BackupPlans & { readonly close: () => void } {
  const caller = createCaller(BACKUP, context);
  const run = randomUUID();
  return {
    read: (region, names) => readRegion(caller, region, names),
    readNamed: (region, name) => readNamed(caller, region, name),
    readThere: (region, known) => readThere(caller, region, known),
    readVaults: (region) => listVaults(caller, region),
    apply: async (change, newVault) => {
      const applied = await applyChange({ caller, run, account: context.session.identity.account }, change, newVault);
      return applied.ok ? { result: 'done' } : { result: 'failed', fault: applied.fault };
    },
    close: caller.close,
  };
}
