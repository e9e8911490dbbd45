import { describe, expect, it } from 'vitest';
import { didYouMeanTags } from '../../src/decide/nearest-tags.ts';
import { accountWith, checkOf } from '../modes/check/world.ts';
import { makeResource } from './make-model.ts';

const carrying = (tags: Readonly<Record<string, string>>) => makeResource({ tags: new Map(Object.entries(tags)) });
const line = (key: string, value: string) => ({ key, value });
const fleet = [carrying({ Backup: 'ProductionDaily', Env: 'prod' }), carrying({ Backup: 'weekly' })];

describe('the tags that were probably meant', () => {
  it.each([
    ['another case of both', [line('backup', 'productiondaily')], '; did you mean "Backup:ProductionDaily"?'],
    ['another case of the value', [line('Backup', 'Weekly')], '; did you mean "Backup:weekly"?'],
    ['a slip', [line('Bakcup', 'weekyl')], '; did you mean "Backup:weekly"?'],
    [
      'several lines',
      [line('backup', 'weekly'), line('env', 'Prod')],
      '; did you mean "Backup:weekly" and "Env:prod"?',
    ],
    [
      'only the line that nothing carries',
      [line('Backup', 'weekly'), line('env', 'prod')],
      '; did you mean "Env:prod"?',
    ],
    ['nothing near', [line('Team', 'payments')], ''],
    ['a value that is far off', [line('Backup', 'never-heard-of')], ''],
    ['what is carried', [line('Backup', 'weekly')], ''],
  ])('%s', (_, lines, hint) => {
    expect(didYouMeanTags(lines, fleet)).toBe(hint);
    expect(didYouMeanTags(lines, [])).toBe('');
  });

  it('are named by a check that selects nothing, by tag and by plan', async () => {
    const hint = 'did you mean "Backup:daily"?';
    const byTag = await checkOf(accountWith([]), { inputs: { tag: 'backup:Daily', 'max-age': '26 hours' } });
    expect(byTag.failed[0]).toMatchObject({ fault: 'none-found', message: expect.stringContaining(hint) });
    const plan = 'plans:\n  p:\n    selection: {tags: [backup:Daily]}\n    rules:\n      r: {expiry: 30 days}\n';
    const byPlan = await checkOf(accountWith([]), { inputs: {}, plan });
    expect(byPlan.failed[0]).toMatchObject({ fault: 'none-found', message: expect.stringContaining(hint) });
  });
});
