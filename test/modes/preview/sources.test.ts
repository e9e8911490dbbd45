import { describe, expect, it } from 'vitest';
import { failure, success } from '../../../src/model.ts';
import { readSources } from '../../../src/modes/preview/sources.ts';
import type { CheckedOut } from '../../../src/ports/checkout.ts';
import { systemClock } from '../../../src/ports/clock.ts';
import type { Patience } from '../../../src/ports/outside.ts';
import type { PreviewedPullRequest } from '../../../src/ports/pull-request.ts';
import type { PlaceInTree } from '../../../src/ports/work-tree.ts';
import { makePreviewRequest } from '../../changes/make-request.ts';
import { NOW } from '../../decide/make-model.ts';
import { filesOf, NO_PULL_REQUEST, PLAN_PATH } from '../../engine/surroundings.ts';
import { changed, type Hosted, hosted, REFUSED } from './hosted.ts';

const LINES: Readonly<Record<string, string>> = { daily: '17 1 * * *', monthly: '17 2 1 * *' };
const rule = (name: string) => `${name}: {schedule: ${LINES[name]}, expiry: 7 days}`;
const plan = (...rules: readonly string[]) =>
  `plans: {web: {selection: {tags: [Backup:Daily]}, rules: {${rules.map(rule).join(', ')}}}}`;
const MONTH = plan('monthly');
const BOTH = plan('daily', 'monthly');
const WORKFLOW = '.github/workflows/backup.yml';
/** Fires the rules of its line, and no others. */
const fires =
  "on: {schedule: [{cron: '17 1 * * *'}, {cron: '17 2 1 * *'}]}\njobs: {b: {steps: [{uses: acme/backup-via-tag@v1, with: {mode: backup}}]}}\n";

const pullRequest: PreviewedPullRequest = {
  event: 'pull_request',
  number: 7,
  baseSha: 'base',
  headSha: 'head',
  sha: 'merge',
  headRepository: 'fork-org/octo-repo',
  fromFork: false,
};

interface World extends Hosted {
  readonly here?: Readonly<Record<string, string>>;
  readonly planFile?: string | null;
  readonly token?: string;
  readonly place?: PlaceInTree | null;
  readonly checkedOut?: CheckedOut;
  readonly noRepository?: boolean;
}

async function sources(
  { here = {}, planFile = null, token = 't', place, checkedOut, noRepository, ...world }: World,
  asked: Partial<PreviewedPullRequest> | null = {},
) {
  const { repository, asked: questions } = hosted(world);
  const files = {
    ...filesOf(new Map(Object.entries(here))),
    list: async (folder: string) => (folder === '.github/workflows' ? ['backup.yml'] : []),
    ...(place !== undefined && { placeOf: async () => place }),
    ...(checkedOut !== undefined && { checkedOut: async () => checkedOut }),
  };
  const { signal } = new AbortController();
  const pullRequests = {
    ...NO_PULL_REQUEST,
    repository: async (_: string, patience: Patience) => {
      expect(patience).toEqual({ clock: systemClock, signal });
      return noRepository === true ? failure(REFUSED) : success(repository);
    },
  };
  const run = { files, startedAt: NOW, pullRequests, clock: systemClock, signal };
  const request = { ...makePreviewRequest(), planFile, githubToken: token };
  const read = await readSources(request, run, asked === null ? null : { ...pullRequest, ...asked });
  const rulesOf = (file: typeof read.head) =>
    file?.plans.flatMap(({ rules }) => rules.map(({ name }) => name)).join() ?? null;
  return {
    head: rulesOf(read.head),
    base: rulesOf(read.base),
    source: read.source?.path ?? null,
    compared: read.compared,
    refused: read.refusals.map(({ target, fault }) => `${target}: ${fault.message}`),
    remarks: read.remarks,
    schedules: read.schedules,
    idle: [...read.idle],
    idleBefore: [...read.idleBefore],
    questions,
  };
}

