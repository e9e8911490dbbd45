import { slot } from '../../../src/model.ts';
import { DAY, frankfurt, makeCreate, makeResource, NOW, web } from '../../decide/make-model.ts';

/** The creation of an AMI that the tests ask for, with what stands on it. */

export const name = slot(`backupViaTag-${web}-41-0123456789ab`);
const run = 'https://github.com/acme/ops/actions/runs/41';

export const tags = {
  CreatedBy: 'backupViaTag',
  Expire: '2026-12-21T23:00:00Z',
  Name: `2026/11/21 23:00:00 Backup of ${web}`,
  BackupSource: web,
  BackupTag: 'Backup:ProductionDaily',
  BackupRun: run,
};

export const change = makeCreate({
  resource: makeResource({ volumes: [] }),
  slot: name,
  expiresAt: NOW + 30 * DAY,
  tags,
});

export const instances = [{ region: frankfurt, id: web }];
export const MINUTE = 60_000;

export const quota = {
  error: { code: 'AMILimitExceeded', status: 400, message: 'The maximum number of AMIs is reached.' },
};
