import { choose, oneOf } from '../chance.ts';
import { allAmis, isOurs } from './amis.ts';
import { type Estate, HOME } from './estate.ts';

/** Something that goes wrong for a while, and how it is mended. Both say what happened. */
export interface Trouble {
  readonly begin: () => string | null;
  readonly end: () => string | null;
  /** Days. */
  readonly lasts: number;
}

/** Draws what may go wrong in an estate. */
export function drawTrouble(estate: Estate): Trouble {
  const { random, theme } = estate;
  switch (theme) {
    case 'copies':
      return choose(random, regionDies, regionDies, keyRevoked, copiesFail, regionOff)(estate);
    case 'accounts':
      return choose(random, accountShut, accountShut, regionDies, copiesFail)(estate);
    case 'verify':
      return choose(random, badBoot, badBoot, noCapacity, openGroup, regionDies)(estate);
  }
}

/** A region of one account that answers nobody for days. */
export function regionDies(estate: Estate, lasts = choose(estate.random, 1, 3, 7), name = elsewhere(estate)): Trouble {
  const { random, accounts } = estate;
  const account = oneOf(random, accounts);
  const condition = choose(random, 'unreachable', 'denied', 'not-enabled');
  return {
    lasts,
    begin: () => {
      account?.addRegion({ name, condition });
      return `a region is ${condition}: ${name} of ${account?.accountId}`;
    },
    end: () => {
      account?.addRegion({ name, condition: 'ok' });
      return `a region is back: ${name} of ${account?.accountId}`;
    },
  };
}

/** The first region answers for sessions and for the list of regions; without it there is no run at all. */
function elsewhere({ random, regions }: Estate): string {
  const others = regions.filter((region) => region !== HOME);
  return oneOf(random, others) ?? HOME;
}

/** Somebody switches a region off for the account. */
function regionOff(estate: Estate): Trouble {
  const { random, accounts } = estate;
  const [account, name] = [oneOf(random, accounts), elsewhere(estate)];
  return {
    lasts: choose(random, 1, 2),
    begin: () => {
      account?.addRegion({ name, optInStatus: 'not-opted-in' });
      return `a region is switched off: ${name}`;
    },
    end: () => {
      account?.addRegion({ name, optInStatus: 'opted-in' });
      return `a region is switched on: ${name}`;
    },
  };
}

function keyRevoked({ random, accounts, copyKeys }: Estate): Trouble {
  const arn = oneOf(random, copyKeys);
  const set = (state: 'Enabled' | 'Disabled' | 'PendingDeletion') => () => {
    const key = accounts.flatMap(({ keys }) => (arn === undefined ? [] : (keys.get(arn) ?? [])))[0];
    if (key === undefined) return null;
    key.state = state;
    return `a key is ${state}: ${arn}`;
  };
  return {
    lasts: choose(random, 1, 3),
    begin: set(choose(random, 'Disabled', 'PendingDeletion')),
    end: set('Enabled'),
  };
}

/** What KMS says of the key is well, and nobody may use it: copies are accepted and fail. */
export function copiesFail(estate: Estate, lasts = choose(estate.random, 1, 3)): Trouble {
  return {
    lasts,
    begin: () => {
      estate.copiesFail = true;
      return 'copies fail';
    },
    end: () => {
      estate.copiesFail = false;
      return 'copies succeed again';
    },
  };
}

export function accountShut(estate: Estate, lasts = choose(estate.random, 1, 2)): Trouble {
  const { random, accounts, shut } = estate;
  const account = oneOf(random, accounts);
  const why = choose(random, 'trust', 'scp');
  const trust = (subjects: string[]) => {
    for (const role of account?.identities.roles.values() ?? []) role.trust.subjects = subjects;
  };
  return {
    lasts,
    begin: () => {
      if (account === undefined || shut.has(account.accountId)) return null;
      shut.set(account.accountId, why);
      if (why === 'trust') trust([]);
      return `an account is shut by ${why}: ${account.accountId}`;
    },
    end: () => {
      if (account === undefined || !shut.delete(account.accountId)) return null;
      trust(['repo:octo-org/*']);
      return `an account is open again: ${account.accountId}`;
    },
  };
}

/** One of the newest backups does not come up. */
function badBoot(estate: Estate): Trouble {
  const { random } = estate;
  return notBooting(estate, choose(random, 1, 2), (ids) => [oneOf(random, ids.slice(0, 4)) ?? '']);
}

/** Nothing that is there comes up. */
export function noneBoots(estate: Estate): Trouble {
  return notBooting(estate, 1, (ids) => ids);
}

/** @param chosen Which of the AMIs of an account, the newest first. */
function notBooting(
  { random, accounts, boots }: Estate,
  lasts: number,
  chosen: (newestFirst: readonly string[]) => readonly string[],
): Trouble {
  const outcome = choose(random, 'impaired', 'initializing', 'shuts-down');
  return {
    lasts,
    begin: () => {
      for (const account of accounts) {
        const ours = allAmis(account).filter((ami) => isOurs(ami) && ami.state === 'available');
        const ids = chosen(ours.sort((a, b) => b.createdAt - a.createdAt).map(({ id }) => id));
        for (const imageId of ids) {
          boots.set(imageId, outcome);
          account.boots.push({ imageId, outcome });
        }
      }
      return `does not boot, ${outcome}: ${[...boots.keys()].join()}`;
    },
    end: () => {
      boots.clear();
      for (const account of accounts) account.boots.length = 0;
      return 'what did not boot does';
    },
  };
}

function noCapacity(estate: Estate): Trouble {
  return {
    lasts: 1,
    begin: () => {
      estate.noCapacity = true;
      return 'no capacity';
    },
    end: () => {
      estate.noCapacity = false;
      return 'capacity again';
    },
  };
}

/** Somebody gives the group of the test network a rule: nothing may be started there. */
function openGroup(estate: Estate): Trouble {
  const { random, accounts, regions } = estate;
  const [account, name] = [oneOf(random, accounts), oneOf(random, regions)];
  const set = (isOpen: boolean) => {
    estate.isOpen = isOpen;
    for (const group of account?.region(name ?? '').securityGroups.values() ?? []) {
      if (group.tags.get('BackupTest') === 'yes')
        group.egress = isOpen ? [{ protocol: 'tcp', fromPort: 443, toPort: 443, cidrs: ['10.0.0.0/8'] }] : [];
    }
  };
  return {
    lasts: 1,
    begin: () => {
      set(true);
      return `the test network has a way out: ${name}`;
    },
    end: () => {
      set(false);
      return `the test network is closed again: ${name}`;
    },
  };
}
