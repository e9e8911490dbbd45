import { expect, it } from 'vitest';
import { renderOutputs, renderSummary } from '../../report/views.ts';
import { accountWith, ami, checkOf, instance } from './world.ts';

it('says first how many are protected, and then which are not, by name', async () => {
  const seed = accountWith([ami('2026-11-21T22:00:00Z')], {
    instances: [
      instance(),
      instance({ id: 'i-0bbbbbbbbbbbbbbb2', tags: { Backup: 'daily', Name: 'prod-api' } }),
      instance({ id: 'i-0ccccccccccccccc3', tags: { BackupExempt: 'rebuilt from code', Name: 'cache' } }),
    ],
  });
  const report = await checkOf(seed);
  const summary = renderSummary(report, { reportPath: null });
  expect(summary).toContain('1 of 2 without a backup · 1 of 2 protected');
  expect(summary).toContain('prod-api');
  expect(summary).toContain('rebuilt from code');
  expect(summary.indexOf('prod-api')).toBeLessThan(summary.indexOf('rebuilt from code'));
  const outputs = renderOutputs(report, null);
  expect(outputs).toMatchObject({
    'checked-count': '3',
    'fresh-count': '1',
    'late-count': '1',
    'unprotected-count': '0',
  });
  expect(JSON.parse(outputs.checked ?? '').map(({ status }: { status: string }) => status)).toEqual([
    'never',
    'fresh',
    'exempt',
  ]);
});

it('shows the days of those that are asked for a backup, and counts them as the verdict does', async () => {
  const nights = (source: string, first: number) =>
    Array.from({ length: 8 }, (_, night) =>
      ami(new Date(Date.parse('2026-11-21T22:00:00Z') - (first + night) * 86_400_000).toISOString(), {
        sourceInstanceId: source,
        tags: { BackupSource: source },
      }),
    );
  const [late, exempt, gone] = ['i-0bbbbbbbbbbbbbbb2', 'i-0ccccccccccccccc3', 'i-0ddddddddddddddd4'] as const;
  const seed = accountWith([...nights(late, 4), ...nights(exempt, 5), ...nights(gone, 6)], {
    instances: [
      instance({ id: late, tags: { Backup: 'daily', Name: 'late-one' } }),
      instance({ id: exempt, tags: { BackupExempt: 'rebuilt from code', Name: 'exempt-one' } }),
    ],
  });
  const summary = renderSummary(await checkOf(seed), { reportPath: null });
  const days = summary.slice(summary.indexOf('Backups by day'));
  expect(days).toMatch(/^Backups by day: 0 of 1 instance on schedule/);
  expect(days).toContain('late-one');
  expect(days).not.toContain('exempt-one');
  expect(days).not.toContain(gone);
  expect(summary).not.toContain('mode: check can');
});
