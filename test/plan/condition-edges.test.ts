// biome-ignore-all lint/suspicious/noTemplateCurlyInString: workflows write their expressions so.
import { describe, expect, it } from 'vitest';
import { type ExpressionContext, evaluateIf, evaluateText, UNKNOWN, type Value } from '../../src/plan/condition.ts';

const context = (more: Partial<ExpressionContext> = {}): ExpressionContext => ({
  schedule: '0 23 * * *',
  event: 'schedule',
  otherInputs: null,
  budget: { left: 1_000_000 },
  inputs: new Map<string, Value>([
    ['mode', 'backup'],
    ['dry', false],
    ['some', UNKNOWN],
  ]),
  ...more,
});
const judged = (condition: unknown, more: Partial<ExpressionContext> = {}) => {
  const value = evaluateIf(condition, context(more));
  return value === UNKNOWN ? 'unknown' : value;
};
const nested = (depth: number) => `${'('.repeat(depth)}true${')'.repeat(depth)}`;

describe('a condition that is no text', () => {
  it.each<[unknown, boolean]>([
    [0, false],
    [1, true],
    [true, true],
    [false, false],
    [{}, true],
    [[], true],
  ])('%j is %s', (condition, expected) => {
    expect(judged(condition)).toBe(expected);
  });
});

describe('an expression', () => {
  it.each<[string, boolean | 'unknown']>([
    // What binds closer.
    ['true || false && false', true],
    ['(true || false) && false', false],
    ['false && true || true', true],
    ['!true == false', true],
    ['!(true == false)', true],
    ["1 == 1 == true && 'x'", true],
    ['1 == 1 != true', false],
    ["!!'x'", true],
    ["!!''", false],
    // What is not known, and what is all the same.
    ['vars.A || vars.B', 'unknown'],
    ['vars.A || false', 'unknown'],
    ["vars.A || 'x'", 'unknown'],
    ['vars.A && true', 'unknown'],
    ['vars.A && vars.B', 'unknown'],
    ["vars.A && ''", false],
    ['false || vars.A', 'unknown'],
    ['true && vars.A', 'unknown'],
    ['false && vars.A', false],
    ['true || vars.A', true],
    ['!vars.A', 'unknown'],
    ['vars.A == vars.A', 'unknown'],
    ['1 == vars.A', 'unknown'],
    ['vars.A == null', 'unknown'],
    ['null != vars.A', 'unknown'],
    ["'a' < 'b'", 'unknown'],
    ["'a' >= 'a'", 'unknown'],
    ['inputs.some', 'unknown'],
    // What is empty.
    ['null == null', true],
    ["null == ''", true],
    ["'' == null", true],
    ['null == 0', true],
    ['false == null', true],
    ["null == 'x'", false],
    ["'x' != null", true],
    ['1 == null', false],
    ['null == true', false],
    ["'1' == 1", 'unknown'],
    ['true == 1', 'unknown'],
    ['true == true', true],
    ['true == false', false],
    ['1 == 2', false],
    // What holds.
    ["'false'", true],
    ["'0'", true],
    ["''", false],
    ['0.0', false],
    ['-1', true],
    ['+0', false],
    ['null', false],
    ['NULL', false],
    ['TRUE', true],
    ['False', false],
    ['1.2.3', false],
    // Functions.
    ['ALWAYS()', true],
    ['cancelled()', 'unknown'],
    ["contains('aBc', 'Bc')", true],
    ["contains('abc', 'x')", false],
    ["startsWith('Abc', 'aB')", true],
    ["startsWith('abc', 'b')", false],
    ["endsWith('abc', 'BC')", true],
    ["endsWith('abc', 'b')", false],
    ["format('abc', 'abc')", 'unknown'],
    ["contains('abc')", 'unknown'],
    ["contains('a1', 1)", 'unknown'],
    ["contains(1, 'a')", 'unknown'],
    ["contains('abc', 'b', 'c')", true],
    ["contains('abc', 'b'", 'unknown'],
    [`startsWith(fromJSON('["a"]'), 'a')`, 'unknown'],
    ['always(', 'unknown'],
    ['success(1', 'unknown'],
    // Lists.
    ["contains(fromJSON('[]'), 'x')", false],
    [`contains(fromJSON('["X", 1]'), 'x')`, true],
    [`contains(fromJSON('["1"]'), 1)`, 'unknown'],
    [`contains(fromJSON('["1", 1]'), 1)`, true],
    ["contains(fromJSON('[null]'))", 'unknown'],
    ["contains(fromJSON('[null]'), vars.A)", 'unknown'],
    ["contains(fromJSON('[1, [2]]'), 1)", 'unknown'],
    ["contains(fromJSON('[null, true]'), true)", true],
    ["fromJSON('[1]') == fromJSON('[1]')", 'unknown'],
    ["fromJSON('[1]') == null", 'unknown'],
    ["null == fromJSON('[1]')", 'unknown'],
    ["fromJSON('[1]')", true],
    ["fromJSON('false')", false],
    ["fromJSON('null')", false],
    [`fromJSON('"x"') == 'x'`, true],
    ["fromJSON('5') == 5", true],
    ["fromJSON('{}')", 'unknown'],
    ["fromJSON('[1')", 'unknown'],
    ['fromJSON(5)', 'unknown'],
    // Indexes.
    ["inputs['mode']", 'unknown'],
    ['inputs.mode[0]', 'unknown'],
    ["github['event']['x'] || true", true],
    // Names.
    ['GitHub.Event_Name == GITHUB.event_name', true],
    ["GitHub.Event.Schedule == '0 23 * * *'", true],
    ['github.event.repository.private', 'unknown'],
    ['github.event.pull_request', false],
    ['github.event', 'unknown'],
    ['inputs', 'unknown'],
    ['env1.x', 'unknown'],
    ['env.inputs.mode', 'unknown'],
    // What is cut short or has too much.
    ['(true', 'unknown'],
    ['(true))', 'unknown'],
    ['true true', 'unknown'],
    ['true &&', 'unknown'],
    ['!', 'unknown'],
    ['', 'unknown'],
    ['true; false', 'unknown'],
    [' true ', true],
    // Depth, which counts what is open.
    [nested(50), true],
    [nested(51), 'unknown'],
    [Array.from({ length: 60 }, () => '(true)').join(' && '), true],
    [Array.from({ length: 60 }, () => '!false').join(' && '), true],
    // Length.
    ['true'.padEnd(21_000), true],
    ['true'.padEnd(21_001), 'unknown'],
  ])('%s is %s', (condition, expected) => {
    expect(judged(condition)).toBe(expected);
  });

  it('of another event has no cron line, and knows nothing of its subject', () => {
    const dispatch = { schedule: null, event: 'workflow_dispatch', otherInputs: UNKNOWN } as const;
    expect(judged("github.event.schedule == ''", dispatch)).toBe(true);
    expect(judged('github.event.inputs.rule', dispatch)).toBe('unknown');
    expect(judged('inputs.rule', dispatch)).toBe('unknown');
    expect(judged('inputs.mode', dispatch)).toBe(true);
    expect(judged("github.event_name == 'workflow_dispatch'", dispatch)).toBe(true);
    expect(judged("github.event_name == 'push'", { event: UNKNOWN })).toBe('unknown');
  });

  it('is judged as long as the budget lasts, and never after', () => {
    const budget = { left: 8 };
    expect(evaluateIf('true', context({ budget }))).toBe(true);
    expect(evaluateIf('true', context({ budget }))).toBe(true);
    expect(budget.left).toBe(0);
    expect(evaluateIf('1', context({ budget }))).toBe(UNKNOWN);
  });
});

