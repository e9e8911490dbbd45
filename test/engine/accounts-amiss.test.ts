import { expect, it } from 'vitest';
import { accountOf, accountsWorld, IDS, machines, runInputs } from './accounts-world.ts';

const [ONE, TWO] = IDS;
const CHECK = { mode: 'check', tag: 'Backup:Daily', 'max-age': '26 hours', coverage: 'all', accounts: `${ONE} ${TWO}` };

/** Machines that nothing selects. */
function untagged(...names: readonly string[]) {
  const { instances = [] } = machines(...names);
  return { instances: instances.map(({ tags, ...rest }) => ({ ...rest, tags: { Name: tags?.Name ?? '' } })) };
}

it('a check is red for an account in which nothing carries the tag and machines are unprotected', async () => {
  const { instances = [] } = machines('new');
  const young = { instances: instances.map(({ launchedAt: _, ...rest }) => rest) };
  await accountsWorld(accountOf(ONE, young), accountOf(TWO, untagged('forgotten')));
  const report = await runInputs(CHECK);
  expect(report.unprotectedCount).toBe(1);
  expect(report.accounts?.map(({ account, outcome }) => [account, outcome === 'ok'])).toEqual([
    [TWO, false],
    [ONE, true],
  ]);
  expect(report.outcome).not.toBe('ok');
});
