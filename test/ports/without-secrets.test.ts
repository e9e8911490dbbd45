import { describe, expect, it } from 'vitest';
import { success } from '../../src/model.ts';
import { accountMask, OPEN_ACCOUNTS } from '../../src/ports/account-mask.ts';
import type { HostedRepository } from '../../src/ports/pull-request.ts';
import { secretsOf } from '../../src/ports/secrets.ts';
import type { Files } from '../../src/ports/surroundings.ts';
import { withoutSecrets } from '../../src/ports/without-secrets.ts';
import { manualClock } from './manual-clock.ts';

const SECRET = 'ghs_0123456789abcdef';
const ACCOUNT = '111122223333';
const OPEN = `token ${SECRET} of ${ACCOUNT}`;

const nothing = async () => null;
const FILES: Omit<Files, 'write' | 'saveEvidence'> = {
  read: async () => OPEN,
  find: async () => [],
  list: async () => [],
  placeOf: nothing,
  checkedOut: nothing,
};
const REPOSITORY: Omit<HostedRepository, 'writeComment'> = {
  name: 'octo-org/octo-repo',
  fileAt: async () => success(OPEN),
  isAbsent: async () => success(false),
  pathsAt: async () => success(null),
  parentsOf: async () => success(null),
  changesBetween: async () => success(null),
};

/** Channels that keep what they are given, behind the scrubber. */
function channels(masksAccounts: boolean) {
  const seen: unknown[] = [];
  const keep = (...given: readonly unknown[]) => void seen.push(...given);
  const secrets = secretsOf({});
  secrets.add(SECRET);
  const accounts = masksAccounts ? accountMask(() => {}) : OPEN_ACCOUNTS;
  accounts.add(ACCOUNT);
  const ways = withoutSecrets({
    secrets,
    accounts,
    log: { info: keep, debug: keep, group: (title, lines) => keep(title, ...lines), progress: keep },
    files: {
      ...FILES,
      write: async (kind, text) => {
        keep(text);
        return kind;
      },
      saveEvidence: async (name, content) => {
        keep(content);
        return name;
      },
    },
    previewHost: {
      mayAskForIdToken: true,
      pullRequest: nothing,
      repository: async () =>
        success({
          ...REPOSITORY,
          writeComment: async (_number, _marker, body) => {
            keep(body);
            return success('https://example.com');
          },
        }),
    },
  });
  return { ...ways, seen };
}

type Channels = ReturnType<typeof channels>;

const WRITES: readonly (readonly [string, (to: Channels) => unknown])[] = [
  ['a line of the log', ({ log }) => log.info(OPEN)],
  ['a debug line', ({ log }) => log.debug(OPEN)],
  ['the title of a group', ({ log }) => log.group(OPEN, [])],
  ['a line of a group', ({ log }) => log.group('', [OPEN])],
  ['progress', ({ log }) => log.progress(1, 2, OPEN)],
  ['a comment', commentOf],
];
const FOR_A_RUN: typeof WRITES = [
  ['a change set', ({ files }) => files.write('change-set', OPEN)],
  ['text of evidence', ({ files }) => files.saveEvidence('console.txt', OPEN)],
];

async function commentOf({ previewHost }: Channels): Promise<void> {
  const repository = await previewHost.repository('', { clock: manualClock(), signal: new AbortController().signal });
  if (!repository.ok) throw new Error('no repository');
  await repository.value.writeComment(1, { text: '', family: '', whole: true }, OPEN);
}

const textOf = (seen: readonly unknown[]): string => seen.map(String).join(' ');

describe('what leaves a run before its end', () => {
  it.each([...WRITES, ...FOR_A_RUN])('holds no secret: %s', async (_, write) => {
    const to = channels(false);
    await write(to);
    expect(textOf(to.seen)).toContain(`token *** of ${ACCOUNT}`);
  });

  it.each(WRITES)('holds no account that is masked: %s', async (_, write) => {
    const to = channels(true);
    await write(to);
    expect(textOf(to.seen)).toContain('token *** of ***');
  });

  it.each(FOR_A_RUN)('keeps the account where a later run needs it: %s', async (_, write) => {
    const to = channels(true);
    await write(to);
    expect(textOf(to.seen)).toContain(`token *** of ${ACCOUNT}`);
  });

  it('passes an image on as it is', async () => {
    const to = channels(true);
    const image = new Uint8Array([1, 2, 3]);
    await to.files.saveEvidence('screen.jpg', image);
    expect(to.seen).toEqual([image]);
  });

  it('is masked where a preview shows a value', () => {
    expect(channels(true).previewHost.shown?.({ account: ACCOUNT, text: OPEN })).toEqual({
      account: null,
      text: `token ${SECRET} of ***`,
    });
  });
});
