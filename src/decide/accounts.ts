import type { AccountId } from '../model.ts';
import { accountId } from '../model.ts';

/** Account ids, and ids of units that stand for the accounts in them. */
export interface AccountTerms {
  readonly taken: readonly string[];
  readonly left: readonly string[];
}

export interface ChosenAccounts {
  /** Each once, in order. */
  readonly accounts: readonly AccountId[];
  /** Terms that leave out no account: nearly always a slip. */
  readonly idle: readonly string[];
  /** Units in which there is no active account. */
  readonly empty: readonly string[];
}

/** The units among them, which somebody must be asked about. */
export function unitsIn({ taken, left }: AccountTerms): readonly string[] {
  return [...new Set([...taken, ...left])].filter((term) => !isAccount(term));
}

/** The accounts to work in. A term that leaves accounts out wins over one that takes them, wherever it stands. */
export function chooseAccounts(
  { taken, left }: AccountTerms,
  under: ReadonlyMap<string, readonly AccountId[]>,
): ChosenAccounts {
  const accountsOf = (term: string) => (isAccount(term) ? [accountId(term)] : (under.get(term) ?? []));
  const wanted = new Set(taken.flatMap(accountsOf));
  const idle = left.filter((term) => !accountsOf(term).some((account) => wanted.has(account)));
  const out = new Set(left.flatMap(accountsOf));
  return {
    accounts: [...wanted].filter((account) => !out.has(account)).sort(),
    idle,
    empty: taken.filter((term) => accountsOf(term).length === 0),
  };
}

function isAccount(term: string): boolean {
  return /^\d{12}$/.test(term);
}
