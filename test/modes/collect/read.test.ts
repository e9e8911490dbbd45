import { describe, expect, it } from 'vitest';
import { readReports } from '../../../src/modes/collect/read.ts';

/** The report of one job. */
const reportOf = (job: string, overrides: Readonly<Record<string, unknown>> = {}) =>
  JSON.stringify({ version: 1, mode: 'backup', dryRun: false, outcome: 'ok', job, ...overrides });

const REFUSED = { mode: 'backup', dryRun: true, outcome: 'failed' };

/** What becomes of these files, where every pattern that is asked for is the start of a path. */
async function read(
  texts: Readonly<Record<string, string>>,
  asked: { readonly reports?: readonly string[]; readonly expect?: number | null } = {},
) {
  const { reports = ['r'], expect: wanted = null } = asked;
  const files = {
    find: (pattern: string) =>
      Promise.resolve(
        Object.keys(texts)
          .filter((path) => path.startsWith(pattern))
          .reverse(),
      ),
    read: (path: string) => {
      const text = texts[path];
      if (text === undefined || text === 'locked') return Promise.reject(new Error('permission denied'));
      // As a library may, against all custom.
      if (text === 'odd') return Promise.reject('odd');
      return Promise.resolve(text);
    },
  };
  const step = await readReports({ reports, expect: wanted }, { files });
  if (!step.ok) return { refusals: step.refusals.map(({ target, fault: { message } }) => `${target}: ${message}`) };
  const { mode, files: good, troubles } = step.value;
  return {
    mode,
    files: good.map(({ path }) => path),
    troubles: troubles.map(({ target, fault: { message } }) => `${target}: ${message}`),
  };
}

describe('the reports of several jobs', () => {
  it('are read once each, in the order of their paths', async () => {
    const texts = { r2: reportOf('two'), r1: reportOf('one'), other: reportOf('other') };
    expect(await read(texts, { reports: ['r', 'r1'], expect: 2 })).toEqual({
      mode: 'backup',
      files: ['r1', 'r2'],
      troubles: [],
    });
  });

  it('keep what is in them', async () => {
    const files = { find: () => Promise.resolve(['r']), read: () => Promise.resolve(reportOf('one')) };
    const step = await readReports({ reports: ['r'], expect: null }, { files });
    expect(step).toMatchObject({
      ok: true,
      value: { files: [{ path: 'r', content: { job: 'one', mode: 'backup' } }] },
    });
  });

  it('are missing where a pattern matches none', async () => {
    const missing = 's: reports: "s" matches no file';
    expect(await read({ r: reportOf('one') }, { reports: ['r', 's'] })).toMatchObject({
      files: ['r'],
      troubles: [missing],
    });
    expect(await read({}, { reports: ['s'] })).toEqual({ refusals: [missing] });
  });

  it('are too few where another number is expected', async () => {
    const texts = { r1: reportOf('one'), r2: reportOf('two') };
    const few = (count: number) => [`reports: reports: 2 of the ${count} that expect asks for could be read`];
    expect(await read(texts, { expect: 3 })).toMatchObject({ files: ['r1', 'r2'], troubles: few(3) });
    expect(await read(texts, { expect: 2 })).toMatchObject({ troubles: [] });
    expect(await read(texts, { expect: 1 })).toMatchObject({ troubles: [] });
    const none = 'reports: reports: 0 of the 1 that expect asks for could be read';
    expect(await read({}, { expect: 1 })).toEqual({ refusals: ['r: reports: "r" matches no file', none] });
  });

  it('do not stand for another job where one came twice', async () => {
    const [one, two] = [reportOf('one'), reportOf('two')];
    const few = 'reports: reports: 2 of the 4 that expect asks for could be read';
    expect(await read({ r1: one, r2: one, r3: two }, { expect: 4 })).toEqual({
      mode: 'backup',
      files: ['r1', 'r3'],
      troubles: [`${few}; 1 more repeats one of them word for word`],
    });
    expect(await read({ r1: one, r2: one, r3: two, r4: one }, { expect: 4 })).toMatchObject({
      files: ['r1', 'r3'],
      troubles: [`${few}; 2 more repeat some of them word for word`],
    });
  });
});

describe('a file that is no report to put together', () => {
  it.each<[string, string, string]>([
    ['that was cut', '{"version": 1, "mo', 'is no JSON; it may have been cut'],
    ['that cannot be read', 'locked', 'cannot be read: permission denied'],
    ['that cannot be read, for an odd reason', 'odd', 'cannot be read: odd'],
    ['of nothing', 'null', 'is no report of backup-via-tag'],
    ['of a number', '1', 'is no report of backup-via-tag'],
    ['without a mode', '{"version": 1}', 'is no report of backup-via-tag'],
    ['without a version', '{"mode": "backup"}', 'is no report of backup-via-tag'],
    ['of another version', reportOf('one', { version: 2 }), 'is a report of another version of backup-via-tag'],
    ['of no mode', reportOf('one', { mode: null }), 'is the report of a run whose inputs could not be read'],
    ['of an unknown mode', reportOf('one', { mode: 'dance' }), 'is no report of a mode that can be put together'],
    ['of several jobs', reportOf('one', { mode: 'collect' }), 'is no report of a mode that can be put together'],
  ])('is told, and the others are put together: %s', async (_what, text, why) => {
    const trouble = `r2: reports: "r2" ${why}`;
    expect(await read({ r1: reportOf('one'), r2: text })).toEqual({
      mode: 'backup',
      files: ['r1'],
      troubles: [trouble],
    });
    expect(await read({ r2: text })).toEqual({ refusals: [trouble] });
    const few = 'reports: reports: 1 of the 2 that expect asks for could be read';
    expect(await read({ r1: reportOf('one'), r2: text }, { expect: 2 })).toMatchObject({ troubles: [trouble, few] });
  });
});

describe('reports that do not belong together', () => {
  it('are of several modes', async () => {
    const texts = { r1: reportOf('one'), r2: reportOf('two'), r3: reportOf('three', { mode: 'purge' }) };
    expect(await read(texts)).toEqual({
      refusals: ['reports: reports: "r1" is of mode backup and "r3" of mode purge'],
    });
  });

  it('are of a dry run and of a real one', async () => {
    const said = (dry: string, real: string) => ({
      refusals: [`reports: reports: "${dry}" is of a dry run and "${real}" is not`],
    });
    expect(await read({ r1: reportOf('one'), r2: reportOf('two', { dryRun: true }) })).toEqual(said('r2', 'r1'));
    expect(await read({ r1: reportOf('one', { dryRun: true }), r2: reportOf('two') })).toEqual(said('r1', 'r2'));
    const dry = { r1: reportOf('one', { dryRun: true }), r2: reportOf('two', { dryRun: true }) };
    expect(await read(dry)).toMatchObject({ files: ['r1', 'r2'], troubles: [] });
  });

  it('are not those of runs that never began, which do not know what they were to be', async () => {
    const texts = { r1: reportOf('one'), r2: reportOf('two', REFUSED) };
    expect(await read(texts)).toMatchObject({ files: ['r1', 'r2'], troubles: [] });
    const partial = { r1: reportOf('one'), r2: reportOf('two', { ...REFUSED, outcome: 'partial' }) };
    expect(await read(partial)).toEqual({ refusals: [expect.stringContaining('"r2" is of a dry run')] });
    expect(await read({ r1: reportOf('one', { dryRun: 'yes' }), r2: reportOf('two') })).toMatchObject({ troubles: [] });
  });
});
