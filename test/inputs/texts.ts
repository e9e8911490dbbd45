import type { InputName } from '../../src/inputs/all.ts';
import type { Request } from '../../src/inputs/request.ts';
import { readRequest } from '../../src/modes/request.ts';

/** Inputs as a workflow writes them, and how they read. */

const NOW = Date.parse('2026-11-21T23:00:00Z');
export const HOUR = 3_600_000;

export type Texts = Partial<Record<InputName, string>>;
export const BACKUP: Texts = { mode: 'backup', tag: 'Backup:ProductionDaily', expiry: '+30 days' };
export const PURGE: Texts = { mode: 'purge' };
export const ROLE = 'arn:aws:iam::123456789012:role/service-role/AWSBackupDefaultServiceRole';
export const KEY = 'arn:aws:kms:eu-central-1:123456789012:key/1234abcd-12ab-34cd-56ef-1234567890ab';
export const IN_VAULT: Texts = { engine: 'aws-backup', vault: 'nightly', 'backup-role-arn': ROLE };
export const SYNC: Texts = { mode: 'sync' };

export function read(texts: Texts) {
  return readRequest({
    get: (name) => texts[name] ?? '',
    now: NOW,
    workflowRun: { id: '42', url: 'https://github.com/acme/ops/actions/runs/42' },
    sessionName: 'backup-via-tag-42-1',
  });
}

export function request(texts: Texts): Request {
  const reading = read(texts);
  if (!reading.ok) throw new Error(reading.problems.map(({ message }) => message).join('; '));
  return reading.request;
}
