import { describe, expect, it } from 'vitest';
import { baseInCheckout, baseOf, notCompared } from '../../../src/modes/preview/basis.ts';
import type { CheckedOut } from '../../../src/ports/checkout.ts';
import type { PreviewedPullRequest } from '../../../src/ports/pull-request.ts';
import { type Hosted, hosted, REFUSED } from './hosted.ts';

const PATH = 'plans.yml';
const pullRequest: PreviewedPullRequest = {
  event: 'pull_request',
  number: 7,
  baseSha: 'pushed',
  headSha: 'head',
  sha: 'merge',
  headRepository: 'octo-org/octo-repo',
  fromFork: false,
};
const at = (commit: string, ...parents: readonly string[]): CheckedOut => ({ commit, parents, repository: null });

describe('the commit that a change is compared with', () => {
  it.each<[string, CheckedOut | null, Partial<PreviewedPullRequest>, Hosted, string]>([
    ['the first parent of the merge', at('merge', 'tip', 'head'), {}, {}, 'tip'],
    ['the same where GitHub names the parents', null, {}, { parents: { merge: ['tip', 'head'] } }, 'tip'],
    ['the base of the event where nobody names them', null, {}, {}, 'pushed'],
    ['the base of the event where the commit is no merge', at('merge', 'tip'), {}, {}, 'pushed'],
    ['the base of the event where it merges three', at('merge', 'tip', 'head', 'more'), {}, {}, 'pushed'],
    ['the base of the event where the head itself is checked out', at('head', 'one', 'two'), {}, {}, 'pushed'],
    [
      'the base of the event where no commit is known',
      null,
      { sha: '' },
      { parents: { '': ['tip', 'head'] } },
      'pushed',
    ],
    ['the base of a merge queue', at('merge', 'tip', 'head'), { event: 'merge_group' }, {}, 'pushed'],
  ])('is %s', async (_, checkedOut, asked, world, commit) => {
    const { repository } = hosted(world);
    expect(await baseOf({ ...pullRequest, ...asked }, checkedOut, repository)).toEqual({ ok: true, value: commit });
  });

  it('is not known where the parents are refused', async () => {
    const { repository } = hosted({ refused: ['parentsOf merge'] });
    expect(await baseOf(pullRequest, null, repository)).toEqual({ ok: false, fault: REFUSED });
  });
});

describe('a working copy that holds the base', () => {
  const world = { commits: { head: { [PATH]: 'new' } } };

  it.each<[string, CheckedOut | null, string | null, Hosted, boolean]>([
    ['is a fault', at('pushed'), 'old', world, true],
    ['is one where it has no such file', at('pushed'), null, world, true],
    ['is one where the head has none', at('pushed'), 'old', { commits: { head: {} } }, true],
    ['is none where both have none', at('pushed'), null, { commits: { head: {} } }, false],
    ['is none where the file is that of the head', at('pushed'), 'new', world, false],
    ['is none where nobody can tell', at('pushed'), 'old', { ...world, refused: [`fileAt ${PATH} head`] }, false],
    ['is none where another commit is checked out', at('merge'), 'old', world, false],
    ['is none where no commit is known', null, 'old', world, false],
  ])('%s', async (_, checkedOut, text, hostedWorld, wrong) => {
    const { repository } = hosted(hostedWorld);
    const place = { top: '', path: PATH, proven: true };
    const head = text === null ? null : { text };
    const fault = await baseInCheckout(pullRequest, checkedOut, place, head, repository);
    expect(fault?.message ?? null).toBe(wrong ? 'the working copy holds the base (pushed), and not the change' : null);
  });

  it('lets nothing be compared', () => {
    expect(notCompared(REFUSED)).toEqual({
      compared: false,
      file: null,
      exists: false,
      refusals: [{ target: 'plan-file', fault: REFUSED }],
      remarks: [],
    });
  });
});
