import type { WantedRegion } from '../../model/backup-plans.ts';
import { TESTABLE_TYPES } from '../../model/restore-tests.ts';
import type { Warning } from '../../model.ts';
import { isTestable } from '../../plan/restore-test.ts';
import type { CoveredEntry } from './covered.ts';

/** Warns of resources in a plan with restore tests that AWS Backup can't test. */
export function untestedWarnings(
  wanted: readonly WantedRegion[],
  covered: readonly CoveredEntry[],
): readonly Warning[] {
  return wanted.flatMap(({ region, restoreTests = [] }) =>
    restoreTests.flatMap(({ plan, test }): readonly Warning[] => {
      if (test === null) return [];
      const here = covered.filter((one) => one.plan === plan && one.region === region && !isTestable(one.kind));
      const types = [...new Set(here.map(({ kind }) => kind))].sort();
      if (types.length === 0) return [];
      const message = `AWS Backup cannot test restores of ${types.join(', ')}, which the plan ${plan} covers in ${region}: of what it covers, only ${TESTABLE_TYPES.join(', ')} are tested`;
      return [{ region, target: plan, message }];
    }),
  );
}
