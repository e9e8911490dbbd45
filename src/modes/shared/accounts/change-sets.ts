import { attempt } from '../../../model/attempt.ts';
import { badInput } from '../../../model/known-faults.ts';
import { type AccountId, type Result, success } from '../../../model.ts';
import { MOST_CHANGE_SET_BYTES } from '../../../ports/most-bytes.ts';
import type { Files } from '../../../ports/surroundings.ts';
import { type Run, refused, type Step, went } from '../mode.ts';

/** The change sets of all accounts in one file, split into a separate view of files for each account. */
export interface ChangeSets {
  /**
   * Returns the files that one account sees: its own part of the approved change set, and a `write` that collects its part
   * of the new one.
   */
  readonly filesOf: (account: AccountId) => Files;
  /** Writes the change sets of all accounts to one file and returns its path; null where no account has a change set to approve. */
  readonly write: () => Promise<Result<string | null>>;
}

/**
 * Reads the approved change set before it opens any account, and refuses one made for other accounts.
 * @param approved Path of the approved change set; null where nothing needs approval.
 */
export async function changeSetsOf(
  accounts: readonly AccountId[],
  approved: string | null,
  run: Run,
): Promise<Step<ChangeSets>> {
  const texts = approved === null ? went(new Map<string, string>()) : await read(accounts, approved, run);
  if (!texts.ok) return texts;
  const written = new Map<AccountId, string>();
  const known = remembered(run.files.read);
  const { prepareEvidence } = run.files;
  const prepare = prepareEvidence === undefined ? {} : { prepareEvidence: remembered(prepareEvidence) };
  return went({
    filesOf: (account) => ({
      ...run.files,
      ...prepare,
      read: async (path, mostBytes) => {
        if (path !== approved) return known(path, mostBytes);
        const own = texts.value.get(account);
        if (own === undefined)
          throw new Error(`it holds nothing for account ${account}, which could not be looked at when it was made`);
        return own;
      },
      write: async (kind, text) => {
        if (kind !== 'change-set') return run.files.write(kind, text);
        written.set(account, text);
        return WITH_THE_OTHERS;
      },
    }),
    write: async () => {
      if (written.size === 0) return success(null);
      const { writeAccountsFile } = await import('../../../changes/accounts-file.ts');
      const text = writeAccountsFile(
        accounts,
        [...written.entries()].sort(byAccount).map(([, one]) => one),
      );
      return attempt(async () => success(await run.files.write('change-set', text)), run);
    },
  });
}

/** Never shown: the report of all accounts names the file. */
const WITH_THE_OTHERS = '';

function byAccount([one]: readonly [AccountId, string], [other]: readonly [AccountId, string]): number {
  return one < other ? -1 : 1;
}

async function read(
  accounts: readonly AccountId[],
  path: string,
  { files }: Run,
): Promise<Step<ReadonlyMap<string, string>>> {
  const refuse = (why: string) => refused('change-set', badInput(`change-set: "${path}" is refused: ${why}`, ADVICE));
  let text: string;
  try {
    text = await files.read(path, MOST_CHANGE_SET_BYTES);
  } catch (error) {
    return refuse(`it cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
  const { readAccountsFile } = await import('../../../changes/accounts-file.ts');
  const reading = readAccountsFile(text, accounts);
  return reading.ok ? went(reading.texts) : refuse(reading.problem);
}

const ADVICE =
  'Make a change set with a dry run of the same inputs and accounts, have it approved, and write its path; nothing was changed.';

/**
 * Caches by path, so that all accounts use the same plan file even if it changes during the run, and share one folder for
 * evidence.
 */
function remembered<More extends readonly unknown[], Found>(
  ask: (path: string, ...more: More) => Promise<Found>,
): (path: string, ...more: More) => Promise<Found> {
  const known = new Map<string, Promise<Found>>();
  return (path, ...more) => {
    const found = known.get(path);
    if (found !== undefined) return found;
    const asking = ask(path, ...more);
    known.set(path, asking);
    return asking;
  };
}
