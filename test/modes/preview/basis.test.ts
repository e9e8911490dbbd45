import { describe, expect, it } from 'vitest';
import { type BasisQuestion, readBasis } from '../../../src/modes/preview/basis.ts';
import type { ChangedFile } from '../../../src/ports/pull-request.ts';
import { NOW } from '../../decide/make-model.ts';
import { filesOf } from '../../engine/surroundings.ts';
import { changed, type Hosted, hosted } from './hosted.ts';

const PATH = 'ops/plans.yml';
const plan = (name: string) =>
  `plans: {${name}: {selection: {tags: [Backup:Daily]}, rules: {daily: {schedule: 0 1 * * *, expiry: 7 days}}}}`;
const file = (path: string, status: string, previousPath: string | null = null): ChangedFile => ({
  path,
  status,
  previousPath,
});

/** What the base is taken to have; `here` are the files of the working copy. */
async function basis(
  world: Hosted,
  more: Partial<BasisQuestion['place']> = {},
  here: readonly string[] = [],
  failing: readonly string[] = [],
) {
  const { repository, asked } = hosted(world);
  const files = filesOf(new Map(here.map((path) => [path, ''])));
  const read = (path: string) =>
    failing.includes(path)
      ? Promise.reject(Object.assign(new Error('it is a folder'), { code: 'EISDIR' }))
      : files.read(path);
  const {
    refusals,
    file: found,
    ...rest
  } = await readBasis({
    planFile: 'plans.yml',
    place: { top: '', path: PATH, proven: true, ...more },
    commit: 'base',
    headSha: 'head',
    repository,
    run: { startedAt: NOW, files: { ...files, read } },
  });
  const plans = found?.plans.map(({ name }) => name).join() ?? null;
  return { ...rest, plans, refused: refusals.map(({ target, fault }) => `${target}: ${fault.message}`), asked };
}

const base = (files: Record<string, string>, more: Partial<Hosted> = {}): Hosted => ({
  commits: { base: files },
  changes: { 'base..head': changed('old') },
  ...more,
});
const NONE = 'The base has no plan file: before this change, backups go by their Expire tags alone.';
const MOVED = 'The change moves the plan file: before, it was old.yml.';
const unread = (why: string) =>
  `plan-file: the plan file "plans.yml" could not be read at the base commit base: ${why}`;
const UNPROVEN = unread('GitHub does not show the file to this token, which does not prove that there is none');
const TOO_MANY = unread('the change touches so many files that it is not known whether it moved the plan file');
const REFUSED = unread('GitHub answered 403');

const red = (refused: string) => ({ compared: false, exists: false, plans: null, remarks: [], refused: [refused] });
const found = (plans: string, ...remarks: readonly string[]) => ({
  compared: true,
  exists: true,
  plans,
  remarks,
  refused: [],
});
const nothing = { compared: true, exists: false, plans: null, remarks: [NONE], refused: [] };

describe('the plan file of the base', () => {
  it('is the one at its path', async () => {
    expect(await basis(base({ [PATH]: plan('a') }))).toMatchObject({ ...found('a'), asked: [`fileAt ${PATH} base`] });
  });

  it('is none where the tree proves it', async () => {
    expect(await basis(base({ 'README.md': '' }))).toMatchObject(nothing);
  });

  it('exists where it cannot be used, and keeps nothing from being compared', async () => {
    const { remarks, ...rest } = await basis(base({ [PATH]: 'plans: 7' }));
    expect(rest).toMatchObject({ compared: true, exists: true, plans: null, refused: [] });
    expect(remarks).toEqual([
      expect.stringMatching(
        /^The plan file of the base cannot be used: .* Expire tags alone\. ops\/plans\.yml:1:\d+: \S/,
      ),
    ]);
  });

  it.each<[string, Hosted, string]>([
    ['it is refused', base({ [PATH]: plan('a') }, { refused: [`fileAt ${PATH} base`] }), REFUSED],
    ['it is hidden', base({ [PATH]: plan('a') }, { hidden: [`${PATH} base`] }), UNPROVEN],
    ['whether there is one is refused', base({}, { refused: [`isAbsent ${PATH} base`] }), REFUSED],
    ['what changed is refused', base({}, { refused: ['changesBetween base..head'] }), REFUSED],
    [
      'the old file is refused',
      base(
        {},
        {
          changes: { 'base..head': changed('old', [file(PATH, 'renamed', 'old.yml')]) },
          refused: ['fileAt old.yml base'],
        },
      ),
      REFUSED,
    ],
    [
      'GitHub does not tell all that changed',
      base({}, { changes: { 'base..head': changed('old', [], false) } }),
      TOO_MANY,
    ],
    ['no tree is shown', { changes: {} }, UNPROVEN],
    ['the tree is refused', { changes: {}, commits: { base: {} }, refused: ['pathsAt base'] }, REFUSED],
  ])('is not known where %s: nothing is compared', async (_, world, refused) => {
    expect(await basis(world)).toMatchObject(red(refused));
  });
});

