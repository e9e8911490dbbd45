import { createHash } from 'node:crypto';
import type { AccountId } from '../model.ts';

/** The change sets of several accounts in one file, bound to the accounts of the run. */
interface AccountsFile {
  readonly version: 1;
  /** Every account of the run, including those that could not be read. */
  readonly accounts: readonly string[];
  /** One change set per account that was read, in the format of its own file. */
  readonly changeSets: readonly unknown[];
  /** SHA-256 over all other fields. */
  readonly fingerprint: string;
}

/** @param texts The change sets of the accounts, each in the single-account format. */
export function writeAccountsFile(accounts: readonly AccountId[], texts: readonly string[]): string {
  const body = {
    version: 1 as const,
    accounts: [...accounts].sort(),
    changeSets: texts.map((text): unknown => JSON.parse(text)),
  };
  return `${JSON.stringify({ ...body, fingerprint: fingerprintOf(body) }, null, 1)}\n`;
}

export type AccountsFileReading =
  | { readonly ok: true; readonly texts: ReadonlyMap<string, string> }
  | { readonly ok: false; readonly problem: string };

/**
 * Splits the file into change sets by account. Rejects a file that was truncated, edited or made for other accounts.
 */
export function readAccountsFile(text: string, accounts: readonly AccountId[]): AccountsFileReading {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return problem('it is not JSON; it may have been cut');
  }
  if (!isAccountsFile(parsed)) return problem('it is not a change set for several accounts, and accounts is given');
  const { fingerprint, ...body } = parsed;
  if (fingerprint !== fingerprintOf(body))
    return problem('its fingerprint does not match its content: it was cut or edited');
  const wanted = [...accounts].sort();
  const added = wanted.filter((account) => !body.accounts.includes(account));
  const gone = body.accounts.filter((account) => !wanted.some((one) => one === account));
  if (added.length > 0 || gone.length > 0) return problem(differenceOf(added, gone));
  const texts = body.changeSets.flatMap((changeSet): [string, string][] => {
    const account = accountOf(changeSet);
    return account === null ? [] : [[account, JSON.stringify(changeSet)]];
  });
  return { ok: true, texts: new Map(texts) };
}

function differenceOf(added: readonly string[], gone: readonly string[]): string {
  const some = (accounts: readonly string[]) =>
    `${accounts.slice(0, 3).join(', ')}${accounts.length > 3 ? ` and ${accounts.length - 3} more` : ''}`;
  const parts = [
    ...(added.length === 0 ? [] : [`not for ${some(added)}`]),
    ...(gone.length === 0 ? [] : [`for ${some(gone)} as well`]),
  ];
  return `it was made for other accounts: ${parts.join(', and ')}`;
}

function problem(why: string): AccountsFileReading {
  return { ok: false, problem: why };
}

function fingerprintOf({ version, accounts, changeSets }: Omit<AccountsFile, 'fingerprint'>): string {
  return createHash('sha256')
    .update(JSON.stringify([version, accounts, changeSets]))
    .digest('hex');
}

function accountOf(value: unknown): string | null {
  if (typeof value !== 'object' || value === null || !('account' in value)) return null;
  return typeof value.account === 'string' ? value.account : null;
}

function isAccountsFile(value: unknown): value is AccountsFile {
  if (typeof value !== 'object' || value === null) return false;
  const file: Partial<Record<keyof AccountsFile, unknown>> = value;
  return (
    file.version === 1 &&
    typeof file.fingerprint === 'string' &&
    Array.isArray(file.changeSets) &&
    Array.isArray(file.accounts) &&
    file.accounts.every((account) => typeof account === 'string')
  );
}
