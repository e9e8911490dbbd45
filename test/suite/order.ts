import type { TestSpecification } from 'vitest/node';
import { BaseSequencer } from 'vitest/node';

/**
 * What takes longest, first to last: begun last, one of these would keep a single core busy while the other has nothing left to
 * do. What mostly waits for others' deadlines is begun beside what only computes, so that no core is idle meanwhile. The order is
 * all that this decides; the report at the end of a run shows what belongs here.
 */
const LONGEST = [
  'test/simulator/histories-1',
  'test/e2e/faults.test.ts',
  'test/simulator/histories-2',
  'test/e2e/outside.test.ts',
  'test/simulator/',
  'test/e2e/cancels.test.ts',
  'test/report/in-chromium.test.ts',
  'test/github/repository.test.ts',
  'test/sandbox/restore-page',
  'test/engine/',
  'test/e2e/',
  'test/front/',
  'test/demo/',
  'test/cli/',
  'test/infra/recorded',
  'test/modes/',
];

/** On a fresh clone vitest knows no times, and would begin with the largest files, of which the longest are none. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted
      .map((file) => ({ file, rank: rankOf(file.moduleId) }))
      .sort((a, b) => a.rank - b.rank)
      .map(({ file }) => file);
  }
}

function rankOf(path: string): number {
  const rank = LONGEST.findIndex((part) => path.includes(`/${part}`));
  return rank === -1 ? LONGEST.length : rank;
}
