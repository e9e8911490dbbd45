import { quoted } from '../decide/odd-characters.ts';
import { organizationPolicy } from '../decide/permissions.ts';
import type { NewVault } from '../model/backup-plans.ts';
import { ACCOUNT_PLACEHOLDER, inAccount } from '../plan/arns.ts';
import { type Asked, type Idle, type InputProblem, problemOf, type ReadInput } from './asked.ts';
import { backupRoleArn, vaultKmsKey } from './aws-backup.ts';
import { type CopyKey, copyKmsKey } from './copies.ts';
import { declare, type Input, type Reading } from './input.ts';
import { matching, optionally, right, wordsOf, wrong } from './parsers.ts';
import type { AccountsRequest, BackupMaker, CommonRequest, SessionRequest } from './request.ts';
import { roleToAssume } from './session.ts';

/** The accounts that a run works in, where it is not that of its session. */

export const accounts = declare({
  name: 'accounts',
  summary: 'AWS accounts to work in: account ids, and ids of organizational units; "!" in front leaves one out.',
  details:
    'For example "111111111111 ou-ab12-cdefgh34 !222222222222", separated by spaces, commas or line breaks. Needs role-to-assume with "{account}" in it. Units need organization-role.',
  default: '',
  whenEmpty: 'the account of the session',
  option: { is: 'text', value: 'LIST' },
  read: optionally(readAccounts),
});

const organizationRole = declare({
  name: 'organization-role',
  summary:
    'ARN of the role in the management or delegated account that may list the accounts of the units in accounts.',
  details: 'For example "arn:aws:iam::123456789012:role/backup-via-tag-organization".',
  default: '',
  option: { is: 'text', value: 'ARN' },
  read: optionally(
    matching(
      /^arn:[a-z0-9-]+:iam::\d{12}:role\/[\w+=,.@/-]+$/,
      'the ARN of a role, such as "arn:aws:iam::123456789012:role/backup-via-tag-organization", or leave it empty',
    ),
  ),
});

export const ACCOUNTS = [accounts, organizationRole] as const;

/**
 * An account id, an organizational unit, or the root of the organization.
 * @see https://docs.aws.amazon.com/organizations/latest/APIReference/API_ListAccountsForParent.html (ParentId)
 */
const TERM = /^!?(?:\d{12}|ou-[0-9a-z]{4,32}-[0-9a-z]{8,32}|r-[0-9a-z]{4,32})$/;

function readAccounts(text: string): Reading<AccountTerms> {
  const words = wordsOf(text);
  const odd = words.find((word) => !TERM.test(word));
  if (odd !== undefined) {
    return wrong(
      text,
      'account ids of 12 digits and ids of organizational units, such as "111111111111 ou-ab12-cdefgh34 !222222222222"',
    );
  }
  const taken = words.filter((word) => !word.startsWith('!'));
  if (taken.length === 0)
    return wrong(text, 'at least one account or unit without "!", such as "ou-ab12-cdefgh34 !222222222222"');
  return right({
    taken: unique(taken),
    left: unique(words.filter((word) => word.startsWith('!')).map((word) => word.slice(1))),
  });
}

type AccountTerms = Pick<AccountsRequest, 'taken' | 'left'>;

function unique(words: readonly string[]): readonly string[] {
  return [...new Set(words)];
}

/** Returns null where the run works in the account of its session. */
export function readAccountsRequest(read: ReadInput, session: SessionRequest): AccountsRequest | null {
  const terms = read(accounts);
  const role = read(organizationRole);
  if (terms === null) return null;
  const policy = session.policy === null ? null : organizationPolicy();
  return { ...terms, organization: role === null ? null : { ...session, role, policy } };
}

