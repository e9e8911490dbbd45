import { isDeepStrictEqual } from 'node:util';
import { type Attempt, startAttempt } from './attempt.ts';
import { checkOwed, checkTask, owedNow } from './check-owed.ts';
import type { Turnstile } from './turnstile.ts';
import type { World } from './world.ts';

/** A check that nobody disturbs, held against what a person sees in the account at that moment. */
export async function askCheck(
  world: World,
  turnstile: Turnstile,
  attempts: Map<string, Attempt>,
  name: string,
  coverage: 'tagged' | 'all',
): Promise<{ readonly problems: string[]; readonly seen: readonly string[] }> {
  const attempt = startAttempt(world, turnstile, name, checkTask(world, coverage));
  attempts.set(name, attempt);
  const before = owedNow(world, attempt);
  await turnstile.drive(() => attempt.state !== 'running');
  const after = owedNow(world, attempt);
  attempts.delete(name);
  const { report, problems } = attempt;
  if (report === null) return { problems: [...problems, `${name}: the check has no report`], seen: [] };
  const seen = [`check ${report.outcome}`];
  // Where calls had to wait, backups may have been finished meanwhile.
  if (!isDeepStrictEqual(before, after)) return { problems, seen };
  const found = checkOwed(world, attempt, report, after).map((problem) => `${name}: ${problem}`);
  return {
    problems: [...problems, ...found],
    seen: [...seen, ...report.checked.map(({ status }) => `checked ${status}`)],
  };
}
