import type { AccountSeed } from '../../sandbox/index.ts';
import { accountOf, IDS, machines } from '../engine/accounts-world.ts';
import type { World } from './world.ts';

const [ONE, TWO, THREE] = IDS;

/** Three accounts, the second of which trusts nobody. */
export async function fleet(worldOf: (seed: AccountSeed) => Promise<World>) {
  const closed = accountOf(TWO, { ...machines('web'), roles: [] });
  return worldOf({
    ...accountOf(ONE, machines('api')),
    otherAccounts: [closed, accountOf(THREE, machines('batch'))],
  });
}

export const INPUTS = {
  accounts: IDS.join('\n'),
  'role-to-assume': 'arn:aws:iam::{account}:role/backup',
  'aws-region': 'eu-central-1',
};