/** Returns conflicts between inputs of a run in several accounts. */
export function accountsProblems(asked: Asked): readonly InputProblem[] {
  const { given, text, reading } = asked;
  if (!given(accounts))
    return [roleToAssume, backupRoleArn, vaultKmsKey, copyKmsKey].flatMap((input) => strayPlaceholder(asked, input));
  const terms = reading(accounts);
  if (!terms.ok) return [];
  const units =
    terms.value !== null ? [...terms.value.taken, ...terms.value.left].filter((word) => !/^\d/.test(word)) : [];
  const [unit] = units;
  return [
    ...(text(roleToAssume).includes(ACCOUNT_PLACEHOLDER)
      ? []
      : [problemOf(roleToAssume, withoutPlaceholder(text(roleToAssume)))]),
    // A key may be shared from another account; a passed role may not.
    ...(given(backupRoleArn) && !text(backupRoleArn).includes(ACCOUNT_PLACEHOLDER)
      ? [problemOf(backupRoleArn, fixedAccount(text(backupRoleArn)))]
      : []),
    ...(unit !== undefined && !given(organizationRole)
      ? [
          problemOf(
            organizationRole,
            `it is required because accounts names the unit ${quoted(unit)}; write the ARN of a role that may list its accounts, such as "arn:aws:iam::123456789012:role/backup-via-tag-organization"`,
          ),
        ]
      : []),
  ];
}

function strayPlaceholder({ text }: Asked, input: Input): readonly InputProblem[] {
  if (!text(input).includes(ACCOUNT_PLACEHOLDER)) return [];
  return [
    problemOf(
      input,
      `${quoted(text(input))} has {account} in it, and accounts is empty; write the accounts, such as "111111111111 222222222222", or an ARN with the account id`,
    ),
  ];
}

function withoutPlaceholder(role: string): string {
  const example = 'such as "arn:aws:iam::{account}:role/backup-via-tag-backup"';
  return role === ''
    ? `it is required with accounts; write the ARN of the role in every account, ${example}`
    : `${quoted(role)} names one account, and accounts asks for several; write {account} in its place, ${example}`;
}

function fixedAccount(text: string): string {
  return `${quoted(text)} names one account, and accounts asks for several; write {account} in place of its id`;
}

/** Returns inputs without effect because they apply only to several accounts, or only to units. */
export function idleInAccounts({ given, reading }: Asked): readonly Idle[] {
  if (!given(accounts)) return [{ input: organizationRole, where: 'without accounts' }];
  const terms = reading(accounts);
  const hasUnit =
    terms.ok && terms.value !== null && [...terms.value.taken, ...terms.value.left].some((word) => !/^\d/.test(word));
  return hasUnit ? [] : [{ input: organizationRole, where: 'where accounts names no unit' }];
}

/** The parts of a request that may name an account, in some modes. */
type Naming = CommonRequest & {
  readonly copyKeys?: readonly CopyKey[];
  readonly newVault?: NewVault | null;
};

/** Returns the request for one of the accounts, with its id in place of the placeholder. */
export function requestIn<Request extends Naming>(request: Request, account: string): Request {
  const put = (text: string) => inAccount(text, account);
  const { session, engine, copyKeys, newVault } = request;
  const role = session.role === null ? null : put(session.role);
  return {
    ...request,
    accounts: null,
    session: { ...session, role },
    engine: engineIn(engine, put),
    ...(copyKeys !== undefined && { copyKeys: copyKeys.map(({ region, arn }) => ({ region, arn: put(arn) })) }),
    ...(newVault !== undefined && { newVault: vaultIn(newVault, put) }),
  };
}

function engineIn(engine: BackupMaker, put: (text: string) => string): BackupMaker {
  if (engine.name === 'direct') return engine;
  const { roleArn, newVault } = engine;
  return { ...engine, roleArn: put(roleArn), newVault: vaultIn(newVault, put) };
}

function vaultIn(vault: NewVault | null, put: (text: string) => string): NewVault | null {
  return vault === null || vault.kmsKey === null ? vault : { kmsKey: put(vault.kmsKey) };
}
