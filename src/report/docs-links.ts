import { VERSION } from '../model/version.ts';
import type { FaultCode } from '../model.ts';

const PAGES = `https://github.com/your-org/backup-via-tag/blob/v${VERSION}/docs`;

/** Returns the address of a documentation page for this version. */
export function docsLink(page: 'faults' | 'iam' | 'report' | 'restore' | 'plans'): string {
  return `${PAGES}/${page}.md`;
}

/** Returns the address of a fault's section; a test checks the headings. */
export function faultLink(fault: FaultCode): string {
  return `${docsLink('faults')}#${FAULT_PARTS[fault]}`;
}

const START = 'before-anything-is-read';
const REGION = 'in-a-region';
const BACKUP = 'backup';
const PURGE = 'purge';
const VERIFY = 'verify';
const PREVIEW = 'preview-and-approval';
const ANY = 'at-any-time';

export const FAULT_PARTS: Readonly<Record<FaultCode, string>> = {
  'bad-input': START,
  'no-id-token': START,
  'role-refused': START,
  'no-credentials': START,
  'credentials-expired': START,
  'access-denied': REGION,
  'denied-by-policy': REGION,
  'region-not-enabled': REGION,
  unreachable: REGION,
  throttled: REGION,
  'service-error': REGION,
  'none-found': BACKUP,
  'resource-gone': BACKUP,
  'wrong-state': BACKUP,
  busy: BACKUP,
  'quota-reached': BACKUP,
  'tag-policy': BACKUP,
  'name-taken': BACKUP,
  'not-available-in-time': BACKUP,
  'backup-failed': PURGE,
  'guard-unevaluated': PURGE,
  'too-many-deletions': PURGE,
  'deletion-blocked': PURGE,
  'snapshot-left': PURGE,
  'not-isolated': VERIFY,
  'no-instance-type': VERIFY,
  'no-capacity': VERIFY,
  'boot-failed': VERIFY,
  'not-allowed': PREVIEW,
  'comment-failed': PREVIEW,
  'not-written': ANY,
  'report-missing': ANY,
  'clock-wrong': ANY,
  cancelled: ANY,
  unexpected: ANY,
};