const at = (text: string, path = PLAN_PATH) => ({ [path]: text });
const merge = { commit: 'merge', parents: ['base', 'head'], repository: null };
const usual: World = { here: at(BOTH), commits: { base: at(MONTH), head: at(BOTH) }, checkedOut: merge };
const NOTHING =
  'No pull request started this run, so that the plan file is shown as it stands and nothing is compared.';
const UNREAD = `plan-file: the plan file "${PLAN_PATH}" could not be read at the base: `;

describe('the two files of a preview', () => {
  it('are that of the working copy and that of the base', async () => {
    expect(await sources(usual)).toMatchObject({
      head: 'daily,monthly',
      base: 'monthly',
      source: PLAN_PATH,
      compared: true,
      refused: [],
    });
  });

  it('are the same where nothing is compared: no file before would be another thing', async () => {
    expect(await sources(usual, null)).toMatchObject({
      head: 'daily,monthly',
      base: 'daily,monthly',
      compared: false,
      refused: [],
      remarks: expect.arrayContaining([NOTHING]),
    });
  });

  it('are none before where the base proves to have none', async () => {
    const world = { ...usual, commits: { base: {}, head: at(BOTH) }, changes: { 'base..head': changed('old') } };
    expect(await sources(world)).toMatchObject({ head: 'daily,monthly', base: null, compared: true, refused: [] });
  });

  it('are looked for at the path that is named', async () => {
    const named: World = {
      planFile: 'ops/p.yml',
      here: at(BOTH, 'ops/p.yml'),
      commits: { base: at(MONTH, 'ops/p.yml'), head: at(BOTH, 'ops/p.yml') },
      checkedOut: merge,
    };
    expect(await sources(named)).toMatchObject({ head: 'daily,monthly', base: 'monthly', source: 'ops/p.yml' });
  });

  it('are those of head and base under pull_request_target, whatever the working copy holds', async () => {
    const far: World = {
      here: at(MONTH),
      commits: { merge: at(MONTH), old: at(MONTH), head: at(BOTH) },
      changes: { 'merge..head': changed('old') },
    };
    const target = { event: 'pull_request_target' } as const;
    expect(await sources(far, target)).toMatchObject({
      head: 'daily,monthly',
      base: 'monthly',
      compared: true,
      refused: [],
      idle: [],
      remarks: [expect.stringContaining('the workflows of the head are not read')],
    });
    const both = { ...far, commits: { ...far.commits, merge: at(plan('daily')) } };
    expect((await sources(both, target)).remarks).toEqual([
      expect.stringContaining('The base has changed the plan file too'),
      expect.stringContaining('the workflows of the head are not read'),
    ]);
  });
});

describe('a plan file that cannot be used', () => {
  it('is refused, with what is wrong with the base beside it', async () => {
    const { refused, head, base, source, schedules } = await sources({ ...usual, here: at('plans: 7') });
    expect({ head, base, source, schedules }).toEqual({ head: null, base: 'monthly', source: null, schedules: [] });
    expect(refused).toEqual([expect.stringMatching(/^\.github\/backup-plans\.yml:1:\d+: /)]);
    const both = await sources({ ...usual, here: at('plans: 7'), token: '' });
    expect(both.refused).toEqual([
      `${UNREAD}there is no token for GitHub`,
      expect.stringMatching(/^\.github\/backup-plans\.yml:1:\d+: /),
    ]);
  });

  it('is taken away: nothing is left, which is told', async () => {
    const gone: World = { ...usual, here: {}, commits: { base: at(MONTH), head: {} } };
    const taken = `The plan file ${PLAN_PATH} is taken away: after this change there is no plan.`;
    expect(await sources(gone)).toMatchObject({
      head: '',
      base: 'monthly',
      source: null,
      compared: true,
      refused: [],
      remarks: [taken],
    });
    const named = await sources({ ...gone, planFile: PLAN_PATH });
    expect(named).toMatchObject({ head: '', remarks: [taken] });
    expect(named.refused).toEqual([expect.stringMatching(/plan-file/)]);
  });

  it('is nowhere: the run is red', async () => {
    const none: World = {
      here: {},
      commits: { base: {}, head: {} },
      changes: { 'base..head': changed('old') },
      checkedOut: merge,
    };
    const { head, source, refused } = await sources(none);
    expect({ head, source, count: refused.length }).toEqual({ head: null, source: null, count: 1 });
    expect((await sources({ here: {} }, null)).refused).toHaveLength(1);
  });
});

