import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import type { ActionRun } from './runner.ts';
import { instance, worldOf } from './world.ts';

const dist = resolve(import.meta.dirname, '../../dist');

type Scripts = ReadonlyMap<string, string>;

/** The scripts of the bundle, by file name. */
async function bundle(): Promise<Scripts> {
  const names = (await readdir(dist)).filter((name) => name.endsWith('.js'));
  return new Map(
    await Promise.all(names.map(async (name) => [name, await readFile(join(dist, name), 'utf8')] as const)),
  );
}

/** Those scripts of the bundle that a run evaluated: V8's coverage names them. */
async function loadedBy(scripts: Scripts, run: (env: Record<string, string>) => Promise<ActionRun>): Promise<Scripts> {
  const folder = await mkdtemp(join(tmpdir(), 'backup-via-tag-loaded-'));
  try {
    const { exitCode, log } = await run({ NODE_V8_COVERAGE: folder });
    expect(exitCode, log).toBe(0);
    const [file = 'no coverage'] = await readdir(folder);
    const { result }: { result: { url: string }[] } = JSON.parse(await readFile(join(folder, file), 'utf8'));
    const names = result.flatMap(({ url }) => (url.startsWith('file:') ? [basename(fileURLToPath(url))] : []));
    return new Map([...scripts].filter(([name]) => names.includes(name)));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const holders = (scripts: Scripts, code: RegExp) =>
  [...scripts].filter(([, text]) => code.test(text)).map(([name]) => name);

/** What a backup by tag does without, each by a declaration that only it has. */
const RARE = {
  'the plan file': /function readPlan\(/,
  'the parser of plans': /function parsePlanFile\(/,
  'the rules that are due': /function rulesDue\(/,
  'the backup of a plan': /function decidePlannedBackup\(/,
  'a change of expiries': /function decideRetainChanges\(/,
  'a preview': /function runPreview\(/,
  'the page of a preview': /function renderPreviewDocument\(/,
  'a change set': /function changeSetText\(/,
  'a purge': /function decidePurge\(/,
  'the guards of a purge': /function guard\(/,
  'the wait for AMIs': /async function settle\(/,
  "GitHub's API": /function getOctokit\(/,
  YAML: /\bYAMLMap = class\b/,
};

const scripts = await bundle();
const real: { loaded?: Scripts } = {};
/** What a backup by tag loads, which is asked twice. */
async function loadedByBackup(): Promise<Scripts> {
  const world = await worldOf({ instances: [instance()] });
  real.loaded ??= await loadedBy(scripts, (env) => world.backup({}, { env }));
  return real.loaded;
}

it('loads no more for a backup by tag than it needs, so that it starts fast', async () => {
  const loaded = await loadedByBackup();

  for (const [what, code] of Object.entries(RARE)) {
    expect(holders(scripts, code), `${what} is in the bundle`).not.toEqual([]);
    expect(holders(loaded, code), `${what} is loaded`).toEqual([]);
  }
  // The entry, the EC2 client and our side of it, and the views of the report; one more is to spare.
  expect([...loaded.keys()].length).toBeLessThanOrEqual(4);
  // Node reads and scans every byte, needed or not: raise this only for what a backup by tag needs.
  const kilobytes = [...loaded.values()].reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1000;
  expect(kilobytes).toBeLessThan(680);
});

it('loads change sets and nothing else on top for a dry run', async () => {
  const world = await worldOf({ instances: [instance()] });
  const backup = await loadedByBackup();
  const dry = await loadedBy(scripts, (env) => world.backup({ 'dry-run': 'true' }, { env }));
  const more = [...dry.keys()].filter((name) => !backup.has(name));
  // Other modes have their own copy of it.
  expect(more).toHaveLength(1);
  expect(holders(scripts, RARE['a change set'])).toEqual(expect.arrayContaining(more));
});
