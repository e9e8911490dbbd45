import type { TestSpecification } from 'vitest/node';
import { BaseSequencer } from 'vitest/node';

/**
 * What takes longest, first to last: begun last, one of these would keep a single core busy while the other has nothing left to
 * do. What mostly waits for others' deadlines is begun beside what only computes, so that no core is idle meanwhile. The order is
 * all that this decides; the report at the end of a run shows what belongs here.
 */
const LONGEST = [
  /simulator\/histories-1/,
  /e2e\/faults\.test/,
  /simulator\/histories-2/,
  /e2e\/outside\.test/,
  /simulator\//,
  /e2e\/cancels\.test/,
  /report\/in-chromium\.test/,
  /sandbox\/restore-page/,
  /front\/preview-gate/,
  /engine\/a/,
  /github\/repository\.test/,
  // Runs in `front` pause for real before they repeat a request, runs in `engine` never.
  /(engine|front)\//,
  /cli\/interrupt/,
  /e2e\//,
  /demo\//,
  /cli\//,
  /infra\/recorded/,
  /modes\//,
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
  const [, file = ''] = path.split('/test/');
  const rank = LONGEST.findIndex((part) => part.test(file));
  return rank === -1 ? LONGEST.length : rank;
}
