import { describe, expect, it } from 'vitest';
import { region } from '../../src/model.ts';
import { type IssueSubject, issueSteps, issueText, type KnownIssue, markerOf } from '../../src/report/issue.ts';
import { refusedView } from '../../src/report/view.ts';
import { fc } from '../laws/fast-check.ts';
import { RED } from './red.ts';

const failed = (target: string) => ({
  account: null,
  region: region('eu-west-1'),
  kind: 'ec2-instance' as const,
  resourceId: null,
  resourceName: null,
  recoveryPointId: null,
  target,
  action: 'create' as const,
  fault: 'access-denied' as const,
  message: `no, ${Date.UTC(2026, 0)}`,
  advice: 'Allow it.',
});

function subjectOf(
  names: readonly string[],
  key: readonly string[] = ['repo', 'workflow', 'job', 'backup', 'A:1'],
): IssueSubject {
  const report = { ...RED, failed: names.map(failed), failedCount: names.length };
  const outcome = names.length === 0 ? 'ok' : 'failed';
  return { key, title: ['backup', 'A:1'], view: refusedView({ ...report, outcome }), reportPath: null, origin: null };
}

const known = (subject: IssueSubject, number = 1, open = true): KnownIssue => ({
  number,
  open,
  body: issueText(subject).body,
});

const doing = (subject: IssueSubject, ...all: readonly KnownIssue[]) =>
  issueSteps(subject, all).map((step) => (step.do === 'open' ? 'open' : `${step.do} ${step.number}`));

describe('what becomes of the issue', () => {
  it.each<[string, readonly string[], readonly KnownIssue[], readonly string[]]>([
    ['is opened by the first red run', ['a'], [], ['open']],
    ['is left alone by a green run where there is none', [], [], []],
    ['is rewritten without a word where the same is red', ['a', 'b'], [known(subjectOf(['b', 'a']))], ['rewrite 1']],
    ['is commented where other names are red', ['a', 'b'], [known(subjectOf(['a']))], ['comment 1', 'rewrite 1']],
    ['is commented where fewer are', ['a'], [known(subjectOf(['a', 'b']))], ['comment 1', 'rewrite 1']],
    ['is opened again', ['a'], [known(subjectOf(['a']), 1, false)], ['comment 1', 'rewrite 1']],
    ['is closed by a green run', [], [known(subjectOf(['a']))], ['comment 1', 'close 1']],
    ['stays closed', [], [known(subjectOf(['a']), 1, false)], []],
    [
      'is the oldest of doubles',
      ['a'],
      [known(subjectOf(['a']), 9), known(subjectOf(['a']), 3), known(subjectOf(['a']), 1, false)],
      ['rewrite 3', 'comment 9', 'close 9'],
    ],
    [
      'is closed with its doubles',
      [],
      [known(subjectOf(['a']), 9), known(subjectOf(['a']), 3)],
      ['comment 3', 'close 3', 'comment 9', 'close 9'],
    ],
  ])('%s', (_, red, before, steps) => {
    expect(doing(subjectOf(red), ...before)).toEqual(steps);
  });

  it('is one open issue exactly while runs are red, commented once for each change, over any history', () => {
    const names = fc.uniqueArray(fc.constantFrom('a', 'b', 'c'), { maxLength: 3 });
    fc.assert(
      fc.property(fc.array(names, { maxLength: 12 }), (history) => {
        const issues = new Map<number, KnownIssue>();
        let comments = 0;
        let expected = 0;
        let before: string | null = null;
        for (const red of history) {
          const subject = subjectOf(red);
          for (const step of issueSteps(subject, [...issues.values()])) {
            if (step.do === 'open') issues.set(issues.size + 1, known(subject, issues.size + 1));
            if (step.do === 'comment') comments += 1;
            if (step.do === 'rewrite') issues.set(step.number, known(subject, step.number));
            if (step.do === 'close') issues.set(step.number, known(subject, step.number, false));
          }
          const now = [...red].sort().join();
          if (before !== null && before !== now) expected += 1;
          if (before !== null || now !== '') before = now;
          expect([...issues.values()].filter(({ open }) => open)).toHaveLength(red.length > 0 ? 1 : 0);
        }
        expect(issues.size).toBeLessThanOrEqual(1);
        expect(comments).toBe(expected);
      }),
    );
  });
});

describe('the text of the issue', () => {
  it('begins with a marker that holds no name, one for each key', () => {
    const texts = [['a'], ['b'], ['a', 'b'], ['a,b']].map((key) => markerOf(subjectOf(['x'], key)));
    expect(new Set(texts).size).toBe(4);
    const { body } = issueText(subjectOf(['prod-api-001']));
    expect(body.startsWith(markerOf(subjectOf([])))).toBe(true);
    expect(body.split('\n')[0]).not.toContain('prod');
    expect(body).toContain('prod-api-001');
  });

  it('shows verdict and sign first of all, in the issue as in each comment', () => {
    const { body } = issueText(subjectOf(['prod-api-001']));
    expect(body.split('\n')[1]).toMatch(/^## 🔴 /);
    const comments = ([red, before]: readonly [readonly string[], KnownIssue]) =>
      issueSteps(subjectOf(red), [before]).flatMap((step) => (step.do === 'comment' ? [step.text] : []));
    expect(comments([['b'], known(subjectOf(['a']))])).toEqual([expect.stringMatching(/^🔴 .+\. Changed\. /)]);
    expect(comments([['a'], known(subjectOf(['a']), 1, false)])).toEqual([
      expect.stringMatching(/^🔴 .+\. Red again\. /),
    ]);
    expect(comments([[], known(subjectOf(['a']))])).toEqual([expect.stringMatching(/^🟢 .+\. Green again\. /)]);
  });

  it('fits, however much is red, and mentions nobody', () => {
    const many = Array.from({ length: 5_000 }, (_, index) => `@octocat machine-${index} ${'ä'.repeat(50)}`);
    const subject = subjectOf(many);
    const { title, body } = issueText(subject);
    expect(body.length).toBeLessThanOrEqual(65_536);
    expect(title.length).toBeLessThanOrEqual(256);
    expect(body.startsWith(markerOf(subject))).toBe(true);
    const steps = issueSteps(subject, [known(subjectOf(['a']))]);
    const comment = steps.flatMap((step) => (step.do === 'comment' ? [step.text] : []))[0] ?? '';
    expect(comment.length).toBeLessThan(65_536);
    expect(comment).toContain('4,950 more names');
    for (const text of [body, comment]) expect(text.replace(/`[^`\n]*`/g, '')).not.toMatch(/@octocat/);
  });
});