describe('nothing is compared, and the run is red', () => {
  it.each<[string, World, string]>([
    ['outside of every work tree', { ...usual, place: null }, 'it lies outside of the working copy'],
    ['without a token', { ...usual, token: '' }, 'there is no token for GitHub'],
    ['where the repository is refused', { ...usual, noRepository: true }, 'GitHub answered 403'],
    [
      'where another repository is checked out',
      { ...usual, checkedOut: { ...merge, repository: 'Other/Repo' } },
      'it is in a checkout of other/repo, and the pull request is one of octo-org/octo-repo',
    ],
  ])('%s', async (_, world, why) => {
    expect(await sources(world)).toMatchObject({
      compared: false,
      head: 'daily,monthly',
      base: 'daily,monthly',
      refused: [`${UNREAD}${why}`],
    });
    // Under pull_request_target the checkout is the base, and says nothing of the head.
    const target = await sources(world, { event: 'pull_request_target' });
    expect(target).toMatchObject({ compared: false, head: null, source: null, refused: [`${UNREAD}${why}`] });
  });

  it.each([['octo-org/octo-repo'], ['OCTO-ORG/Octo-Repo'], ['fork-org/Octo-Repo']])(
    'but not in a checkout of %s',
    async (repository) => {
      expect(await sources({ ...usual, checkedOut: { ...merge, repository } })).toMatchObject({ compared: true });
    },
  );

  it('where the parents of the merge are refused', async () => {
    const { checkedOut: _, ...unknown } = usual;
    expect(await sources({ ...unknown, refused: ['parentsOf merge'] })).toMatchObject({
      compared: false,
      head: 'daily,monthly',
      refused: ['plan-file: GitHub answered 403'],
    });
  });

  it('where the working copy holds the base', async () => {
    const wrong = { ...usual, here: at(MONTH), checkedOut: { ...merge, commit: 'base' } };
    expect(await sources(wrong)).toMatchObject({
      compared: false,
      refused: ['plan-file: the working copy holds the base (base), and not the change'],
    });
  });
});

describe('the workflows of the working copy', () => {
  const { checkedOut: _, ...unknown } = usual;
  it.each<[string, World, Partial<PreviewedPullRequest> | null, boolean]>([
    ['a pull request', usual, {}, true],
    ['no pull request', usual, null, true],
    ['no comparison', { ...usual, token: '' }, {}, true],
    ['no parents', { ...unknown, refused: ['parentsOf merge'] }, {}, true],
    [
      'the base in the working copy',
      { ...usual, changes: { 'merge..head': null } },
      { event: 'pull_request_target' },
      false,
    ],
  ])('are read with %s: %s', async (_name, world, asked, read) => {
    const { remarks } = await sources(world, asked);
    expect(remarks.some((remark) => remark.includes('the workflows of the head are not read'))).toBe(!read);
  });

  it('say which rules nobody fires, under the new file and under the old', async () => {
    const here = { ...at(plan('daily')), [WORKFLOW]: fires.replaceAll('17 ', '23 ') };
    const idle = await sources({ ...usual, here, commits: { base: at(BOTH), head: at(plan('daily')) } });
    expect(idle).toMatchObject({ idle: ['web/daily'], idleBefore: ['web/daily', 'web/monthly'] });
    const fired = await sources({ ...usual, here: { ...at(BOTH), [WORKFLOW]: fires } });
    expect(fired).toMatchObject({ idle: [], idleBefore: [] });
    const world = { ...usual, here, commits: { base: {}, head: at(BOTH) }, changes: { 'base..head': changed('old') } };
    expect(await sources(world)).toMatchObject({ idle: ['web/daily'], idleBefore: [] });
  });
});
