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
