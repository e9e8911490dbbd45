import { describe, expect, it } from 'vitest';
import { hereIn } from '../front/world.ts';
import { account, gitHubOf, MONTH, PLAN_FILE, preview, WEEK } from './gate-world.ts';
import { HOME, worldOf } from './world.ts';

describe('one comment', () => {
  it('for each choice of regions and plan file, also of two legs at once', async () => {
    const world = await worldOf({ ...account(), regions: [HOME, 'eu-west-1'] });
    const gitHub = await gitHubOf({ 'base-sha': { [PLAN_FILE]: MONTH } });
    const leg = (regions: string, run = world.run) =>
      preview({ run }, gitHub, { files: { [PLAN_FILE]: WEEK }, inputs: { regions } });
    await Promise.all([leg('us-*'), leg('eu-*'), leg('us-*')]);
    expect(gitHub.repository.comments).toHaveLength(2);
    await leg('us-*', hereIn(world));
    expect(gitHub.repository.comments).toHaveLength(2);
    expect(new Set(gitHub.repository.comments.map(({ body }) => body.split('\n')[0])).size).toBe(2);
    expect(gitHub.repository.comments.some(({ body }) => /\d{12}/.test(body.split('\n')[0] ?? ''))).toBe(false);
  });
});
