import { describe, expect, test } from 'vitest';
import { accountMask } from '../../src/ports/account-mask.ts';
import { shownAccount } from '../../src/report/totals.ts';
import { makeReport } from './make-report.ts';
import { rawSummary, renderText } from './views.ts';

const mask = accountMask(() => {});
mask.add('111122223333');

const report = makeReport({ caller: 'arn:aws:sts::111122223333:assumed-role/backup/run-7' });
const masked = mask.hideAll(report);

describe('an account that is masked', () => {
  test('reads hidden, in a summary and on a terminal', () => {
    expect(rawSummary(report, { reportPath: null })).toContain('account `111122223333`');
    expect(rawSummary(masked, { reportPath: null })).toContain('account `hidden`');
    expect(renderText(masked, { width: 80, colour: false, emoji: false })).toContain('account hidden');
  });

  test('stands nowhere', () => {
    expect(rawSummary(masked, { reportPath: null })).not.toContain('111122223333');
    expect(JSON.stringify(masked)).not.toContain('111122223333');
  });

  test('is not said to be hidden where none was seen', () => {
    expect(shownAccount({ account: null, caller: null })).toBeNull();
    expect(rawSummary({ ...masked, caller: null }, { reportPath: null })).not.toContain('hidden');
  });
});
