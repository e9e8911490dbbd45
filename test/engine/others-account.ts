import type { AccountSeed, ImageSeed, SnapshotSeed } from '../../sandbox/index.ts';
import { HOME } from './run-engine.ts';

/** An account in which others make backups too. */

export const AWAY = 'us-east-1';
export const TAGGED = { Backup: 'daily', Name: 'web' };
export const INSTANCE = 'i-0aaaaaaaa';
export const VOLUME = 'vol-0aaaaaaa';

export const DLM = {
  'aws:dlm:lifecycle-policy-id': 'policy-0123456789abcdef0',
  'aws:dlm:lifecycle-schedule-name': 'Nightly',
  'dlm:managed': 'true',
};

export const OURS = {
  CreatedBy: 'backupViaTag',
  Expire: '2026-10-01T00:00:00Z',
  Name: '2026/09/01 23:00:00 Backup',
  BackupTag: 'Backup:daily',
};

export function accountWith(more: Partial<AccountSeed> = {}): AccountSeed {
  return {
    regions: [HOME, AWAY],
    instances: [
      { region: HOME, id: INSTANCE, tags: TAGGED, volumes: [{ id: VOLUME, tags: TAGGED }] },
      { region: HOME, id: 'i-0bbbbbbbb', volumes: [{ id: 'vol-0bbbbbbb' }] },
    ],
    ...more,
  };
}

export const snapshot = (more: Partial<SnapshotSeed> = {}): SnapshotSeed => ({
  region: HOME,
  volumeId: VOLUME,
  startedAt: '2026-11-20T03:00:00Z',
  tags: DLM,
  ...more,
});

export const image = (more: Partial<ImageSeed> = {}): ImageSeed => ({
  region: HOME,
  sourceInstanceId: INSTANCE,
  createdAt: '2026-11-19T03:00:00Z',
  tags: DLM,
  snapshots: [{ volumeId: VOLUME }],
  ...more,
});
