import type { PageDay, PageModel, PageRow } from '../../../src/report/page/model.ts';

/** Pages as a check makes them, small and large. */

const DAYS = 35;

export const row = (more: Partial<PageRow> = {}): PageRow => ({
  status: 'fresh',
  statusWord: 'fresh',
  tone: 'good',
  name: 'prod-api-001',
  id: 'i-0aaaaaaaaaaaaaaa1',
  place: 'instance in eu-central-1',
  days: Array.from({ length: DAYS }, (): PageDay => 'backed'),
  newestAt: '2026-11-28T22:04:00Z',
  by: 'backup-via-tag',
  dueAt: '2026-11-28T20:00:00Z',
  reason: 'its newest backup is 55 minutes old',
  ...more,
});

export const pageOf = (rows: readonly PageRow[], more: Partial<PageModel> = {}): PageModel => ({
  title: 'Backup check',
  verdict: '12 of 500 late · 488 of 500 protected',
  tone: 'bad',
  facts: [
    ['Checked', '2026-11-28 23:00 UTC'],
    ['Account', '123456789012'],
    ['Tag', 'Backup:ProductionDaily'],
    ['Regions', '17'],
  ],
  notes: [],
  range: { from: '2026-10-25', to: '2026-11-28' },
  rows,
  ...more,
});

/** What an attacker would call a machine. */
export const HOSTILE = [
  '<script>window.owned = 1</script>',
  '"><img src=https://example.com/x onerror="window.owned = 1">',
  "' onmouseover='window.owned = 1",
  '</title></style></script><script>window.owned = 1</script>',
  '<svg onload=window.owned=1>',
  '<base href="https://example.com/"><link rel=stylesheet href="/x.css">',
  '<meta http-equiv="refresh" content="0;url=https://example.com/">',
  '<!-- <iframe srcdoc="<script>parent.owned = 1</script>">',
  'prod\u202egnp.exe\u0000\u001b[31m',
] as const;

/** A fleet as accounts have them: most are well, some are late, some have none. */
export const fleet = (count: number): readonly PageRow[] =>
  Array.from({ length: count }, (_, index) => {
    const id = `i-${String(index).padStart(17, '0')}`;
    const name = `prod-${['api', 'web', 'worker', 'db'][index % 4]}-${String(index).padStart(4, '0')}`;
    const place = `instance in ${['eu-central-1', 'us-east-1', 'ap-southeast-2'][index % 3]}`;
    if (index % 20 === 0) {
      const days = row().days.map((_day, at): PageDay => (at > 30 ? 'missed' : at % 7 === 6 ? 'none' : 'backed'));
      const reason = 'its newest backup is 4 days 1 hour old, and one from 2026-11-28T20:00:00Z or later was due';
      const newestAt = '2026-11-24T22:04:00Z';
      return row({ status: 'late', statusWord: 'late', tone: 'bad', id, name, place, days, newestAt, reason });
    }
    if (index % 20 === 1) {
      const nothing = { days: row().days.map((): PageDay => 'none'), newestAt: null, by: null };
      const reason =
        'it has no backup that counts; the newest AMI (ami-0123456789abcdef0) failed: Client.InternalError';
      return row({ status: 'never', statusWord: 'no backup', tone: 'bad', id, name, place, ...nothing, reason });
    }
    if (index % 20 === 2) {
      const nothing = { days: row().days.map((): PageDay => 'none'), newestAt: null, by: null, dueAt: null };
      const reason = 'rebuilt from code';
      return row({ status: 'exempt', statusWord: 'exempt', tone: 'calm', id, name, place, ...nothing, reason });
    }
    return row({ id, name, place });
  });