describe('a text', () => {
  it.each<[string, Value]>([
    ['  ${{ inputs.dry }}\n', false],
    ['${{ inputs.dry }}${{ inputs.mode }}', 'falsebackup'],
    ['${{ inputs.mode }}${{ inputs.mode }}', 'backupbackup'],
    ['a ${{ inputs.mode }}', 'a backup'],
    ['${{ inputs.mode }} b', 'backup b'],
    ['a ${{ inputs.mode }} b ${{ inputs.other }} c', 'a backup b  c'],
    ['a ${{ vars.A }} b ${{ inputs.mode }}', UNKNOWN],
    ["a ${{ fromJSON('[1]') }}", UNKNOWN],
    ['a ${{ inputs.mode', 'a ${{ inputs.mode'],
    ['a }} b', 'a }} b'],
    ['}} ${{ inputs.mode }}', '}} backup'],
    ['$ {{ inputs.mode }}', '$ {{ inputs.mode }}'],
    ['x'.repeat(10_000), 'x'.repeat(10_000)],
    ['x'.repeat(10_001), UNKNOWN],
  ])('%# is evaluated', (text, expected) => {
    expect(evaluateText(text, context())).toBe(expected);
  });

  it('of an expression alone is its value, a list too', () => {
    expect(evaluateText("${{ fromJSON('[1, null]') }}", context())).toEqual({ items: [1, null] });
  });
});
