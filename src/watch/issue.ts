import type { Result } from '../model.ts';
import { success } from '../model.ts';
import type { Issues } from '../ports/issues.ts';
import { doublesOf, type IssueStep, type IssueSubject, issueSteps, issueText, markerOf } from '../report/issue.ts';

/** Updates the issue to match how the run ended. */
export async function keepIssue(
  issues: Issues,
  subject: IssueSubject,
  scrub: (text: string) => string,
): Promise<Result<null>> {
  const marker = markerOf(subject);
  const text = () => {
    const { title, body } = issueText(subject);
    return { title: scrub(title), body: scrub(body) };
  };
  const found = await issues.find(marker);
  if (!found.ok) return found;
  const steps = issueSteps(subject, found.value);
  const done = await carryOut(steps);
  if (!done.ok || !steps.some((step) => step.do === 'open')) return done;
  const now = await issues.find(marker);
  return now.ok ? carryOut(doublesOf(now.value)) : now;

  async function carryOut(all: readonly IssueStep[]): Promise<Result<null>> {
    for (const step of all) {
      const written = await take(step);
      if (!written.ok) return written;
    }
    return success(null);
  }

  function take(step: IssueStep): Promise<Result<unknown>> {
    switch (step.do) {
      case 'open':
        return issues.open(text());
      case 'rewrite':
        return issues.rewrite(step.number, text());
      case 'comment':
        return issues.comment(step.number, scrub(step.text));
      case 'close':
        return issues.close(step.number, step.because);
      default:
        return step satisfies never;
    }
  }
}
