import type { AccountId } from '../model.ts';
import { accountId } from '../model.ts';

/** Account ids, and ids of organizational units that stand for their accounts. */
export interface AccountTerms {
  readonly taken: readonly string[];
  readonly left: readonly string[];
}

export interface ChosenAccounts {
  /** Sorted, without duplicates. */
  readonly accounts: readonly AccountId[];
  /** Exclusions that exclude no account: nearly always a mistake. */
  readonly idle: readonly string[];
  /** Units without an active account. */
  readonly empty: readonly string[];
}

/** Returns the units among the terms; their accounts have to be looked up. */
export function unitsIn({ taken, left }: AccountTerms): readonly string[] {
  return [...new Set([...taken, ...left])].filter((term) => !isAccount(term));
}

/** Returns the accounts to work in. An exclusion always wins over an inclusion, regardless of order. */
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