describe('a plan file that the change moved', () => {
  const moved = (files: Record<string, string>, ...changes: readonly ChangedFile[]) =>
    base(files, { changes: { 'base..head': changed('old', changes) } });
  const old = { 'old.yml': plan('a'), 'other.yml': 'jobs: {}' };
  const removed = (count: number) => Array.from({ length: count }, (_, index) => file(`f${index}.yml`, 'removed'));

  it.each<[string, Hosted, object]>([
    ['is found by its former name', moved(old, file(PATH, 'renamed', 'old.yml')), found('a', MOVED)],
    [
      'is found by its former name, whatever else was removed',
      moved({ ...old, 'gone.yml': plan('b') }, file('gone.yml', 'removed'), file(PATH, 'renamed', 'old.yml')),
      found('a', MOVED),
    ],
    [
      'is found by its former name, however many files changed',
      base(old, { changes: { 'base..head': changed('old', [file(PATH, 'renamed', 'old.yml')], false) } }),
      found('a', MOVED),
    ],
    [
      'is found among the files that were removed',
      moved(old, file(PATH, 'added'), file('other.yml', 'removed'), file('old.yml', 'removed')),
      found('a', MOVED),
    ],
    [
      'is found with the longer ending',
      moved({ 'a.yaml': plan('a') }, file('a.yaml', 'removed')),
      {
        plans: 'a',
        remarks: ['The change moves the plan file: before, it was a.yaml.'],
      },
    ],
    ['is none that still lies there', moved(old, file('old.yml', 'modified')), nothing],
    ['is none of another kind', moved({ 'old.yml.md': plan('a') }, file('old.yml.md', 'removed')), nothing],
    ['is none of which GitHub knows more than the tree', moved({}, file('old.yml', 'removed')), nothing],
    [
      'is not guessed where two were removed',
      moved({ ...old, 'b.yml': plan('b') }, file('old.yml', 'removed'), file('b.yml', 'removed')),
      red(TOO_MANY),
    ],
    [
      'is looked for in ten files',
      moved({ 'f9.yml': plan('a') }, ...removed(10)),
      {
        plans: 'a',
        compared: true,
      },
    ],
    ['is not looked for in eleven', moved({ 'f9.yml': plan('a') }, ...removed(11)), red(TOO_MANY)],
  ])('%s', async (_, world, result) => {
    expect(await basis(world)).toMatchObject(result);
  });

  it('is found by both trees where GitHub does not compare the commits', async () => {
    const trees: Hosted = { commits: { base: { ...old, 'stays.yml': plan('b'), 'README.md': '' } } };
    const { asked, ...rest } = await basis(trees, {}, ['stays.yml', 'other.yml']);
    expect(rest).toMatchObject(found('a', MOVED));
    expect(asked).not.toContain('fileAt stays.yml base');
    expect(asked).not.toContain('fileAt README.md base');
    expect(await basis(trees, { top: '/work' }, ['/work/stays.yml'])).toMatchObject(found('a', MOVED));
    // What cannot be read here is not gone.
    expect(await basis(trees, {}, ['stays.yml'], ['old.yml'])).toMatchObject(nothing);
    const many = Object.fromEntries(removed(12).map(({ path }) => [path, plan('a')]));
    const { asked: few, ...refused } = await basis({ commits: { base: many } });
    expect(refused).toMatchObject(red(TOO_MANY));
    expect(few.filter((question) => question.startsWith('fileAt f'))).toEqual([]);
  });
});

describe('a working copy that is no git work tree', () => {
  const unproven = { path: 'runner/work/repo/ops/plans.yml', proven: false };

  it('may begin above the repository: each end of the path is tried', async () => {
    expect(await basis(base({ [PATH]: plan('a') }), unproven)).toMatchObject({
      ...found('a'),
      asked: ['runner/work/repo/ops/plans.yml', 'work/repo/ops/plans.yml', 'repo/ops/plans.yml', PATH].map(
        (path) => `fileAt ${path} base`,
      ),
    });
    const far = { path: `a/b/c/d/e/${PATH}`, proven: false };
    const { asked } = await basis(base({ [PATH]: plan('a') }), far);
    expect(asked.filter((question) => question.startsWith('fileAt'))).toHaveLength(5);
    const world = base(
      { 'old.yml': plan('a') },
      {
        changes: { 'base..head': changed('old', [file(PATH, 'renamed', 'old.yml')]) },
      },
    );
    expect(await basis(world, unproven)).toMatchObject(found('a', MOVED));
    expect(await basis(world, { ...unproven, proven: true })).toMatchObject(nothing);
  });
});
