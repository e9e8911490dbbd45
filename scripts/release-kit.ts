/**
 * Gives the project its home on GitHub, checks what the Marketplace asks, and pins the examples to a release.
 *
 * Usage: node scripts/release-kit.ts [--owner NAME] [--repository NAME] [--pin COMMIT --version 1.2.3] [--check] [--untagged]
 * With --check nothing is written. Before the first tag there is no commit to pin: --untagged lets the zeros stand for it.
 * Ends with 1 where something is left to do.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { isRecord } from './is-record.ts';
import { isHomeless, moveIn, problemOfHome } from './release/home.ts';
import { marketplaceProblems } from './release/marketplace.ts';
import { isUnpinned, pinned, problemOfPin } from './release/pins.ts';

const root = resolve(import.meta.dirname, '..');
const { values } = parseArgs({
  options: {
    owner: { type: 'string' },
    repository: { type: 'string', default: 'backup-via-tag' },
    pin: { type: 'string' },
    version: { type: 'string' },
    check: { type: 'boolean', default: false },
    untagged: { type: 'boolean', default: false },
  },
});

const read = (file: string): string => readFileSync(resolve(root, file), 'utf8');
const files = spawnSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' }).stdout.split('\0').filter(Boolean);
/** Texts of the project. Bundles are built anew, and this kit must still know the placeholder. */
const texts = files.filter(
  (file) =>
    /(?:\.(?:md|ya?ml|json|ts|mjs)|^\.ci\/run)$/.test(file) &&
    !/(?:^|\/)dist\/|^package-lock\.json$|^scripts\/release|^test\/build\/release-kit/.test(file),
);

const problems = [
  ...(values.owner === undefined ? [] : [problemOfHome({ owner: values.owner, repository: values.repository })]),
  ...(values.pin === undefined ? [] : [problemOfPin({ commit: values.pin, version: values.version ?? '' })]),
].filter((problem) => problem !== null);

if (problems.length === 0) {
  if (values.owner !== undefined) {
    const home = { owner: values.owner, repository: values.repository };
    for (const file of texts) put(file, moveIn(file, read(file), home));
  }
  if (values.pin !== undefined) {
    const pin = { commit: values.pin, version: values.version ?? '' };
    for (const file of texts.filter(isForReaders)) put(file, pinned(read(file), homeNow(), pin));
  }
  const homeless = texts.filter((file) => isHomeless(read(file)));
  if (homeless.length > 0) {
    problems.push(`The placeholder your-org/backup-via-tag is still in ${homeless.join(', ')}: give --owner`);
  }
  const unpinned = values.untagged ? [] : texts.filter((file) => isForReaders(file) && isUnpinned(read(file)));
  if (unpinned.length > 0) {
    problems.push(`No commit is named in ${unpinned.join(', ')}: give --pin and --version`);
  }
  problems.push(...marketplaceProblems(read('action.yml'), files));
}

for (const problem of problems) process.stderr.write(`${problem}\n`);
if (problems.length > 0) process.exitCode = 1;
else process.stdout.write('Ready for a release. By hand: build, and the tick for the Marketplace (RELEASING.md).\n');

/** What people paste from: there each action is named by a commit. The sources of the tests keep their own. */
function isForReaders(file: string): boolean {
  return /^(?:examples|docs)\/|^README\.md$/.test(file);
}

/** Where package.json says that the project lives. */
function homeNow(): string {
  const manifest: unknown = JSON.parse(read('package.json'));
  const repository = isRecord(manifest) && isRecord(manifest.repository) ? String(manifest.repository.url) : '';
  return /github\.com\/([^/]+\/[^/]+?)(?:\.git)?$/.exec(repository)?.[1] ?? 'your-org/backup-via-tag';
}

function put(file: string, text: string): void {
  if (text === read(file)) return;
  if (values.check) process.stdout.write(`would change ${file}\n`);
  else writeFileSync(resolve(root, file), text);
}
