import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { AnyReport as Report } from '../report/any-report.ts';
import { i, instance, type World, worldOf } from './world.ts';

/** Runs where the files that a runner makes are missing or cannot be written: log, report and exit status say the same. */

const account = (): Promise<World> => worldOf({ instances: [instance({ id: i(1) })] });

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'backup-via-tag-files-'));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  return path;
}

/** The report that a run left in a folder. */
function reportIn(path: string): Report {
  const [name = 'none', ...others] = readdirSync(path).filter((file) => file.startsWith('backup-via-tag-backup-'));
  expect(others).toEqual([]);
  return JSON.parse(readFileSync(join(path, name), 'utf8'));
}

const made = ({ sandbox }: World) => sandbox.requests.filter(({ action }) => action === 'CreateImage').length;

describe('outputs that cannot be written: the backup is made, and nothing says that all went well', () => {
  it.each<[string, (path: string) => string | undefined]>([
    ['there is no such file', (path) => join(path, 'gone')],
    ['the folder is gone', (path) => join(path, 'gone/output')],
    ['it is a folder', (path) => path],
    ['the disk is full', () => '/dev/full'],
    ['the runner names none', () => undefined],
  ])('%s', async (_, output) => {
    const world = await account();
    const temp = folder();
    const run = await world.backup({}, { env: { GITHUB_OUTPUT: output(folder()), RUNNER_TEMP: temp } });
    expect(made(world)).toBe(1);
    expect(run.exitCode, run.log).toBe(1);
    expect(reportIn(temp)).toMatchObject({
      outcome: 'partial',
      createdCount: 1,
      failed: [{ target: 'outputs', action: 'report', fault: 'not-written' }],
    });
    expect(run.log).not.toContain('🟢');
    expect(run.log.trim().split('\n').at(-1)).toMatch(/^🔴 /);
    expect(run.log).toMatch(/^::error title=.*::the outputs could not be written/m);
    expect(run.summary).toContain('could not be written');
    expect(run.log).not.toMatch(/^ +at /m);
  });
});

it('outputs that cannot be written make the page of a check red, too', async () => {
  const world = await account();
  const temp = folder();
  const inputs = { mode: 'check', tag: 'Nothing:Here', 'max-age': '26 hours', 'if-none-found': 'ignore' };
  const pageIn = (path: string) => {
    const [name = 'none'] = readdirSync(path).filter((file) => file.endsWith('.html'));
    return readFileSync(join(path, name), 'utf8');
  };
  expect((await world.run(inputs, { env: { RUNNER_TEMP: temp } })).exitCode).toBe(0);
  expect(pageIn(temp)).toContain('<header class="good">');
  const red = folder();
  const run = await world.run(inputs, { env: { GITHUB_OUTPUT: '/dev/full', RUNNER_TEMP: red } });
  expect(run.exitCode).toBe(1);
  expect(pageIn(red)).toContain('<header class="bad">');
  expect(pageIn(red)).toContain('the outputs could not be written');
});

describe('a summary that cannot be written is a warning: the outputs and the report have it all', () => {
  it.each([
    ['there is no such file', '/nowhere/summary'],
    ['the disk is full', '/dev/full'],
  ])('%s', async (_, path) => {
    const world = await account();
    const run = await world.backup({}, { env: { GITHUB_STEP_SUMMARY: path } });
    expect(run.exitCode, run.log).toBe(0);
    expect(run.outputs.outcome).toBe('ok');
    expect(run.log).toMatch(/^::warning title=No job summary::/m);
    expect(run.log.trim().split('\n').at(-1)).toMatch(/^🟢 /);
  });
});

describe('a temporary folder that is not there', () => {
  it.each([
    ['its parent is gone', (path: string) => join(path, 'gone/temp')],
    [
      'it is a file',
      (path: string) => {
        writeFileSync(join(path, 'temp'), '');
        return join(path, 'temp');
      },
    ],
  ])('%s: report and change set go to the one of the system', async (_, temp) => {
    const world = await account();
    const system = folder();
    const env = { RUNNER_TEMP: temp(folder()), TMPDIR: system };
    const run = await world.backup({ 'dry-run': 'true' }, { env });
    expect(run.exitCode, run.log).toBe(0);
    expect(run.outputs.outcome).toBe('ok');
    expect(run.outputs.report).toContain(system);
    expect(run.outputs['change-set']).toContain(system);
  });

  it('nor one of the system: red everywhere, and the outputs say why', async () => {
    const world = await account();
    const run = await world.backup({}, { env: { RUNNER_TEMP: '/nowhere/temp', TMPDIR: '/nowhere/else' } });
    expect(made(world)).toBe(1);
    expect(run.exitCode, run.log).toBe(1);
    expect(run.outputs).toMatchObject({ outcome: 'partial', report: '', 'created-count': '1', 'failed-count': '1' });
    expect(run.failed).toMatchObject([{ target: 'report', fault: 'not-written' }]);
    expect(run.log.trim().split('\n').at(-1)).toMatch(/^🔴 /);
  });
});

it('a change set can be read by its owner alone', async () => {
  const world = await account();
  const temp = folder();
  await world.backup({ 'dry-run': 'true' }, { env: { RUNNER_TEMP: temp } });
  const [name = ''] = readdirSync(temp).filter((file) => file.includes('change-set'));
  expect(statSync(join(temp, name)).mode & 0o777).toBe(0o600);
});
