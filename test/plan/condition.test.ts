// biome-ignore-all lint/suspicious/noTemplateCurlyInString: workflows write their expressions so.
import { describe, expect, it } from 'vitest';
import { type ExpressionContext, evaluateIf, evaluateText, UNKNOWN, type Value } from '../../src/plan/condition.ts';

const CONTEXT: ExpressionContext = {
  schedule: '0 23 * * *',
  event: 'schedule',
  otherInputs: null,
  budget: { left: 1_000_000_000 },
  inputs: new Map<string, Value>([
    ['mode', 'backup'],
    ['dry', false],
  ]),
};

describe('a condition in a run that a schedule started', () => {
  it.each<[unknown, boolean | 'unknown']>([
    [undefined, true],
    [null, true],
    [true, true],
    [false, false],
    ["github.event.schedule == '0 23 * * *'", true],
    ["github.event.schedule == '0 1 * * *'", false],
    ["github.event.schedule != '0 1 * * *'", true],
    ["${{ github.event.schedule == '0 1 * * *' }}", false],
    [
      "github.event.schedule == '0 1 * * *' || github.event.pull_request.head.repo.full_name == github.repository",
      'unknown',
    ],
    ["github.event.schedule == '0 1 * * *' || github.event_name == 'pull_request'", false],
    ["github.event_name == 'Schedule'", true],
    ["github.event_name != 'schedule'", false],
    ["!(github.event_name == 'schedule')", false],
    ["github.event_name == 'schedule' && github.ref == 'refs/heads/main'", 'unknown'],
    ["github.event_name == 'push' && github.ref == 'refs/heads/main'", false],
    ["github.ref == 'refs/heads/main' && github.event_name == 'push'", false],
    ["github.ref == 'refs/heads/main' || github.event_name == 'schedule'", true],
    ["contains(github.event.schedule, '23')", true],
    ["startsWith(github.event.schedule, '0 1 ')", false],
    ["endsWith(github.event.schedule, '* *') && always()", true],
    ["contains(fromJSON('[1]'), 1)", true],
    ["contains(fromJSON('[1]'), 2)", false],
    [`contains(fromJSON('["0 1 * * *", "0 23 * * *"]'), github.event.schedule)`, true],
    [`contains(fromJSON('["0 1 * * *"]'), github.event.schedule)`, false],
    ["contains(fromJSON('[1'), 1)", 'unknown'],
    ['contains(fromJSON(vars.LINES), github.event.schedule)', 'unknown'],
    [`${'('.repeat(60)}true${')'.repeat(60)}`, 'unknown'],
    [`${'!'.repeat(10_000)}true`, 'unknown'],
    [`'${'a'.repeat(30_000)}' == ''`, 'unknown'],
    ['inputs.mode', true],
    ["inputs.mode == 'purge'", false],
    ['inputs.dry', false],
    ['inputs.other', false],
    ['!inputs.other', true],
    ["github.event.inputs.mode == ''", true],
    ["'it''s' == 'IT''S'", true],
    ['1 == 1', true],
    ['0', false],
    ["vars.BACKUP == 'on'", 'unknown'],
    ["github['event_name'] == 'push'", 'unknown'],
    ['success()', true],
    ['failure()', 'unknown'],
    ['(', 'unknown'],
    ["'", 'unknown'],
    ['a b', 'unknown'],
    ['1 < 2', 'unknown'],
  ])('%j is %s', (condition, expected) => {
    expect(evaluateIf(condition, CONTEXT)).toBe(expected === 'unknown' ? UNKNOWN : expected);
  });
});

describe('a text', () => {
  it.each<[string, Value]>([
    ['backup', 'backup'],
    ['', ''],
    ['${{ inputs.mode }}', 'backup'],
    ["${{ github.event.schedule == '0 23 * * *' && 'backup' || 'purge' }}", 'backup'],
    ["${{ github.event.schedule == '0 1 * * *' && 'backup' || 'purge' }}", 'purge'],
    ["${{ inputs.plan || 'production' }}", 'production'],
    ['plan-${{ inputs.mode }}-${{ inputs.other }}', 'plan-backup-'],
    ['${{ vars.PLAN }}', UNKNOWN],
    ['x ${{ vars.PLAN }}', UNKNOWN],
    ['${{ inputs.plan }}', null],
  ])('%j is %s', (text, expected) => {
    expect(evaluateText(text, CONTEXT)).toBe(expected);
  });
});
