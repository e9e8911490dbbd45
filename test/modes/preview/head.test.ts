import { describe, expect, it } from 'vitest';
import { readFarHead } from '../../../src/modes/preview/head.ts';
import type { PreviewedPullRequest } from '../../../src/ports/pull-request.ts';
import { NOW } from '../../decide/make-model.ts';
import { changed, type Hosted, hosted } from './hosted.ts';

const PATH = 'plans.yml';
const place = { top: '', path: PATH, proven: true };
const pullRequest: PreviewedPullRequest = {
  event: 'pull_request_target',
  number: 7,
  baseSha: 'pushed',
  headSha: 'head',
  sha: 'tip',
  headRepository: 'octo-org/octo-repo',
  fromFork: false,
};
const plan = (name: string) =>
  `plans: {${name}: {selection: {tags: [Backup:Daily]}, rules: {daily: {schedule: 0 1 * * *, expiry: 7 days}}}}`;
const at = (text: string | null): Record<string, string> => (text === null ? {} : { [PATH]: text });
const CONFLICT = expect.stringContaining('The base has changed the plan file too');

/** What a merge of the branch is taken to make of the plan file. */
async function merged(world: Hosted, asked: Partial<PreviewedPullRequest> = {}) {
  const { repository, asked: questions } = hosted(world);
  const far = await readFarHead(place, { ...pullRequest, ...asked }, repository, { startedAt: NOW });
  const source = far.source.ok
    ? (far.source.value?.file.plans.map(({ name }) => name).join() ?? 'none')
    : far.source.refusals.map(({ target, fault }) => `${target}: ${fault.message}`).join();
  return { base: far.base, source, remarks: far.remarks, questions };
}

/** Of what the branch was made, what the base has now and what the head has. */
const three = (old: string | null, tip: string | null, head: string | null): Hosted => ({
  commits: { old: at(old), tip: at(tip), head: at(head), pushed: at('x') },
  changes: { 'tip..head': changed('old'), 'pushed..head': changed('older') },
});
const [A, B, C] = ['a', 'b', 'c'].map(plan);

describe('the plan file that a merge makes of base and head', () => {
  it.each<[string, Parameters<typeof three>, string, readonly unknown[]]>([
    ['nobody changed it', [A ?? '', A ?? '', A ?? ''], 'a', []],
    ['the branch changed it', [A ?? '', A ?? '', B ?? ''], 'b', []],
    ['the base changed it', [A ?? '', B ?? '', A ?? ''], 'b', []],
    ['both changed it alike', [A ?? '', B ?? '', B ?? ''], 'b', []],
    ['both changed it', [A ?? '', B ?? '', C ?? ''], 'c', [CONFLICT]],
    ['the branch adds it', [null, null, A ?? ''], 'a', []],
    ['the base has added it since', [null, A ?? '', null], 'a', []],
    ['both added it', [null, A ?? '', B ?? ''], 'b', [CONFLICT]],
    ['both added it alike', [null, A ?? '', A ?? ''], 'a', []],
    ['the branch takes it away', [A ?? '', A ?? '', null], 'none', []],
    ['the branch takes away what the base changed', [A ?? '', B ?? '', null], 'none', [CONFLICT]],
    ['the base has taken it away since', [A ?? '', null, A ?? ''], 'none', []],
    ['the base took away what the branch changed', [A ?? '', null, B ?? ''], 'b', [CONFLICT]],
    ['both took it away', [A ?? '', null, null], 'none', []],
    ['nobody ever had it', [null, null, null], 'none', []],
  ])('where %s', async (_, texts, source, remarks) => {
    expect(await merged(three(...texts))).toMatchObject({ base: 'tip', source, remarks });
  });
});

describe('what stands for the base', () => {
  const both = three(A ?? '', A ?? '', B ?? '');

  it.each<[string, Hosted, Partial<PreviewedPullRequest>, string]>([
    ['is the commit of the run', both, {}, 'tip'],
    ['is that of the last push where GitHub does not compare the two', { ...both, changes: {} }, {}, 'pushed'],
    ['is that of the last push where it refuses to', { ...both, refused: ['changesBetween tip..head'] }, {}, 'pushed'],
    [
      'is that of the last push where the run has no commit',
      { ...both, changes: { '..head': changed('old') } },
      { sha: '' },
      'pushed',
    ],
  ])('%s', async (_, world, asked, base) => {
    const { questions, ...far } = await merged(world, asked);
    expect(far).toMatchObject({ base, source: 'b' });
    expect(questions).toContain(`fileAt ${PATH} ${base}`);
  });

  it('is compared from where the branch left it, as the last push knows it', async () => {
    const world = { ...three(A ?? '', A ?? '', A ?? ''), changes: { 'pushed..head': changed('old') } };
    expect(await merged({ ...world, commits: { ...world.commits, pushed: at(B ?? '') } })).toMatchObject({
      base: 'pushed',
      source: 'b',
    });
  });
});

describe('what cannot be read', () => {
  const gone = three(A ?? '', A ?? '', null);
  const forbidden = 'plan-file: GitHub answered 403';

  it.each<[string, Hosted, string]>([
    ['the head', { ...gone, refused: [`fileAt ${PATH} head`] }, forbidden],
    ['whether the head has one', { ...gone, refused: [`isAbsent ${PATH} head`] }, forbidden],
    [
      'a head that is hidden',
      { ...gone, hidden: [`${PATH} head`] },
      `plan-file: plan-file: "${PATH}" could not be read at the head commit head`,
    ],
    [
      'a head that is hidden, where the base has added a plan since',
      { ...three(null, A ?? '', null), hidden: [`${PATH} head`] },
      `plan-file: plan-file: "${PATH}" could not be read at the head commit head`,
    ],
    [
      'a base that is hidden, and looks as if it had taken it away',
      { ...three(A ?? '', A ?? '', A ?? ''), hidden: [`${PATH} tip`] },
      `plan-file: plan-file: "${PATH}" could not be read at the base commit tip`,
    ],
  ])('is told: %s', async (_, world, source) => {
    expect((await merged(world)).source).toBe(source);
  });

  it.each<[string, Hosted]>([
    ['at the base', { ...three(A ?? '', B ?? '', A ?? ''), refused: [`fileAt ${PATH} tip`] }],
    ['where the branch left it', { ...three(A ?? '', B ?? '', A ?? ''), refused: [`fileAt ${PATH} old`] }],
    ['nor compared', { ...three(A ?? '', B ?? '', A ?? ''), changes: {} }],
  ])('%s leaves the file of the branch as it is', async (_, world) => {
    expect(await merged(world)).toMatchObject({ source: 'a', remarks: [] });
  });

  it('is a problem of the file itself, on its line', async () => {
    expect((await merged(three(null, null, 'plans: 7'))).source).toMatch(/^plans.yml:1:\d+: /);
  });
});
