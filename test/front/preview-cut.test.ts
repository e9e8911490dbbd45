import { describe, expect, it } from 'vitest';
import { account, DAILY, DAY, gitHubOf, MARKER, ours, plans, preview, previewOf } from '../e2e/preview-world.ts';
import { stamp, worldOf } from './world.ts';

const idsIn = (text: string) => [...new Set(text.match(/ami-[0-9a-f]{17}/g))].sort();

describe('a pull request that cuts 30 days to 7', () => {
  it('is told exactly which AMIs become deletable and from when, in one comment that a second push updates', async () => {
    const world = await worldOf(account());
    const gitHub = await gitHubOf(plans('30 days'));
    for (let index = 0; index < 130; index += 1) gitHub.repository.addComment(7, `comment ${index}`);
    const copied = gitHub.repository.addComment(7, `${MARKER}\nNothing becomes deletable.`);

    const first = await preview(world, gitHub, { head: plans('7 days') });
    expect(first.exitCode).toBe(0);
    expect(first.outputs).toMatchObject({ outcome: 'ok', 'failed-count': '0', 'deleted-count': '0' });
    const shown = previewOf(first).preview;
    const at = Date.parse(shown?.at ?? '');
    // What expires within the grace time anyway goes when it was to go.
    const cut = DAILY.filter(({ createdAt }) => createdAt + 30 * DAY > at + 3 * DAY);
    expect(cut).toHaveLength(108);
    const ids = cut.map(({ id }) => id).sort();
    const expected = cut.map(({ id, createdAt }) => [id, stamp(Math.max(createdAt + 7 * DAY, at + 3 * DAY))]);
    const sooner = shown?.fates.filter(({ change }) => change === 'newly-deletable') ?? [];
    const found = sooner.map(({ recoveryPointId, after }) => [
      recoveryPointId,
      after.end === 'deleted' ? after.from : after.end,
    ]);
    expect(found.sort()).toEqual(expected.sort());

    const [comment] = ours(gitHub);
    expect(ours(gitHub)).toHaveLength(1);
    expect(comment?.body.length).toBeLessThanOrEqual(65_536);
    expect(idsIn(comment?.body ?? '')).toEqual(ids);
    for (const [id, from] of expected) {
      const row = comment?.body.split('\n').find((line) => line.includes(id ?? ''));
      expect(row).toContain(from);
    }
    expect(comment?.body).toContain('108 AMIs become deletable sooner');
    expect(first.summary).toContain('108 AMIs become deletable sooner');
    expect(idsIn(first.summary)).toEqual(idsIn(comment?.body ?? ''));

    const second = await preview(world, gitHub, { head: plans('30 days') });
    expect(second.exitCode).toBe(0);
    expect(ours(gitHub)).toHaveLength(1);
    expect(ours(gitHub)[0]).toMatchObject({ id: comment?.id, edits: 1 });
    expect(ours(gitHub)[0]?.body).toContain('The backup plans do not change');
    expect(idsIn(ours(gitHub)[0]?.body ?? '')).toEqual([]);
    expect(copied).toMatchObject({ edits: 0 });
    expect(world.writes()).toEqual([]);
    expect(world.imageIds()).toHaveLength(200);
  });
});
