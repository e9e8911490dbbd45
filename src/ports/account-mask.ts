/** Keeps account ids out of everything people see, where that is requested; the report keeps them. */
export interface AccountMask {
  /** Hides an account from now on; the runner is asked to mask it in the log as well. */
  readonly add: (account: string) => void;
  readonly hide: (text: string) => string;
  /** Returns the same value with every `account` null and no id in any text. */
  readonly hideAll: <Value>(value: Value) => Value;
}

/** Hides nothing. */
export const OPEN_ACCOUNTS: AccountMask = { add: () => {}, hide: (text) => text, hideAll: (value) => value };

const HIDDEN = '***';

/**
 * @param mask Registers a text to be masked in the log.
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html
 */
export function accountMask(mask: (secret: string) => void): AccountMask {
  const known = new Set<string>();
  const hide = (text: string) => {
    let clean = text;
    for (const account of known) if (clean.includes(account)) clean = clean.replaceAll(account, HIDDEN);
    // Before a session is open, a refusal may be the first text to contain the account.
    return clean.replace(/(arn:[\w-]*:[\w-]*:[\w-]*:)\d{12}(?!\d)/g, `$1${HIDDEN}`);
  };
  return {
    add: (account) => {
      if (!/^\d{12}$/.test(account) || known.has(account)) return;
      known.add(account);
      mask(account);
    },
    hide,
    hideAll: (value) => hidden(value, hide),
  };
}

function hidden<Value>(value: Value, hide: (text: string) => string): Value;
function hidden(value: unknown, hide: (text: string) => string): unknown {
  if (typeof value === 'string') return hide(value);
  if (Array.isArray(value)) return value.map((item) => hidden(item, hide));
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [hide(key), key === 'account' ? null : hidden(item, hide)]),
  );
}

/** Returns the account ids in the ARNs of a text, such as that of a role to assume. */
export function accountsIn(text: string): readonly string[] {
  return [...text.matchAll(/arn:[\w-]*:[\w-]*:[\w-]*:(\d{12})(?!\d)/g)].map(([, account = '']) => account);
}
