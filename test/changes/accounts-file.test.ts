import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { readAccountsFile, writeAccountsFile } from '../../src/changes/accounts-file.ts';
import { type AccountId, accountId } from '../../src/model.ts';

const [one, two, three] = [accountId('1'.repeat(12)), accountId('2'.repeat(12)), accountId('3'.repeat(12))];
const [four, five] = [accountId('4'.repeat(12)), accountId('5'.repeat(12))];
const setOf = (account: string) => JSON.stringify({ account, changes: [] });

/** Signs whatever it is given, as somebody may who can write the file. */
function signed(body: {
  readonly version?: unknown;
  readonly accounts?: unknown;
  readonly changeSets?: unknown;
}): string {
  const text = JSON.stringify([body.version, body.accounts, body.changeSets]);
  return JSON.stringify({ ...body, fingerprint: createHash('sha256').update(text).digest('hex') });
}

describe('a change set for several accounts', () => {
  const text = writeAccountsFile([two, one], [setOf(two), setOf(one)]);

  it('is taken apart again, whatever the order of the accounts', () => {
    for (const accounts of [
      [one, two],
      [two, one],
    ]) {
      const reading = readAccountsFile(text, accounts);
      if (!reading.ok) throw new Error(reading.problem);
      expect(Object.fromEntries(reading.texts)).toEqual({ [one]: setOf(one), [two]: setOf(two) });
    }
    expect(JSON.parse(text)).toMatchObject({ version: 1, accounts: [one, two] });
  });

  it('may lack one that could not be looked at', () => {
    const reading = readAccountsFile(writeAccountsFile([one, two], [setOf(two)]), [one, two]);
    expect(reading.ok && [...reading.texts.keys()]).toEqual([two]);
  });

  it('passes over what names no account', () => {
    const changeSets = [null, 'text', {}, { account: 1 }, { account: one }];
    const reading = readAccountsFile(signed({ version: 1, accounts: [one], changeSets }), [one]);
    expect(reading.ok && [...reading.texts]).toEqual([[one, JSON.stringify({ account: one })]]);
  });

  it.each<[string, readonly AccountId[], string]>([
    ['fewer', [one], `it was made for other accounts: for ${two} as well`],
    ['more', [one, two, three], `it was made for other accounts: not for ${three}`],
    ['others', [one, three], `it was made for other accounts: not for ${three}, and for ${two} as well`],
    [
      'three others',
      [one, two, three, four, five],
      `it was made for other accounts: not for ${three}, ${four}, ${five}`,
    ],
  ])('is refused by a run in %s', (_, accounts, problem) => {
    expect(readAccountsFile(text, accounts)).toEqual({ ok: false, problem });
  });

  it('names three accounts and counts the others', () => {
    const none = writeAccountsFile([], []);
    expect(readAccountsFile(none, [five, four, three, two, one])).toEqual({
      ok: false,
      problem: `it was made for other accounts: not for ${one}, ${two}, ${three} and 2 more`,
    });
  });

  const shape = 'it is not a change set for several accounts, and accounts is given';
  const edited = 'its fingerprint does not match its content: it was cut or edited';
  const body = { version: 1, accounts: [one], changeSets: [{ account: one }] };
  it.each<[string, string, string]>([
    ['is cut', text.slice(0, -10), 'it is not JSON; it may have been cut'],
    ['is null', 'null', shape],
    ['is a text', '"text"', shape],
    ['is of another version', signed({ ...body, version: 2 }), shape],
    ['has no accounts', signed({ ...body, accounts: undefined }), shape],
    ['has accounts that are no texts', signed({ ...body, accounts: [one, 2] }), shape],
    ['has no change sets', signed({ ...body, changeSets: {} }), shape],
    ['has no fingerprint', JSON.stringify(body), shape],
    ['was given another account', text.replaceAll(two, three), edited],
    ['was given another change', text.replace('"changes": []', '"changes": [1]'), edited],
  ])('is refused where it %s', (_, given, problem) => {
    expect(readAccountsFile(given, [one])).toEqual({ ok: false, problem });
  });

  it('is read where all of that is right', () => {
    expect(readAccountsFile(signed(body), [one]).ok).toBe(true);
  });
});
